import { describe, expect, it } from 'vitest'
import { bm25Peak, bm25Shares } from './bm25.ts'

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

describe('bm25Shares', () => {
  it('is the formula, worked by hand: one of four words, of usual length', () => {
    // tf part = 1 × 2.2 / (1 + 1.2) = 1; the usual peak is 1.5.
    expect(bm25Shares(['lyc', 'port', 'gar', 'pont'], 4)('lyc')).toBeCloseTo(1 / 1.5, 5)
  })

  it('rises with the count of a word, ever more slowly, and falls with the length of the passage', () => {
    const [one = 0, two = 0, three = 0] = [1, 2, 3].map((count) =>
      bm25Shares([...Array(count).fill('lyc'), ...Array(10).fill('x')], 10)('lyc'),
    )
    expect(two).toBeGreaterThan(one)
    expect(three - two).toBeLessThan(two - one)
    expect(bm25Shares(['lyc', ...Array(30).fill('x')], 10)('lyc')).toBeLessThan(one)
  })

  it('is nothing for a word that is not there', () => {
    expect(bm25Shares(['lyc'], 1)('gar')).toBe(0)
  })
})
