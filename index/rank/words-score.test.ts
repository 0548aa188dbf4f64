import { expect, test } from 'vitest'
import { wordsScore } from './words-score.ts'

/** « toubibs » weighs 4, « village » 2; others for the first are « médecins » and, implied, « santé ». */
const ASKED = {
  weights: new Map([
    ['toubib', 4],
    ['village', 2],
  ]),
  rewordings: [
    {
      own: ['toubib'],
      phrases: [
        { terms: ['medecin'], share: 0.75 },
        { terms: ['maison', 'sante'], share: 0.4 },
      ],
    },
  ],
}

const score = (...held: readonly string[]) => wordsScore(ASKED, (term) => (held.includes(term) ? 1 : 0))

test.each<[string, readonly string[], number]>([
  ['all the words of the question', ['toubib', 'village'], 1],
  ['one of them', ['village'], 2 / 6],
  ['another word for the same, at its share', ['medecin', 'village'], (0.75 * 4 + 2) / 6],
  ['half of a phrase', ['sante'], (0.4 * 4) / 2 / 6],
  ['the best of several other ways alone', ['medecin', 'maison', 'sante'], (0.75 * 4) / 6],
  ['nothing more where the word itself stands', ['toubib', 'medecin'], 4 / 6],
  ['nothing', [], 0],
])('counts %s', (_, held, expected) => {
  expect(score(...held)).toBeCloseTo(expected, 10)
})

test('is 0 of a question without words', () => {
  expect(wordsScore({ weights: new Map(), rewordings: [] }, () => 1)).toBe(0)
})
