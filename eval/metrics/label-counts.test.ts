import { describe, expect, it } from 'vitest'
import { labelCounts } from './label-counts.ts'
import { addCounts, f1 } from './span-f1.ts'

describe('labelCounts', () => {
  it.each([
    { name: 'one of two', gold: ['sport', 'culture'], found: ['sport'], expected: { matched: 1, found: 1, gold: 2 } },
    { name: 'one too many', gold: ['sport'], found: ['budget', 'sport'], expected: { matched: 1, found: 2, gold: 1 } },
    {
      name: 'a label said twice',
      gold: ['sport'],
      found: ['sport', 'sport'],
      expected: { matched: 1, found: 1, gold: 1 },
    },
    { name: 'none where none is right', gold: [], found: [], expected: { matched: 0, found: 0, gold: 0 } },
    { name: 'one where none is right', gold: [], found: ['sport'], expected: { matched: 0, found: 1, gold: 0 } },
  ])('counts $name', ({ gold, found, expected }) => {
    expect(labelCounts(gold, found)).toEqual(expected)
  })

  it('gives the micro average when summed', () => {
    const both = addCounts(labelCounts(['a', 'b'], ['a']), labelCounts(['c'], ['c', 'd']))
    expect(f1(both)).toBeCloseTo((2 * 2) / (3 + 3))
  })
})
