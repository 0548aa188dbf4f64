import { describe, expect, it } from 'vitest'
import { ndcg } from './ndcg.ts'

const grades = new Map([
  ['a', 3],
  ['b', 2],
  ['c', 1],
])
// Ideal: 3/log₂2 + 2/log₂3 + 1/log₂4 = 3 + 1.26186 + 0.5 = 4.76186.
const IDEAL = 4.76186

describe('ndcg', () => {
  it.each([
    { name: 'the ideal order', ranking: ['a', 'b', 'c'], k: 10, dcg: 3 + 1.26186 + 0.5, ideal: IDEAL },
    { name: 'the reverse order', ranking: ['c', 'b', 'a'], k: 10, dcg: 1 + 1.26186 + 1.5, ideal: IDEAL },
    { name: 'others in between', ranking: ['x', 'a', 'y'], k: 10, dcg: 1.89279, ideal: IDEAL },
    { name: 'nothing relevant', ranking: ['x', 'y'], k: 10, dcg: 0, ideal: IDEAL },
    { name: 'an empty ranking', ranking: [], k: 10, dcg: 0, ideal: IDEAL },
    { name: 'a cut in both the ranking and the ideal', ranking: ['b', 'a'], k: 1, dcg: 2, ideal: 3 },
  ])('scores $name', ({ ranking, k, dcg, ideal }) => {
    expect(ndcg(ranking, grades, k)).toBeCloseTo(dcg / ideal, 5)
  })

  it('refuses a question without a relevant document', () => {
    expect(() => ndcg(['a'], new Map([['a', 0]]), 10)).toThrow(RangeError)
  })
})
