import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describeQuote, locateQuote } from './quote.ts'

const TEXT = 'La Région vote 3 M€ pour les lycées. Le Département vote 3 M€ pour les collèges.'

describe('describeQuote', () => {
  it('takes context until the words are unique', () => {
    const second = TEXT.lastIndexOf('3 M€')
    const quote = describeQuote(TEXT, { start: second, end: second + 4 })
    expect(quote.exact).toBe('3 M€')
    expect(quote.prefix.endsWith('partement vote ')).toBe(true)
    expect(locateQuote(TEXT, quote)).toEqual({ start: second, end: second + 4 })
  })

  it.each([
    { name: 'empty', span: { start: 3, end: 3 } },
    { name: 'past the end', span: { start: 0, end: TEXT.length + 1 } },
    { name: 'before the start', span: { start: -1, end: 2 } },
  ])('refuses a span that is $name', ({ span }) => {
    expect(() => describeQuote(TEXT, span)).toThrow(RangeError)
  })
})

describe('locateQuote', () => {
  it.each([
    { name: 'absent words', quote: { exact: '4 M€', prefix: '', suffix: '' }, start: null },
    { name: 'empty words', quote: { exact: '', prefix: '', suffix: '' }, start: null },
    { name: 'a tie goes to the first', quote: { exact: '3 M€', prefix: '', suffix: '' }, start: TEXT.indexOf('3 M€') },
    {
      name: 'the suffix decides',
      quote: { exact: '3 M€', prefix: '', suffix: ' pour les coll' },
      start: TEXT.lastIndexOf('3 M€'),
    },
    {
      name: 'the prefix decides',
      quote: { exact: 'vote', prefix: 'Département ', suffix: '' },
      start: TEXT.lastIndexOf('vote'),
    },
  ])('$name', ({ quote, start }) => {
    expect(locateQuote(TEXT, quote)?.start ?? null).toBe(start)
  })

  it('finds again any span of any text', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 60, unit: fc.constantFrom('a', 'b', 'é', ' ') }),
        fc.nat(),
        fc.nat(),
        (text, a, b) => {
          const start = a % text.length
          const end = start + 1 + (b % (text.length - start))
          const found = locateQuote(text, describeQuote(text, { start, end }))
          expect(found).toEqual({ start, end })
        },
      ),
    )
  })
})
