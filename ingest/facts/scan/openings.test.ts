import { describe, expect, it } from 'vitest'
import { words } from '../patterns.ts'
import { openingsOf, opensWith } from './openings.ts'
import { readPattern } from './pattern-tree.ts'

function openings(pattern: RegExp): readonly string[] | null {
  return openingsOf(readPattern(pattern.source))?.toSorted() ?? null
}

describe('openingsOf', () => {
  it.each([
    { name: 'a word', pattern: /prêt/u, expected: ['pret'] },
    { name: 'letters whose case or accent may vary', pattern: /[lL][éeÉ]/u, expected: ['le'] },
    { name: 'no more of it than tells it apart', pattern: /subvention/u, expected: ['subven'] },
    { name: 'a choice', pattern: /aide|don/u, expected: ['aide', 'don'] },
    { name: 'what may be left out', pattern: /(?:la )?ville/u, expected: ['la vil', 'ville'] },
    { name: 'the shortest of those that begin alike', pattern: /lois?|loi du/u, expected: ['loi'] },
    { name: 'longer numbers', pattern: /n° ?\d{3}/u, expected: ['n° ③', 'n° ④', 'n°③', 'n°④'] },
    { name: 'digits', pattern: /[12][0-9] mai/u, expected: ['② mai'] },
    {
      name: 'repeated characters',
      pattern: /\d{1,2}(?: \d{3})*h/u,
      expected: ['① ③ ③ ', '① ③ ③h', '① ③h', '①h', '② ③ ③ ', '② ③ ③h', '② ③h', '②h'],
    },
    { name: 'up to what is unknown', pattern: /art\.[^.]* /u, expected: ['art.'] },
    { name: 'up to a back reference', pattern: /(?<mark>[-/])a\k<mark>1/u, expected: ['-a', '/a'] },
    { name: 'what stands behind assertions', pattern: /(?<!\d)(?=a)ab$/u, expected: ['ab'] },
    { name: 'escapes', pattern: /\u00e9\x41\//u, expected: ['ea/'] },
  ])('lists $name', ({ pattern, expected }) => {
    expect(openings(pattern)).toEqual(expected)
  })

  it.each([
    { name: 'any letter', pattern: /\p{Lu}une/u },
    { name: 'anything but', pattern: /[^a]b/u },
    { name: 'nothing at all', pattern: /(?:aide)?/u },
    { name: 'another script', pattern: /ж/u },
  ])('knows none of a pattern that opens with $name', ({ pattern }) => {
    expect(openings(pattern)).toBeNull()
  })

  it('keeps openings short rather than many', () => {
    const many = openings(/(?:[a-l][a-l][a-l][a-l])/u)
    expect(many).toHaveLength(12 ** 3)
    expect(many).toContain('all')
  })
})

describe('opensWith', () => {
  it.each([
    { name: 'words()', pattern: words('aide|don'), assertion: 'word-start', expected: true },
    { name: 'one side of a choice', pattern: /(?<![\p{L}\p{N}])a|b/u, assertion: 'word-start', expected: false },
    { name: 'a boundary with more', pattern: /(?<![\p{L}\p{N}]|\d[.,])\d/u, assertion: 'word-start', expected: true },
    {
      name: 'a boundary behind a character',
      pattern: /'(?<![\p{L}\p{N}])a/u,
      assertion: 'word-start',
      expected: false,
    },
    { name: 'a start within words()', pattern: words('^-? de'), assertion: 'start', expected: true },
    { name: 'a start that may be left out', pattern: /(?:^- )?de/u, assertion: 'start', expected: false },
  ] as const)('$name', ({ pattern, assertion, expected }) => {
    expect(opensWith(assertion, readPattern(pattern.source))).toBe(expected)
  })
})
