import { describe, expect, it } from 'vitest'
import { compareSpans, contains, cover, overlaps, trimSpan } from './span.ts'

describe('spans', () => {
  it.each([
    { name: 'apart', a: [0, 2], b: [3, 5], overlap: false, contained: false },
    { name: 'touching', a: [0, 3], b: [3, 5], overlap: false, contained: false },
    { name: 'sharing one unit', a: [0, 4], b: [3, 5], overlap: true, contained: false },
    { name: 'nested', a: [0, 9], b: [3, 5], overlap: true, contained: true },
    { name: 'equal', a: [3, 5], b: [3, 5], overlap: true, contained: true },
  ] as const)('$name', ({ a, b, overlap, contained }) => {
    const [one, two] = [
      { start: a[0], end: a[1] },
      { start: b[0], end: b[1] },
    ]
    expect(overlaps(one, two)).toBe(overlap)
    expect(overlaps(two, one)).toBe(overlap)
    expect(contains(one, two)).toBe(contained)
  })

  it('covers all of its spans and refuses none', () => {
    expect(
      cover([
        { start: 4, end: 6 },
        { start: 1, end: 2 },
      ]),
    ).toEqual({ start: 1, end: 6 })
    expect(() => cover([])).toThrow(RangeError)
  })

  it('trims white space of every kind, down to nothing', () => {
    expect(trimSpan(' \u00a0ab\n', { start: 0, end: 5 })).toEqual({ start: 2, end: 4 })
    expect(trimSpan('   ', { start: 0, end: 3 })).toEqual({ start: 3, end: 3 })
  })

  it('orders by start, the longer first', () => {
    const spans = [
      { start: 2, end: 3 },
      { start: 0, end: 1 },
      { start: 0, end: 4 },
    ]
    expect(spans.toSorted(compareSpans)).toEqual([
      { start: 0, end: 4 },
      { start: 0, end: 1 },
      { start: 2, end: 3 },
    ])
  })
})
