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
    expect: { lemma: 'suspendre', class: 'other' },
    texts: ['Mesures de la Ville de Brest :\n- [[suspension]] des loyers ;'],
  },
]
