import { describe, expect, it } from 'vitest'
import { addCounts, f1, NO_COUNTS, pairs, precision, recallOfSpans } from './span-f1.ts'

describe('precision, recall and F1', () => {
  it.each([
    { name: '6 of 8 found, 6 of 10 marked', counts: { matched: 6, found: 8, gold: 10 }, p: 0.75, r: 0.6, f: 12 / 18 },
    { name: 'nothing found', counts: { matched: 0, found: 0, gold: 4 }, p: null, r: 0, f: 0 },
    { name: 'only false facts', counts: { matched: 0, found: 3, gold: 0 }, p: 0, r: null, f: 0 },
    { name: 'nothing on either side', counts: NO_COUNTS, p: null, r: null, f: null },
  ])('of $name', ({ counts, p, r, f }) => {
    expect(precision(counts)).toBe(p)
    expect(recallOfSpans(counts)).toBe(r)
    expect(f1(counts)).toBe(f)
  })

  it('sums documents before dividing', () => {
    const one = { matched: 1, found: 1, gold: 1 }
    const other = { matched: 0, found: 9, gold: 9 }
    expect(f1(addCounts(one, other))).toBe(2 / 20)
  })
})

describe('pairs', () => {
  const same = (a: string, b: string) => a === b
  it.each([
    { name: 'equal ones', gold: ['a', 'b'], found: ['b', 'a'], count: 2 },
    { name: 'each once: a fact found twice is right once', gold: ['a'], found: ['a', 'a'], count: 1 },
    { name: 'each once: one fact does not answer for two', gold: ['a', 'a'], found: ['a'], count: 1 },
    { name: 'none', gold: ['a'], found: ['b'], count: 0 },
  ])('takes $name', ({ gold, found, count }) => {
    expect(pairs(gold, found, same)).toHaveLength(count)
  })
})
