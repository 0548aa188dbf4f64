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
    ],
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
  { expect: { name: "Département de l'Aisne" }, texts: ["Le [[Département de l'Aisne]] et les communes."] },
  {
    expect: { name: 'Département de Mayotte', type: 'region', insee: '06' },
    texts: ['Le [[Conseil départemental de Mayotte]] vote.'],
  },
  {
    expect: null,
    texts: [
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
    texts: ["L'[[Assemblée plénière]] de juin.", 'Voté en [[séance plénière]].'],
  },
  { expect: { name: 'Assemblée régionale' }, texts: ["L'[[assemblée régionale]] siège."] },
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
    expect: { name: 'Ville de Saint-Denis', insee: '97411' },
    texts: ['La [[commune de Saint-Denis]] répond.'],
  },
  { expect: { name: 'Ville de Saint-Denis', insee: null }, texts: ['La [[ville de Saint-Denis]] répond.'] },
  {
    expect: null,
    texts: ['Le contrat de ville de Metz.', 'La ville de Toronto est jumelée.', 'Dans la commune de Mellac, un étang.'],
  },
  {
    expect: { name: 'Communauté de communes du Pays de Fayence', type: 'intercommunality', siren: '200004802' },
    texts: ['La [[communauté de communes du Pays de Fayence]] achète deux cars.'],
  },
  {
    expect: { name: 'Communauté de communes du Val Perdu', siren: null },
    texts: ['La [[communauté de communes du Val Perdu]] a fusionné.'],
  },
  {
    expect: { name: 'Communauté de communes Lodévois et Larzac' },
    texts: ['La [[Communauté de communes Lodévois et Larzac]] relance la ligne.'],
  },
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
    ],
  },
  {
    expect: { name: 'Union européenne', type: 'eu' },
    texts: [
      "L'[[Union européenne]] complète.",
      "Payé par la commune et l'[[Europe]].",
      'Les [[fonds européens]] couvrent le solde.',
    ],
  },
  { expect: null, texts: ["À travers l'Europe, les jeunes circulent.", "Le FEDER n'est pas un organisme."] },
  {
    region: '53',
    expect: { name: 'Préfecture de la région Bretagne', type: 'state' },
    texts: ['Le [[préfet de région]] a signé.', 'La [[préfecture de la région Bretagne]] instruit.'],
  },
  { expect: { name: 'Préfecture du Morbihan' }, texts: ['La [[préfecture du Morbihan]] a donné son accord.'] },
  {
    expect: { name: "Ministère de l'Éducation nationale", type: 'state' },
    texts: ["Le [[ministère de l'Éducation nationale]] suit."],
  },
  {
    expect: { name: 'Académie de Rennes', type: 'state' },
    texts: ["Le [[rectorat de l'académie de Rennes]] ouvre deux classes."],
  },
]
