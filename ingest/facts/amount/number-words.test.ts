import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NUMBER_WORDS, wordsToNumber } from './number-words.ts'
import { inLetters } from './written-amounts.ts'

describe('wordsToNumber', () => {
  it.each([
    ['un', 1],
    ['vingt et un', 21],
    ['soixante-et-onze', 71],
    ['quatre-vingts', 80],
    ['quatre vingt dix sept', 97],
    ['septante-deux', 72],
    ['onze cents', 1_100],
    ['mil neuf cent', 1_900],
    ['un demi-million', 500_000],
    ['deux millions et demi', 2_500_000],
    ['une centaine de milliers', 100_000],
    ['trois millions cinq cent mille', 3_500_000],
  ])('reads « %s »', (written, value) => {
    expect(wordsToNumber(written)?.value).toBe(value)
  })

  it.each(['vingt douze', 'mille million', 'un et deux millions', 'demi', 'millions', 'milliers', 'deux demi', 'cent cent'])(
    'finds no number in « %s »',
    (written) => {
      expect(wordsToNumber(written)).toBeNull()
    },
  )

  it('reads every number that official spelling writes', () => {
    const whole = new RegExp(`^(?:${NUMBER_WORDS})$`, 'iu')
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999_999 }), fc.boolean(), (value, hyphens) => {
        const written = inLetters(value, hyphens ? '-' : ' ')
        expect(written).toMatch(whole)
        expect(wordsToNumber(written)).toEqual({ value, about: false })
      }),
    )
  })
})
