import { describe, expect, it } from 'vitest'
import type { Candidate } from '../retrieve.ts'
import { fusedScore, shortlist } from './shortlist.ts'

const candidate = (id: string, words: number, meaning: number): Candidate => ({
  id,
  documentId: id,
  row: 0n,
  words,
  meaning,
})

describe('shortlist', () => {
  it('orders by words and meaning together, and by id where they tie', () => {
    const { near, rest } = shortlist([candidate('c', 0.5, 0.5), candidate('a', 0.5, 0.5), candidate('b', 0.9, 0.4)])
    expect(near.map(({ id }) => id)).toEqual(['b', 'a', 'c'])
    expect(rest).toEqual([])
  })

  it('keeps places for those that only meaning brings up', () => {
    const worded = Array.from({ length: 150 }, (_, n) => candidate(`w${n}`, 0.8, 0.1))
    const meant = Array.from({ length: 30 }, (_, n) => candidate(`m${n}`, 0, 0.6 + n / 1000))
    const { near, rest } = shortlist([...worded, ...meant])
    expect(near).toHaveLength(60)
    expect(near.filter(({ words }) => words === 0)).toHaveLength(15)
    expect(rest).toHaveLength(120)
    expect(new Set([...near, ...rest]).size).toBe(180)
  })

  it('gives words and meaning equal shares', () => {
    expect(fusedScore({ words: 1, meaning: 0.5 })).toBeCloseTo(0.75)
  })
})
