import { french, NOT_AFTER_WORD } from '../patterns.ts'
import type { Rule } from '../rule.ts'
import { centsOf, GAP, NUMBER, NUMBER_START, YEAR_LIKE } from './number.ts'
import { BARE_UNIT, UNIT, type Unit, unitOf } from './unit.ts'
import { type AmountValue, amountOf, around } from './value.ts'

const ANY_UNIT = `(?:${UNIT}|${BARE_UNIT})`

/** Verbs and nouns after which « de 2 à 3 M€ » tells a change from one amount to another, not a range. */
const CHANGE = new RegExp(
  `${NOT_AFTER_WORD}(?:${french(
    [
      'pass(?:e|é|ée|és|ées|er|ent|era|eront|ant|ait|erait|eraient)(?!\\p{L})|port(?:é|e[rz]?|ait|aient|ant)|relev|rehauss|ramen|ramèn|rédui|augment|hauss',
      'baiss|progress|grimp|évolu|tomb|bond|chut|recul|abaiss|diminu|major(?:é|ation)',
    ].join('|'),
  )})\\p{L}{0,8}[^.;:]{0,50}$`,
  'iu',
)

const TO_UNIT = new RegExp(`^.{0,60}?\\d ?${ANY_UNIT}`, 'iu')

/** After these a number counts or numbers something: « les lots 2 et 3 000 € ». */
const NUMBERED = new RegExp(
  `${NOT_AFTER_WORD}(?:n[°o]s?|${french(
    'numéros?|lots?|phases?|tranches?|axes?|pages?|annexes?|actions?|étapes?|mesures?|années?|articles?|lignes?',
  )}) *$`,
  'iu',
)

/** « 160 000 € », « 1,2 M€ », « 865.000 euros », « 15 millions d'euros »; « 15 millions » until a refiner decides. */
export const digits: Rule<AmountValue> = {
  name: 'amount/digits',
  pattern: new RegExp(`${NUMBER_START}(?<number>${NUMBER})${GAP}(?<unit>${ANY_UNIT})`, 'giu'),
  resolve(match) {
    const unit = unitOf(match.groups?.unit ?? '')
    return amountOf(match, unit, centsIn(match.groups?.number ?? '', unit))
  },
}

/** « 1 million 200 000 euros »: two multipliers in one amount. */
export const compound: Rule<AmountValue> = {
  name: 'amount/compound',
  pattern: new RegExp(
    `${NUMBER_START}(?<number>\\d{1,3}) {1,3}(?<multiplier>millions?|milliards?) {1,3}` +
      `(?<rest>\\d{1,3}(?: {1,3}\\d{3}){1,2})${GAP}(?<unit>€|euros)(?!\\p{L})`,
    'giu',
  ),
  resolve(match) {
    const { number = '', multiplier = '', rest = '', unit = '' } = match.groups ?? {}
    const cents = centsOf(number, unitOf(multiplier).multiplier)
    const more = centsOf(rest, 1)
    return cents === null || more === null ? null : amountOf(match, unitOf(unit), cents + more)
  },
}

/** « 1,8 à 2,2 M€ », « entre 2 et 3 M€ », « 10-15 M€ », « de 500 € à 1 000 € ». */
export const range: Rule<AmountValue> = {
  name: 'amount/range',
  pattern: new RegExp(
    `${NUMBER_START}(?<low>${NUMBER})(?:(?:${GAP}(?<lowUnit>${UNIT}))? {1,3}(?<link>${french("à|et|jusqu'à")}) {1,3}|-)` +
      `(?<high>${NUMBER})${GAP}(?<unit>${ANY_UNIT})`,
    'giu',
  ),
  resolve(match) {
    const { low = '', lowUnit, link, high = '', unit: written = '' } = match.groups ?? {}
    const unit = unitOf(written)
    if (!opensRange(around(match).before, link ?? '-', lowUnit !== undefined)) return null
    if (YEAR_LIKE.test(low) && !(link !== undefined && /^\d{4,}$/u.test(high) && unit.multiplier === 1)) return null
    const top = centsIn(high, unit)
    if (top === null) return null
    const bottom = lowUnit === undefined ? spread(low, unit, top) : centsIn(low, unitOf(lowUnit))
    return bottom === null || bottom >= top ? null : amountOf(match, unit, bottom, { upTo: top })
  },
}

/** A number whose unit stands after the next one: « 12 » of « 12 et 15 M€ », « État 11,6 / Région 13,2 M€ », « passe de 2,1 à 3,4 M€ ». */
export const sharedUnit: Rule<AmountValue> = {
  name: 'amount/shared-unit',
  pattern: new RegExp(
    `${NUMBER_START}(?<number>${NUMBER})(?=(?: ?, {1,3}${NUMBER}){0,5}` +
      `(?: {1,3}(?<link>${french('à|et|ou|puis|contre|des')}) {1,3}| ?/ ?(?:\\p{L}[\\p{L}' -]{2,30}[ :]{1,3})?)` +
      `${NUMBER}${GAP}(?<unit>${ANY_UNIT}))`,
    'giu',
  ),
  resolve(match) {
    const { number = '', link = '/', unit: written = '' } = match.groups ?? {}
    const { before } = around(match)
    if (YEAR_LIKE.test(number) || NUMBERED.test(before) || /entre *$/iu.test(before)) return null
    if (/^[àa]$/iu.test(link) && !CHANGE.test(before)) return null
    const unit = unitOf(written)
    // « de 600 à 750 euros par trimestre »: what is said of the last amount is said of each.
    const after = around(match).after.replace(TO_UNIT, '')
    return amountOf(match, unit, centsIn(number, unit), { after })
  },
}

function centsIn(number: string, unit: Unit): number | null {
  const cents = centsOf(number, unit.multiplier)
  if (cents === null || !unit.half) return cents
  return /[.,]/u.test(number) ? null : cents + unit.multiplier * 50
}

/** Whether the words before two numbers make them the ends of a range. */
function opensRange(before: string, link: string, bothHaveUnits: boolean): boolean {
  if (/^et$/iu.test(link)) return /entre(?: les| environ)? *$/iu.test(before)
  if (CHANGE.test(before)) return false
  return !bothHaveUnits || /(?:^|[ (:'])(?:de|d')? *$/iu.test(before)
}

/** The lower end takes the multiplier of the upper one, unless that turns the range round (« de 500 000 à 2 M€ »). */
function spread(low: string, unit: Unit, top: number): number | null {
  const shared = centsOf(low, unit.multiplier)
  if (shared !== null && shared < top) return shared
  const plain = centsOf(low, 1)
  return plain !== null && plain >= 100_000 ? plain : null
}
