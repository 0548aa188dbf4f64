import { describe, expect, it } from 'vitest'
import { bandsOf, resemblance, textHash } from './text-signature.ts'

const sentence = (n: number) =>
  `La commune numéro ${n} reçoit de la Région une aide de ${n * 17} euros pour son gymnase.`
const text = (from: number, count: number) => Array.from({ length: count }, (_, n) => sentence(from + n)).join(' ')

/** Words that no other text shares. */
const filler = (seed: number, words: number) =>
  Array.from({ length: words }, (_, n) => `m${seed}x${((n + 1) * 7919 * seed) % 10007}`).join(' ')

function shareBand(a: string, b: string): boolean {
  const own = new Set(bandsOf(a)?.split(' '))
  return (bandsOf(b) ?? '').split(' ').some((band) => own.has(band))
}

describe('textHash', () => {
  it('is one for a text laid out otherwise, another for other words', () => {
    expect(textHash('Une aide\nde 3 €. ')).toBe(textHash('Une aide de 3 €.'))
    expect(textHash('Une aide de 3 €.')).not.toBe(textHash('Une aide de 4 €.'))
  })
})

describe('bandsOf', () => {
  it('brings together texts that differ in a few words, whatever case and accents', () => {
    const long = text(1, 60)
    for (const near of [`${long} Mis à jour hier.`, long.toUpperCase(), long.replace('gymnase', 'stade')]) {
      expect(shareBand(long, near)).toBe(true)
    }
  })

  it('keeps apart texts that share nothing', () => {
    const apart = Array.from({ length: 40 }, (_, n) => filler(n + 2, 80))
    const pairs = apart.flatMap((a, i) => apart.slice(i + 1).map((b) => [a, b] as const))
    expect(pairs.filter(([a, b]) => shareBand(a, b))).toEqual([])
  })

  it('finds most texts that share four fifths of their shingles and few that share a fifth', () => {
    const found = (kept: number) =>
      Array.from({ length: 60 }, (_, n) => {
        const common = filler(n + 2, kept)
        return shareBand(`${common} ${filler(n + 500, 400 - kept)}`, `${common} ${filler(n + 900, 400 - kept)}`)
      }).filter(Boolean).length
    expect(found(355)).toBeGreaterThan(55) // Jaccard .8
    expect(found(133)).toBeLessThan(12) // Jaccard .2
  })

  it('has nothing to say of a few words', () => {
    expect(bandsOf('Une aide de 3 €.')).toBeNull()
  })
})

describe('resemblance', () => {
  it.each([
    ['a b c d e f g h', 'a b c d e f g h', 1],
    ['a b c d e f g h', 'a b c d e f g z', 4 / 6],
    ['a b c d', 'e f g h', 0],
    ['', '', 0],
  ])('%s | %s', (a, b, expected) => {
    expect(resemblance(a, b)).toBeCloseTo(expected, 10)
  })
})
