import { describe, expect, it } from 'vitest'
import { bm25, bm25Peak } from './bm25.ts'

describe('bm25Peak', () => {
  it('grows with the rarity of a word and with the collection', () => {
    expect(bm25Peak(1, 100)).toBeGreaterThan(bm25Peak(50, 100))
    expect(bm25Peak(1, 10_000)).toBeGreaterThan(bm25Peak(1, 100))
    expect(bm25Peak(0, 100)).toBeGreaterThan(bm25Peak(1, 100))
  })

  it('is never below nothing, however many passages are counted', () => {
    expect(bm25Peak(100, 100)).toBeGreaterThan(0)
    expect(bm25Peak(180, 100)).toBe(bm25Peak(100, 100))
  })
})

describe('bm25', () => {
  const peaks = [new Map([['lyc', bm25Peak(9, 99)]])]

  it('is the formula, worked by hand: one of four words, of usual length', () => {
    // idf = ln(1 + (99 - 9 + .5) / 9.5) = 2.354; tf part = 1 × 2.2 / (1 + 1.2) = 1.
    expect(bm25(['lyc', 'port', 'gar', 'pont'], peaks, 4)).toBeCloseTo(2.354, 3)
  })

  it('rises with the count of a word, ever more slowly, and falls with the length of the passage', () => {
    const [one, two, three] = [1, 2, 3].map((count) =>
      bm25([...Array(count).fill('lyc'), ...Array(10).fill('x')], peaks, 10),
    )
    expect(two ?? 0).toBeGreaterThan(one ?? 0)
    expect((three ?? 0) - (two ?? 0)).toBeLessThan((two ?? 0) - (one ?? 0))
    expect(bm25(['lyc', ...Array(30).fill('x')], peaks, 10)).toBeLessThan(one ?? 0)
  })

  it('adds up the words of several sets, and counts nothing for those that are not there', () => {
    const both = bm25(
      ['lyc', 'port'],
      [
        ...peaks,
        new Map([
          ['port', 1],
          ['gar', 5],
        ]),
      ],
      2,
    )
    expect(both).toBeCloseTo(bm25(['lyc', 'port'], peaks, 2) + 1 / 1.5, 5)
  })
})
