import { describe, expect, it } from 'vitest'
import { readVote } from './vote.ts'

describe('readVote', () => {
  const told: readonly (readonly [text: string, quote: string, counts: readonly (number | null)[]])[] = [
    ['adopté par 57 voix contre 12 et 3 abstentions', 'par 57 voix contre 12 et 3 abstentions', [57, 12, 3]],
    ['Pour : 41 - Contre : 12 - Abstentions : 4.', 'Pour : 41 - Contre : 12 - Abstentions : 4', [41, 12, 4]],
    ['par vingt-deux voix contre quatorze', 'par vingt-deux voix contre quatorze', [22, 14, null]],
    ['Ont voté contre : 17', 'Ont voté contre : 17', [null, 17, null]],
    ['adopté à la majorité', 'à la majorité', [null, null, null]],
    ['aucune abstention', 'aucune abstention', [null, null, 0]],
  ]
  it.each(told)('%s', (text, quote, [pour, contre, abstentions]) => {
    const vote = readVote(text, 10)
    expect(vote).toMatchObject({ unanimous: false, for: pour, against: contre, abstentions })
    expect(text.slice((vote?.span.start ?? 0) - 10, (vote?.span.end ?? 0) - 10)).toBe(quote)
  })

  it.each(["à l'unanimité", "à l'unanimité des suffrages exprimés", 'unanimité'])('« %s » is unanimous', (text) => {
    expect(readVote(text, 0)).toMatchObject({ unanimous: true, span: { start: 0, end: text.length } })
  })

  const silent = [
    '3 M€ pour la commune, 12 pour les autres',
    'lutte contre 12 fléaux',
    '900 contre 545 un an plus tôt',
    'M. X ne prend pas part au vote',
    "l'opposition vote contre",
    "deux signatures au lieu de l'unanimité",
  ]
  it.each(silent)('« %s » tells no vote', (text) => {
    expect(readVote(text, 0)).toBeNull()
  })
})
