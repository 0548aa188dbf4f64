import { describe, expect, it } from 'vitest'
import { recall } from './recall.ts'

const grades = new Map([
  ['a', 3],
  ['b', 1],
  ['c', 2],
  ['none', 0],
])

describe('recall', () => {
  it.each([
    { name: 'two of three within the cut', ranking: ['a', 'x', 'b', 'c'], k: 3, expected: 2 / 3 },
    { name: 'all of them', ranking: ['a', 'x', 'b', 'c'], k: 4, expected: 1 },
    { name: 'a judged document of grade 0', ranking: ['none', 'x'], k: 5, expected: 0 },
    { name: 'a cut below the number of relevant documents', ranking: ['a', 'b', 'c'], k: 1, expected: 1 / 3 },
    { name: 'nothing', ranking: [], k: 5, expected: 0 },
  ])('counts $name', ({ ranking, k, expected }) => {
    expect(recall(ranking, grades, k)).toBeCloseTo(expected)
  })

  it('refuses a question without a relevant document', () => {
    expect(() => recall(['a'], new Map(), 5)).toThrow(RangeError)
  })
})
