import type { Example } from '../example.ts'

const CP = 'Commission permanente'

/** Subjects that stand far from their verb, that are joined with others, or that are names of territories. */
export const SUBJECT_EXAMPLES: readonly Example[] = [
  {
    expect: { lemma: 'signer', class: 'signature', status: 'done' },
    texts: [
      'Mercredi 7 septembre 2016, la Région Bretagne et Armor [[ont signé]] une convention.',
      'Ports de plaisance associés et la Région Bretagne [[ont signé]] un accord.',
    ],
  },
  {
    expect: { lemma: 'renoncer', class: 'other', status: 'done' },
    texts: ['La Bourgogne [[renonce]] à son train.', 'Le Lot-et-Garonne [[a renoncé]] à son train.'],
  },
  {
    expect: { lemma: 'annoncer', class: 'announcement' },
    texts: ['François Morel, maire, [[a annoncé]] une enveloppe.'],
  },
  {
    expect: { lemma: 'annuler', class: 'other' },
    texts: ['Le tribunal administratif [[a annulé]] la délibération.'],
  },
  { expect: { lemma: 'financer', class: 'award' }, texts: ['Le fonds régional [[finance]] douze fours à pain.'] },
  {
    expect: { lemma: 'financer', class: 'award', actor: 'Union européenne' },
    texts: ["Le phare vieillit. L'Union européenne et la Ville le [[financent]] à parité."],
  },
  {
    expect: { lemma: 'approuver', class: 'approval', actor: CP },
    texts: [
      "La commission permanente s'est réunie le 3 mars et [[a approuvé]] douze dossiers.",
      'La commission permanente examine douze dossiers et en [[approuve]] neuf.',
    ],
  },
  {
    expect: { lemma: 'adopter', class: 'adoption', actor: CP },
    texts: [
      'La commission permanente a débattu de ses comptes et [[adopté]] son règlement.',
      'Le relevé est celui de la commission permanente. Celle-ci [[a également adopté]] un vœu.',
      "L'an passé, la commission permanente s'est tenue à Brest. Elle [[a adopté]] un vœu.",
    ],
  },
  {
    expect: { lemma: 'accorder', class: 'award', actor: 'Région Bretagne' },
    texts: [
      "La Région Bretagne [[accorde]] 3 M€ au port. Il s'agit d'un complément. Elle [[avait accordé]] 2 M€ en mai.",
    ],
  },
  {
    expect: { lemma: 'verser', class: 'award', actor: null },
    texts: ['Une cousine du luthier aimait ce moulin. Elle lui [[a versé]] 12 000 euros.'],
  },
  {
    expect: null,
    texts: ['Douze éleveurs exposent à Brest. Ils vont créer un gîte.', 'Le tourisme et le fonds baissent de 8 %.'],
  },
  {
    expect: { lemma: "s'engager", class: 'agreement', actor: 'État' },
    texts: ["L'État [[s'y est engagé]] par écrit."],
  },
  {
    expect: { lemma: 'reconduire', status: 'negated' },
    texts: ["Le maire [[n'a pas souhaité reconduire]] la convention."],
  },
  { expect: { lemma: 'adopter', status: 'negated' }, texts: ["Le budget [[n'a pas pu être adopté]]."] },
  {
    expect: { lemma: 'financer', class: 'award', status: 'negated' },
    texts: ['Ni la Région Bretagne ni la Ville de Brest [[ne financeront]] le circuit.'],
  },
  { expect: { lemma: 'créer', class: 'launch' }, texts: ['Il [[est créé]] un fonds pour les digues.'] },
  {
    expect: { lemma: 'mettre', class: 'launch' },
    texts: ["La passerelle [[a été mise en service]] à l'automne."],
  },
  {
    expect: { lemma: 'retenir', class: 'approval' },
    texts: ['Dix-neuf villages [[ont été retenus]].', "L'atelier de Brest, [[retenu]] par le jury, ferme en août."],
  },
  { expect: { lemma: 'aider', class: 'award' }, texts: ['Chaque berceau [[est aidé]] à hauteur de 3 800 euros.'] },
  {
    expect: { lemma: 'inaugurer', class: 'inauguration', status: 'done' },
    texts: ["L'[[inauguration]] a eu lieu le 4 octobre 2019."],
  },
  { expect: { lemma: 'conclure', class: 'agreement' }, texts: ["Accord [[conclu]] entre l'État et la Ville."] },
  {
    expect: { lemma: 'annuler', class: 'other', actor: CP },
    texts: ['La commission permanente siège.\nArticle 2. [[Annule]] la subvention du club.'],
  },
  {
    expect: { lemma: 'participer', class: 'award', status: 'done' },
    texts: ['Article 1. [[Décide de participer]] au financement des digues.'],
  },
  {
    expect: { lemma: 'reporter', class: 'other' },
    texts: ['Un car circule, la fin du chantier [[ayant été reportée]] en mai.'],
  },
  {
    expect: { lemma: 'aider', class: 'award', status: 'planned' },
    texts: ['La Région Bretagne [[continuera à aider]] les ports.'],
  },
  {
    expect: { lemma: 'renouveler', class: 'other', status: 'negated' },
    texts: ['La commission permanente [[a décidé lundi de ne pas renouveler]] le bail.'],
  },
  {
    expect: { lemma: 'verser', class: 'award' },
    texts: ["L'agence de Brest est née en mai. Cette dernière [[a versé]] 3 M€."],
  },
  {
    expect: { lemma: 'investir', class: 'other' },
    texts: ['La coopérative Delambre [[investit]] 3 M€ à Brest.'],
  },
  {
    expect: { lemma: 'ouvrir', class: 'launch' },
    texts: ['Une crèche [[ouvrira]] à Brest.', 'La halle [[a ouvert]] le 3 mai 2019.'],
  },
  { expect: { lemma: 'ouvrir', class: 'inauguration' }, texts: ['Le lycée [[a ouvert]] ses portes en 2012.'] },
  { expect: { lemma: 'programmer', class: 'award' }, texts: ['La Région Bretagne [[a programmé]] 3 M€ de crédits.'] },
  { expect: { lemma: 'offrir', class: 'award' }, texts: ['La Région Bretagne [[offre]] un abonnement aux élèves.'] },
  {
    expect: { class: 'announcement' },
    texts: [
      'La Région Bretagne [[a publié]] la liste des ports.',
      'La Région Bretagne [[a rendu publique]] la charte.',
    ],
  },
  { expect: { lemma: 'couper', class: 'inauguration' }, texts: ['Le maire [[a coupé le ruban]] hier.'] },
  { expect: { lemma: 'dire', class: 'approval' }, texts: ['La commission permanente [[a dit oui]] aux ports.'] },
  { expect: { lemma: 'venir', class: 'award' }, texts: ['La Région Bretagne [[vient en aide]] aux éleveurs.'] },
  { expect: { lemma: 'assurer', class: 'award' }, texts: ['La Région Bretagne en [[assure]] 40 %.'] },
  {
    expect: { class: 'other' },
    texts: [
      "La fouille [[est confiée]] à l'agence Kerlan.",
      'La taxe de séjour [[est maintenue]] à 0,60 €.',
      "Le vœu [[est inscrit]] à l'ordre du jour.",
      'La dépense [[sera prélevée]] sur la ligne des ports.',
    ],
  },
  {
    expect: { lemma: 'retenir', class: 'approval' },
    texts: ['Sur six radios, quatre [[sont retenues]] : la liste suit.'],
  },
  {
    expect: { lemma: 'retenir', class: 'approval', status: 'negated' },
    texts: ['Ces équipements [[ne sont pas retenus]].'],
  },
  { expect: { lemma: 'installer', class: 'launch' }, texts: ['[[Installation]] du comité des rivages'] },
  {
    expect: [
      { lemma: 'octroyer', class: 'award' },
      { lemma: 'voter', class: 'vote' },
    ],
    texts: ["L'[[octroi]] d'une aide au port [[a été voté]]."],
  },
  {
    expect: { lemma: 'compenser', class: 'award', status: 'done' },
    texts: ["L'État ne [[compense]] que la moitié des charges."],
  },
  {
    expect: { lemma: 'suspendre', class: 'other' },
    texts: ['Mesures de la Ville de Brest :\n- [[suspension]] des loyers ;'],
  },
]
