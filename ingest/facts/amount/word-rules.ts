import { NOT_AFTER_WORD } from '../patterns.ts'
import type { Rule } from '../rule.ts'
import { NUMBER_WORDS, wordsToNumber } from './number-words.ts'
import { CURRENCY, NOTHING_COUNTED, OF, unitOf } from './unit.ts'
import { type AmountValue, amountOf, around } from './value.ts'

/** « cinq cents (500) euros »: deeds repeat a number in figures before its currency. */
const IN_FIGURES = '(?: {0,3}\\(\\d[\\d .,]{0,20}\\))?'
/** Between the ends of a range: « deux à trois », « entre un et deux ». */
const LINK = / {1,3}(?:à|a|et) {1,3}/iu

/**
 * « quatre millions d'euros », « mille cent euros », « un demi-million d'euros », « deux à trois millions d'euros ». Looks
 * for the currency or the last multiplier, then back for the number: words of number begin with almost every letter.
 */
export const words: Rule<AmountValue> = {
  name: 'amount/words',
  pattern: new RegExp(
    `(?:${CURRENCY}|(?:millions?|milliards?|demi)(?!\\p{L})${NOTHING_COUNTED})` +
      `(?<=${NOT_AFTER_WORD}(?<span>(?<number>${NUMBER_WORDS})(?:${IN_FIGURES}${OF}(?<unit>${CURRENCY}))?))`,
    'dgiu',
  ),
  resolve(match) {
    const written = match.groups?.number ?? ''
    const unit = unitOf(match.groups?.unit ?? '')
    // « Pas un euro n'y figure. »
    if (/(?:pas|sans|plus|aucun) +$/iu.test(around(match).before) && /^une?$/iu.test(written)) return null
    const number = wordsToNumber(written)
    if (number !== null) return amountOf(match, unit, centsOfValue(number.value), { about: number.about })
    const range = rangeIn(written, around(match).before)
    return range === null ? null : amountOf(match, unit, range.cents, { upTo: range.upTo })
  },
}

interface Range {
  readonly cents: number
  readonly upTo: number
}

/** The two ends of a range in letters; the lower takes the last multiplier of the upper where it has none. */
function rangeIn(written: string, before: string): Range | null {
  const link = LINK.exec(written)
  if (link === null || (/et/iu.test(link[0]) && !/entre *$/iu.test(before))) return null
  const high = written.slice(link.index + link[0].length)
  const low = wordsToNumber(written.slice(0, link.index))
  const top = wordsToNumber(high)
  if (low === null || top === null) return null
  const cents = centsOfValue(low.value * (low.value < 1_000 ? lastMultiplier(high) : 1))
  const upTo = centsOfValue(top.value)
  return cents === null || upTo === null || cents >= upTo ? null : { cents, upTo }
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
