import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NOT_AFTER_WORD } from '../patterns.ts'
import { indexPatterns, matchesIn } from './pattern-index.ts'

/** Where each pattern matches, with and without the index. */
function places(text: string, patterns: readonly RegExp[]) {
  const found = matchesIn(text, indexPatterns(patterns))
  return {
    indexed: patterns.map((_, at) =>
      found.filter(({ rank }) => rank === at).map(({ match }) => [match.index, ...match]),
    ),
    expected: patterns.map((pattern) => [...text.matchAll(pattern)].map((match) => [match.index, ...match])),
  }
}

const { source: anySource } = fc.letrec<{ source: string; atom: string }>((tie) => ({
  atom: fc.oneof(
    fc.constantFrom(
      'a',
      'b',
      'é',
      's',
      'k',
      '1',
      '°',
      '€',
      ' ',
      '.',
      '\\d',
      '[ab]',
      '[^a]',
      '[É0-9]',
      '\\p{Lu}',
      '(?=b)',
    ),
    tie('source').map((source) => `(?:${source})`),
  ),
  source: fc
    .array(fc.tuple(tie('atom'), fc.constantFrom('', '', '', '?', '{1,2}', '+', '{0,3}')), {
      minLength: 1,
      maxLength: 4,
    })
    .chain((items) => {
      // Assertions take no quantifier.
      const sequence = items.map(([atom, bounds]) => (atom === '(?=b)' ? atom : atom + bounds)).join('')
      return fc.constantFrom(sequence, `${sequence}|ab`, `${NOT_AFTER_WORD}${sequence}`, `^${sequence}`)
    }),
}))

const anyText = fc.string({ unit: fc.constantFrom(...'abéEÉsSſkK\u212a1٣°€ .-ж😀'), maxLength: 20 })

describe('matchesIn', () => {
  it('finds what matchAll finds, whatever the pattern and the text', () => {
    fc.assert(
      fc.property(anySource, fc.constantFrom('gu', 'giu'), anyText, (source, flags, text) => {
        const { indexed, expected } = places(text, [new RegExp(source, flags)])
        expect(indexed).toEqual(expected)
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    { name: 'matches that touch', text: 'aaaa', patterns: [/aa/gu] },
    { name: 'a match of nothing', text: 'ab', patterns: [/c*/gu] },
    { name: 'several patterns at one place', text: 'une aide', patterns: [/aide/gu, /aid/gu, /[a-z]+/gu] },
    { name: 'words inside words', text: 'plaider une aide', patterns: [new RegExp(`${NOT_AFTER_WORD}aide`, 'gu')] },
    { name: 'an empty text', text: '', patterns: [/a/gu, /^/gu] },
  ])('reads $name', ({ text, patterns }) => {
    const { indexed, expected } = places(text, patterns)
    expect(indexed).toEqual(expected)
  })

  it('leaves the patterns as they were', () => {
    const pattern = /a/gu
    pattern.lastIndex = 5
    matchesIn('aaa', indexPatterns([pattern]))
    expect(pattern.lastIndex).toBe(5)
  })
})
