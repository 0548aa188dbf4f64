import type { Example } from '../example.ts'

function vote(unanimous: boolean, ...[pour, contre, abstentions]: (number | null)[]): Record<string, unknown> {
  return { vote: { unanimous, for: pour ?? null, against: contre ?? null, abstentions: abstentions ?? null } }
}

/** The result of a vote goes to the act that it is about. */
export const VOTE_EXAMPLES: readonly Example[] = [
  {
    expect: vote(true),
    texts: [
      "[[Adopté]] à l'unanimité.",
      "Le rapport [[est adopté]] à l'unanimité des suffrages exprimés.",
      '[[Vote]] : unanimité',
      'Le budget [[a été voté]]. La décision est prise à l’unanimité.',
    ],
  },
  { expect: vote(false), texts: ['[[Adopté]] à la majorité.', 'Le rapport [[est adopté]] à la majorité absolue.'] },
  {
    expect: vote(false, 57, 12, 3),
    texts: [
      'Le budget [[a été adopté]] par 57 voix contre 12 et 3 abstentions.',
      'Le budget [[est adopté]] par 57 voix pour, 12 contre et trois abstentions.',
      'Le budget [[est adopté]] (pour : 57 ; contre : 12 ; abstentions : 3).',
      'Le budget [[est adopté]] : 57 pour, 12 contre, 3 abstentions.',
      '[[Vote]] sur le budget\nPour : 57 – Contre : 12 – Abstentions : 3.',
      'Le budget [[est adopté]].\nPour : 57\nContre : 12\nAbstentions : 3',
    ],
  },
  {
    expect: vote(false, 51, 12),
    texts: ['La motion [[est adoptée]]. Pour : 51. Contre : 12.', 'La motion [[est adoptée]].\nPour : 51\nContre : 12'],
  },
  {
    expect: [vote(false, 51), vote(false, 44)],
    texts: ['La motion [[est adoptée]]. Pour : 51. Le budget [[est adopté]] par 44 voix pour.'],
  },
  { expect: vote(false, 134, 32), texts: ['La motion [[a été adoptée]] par 134 voix contre 32.'] },
  {
    expect: vote(false, null, null, 2),
    texts: [
      'Le conseil [[vote]] une aide au port (2 abstentions).',
      'Le conseil [[adopte]] le plan moins 2 abstentions.',
    ],
  },
  { expect: vote(false, null, 0, 1), texts: ['Le plan [[est adopté]], aucune voix contre et une abstention.'] },
  {
    expect: { vote: null },
    texts: [
      'M. Le Goff sort. Le plan [[est adopté]].',
      'Le conseil [[vote]] 12 000 € pour 40 communes, contre 9 000 en 2019.',
      'Le plan [[a été adopté]] : 12 pour la mer.',
      "La loi [[est votée]] : il suffit de trois héritiers au lieu de l'unanimité.",
    ],
  },
]
