import { describe, expect, it } from 'vitest'
import { isGarbled, legible } from './legibility.ts'

const PROSE = 'La Région attribue une aide aux lycées qui rénovent leurs ateliers, dans la limite des crédits ouverts. '

describe('legible', () => {
  it.each([
    ['ligatures', 'e\ufb03cace et \ufb01nancé', 'efficace et financé'],
    ['decomposed accents', 'e\u0301te\u0301', 'été'],
    ['bullets of symbol fonts', '\uf0b7 un lycée', '• un lycée'],
    ['square metres stay', '300 m²', '300 m²'],
  ])('mends %s', (_, before, after) => {
    expect(legible(before)).toBe(after)
  })
})

describe('isGarbled', () => {
  const shifted = PROSE.repeat(3).replace(/[a-z]/gu, (letter) =>
    String.fromCharCode(((letter.charCodeAt(0) - 97 + 7) % 26) + 97),
  )
  it.each([
    ['prose', PROSE.repeat(3), false],
    ['a table of figures', '12 000,00 € 35 % 2024-118 '.repeat(20), false],
    ['private glyphs', '\ue001\ue002\ue003\ue004 '.repeat(40), true],
    ['letters of another table', shifted, true],
    ['a few words', 'xyzt', false],
  ])('tells %s', (_, text, expected) => {
    expect(isGarbled(text)).toBe(expected)
  })
})
