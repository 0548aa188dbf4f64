import { describe, expect, it } from 'vitest'
import { cutLongBlocks } from './long-blocks.ts'

function parts(text: string): readonly string[] {
  const block = { kind: 'paragraph', span: { start: 0, end: text.length }, level: 0, page: 3 } as const
  return cutLongBlocks([block], text).map(({ span }) => text.slice(span.start, span.end))
}

describe('cutLongBlocks', () => {
  it('leaves a paragraph whole', () => {
    const text = 'La Région vote une aide. '.repeat(60)
    expect(parts(text)).toEqual([text])
  })

  it.each([
    { name: 'after a sentence', text: 'La Région vote une aide, puis une autre. '.repeat(300), ends: '. ' },
    { name: 'after a cell', text: 'Brest et Morlaix\t'.repeat(300), ends: '\t' },
    { name: 'after a word', text: 'aide '.repeat(2000), ends: ' ' },
    { name: 'anywhere in an endless word', text: 'a'.repeat(9000), ends: 'a' },
  ])('cuts a longer one $name', ({ text, ends }) => {
    const cut = parts(text)
    expect(cut.join('')).toBe(text)
    expect(cut.length).toBeGreaterThan(1)
    for (const part of cut) {
      expect(part.length).toBeLessThanOrEqual(2000)
      expect(part.endsWith(ends)).toBe(true)
    }
  })

  it('keeps what is known of the block', () => {
    const block = { kind: 'item', span: { start: 10, end: 5010 }, level: 2, page: 7 } as const
    for (const part of cutLongBlocks([block], ' '.repeat(5010)))
      expect(part).toMatchObject({ kind: 'item', level: 2, page: 7 })
  })
})
