import type { Example } from '../example.ts'

const GRAND_EST = { name: 'Région Grand Est', type: 'region', siren: '200052264', insee: '44' }
const PERMANENT = { name: 'Commission permanente', type: 'instance' }

/** Regions, départements, communes, intercommunalities, the State and Europe. */
export const COLLECTIVITY_EXAMPLES: readonly Example[] = [
  {
    expect: GRAND_EST,
    texts: [
      'Une aide de la [[Région Grand Est]] aux apprentis.',
      'Le [[Conseil régional du Grand Est]] se réunit à Metz.',
      'LE [[CONSEIL REGIONAL DU GRAND EST]] INVESTIT',
      'Le budget de la [[région Grand Est]] augmente.',
    ],
  },
  {
    region: '44',
    expect: GRAND_EST,
    texts: [
      "La [[Région]] finance l'internat.",
      'La [[région]] finance dix minibus.',
      'Une participation du [[Conseil régional]] est acquise.',
      'Les [[élus régionaux]] débattent, les [[conseillers régionaux]] tranchent.',
      'Une [[collectivité régionale]] attentive.',
      'La [[collectivité]] prend sa part.',
      'Coût partagé (aide [[Région]] de 40 %).',
      'Le partenariat [[Région]]-lycées se poursuit.',
      'Deux parts : autres 11 M€, [[Région]] 13 M€.',
      "L'[[assemblée régionale]] ajourne le vœu, les [[élus alsaciens]] protestent.",
      'Les [[conseillers régionaux du Grand Est]] siègent à Metz.',
      'Année\t[[Région]]\tReste à charge',
      '[[Région]] : 400 000 €',
    ],
  },
  {
    expect: GRAND_EST,
    texts: [
      'Le [[Grand Est]] débloque 3 M€ pour ses stations.',
      'Des travaux financés par le [[Grand Est]].',
      'Les [[élus du Grand Est]] ont tranché, les [[élus du Conseil régional du Grand Est]] aussi.',
      'Le budget 2021 du [[Grand Est]] est en hausse.',
    ],
  },
  {
    expect: null,
    texts: [
      'Le Grand Est compte dix départements.',
      'Trois bassins du Grand Est seront rénovés, dans le Grand Est comme ailleurs.',
      'Une usine implantée dans le Grand Est a fermé.',
    ],
  },
  {
    region: '44',
    expect: [{ name: 'État' }, GRAND_EST],
    texts: ["L'[[État]] et [[Région]] réunis y consacrent 12 M€."],
  },
  {
    expect: { name: 'Région Hauts-de-France', insee: '32' },
    texts: ['La [[Région Nord-Pas-de-Calais-Picardie]] recrute.'],
  },
  {
    expect: { name: 'Collectivité de Corse' },
    texts: ['La [[Collectivité territoriale de Corse]] affrète un navire.'],
  },
  {
    expect: [{ name: 'Département du Jura' }, { name: 'Département du Jura' }],
    texts: ['Le [[Département du Jura]] prépare la rentrée. La [[collectivité]] recrute dix agents.'],
  },
  {
    region: '27',
    expect: { name: 'Région Bourgogne', insee: null },
    texts: ['La [[Région Bourgogne]] tient séance. La [[Région]] y vote deux avenants, les [[élus régionaux]] un vœu.'],
  },
  {
    expect: { name: "Région Provence-Alpes-Côte d'Azur", insee: '93' },
    texts: [
      'La [[Région Sud]] aide les stations.',
      'La [[Région Paca]] tranche.',
      "La [[Région PACA]] signe, la [[Région Provence Alpes Côte d'Azur]] paie.",
    ],
  },
  {
    expect: { name: 'Région Île-de-France', insee: '11' },
    texts: ["Le [[Conseil régional d'Ile de France]] vote son budget."],
  },
  {
    expect: { name: 'Région Réunion', insee: '04' },
    texts: ['Le [[conseil régional de La Réunion]] et la [[Région Réunion]].'],
  },
  {
    expect: { name: 'Région Midi-Pyrénées', type: 'region', siren: null, insee: null },
    texts: [
      'La [[Région Midi-Pyrénées]] avait ouvert la voie.',
      'Le [[conseil régional de Midi-Pyrénées]] aidait les clubs.',
    ],
  },
  {
    expect: [{ name: 'Région Bretagne' }, { name: 'Région Pays de la Loire' }, { name: 'Région Normandie' }],
    texts: ['Les Régions [[Bretagne]], [[Pays de la Loire]] et [[Normandie]] partagent la facture.'],
  },
  {
    expect: [{ name: 'Région Occitanie' }, { name: 'Région Occitanie' }],
    texts: ['La [[Région Occitanie]] ouvre le guichet. La [[Région]] décidera en mai.'],
  },
  {
    expect: null,
    texts: [
      'La Région attend les candidatures.',
      'Les lycées de toutes les régions de France.',
      'Dans la région Bretagne, la pluie manque.',
      "Le conseil régional de l'Ordre des pharmaciens.",
      'La région a souffert de la sécheresse.',
      'Une délégation de la Région Wallonne.',
      'Le centre de la région est peu peuplé, le grand est aussi.',
    ],
  },
  {
    region: '02',
    expect: { name: 'Collectivité territoriale de Martinique', siren: '200055507', insee: '02' },
    texts: [
      'La [[CTM]] achète des bus.',
      'La [[Collectivité territoriale de Martinique]] recrute.',
      'La [[Collectivité territoriale]] tranche.',
    ],
  },
  { region: '44', expect: null, texts: ['Une CTG signée avec les familles.'] },
  { expect: { name: 'Assemblée de Corse', type: 'instance' }, texts: ["L'[[Assemblée de Corse]] a délibéré."] },
  {
    expect: { name: 'Département de Meurthe-et-Moselle', type: 'department', insee: '54', siren: null },
    texts: [
      'Un pacte avec le [[Département de la Meurthe-et-Moselle]].',
      'Le [[conseil départemental de Meurthe-et-Moselle]] cofinance.',
      'Le [[CD 54]] paie la moitié.',
      'Soutenu par le [[département de Meurthe-et-Moselle]].',
      'En Meurthe-et-Moselle, le [[Département]] rénove ; le [[Conseil départemental]] a tranché.',
    ],
  },
  {
    expect: [
      { name: 'Département du Gard' },
      { name: 'Département de la Lozère' },
      { name: 'Département de la Lozère' },
    ],
    texts: [
      'Le [[Département du Gard]] suit. Le [[Département de la Lozère]] hésite : le [[Département]] veut un délai.',
    ],
  },
  {
    region: '06',
    expect: { name: 'Département de Mayotte' },
    texts: ['[[Département]] : 15 %'],
  },
  { expect: { name: "Département de l'Aisne" }, texts: ["Le [[Département de l'Aisne]] et les communes."] },
  {
    expect: { name: 'Département de Mayotte', type: 'region', insee: '06' },
    texts: ['Le [[Conseil départemental de Mayotte]] vote.'],
  },
  {
    expect: { name: 'Département de la Creuse', type: 'department' },
    texts: ['La [[Creuse]] consacre 2 M€ aux routes.', "L'an dernier, la [[Creuse]] a versé 300 000 €."],
  },
  {
    expect: null,
    texts: [
      'La Creuse perd des habitants.',
      'Les communes du département de la Marne.',
      'Le Département examine la demande.',
      'Dans le Nord comme dans le Var.',
    ],
  },
  {
    expect: PERMANENT,
    texts: ['Réunie lundi, la [[commission permanente]] a statué ; la [[CP]] reviendra sur ce point.'],
  },
  {
    expect: { name: 'Assemblée plénière', type: 'instance' },
    texts: [
      "L'[[Assemblée plénière]] de juin.",
      "Réunie en [[assemblée plénière]] à Dijon, l'[[assemblée]] a repoussé le vœu.",
    ],
  },
  {
    expect: { name: 'Assemblée plénière', type: 'instance' },
    texts: ['Examiné en [[séance plénière]] le lendemain.', 'Le débat attendra la fin de la [[plénière]].'],
  },
  { expect: null, texts: ['Ordre du jour : séance plénière, puis visite.'] },
  {
    region: '53',
    expect: { name: 'Région Bretagne' },
    texts: ["Ils sont reçus à l'hôtel de [[Région]].", 'La vice-présidente de [[Région]] écoute.'],
  },
  {
    expect: { type: 'commune' },
    texts: ['[[Commune de Sainte-Orme]] : 42 000 €', 'La [[commune de Sainte-Orme]] délibère.'],
  },
  { expect: null, texts: ["L'école de Trouville ferme.", 'Une visite à la ville de Oslo.'] },
  {
    region: '94',
    expect: { name: 'Assemblée de Corse' },
    texts: ["L'[[Assemblée]] examine douze dossiers."],
  },
  {
    expect: [
      { name: 'Comité de massif', type: 'instance' },
      { name: 'Tribunal administratif de Pau', type: 'state' },
    ],
    texts: ['Le [[comité de massif]] se réunit, le [[tribunal administratif de Pau]] a tranché.'],
  },
  { region: '02', expect: { name: 'Conseil exécutif' }, texts: ['Le [[Conseil exécutif]] reporte sa décision.'] },
  {
    expect: { name: 'Conseil municipal de Lunel', type: 'instance' },
    texts: ['Le [[conseil municipal de Lunel]] est favorable.'],
  },
  {
    expect: { name: 'Ville de Lorient', type: 'commune', insee: '56121' },
    texts: ['La [[Ville de Lorient]] et la [[mairie de Lorient]].'],
  },
  { expect: { name: 'Ville du Havre', insee: '76351' }, texts: ['Une subvention à la [[ville du Havre]].'] },
  {
    expect: { name: 'Ville de Saint-Étienne', insee: '42218' },
    texts: ['La [[ville de Saint Etienne]] aménage la place.'],
  },
  {
    region: '04',
    expect: { name: 'Commune de Saint-Denis', insee: '97411' },
    texts: ['La [[commune de Saint-Denis]] répond.'],
  },
  {
    expect: { name: 'Commune de Saint-Denis', insee: '93066' },
    texts: ['Une aide à la [[commune de Saint-Denis]] (93).'],
  },
  {
    region: '53',
    expect: { name: 'Commune de Josselin', insee: '56091' },
    texts: [
      '62 400 € à [[Josselin]] (56), pour la basilique',
      'Trois projets : 20 000 € à [[Josselin]], qui refait sa halle.',
      'Dont 20 000 € pour [[Josselin]].',
      '[[Josselin]] (56) : 41 000 €',
      '[[Josselin]] se voit attribuer 41 000 €.',
    ],
  },
  {
    region: '53',
    expect: null,
    texts: [
      'On investit 12 M€ à Josselin.',
      'Au port : 30 000 € à Josselin, où le quai s’affaisse.',
      'Josselin : 1,2 M€',
    ],
  },
  { expect: { name: 'Ville de Saint-Denis', insee: null }, texts: ['La [[ville de Saint-Denis]] répond.'] },
  {
    region: '75',
    expect: { name: 'Ville de Guéret', insee: '23096' },
    texts: ['À Guéret, le campus attend. La [[Ville]] le paiera.'],
  },
  {
    region: '75',
    expect: { name: 'Commune de Guéret', insee: '23096' },
    texts: ['Le gymnase de Guéret sera payé à deux : [[commune]] 420 000 €, usagers 12 000 €.'],
  },
  {
    region: '75',
    expect: [{ name: 'Bordeaux Métropole' }, { name: 'Bordeaux Métropole' }],
    texts: ['Le tram de [[Bordeaux Métropole]] roule ; la [[Métropole]] recrute.'],
  },
  {
    expect: null,
    texts: ['Le contrat de ville de Metz.', 'La ville de Toronto est jumelée.', 'Dans la commune de Mellac, un étang.'],
  },
  {
    expect: { name: 'Communauté de communes du Pays de Fayence', type: 'intercommunality', siren: '200004802' },
    texts: ['La [[communauté de communes du Pays de Fayence]] achète deux cars.'],
  },
  {
    expect: { name: 'Communauté de communes des Hautes-Bruyères en Puisaye limousine', type: 'intercommunality' },
    texts: [
      "Une aide à la [[communauté de communes des Hautes-Bruyères en Puisaye limousine]] pour l'eau.",
      'La [[communauté de communes des Hautes-Bruyères en Puisaye limousine]] a fusionné.',
    ],
  },
  {
    expect: { name: 'Communauté de communes du Val Perdu', siren: null },
    texts: ['La [[communauté de communes du Val Perdu]] a fusionné.'],
  },
  {
    expect: { name: 'Communauté de communes Lodévois et Larzac' },
    texts: ['La [[Communauté de communes Lodévois et Larzac]] relance la ligne.'],
  },
  {
    expect: { name: "Communauté de communes de l'Aire à l'Argonne" },
    texts: ["La [[communauté de communes de l'Aire à l'Argonne]] achète un bus."],
  },
  {
    expect: { name: 'Lunel Agglo', type: 'intercommunality' },
    texts: ['Une navette payée par [[Lunel Agglo]].'],
  },
  {
    expect: { name: 'Pays de Haute-Mayenne', type: 'other' },
    texts: ['Le [[Pays de Haute-Mayenne]] finance un guide.'],
  },
  { expect: null, texts: ['Les éleveurs du Pays de Haute-Mayenne sont venus.'] },
  { expect: { name: 'Métropole de Lyon' }, texts: ['La [[Métropole de Lyon]] paie le reste.'] },
  { expect: { name: 'Mulhouse Alsace Agglomération' }, texts: ['Un forum porté par [[Mulhouse Agglomération]].'] },
  { expect: { name: 'Communauté urbaine du Grand Reims' }, texts: ['Le [[Grand Reims]] rachète le site.'] },
  {
    expect: { name: 'État', type: 'state' },
    texts: ["Financé à parts égales par l'[[État]] et les usagers.", "Les services de l'[[Etat]] instruisent."],
  },
  {
    expect: null,
    texts: [
      "L'état des routes inquiète.",
      'État des lieux du réseau',
      "Un secrétaire d'État passera.",
      'Les États-Unis y pensent.',
      'Le contrat de plan État-Région court sept ans.',
    ],
  },
  {
    expect: { name: 'Union européenne', type: 'eu' },
    texts: [
      "L'[[Union européenne]] complète.",
      "Payé par la commune et l'[[Europe]].",
      "Reste à payer : l'[[Europe]] (FSE) pour un tiers.",
    ],
  },
  {
    expect: null,
    texts: [
      "À travers l'Europe, les jeunes circulent.",
      "Le FEDER n'est pas un organisme.",
      'Les fonds européens couvrent le solde.',
    ],
  },
  {
    region: '53',
    expect: { name: 'Préfecture de la région Bretagne', type: 'state' },
    texts: ['La [[préfecture de la région Bretagne]] instruit.'],
  },
  {
    expect: [{ name: 'Préfet de région' }, { name: 'Préfet' }, { name: 'Préfecture' }, { name: 'Premier ministre' }],
    texts: ['Le [[préfet de région]] a signé. Le [[préfet]] et la [[préfecture]] ont informé le [[Premier ministre]].'],
  },
  { expect: { name: 'Préfecture du Morbihan' }, texts: ['La [[préfecture du Morbihan]] a donné son accord.'] },
  {
    expect: { name: "Ministère de l'Éducation nationale", type: 'state' },
    texts: ["Le [[ministère de l'Éducation nationale]] suit."],
  },
  {
    expect: { name: "Rectorat de l'académie de Rennes", type: 'state' },
    texts: ["Le [[rectorat de l'académie de Rennes]] ouvre deux classes."],
  },
  {
    expect: [{ name: 'Rectorat' }, { name: 'Autorité académique' }],
    texts: ["Le [[rectorat]] tranche, l'[[autorité académique]] applique."],
  },
]
