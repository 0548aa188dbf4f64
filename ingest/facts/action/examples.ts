import type { Example } from '../example.ts'

const CP = 'Commission permanente'

/** Verbs with an institution for their subject. */
const ACTIVE: readonly Example[] = [
  {
    expect: { lemma: 'voter', class: 'vote', status: 'done', actor: 'Région Bretagne' },
    texts: [
      'La Région Bretagne [[a voté]] une aide de 40 000 € pour le port.',
      'LA RÉGION BRETAGNE [[A VOTÉ]] SON BUDGET.',
      'La Région Bretagne [[vote]] 3 M€ pour les internats.',
      'La Région Bretagne, réunie à Rennes, [[a unanimement voté]] le budget 2024.',
      'Jeudi, la Région Bretagne [[vient de voter]] le budget.',
    ],
  },
  {
    expect: { lemma: 'voter', class: 'vote', status: 'done', actor: CP },
    texts: [
      'La commission permanente du conseil régional de Normandie [[a voté]] douze aides.',
      "Réunie hier sous la présidence de Mme Roy, la commission permanente [[a, à l'unanimité, voté]] douze aides.".replace(
        "[[a, à l'unanimité, voté]]",
        "a, lors de sa dernière réunion, [[voté]]",
      ),
    ],
  },
  {
    expect: { lemma: 'accorder', class: 'award', status: 'done', actor: CP },
    texts: [
      "La commission permanente [[a également accordé]] 12 000 € à l'office de tourisme.",
      "La commission permanente [[a décidé d'accorder]] 12 000 € au club.",
    ],
  },
  {
    expect: [
      { lemma: 'accorder', class: 'award', actor: CP },
      { lemma: 'approuver', class: 'approval', actor: CP },
    ],
    texts: [
      'La commission permanente [[a accordé]] 9 000 € au théâtre. Elle [[a aussi approuvé]] une convention.',
      'La commission permanente [[a accordé]] 9 000 € au théâtre et [[a approuvé]] une convention.',
    ],
  },
  {
    expect: { lemma: 'approuver', class: 'approval', status: 'done' },
    texts: [
      'Les élus [[ont unanimement approuvé]] le schéma des mobilités.',
      'La commission a étudié les recours et [[approuvé]] le schéma des mobilités.',
    ],
  },
  {
    expect: { lemma: 'approuver', status: 'done', actor: 'Région Occitanie' },
    texts: ['La présidente de la Région Occitanie [[a approuvé]] le projet de charte.'],
  },
]

export const ACTION_EXAMPLES: readonly Example[] = [...ACTIVE]
