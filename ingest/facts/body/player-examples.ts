import type { Example } from '../example.ts'

/** Names that no list holds, in every part that a sentence gives a body; and who or what plays none. */
export const PLAYER_EXAMPLES: readonly Example[] = [
  {
    expect: { name: 'Verdacier' },
    texts: [
      'Deux lots sont confiés à [[Verdacier]].',
      'Une aide de 3 M€ est versée à [[Verdacier]].',
      'La Garonne a passé un accord de dix ans avec [[Verdacier]].',
      'Une ligne exploitée par [[Verdacier]] ferme.',
      'Les salariés de [[Verdacier]] manifestent.',
      'La demande de [[Verdacier]] est rejetée.',
      "Le maître d'ouvrage, [[Verdacier]], patiente.",
      'Lot 3, peinture : [[Verdacier]], 14 000 € HT',
      'Le fabricant [[Verdacier]] embauche.',
      'On lit : 12 500 € - [[Verdacier]] - un four neuf',
      'Bénéficiaire : [[Verdacier]]',
    ],
  },
  {
    expect: { name: 'Amis du bief' },
    texts: ['Un chèque de 400 € est remis, puis 600 € sont accordés aux [[Amis du bief]].'],
  },
  {
    expect: { name: 'Landes et rivières du Morvan' },
    texts: ['Le contrat signé avec [[Landes et rivières du Morvan]] court deux ans.'],
  },
  {
    expect: { name: 'Scènes en Argonne' },
    texts: ['Le jury passera avec [[Scènes en Argonne]] une convention de trois ans.'],
  },
  {
    expect: { name: 'Printemps des alpages' },
    texts: [
      'Le [[Printemps des alpages]] recevra 6 000 € en mai.',
      "C'est le [[Printemps des alpages]] qui obtient la subvention.",
      'Le [[Printemps des alpages]] conserve sa subvention.',
    ],
  },
  { expect: { name: 'Les Chants du soir' }, texts: ['[[Les Chants du soir]] touchent 6 500 €.'] },
  { expect: { name: 'Nova Skog Golbert' }, texts: ['[[Nova Skog Golbert]] embauche trente personnes.'] },
  {
    expect: { type: 'operator' },
    texts: ['Le chantier de [[Morvan Habitat]] a débuté.', '[[Haute-Saône Numérique]] pose la fibre.'],
  },
  { expect: { name: 'SDEX de la Marne' }, texts: ['Le [[SDEX de la Marne]] a répondu.'] },
  {
    expect: [{ name: 'Secours populaire du Gers' }, { name: 'Restos du Cœur de la Creuse' }],
    texts: ['Le [[Secours populaire du Gers]] et les [[Restos du Cœur de la Creuse]] ouvrent un dépôt.'],
  },
  {
    expect: [{ name: 'Alstom' }, { name: 'Verdacier' }],
    texts: ['Une compensation due à [[Alstom]] et [[Verdacier]] pour le retard.'],
  },
  {
    expect: [{ name: "Office public de l'habitat du Doubs" }, { name: "Office public de l'habitat du Doubs" }],
    texts: ["L'[[office public de l'habitat du Doubs]] emprunte ; l'[[Office]] remboursera en 2040."],
  },
  {
    expect: { type: 'association' },
    texts: [
      'Le [[moto-club de Romilly]] organise une course.',
      'Les [[foyers ruraux du Lot]] ont fusionné.',
      "L'[[amicale laïque de Vouvant]] forme des animateurs.",
    ],
  },
  {
    expect: { type: 'intercommunality' },
    texts: [
      'Le [[syndicat mixte du parc naturel régional de la Brenne]] a délibéré.',
      'Le [[syndicat Les Eaux de Petite-Terre]] pose des compteurs.',
    ],
  },
  {
    expect: { type: 'company' },
    texts: ['La [[maroquinerie Delambre]] déménage.', 'La [[coopérative fruitière du Val de Morteau]] affine.'],
  },
  {
    region: '04',
    expect: { name: 'Cinor', type: 'intercommunality', siren: '249740119' },
    texts: ['La [[Cinor]] rénove son réseau.'],
  },
  {
    region: '24',
    expect: { name: 'Tours Métropole Val de Loire', type: 'intercommunality' },
    texts: ['Une piste payée par [[Tours Métropole Val de Loire]].'],
  },
  {
    region: '53',
    expect: { name: 'Commune de Josselin' },
    texts: ['En tête : [[Josselin]], 64 000 €', '[[Josselin]], 64 000 € : le compte est bon.'],
  },
  {
    region: '75',
    expect: [{ name: 'Commune de Borce' }, { name: "Commune d'Etsaut" }],
    texts: ['Sont retenus cette année :\n- [[Borce]] : 6 200 euros\n- [[Etsaut]] : 14 400 euros'],
  },
  {
    region: '75',
    expect: null,
    texts: ['Deux ports seront dragués :\n- Borce : 6 200 euros\n- Etsaut : 14 400 euros'],
  },
  {
    expect: [{ name: 'Fromagerie Delambre' }, { name: 'Skol an Mor' }],
    texts: ['Dossiers du jour\n- [[Fromagerie Delambre]] : prêt de 25 000 €\n- [[Skol an Mor]] : 9 000 €'],
  },
  {
    expect: { name: 'Groupe Horizons du Bief' },
    texts: ['Le [[groupe Horizons du Bief]] vote contre.'],
  },
  { expect: { name: 'Delambre', type: 'company' }, texts: ['Le groupe [[Delambre]] ferme son usine.'] },
  {
    expect: [{ name: 'Radio Bief' }, { name: 'Ouest Ondes' }, { name: 'La Voix du Loch' }],
    texts: [
      'Trois radios sont retenues : [[Radio Bief]] (22 000 €), [[Ouest Ondes]] (18 000 €) et [[La Voix du Loch]] (14 000 €).',
      'Associations. [[Radio Bief]] : 4 000 €. [[Ouest Ondes]] : 2 500 €. [[La Voix du Loch]] : 600 €.',
    ],
  },
  {
    expect: [{ name: 'Ty Houle' }, { name: 'Sel et Laine' }, { name: 'Kaolann' }, { name: 'Jardins du Loch' }],
    texts: ["Les lauréats s'appellent [[Ty Houle]], [[Sel et Laine]], [[Kaolann]] et [[Jardins du Loch]]."],
  },
  {
    region: '75',
    expect: [{ name: 'Commune de Borce' }, { name: "Commune d'Etsaut" }],
    texts: ["[[Borce]] et [[Etsaut]] se sont vu refuser l'aide."],
  },
  {
    region: '75',
    expect: [{ name: 'Ville de Pau' }, { name: 'Commune de Pau' }],
    texts: ['La [[Ville de Pau]] hésite. Le reste sera payé par la [[commune]].'],
  },
  {
    region: '75',
    expect: { name: 'Commune de Borce', type: 'commune' },
    texts: ["MAÎTRE D'OUVRAGE\tAIDE\n[[Borce]]\t6 200 €"],
  },
  {
    expect: { type: 'company' },
    texts: ['Créations dans 3 entreprises\n- [[Usinage du Loch]] (50) : prêt de 20 000 €'],
  },
  {
    expect: { type: 'association' },
    texts: [
      'La [[Croix-Rouge de Béthune]] recrute.',
      'Le [[festival Berges sonores]], né en mai.',
      'Le [[festival Rock en Argonne]] revient.',
    ],
  },
  {
    expect: null,
    texts: ['Le budget de la salle (3 000 €), du quai (2 M€) et de Vannes (4 M€).'],
  },
  {
    expect: null,
    texts: [
      'Une aide de 3 M€ est versée aux Franciliens.',
      'Un projet porté par Claire Aubert.',
      'Un accord signé avec le Québec et la Pologne.',
      'Un prêt à Mme Odoul, une avance à Noël.',
      'La demande du Maire est rejetée.',
      "L'aide au Feder manque ; une bourse du programme Ambition Recherche Services aussi.",
      'Le Salon du livre recevra 6 000 €.',
      'Les salariés de Vannes manifestent.',
      'Financement\n- Recettes de billetterie : 20 000 €\n- Voie verte du Thouet : 9 000 €',
      "La TVA augmente, le PCAET du Gers s'achève.",
    ],
  },
]
