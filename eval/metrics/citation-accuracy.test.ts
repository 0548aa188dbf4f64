import { describe, expect, it } from 'vitest'
import { citationAccuracy } from './citation-accuracy.ts'

const span = (start: number, end: number) => ({ start, end })

describe('citationAccuracy', () => {
  it.each([
    { name: 'holds the quote', excerpt: span(0, 100), judged: [span(20, 60)], expected: 1 },
    { name: 'shows half of it', excerpt: span(0, 40), judged: [span(20, 60)], expected: 1 },
    { name: 'shows less than half of it', excerpt: span(0, 39), judged: [span(20, 60)], expected: 0 },
    { name: 'shows another part', excerpt: span(100, 200), judged: [span(20, 60)], expected: 0 },
    { name: 'holds one of several quotes', excerpt: span(0, 100), judged: [span(200, 300), span(5, 9)], expected: 1 },
    { name: 'is missing, no relevant document being found', excerpt: null, judged: [span(20, 60)], expected: null },
  ])('of an excerpt that $name', ({ excerpt, judged, expected }) => {
    expect(citationAccuracy(excerpt, judged)).toBe(expected)
  })
})
