import type { Example } from '../example.ts'

const CP = 'Commission permanente'

/** The matter, or nobody, for a subject; participles without auxiliary. */
export const PASSIVE_EXAMPLES: readonly Example[] = [
  {
    expect: { lemma: 'attribuer', class: 'award', status: 'done', actor: null },
    texts: [
      'Une aide de 9 000 € [[est attribuée]] au club nautique.',
      '42 000 € [[ont été attribués]] à la commune de Lannion.',
      "L'association [[se voit attribuer]] 9 000 €.",
    ],
  },
  {
    expect: { lemma: 'voter', status: 'done', actor: 'Région Bretagne' },
    texts: ['Le budget [[a été voté]] hier par la Région Bretagne.'],
  },
  {
    expect: { lemma: 'voter', status: 'done', actor: CP },
    texts: ['Lors de la commission permanente, 9 M€ [[ont été votés]] pour les quais.'],
  },
  {
    expect: { lemma: 'signer', class: 'signature', status: 'done' },
    texts: [
      "Un accord inédit entre les deux rives [[vient d'être signé]] à Nantes.",
      'La charte, qui [[a été signée]] à Metz, vaut pour trois ans.',
    ],
  },
  {
    expect: { lemma: 'signer', class: 'signature', status: 'done', actor: null },
    texts: ['La convention [[signée]] le 3 mars 2022 couvre trois communes.'],
  },
  {
    expect: { lemma: 'adopter', class: 'adoption', status: 'done', actor: 'Région Grand Est' },
    texts: ['Le plan vélo, [[adopté]] par la Région Grand Est, court sur six ans.'],
  },
  {
    expect: { lemma: 'inaugurer', class: 'inauguration', status: 'planned' },
    texts: ['La gare [[sera inaugurée]] en mai.', "L'internat [[doit être inauguré]] à la rentrée."],
  },
  {
    expect: { lemma: 'poser', class: 'inauguration', status: 'done' },
    texts: ['Le maire [[a posé la première pierre]] du gymnase.'],
  },
  {
    expect: { lemma: 'voter', class: 'vote', status: 'done', actor: null },
    texts: ['Dix projets, 3 M€ [[votés]] pour les lycées.', 'Les crédits [[votés]] atteignent un record.'],
  },
  {
    region: '53',
    expect: { lemma: 'attribuer', class: 'award', actor: 'Région Bretagne' },
    texts: ['Les primes [[attribuées]] par la Région augmentent.'],
  },
  { expect: null, texts: ['Les aides financées à 80 % se maintiennent.', 'Une enveloppe ouverte trop tôt.'] },

  {
    expect: { lemma: 'inscrire', class: 'other', status: 'done' },
    texts: ['[[Sont inscrits]] au budget : 4 M€ pour les cars.', 'Deux lignes [[ont été inscrites]] hier.'],
  },
  {
    expect: { lemma: 'doter', class: 'award', status: 'done' },
    texts: ['Ce fonds [[est doté]] de 3 M€.', "La Ville étudie un plan digues, [[doté]] d'une enveloppe de 2 M€."],
  },
  {
    expect: { lemma: 'aider', class: 'award', status: 'done' },
    texts: [
      '24 éleveurs [[aidés]] : un record.',
      'Douze ateliers [[ont été aidés]].',
      'Les fermes [[aidées]] par la commune.',
    ],
  },
  {
    expect: { lemma: 'adopter', class: 'adoption', status: 'done' },
    texts: [
      "[[Adopté]] à l'unanimité.",
      'Budget primitif : [[adopté]] à la majorité',
      '[[Adopté]] (un groupe : contre).',
    ],
  },
  {
    expect: [
      { lemma: 'voter', class: 'vote' },
      { lemma: 'attribuer', class: 'award' },
    ],
    texts: ['Trois aides [[ont été votées]] et [[attribuées]] aux ports.'],
  },
  {
    expect: null,
    texts: [
      'La matinée a été consacrée au rapport sur les ports.',
      "L'aide est accordée sous réserve d'un contrôle.",
      'Les boues ont été retirées par des barges.',
      "Les subventions restent dues si l'événement est annulé.",
      'Les ports seront-ils encore aidés ?',
      "Ce n'est ni une promesse ni une somme votée.",
      'La reprise des ateliers avance.',
      'Un rabais consacré aux ports.',
    ],
  },
]
