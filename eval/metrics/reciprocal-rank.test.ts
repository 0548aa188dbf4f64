import { describe, expect, it } from 'vitest'
import { reciprocalRank } from './reciprocal-rank.ts'

const grades = new Map([
  ['a', 1],
  ['b', 3],
])

describe('reciprocalRank', () => {
  it.each([
    { name: 'first', ranking: ['b', 'a'], k: 10, expected: 1 },
    { name: 'third, whatever its grade', ranking: ['x', 'y', 'a', 'b'], k: 10, expected: 1 / 3 },
    { name: 'beyond the cut', ranking: ['x', 'y', 'a'], k: 2, expected: 0 },
    { name: 'nowhere', ranking: ['x'], k: 10, expected: 0 },
  ])('scores a relevant document $name', ({ ranking, k, expected }) => {
    expect(reciprocalRank(ranking, grades, k)).toBeCloseTo(expected)
  })

  it('refuses a question without a relevant document', () => {
    expect(() => reciprocalRank(['a'], new Map(), 5)).toThrow(RangeError)
  })
})
