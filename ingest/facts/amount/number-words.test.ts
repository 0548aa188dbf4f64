import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NUMBER_WORDS, wordsToNumber } from './number-words.ts'

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

  it.each([
    'vingt douze',
    'mille million',
    'un et deux millions',
    'demi',
    'millions',
    'milliers',
    'deux demi',
    'cent cent',
  ])('finds no number in « %s »', (written) => {
    expect(wordsToNumber(written)).toBeNull()
  })

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

const UNITS = [
  '',
  'un',
  'deux',
  'trois',
  'quatre',
  'cinq',
  'six',
  'sept',
  'huit',
  'neuf',
  'dix',
  'onze',
  'douze',
  'treize',
  'quatorze',
  'quinze',
  'seize',
  'dix-sept',
  'dix-huit',
  'dix-neuf',
]
const TENS = [
  '',
  'dix',
  'vingt',
  'trente',
  'quarante',
  'cinquante',
  'soixante',
  'soixante',
  'quatre-vingt',
  'quatre-vingt',
]

/** A whole number below 10^12 in letters, its scales parted by `gap`: the inverse of what is tested. */
function inLetters(value: number, gap: ' ' | '-'): string {
  const scales = [
    [1e9, 'milliard'],
    [1e6, 'million'],
  ] as const
  const parts: string[] = []
  let rest = value
  for (const [scale, name] of scales) {
    const times = Math.floor(rest / scale)
    if (times > 0) parts.push(`${belowThousand(times)}${gap}${name}${times > 1 ? 's' : ''}`)
    rest %= scale
  }
  const thousands = Math.floor(rest / 1_000)
  if (thousands > 0) parts.push(thousands === 1 ? 'mille' : `${belowThousand(thousands)}${gap}mille`)
  if (rest % 1_000 > 0) parts.push(belowThousand(rest % 1_000))
  return parts.join(gap)
}

function belowThousand(value: number): string {
  const hundreds = Math.floor(value / 100)
  const rest = value % 100
  const head = hundreds === 0 ? '' : hundreds === 1 ? 'cent' : `${UNITS[hundreds] ?? ''} cent${rest === 0 ? 's' : ''}`
  return [head, belowHundred(rest)].filter((part) => part !== '').join(' ')
}

function belowHundred(value: number): string {
  if (value < 20) return UNITS[value] ?? ''
  const tens = Math.floor(value / 10)
  const unit = tens === 7 || tens === 9 ? (value % 10) + 10 : value % 10
  if (unit === 0) return tens === 8 ? 'quatre-vingts' : (TENS[tens] ?? '')
  const joint = (unit === 1 || unit === 11) && tens < 8 ? ' et ' : '-'
  return `${TENS[tens] ?? ''}${joint}${UNITS[unit] ?? ''}`
}
