import { french, NOT_AFTER_WORD } from '../patterns.ts'
import type { Rule } from '../rule.ts'
import { NUMBER_WORDS, wordsToNumber } from './number-words.ts'
import { CURRENCY, NOTHING_COUNTED, OF, unitOf } from './unit.ts'
import { type AmountValue, amountOf, around } from './value.ts'

/** « cinq cents (500) euros »: deeds repeat a number in figures before its currency. */
const IN_FIGURES = '(?: {0,3}\\(\\d[\\d .,]{0,20}\\))?'
const WORDS_UNIT = `${IN_FIGURES}(?:${OF}(?<unit>${CURRENCY})|(?<=millions?|milliards?|demi)${NOTHING_COUNTED})`

/** « quatre millions d'euros », « mille cent euros », « un demi-million d'euros », « une centaine de milliers d'euros ». */
export const words: Rule<AmountValue> = {
  name: 'amount/words',
  pattern: new RegExp(`${NOT_AFTER_WORD}(?<number>${NUMBER_WORDS})${WORDS_UNIT}`, 'giu'),
  resolve(match) {
    const number = wordsToNumber(match.groups?.number ?? '')
    const cents = number === null ? null : centsOfValue(number.value)
    return amountOf(match, unitOf(match.groups?.unit ?? ''), cents, { about: number?.about ?? false })
  },
}

/** « deux à trois millions d'euros », « entre un et deux millions d'euros ». */
export const wordRange: Rule<AmountValue> = {
  name: 'amount/word-range',
  pattern: new RegExp(
    `${NOT_AFTER_WORD}(?<low>${NUMBER_WORDS}) {1,3}(?<link>${french('à|et')}) {1,3}(?<high>${NUMBER_WORDS})${WORDS_UNIT}`,
    'giu',
  ),
  resolve(match) {
    const low = wordsToNumber(match.groups?.low ?? '')
    const high = wordsToNumber(match.groups?.high ?? '')
    const between = /entre(?: les)? *$/iu.test(around(match).before)
    if (low === null || high === null || (/^et$/iu.test(match.groups?.link ?? '') && !between)) return null
    const multiplier = low.value < 1_000 ? lastMultiplier(match.groups?.high ?? '') : 1
    const cents = centsOfValue(low.value * multiplier)
    const upTo = centsOfValue(high.value)
    if (cents === null || upTo === null || cents >= upTo) return null
    return amountOf(match, unitOf(match.groups?.unit ?? ''), cents, { upTo, about: low.about || high.about })
  },
}

function centsOfValue(value: number): number | null {
  const cents = value * 100
  return Number.isSafeInteger(cents) ? cents : null
}

/** What the last word of « trois millions » multiplies by; 1 for « trois cents ». */
function lastMultiplier(written: string): number {
  const last = /(?:mille|millions?|milliards?)$/iu.exec(written)
  return last === null ? 1 : unitOf(last[0]).multiplier
}
