import { bare } from '../../../corpus/bare.ts'

const VALUES: ReadonlyMap<string, number> = new Map([
  ['premier', 1],
  ...['un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'].map(numbered),
  ...['onze', 'douze', 'treize', 'quatorze', 'quinze', 'seize'].map((word, i): [string, number] => [word, i + 11]),
  ['vingt', 20],
  ['trente', 30],
  ['quarante', 40],
  ['cinquante', 50],
  ['soixante', 60],
])

/** Since the spelling reform of 1990 all parts of a number may be joined by hyphens. */
const JOINED = '(?: |-)'
const UNITS = 'un|deux|trois|quatre|cinq|six|sept|huit|neuf'
const BELOW_TWENTY = `dix-sept|dix-huit|dix-neuf|${UNITS}|dix|onze|douze|treize|quatorze|quinze|seize`

/** Pattern source of a day of the month in letters, « premier » to « trente et un ». */
export const DAY_IN_LETTERS = `(?:premier|(?:vingt|trente)(?:${JOINED}(?:et${JOINED})?(?:${UNITS}))?|${BELOW_TWENTY})`

/** Pattern source of a year in letters from 1900 to 2099: « deux mil dix-neuf », « mil neuf cent quatre-vingt-dix ». */
export const YEAR_IN_LETTERS =
  `(?:deux${JOINED}mil(?:le)?|mil(?:le)?${JOINED}neuf${JOINED}cents?)` +
  `(?:${JOINED}(?:et${JOINED})?(?:${BELOW_TWENTY}|vingts?|trente|quarante|cinquante|soixante)){0,4}`

function numbered(word: string, index: number): [string, number] {
  return [word, index + 1]
}

/** « deux mil dix-neuf » → 2019, « vingt et un » → 21; null when a word is no French number below a million. */
export function numberFromWords(text: string): number | null {
  let thousands = 0
  let current = 0
  for (const word of bare(text).split(/[ -]+/u)) {
    const value = VALUES.get(word)
    if (word === 'et') continue
    else if (word === 'mil' || word === 'mille') [thousands, current] = [(current || 1) * 1000, 0]
    else if (word === 'cent' || word === 'cents') current = (current || 1) * 100
    else if (/^vingts?$/u.test(word) && current % 100 === 4) current += 76
    else if (value !== undefined) current += value
    else return null
  }
  return thousands + current
}
