import { NOT_BEFORE_WORD } from '../patterns.ts'
import type { Rule } from '../rule.ts'
import { centsOf, GAP, NUMBER } from './number.ts'
import { UNIT, unitOf } from './unit.ts'
import { type AmountValue, amountOf, around } from './value.ts'

/** The currency of an amount before it, or « en € 2019 », whose number is a year. */
const NO_OPENING = /(?:\d|\d {0,3}(?:k|m|md|mds|mrd|millions?|milliards?)(?: {1,3}d['e])?|(?<!\p{L})en) *$|[\p{L}'(]$/iu

/** « € 500 », « EUR 2 000 », « € 1,2 million »: the currency first, as forms and banks type it. */
export const currencyFirst: Rule<AmountValue> = {
  name: 'amount/currency-first',
  pattern: new RegExp(
    `(?:€|EUR(?!\\p{L}))${GAP}(?<number>${NUMBER})(?:${GAP}(?<multiplier>(?:millions?|milliards?|k|md|mds|m)${NOT_BEFORE_WORD}))?` +
      `(?!${GAP}(?:${UNIT}|%))`,
    'giu',
  ),
  resolve(match) {
    if (NO_OPENING.test(around(match).before)) return null
    const unit = unitOf(match.groups?.multiplier ?? '')
    return amountOf(match, unit, centsOf(match.groups?.number ?? '', unit.multiplier))
  },
}

/** « Aide au recrutement915 € »: a table whose cells were run together. « lot2 » holds a shorter number. */
export const glued: Rule<AmountValue> = {
  name: 'amount/glued-to-word',
  pattern: new RegExp(
    `(?<number>[1-9]\\d{2}(?:[.,]\\d\\d)?|[1-9]\\d{0,2}(?: \\d{3}){1,3}(?:,\\d\\d)?)${GAP}(?<unit>€|euros)(?!\\p{L})` +
      `(?<=\\p{L}{4}\\k<number>${GAP}\\k<unit>)(?<!covid\\k<number>${GAP}\\k<unit>)`,
    'giu',
  ),
  resolve(match) {
    const unit = unitOf(match.groups?.unit ?? '')
    return amountOf(match, unit, centsOf(match.groups?.number ?? '', 1))
  },
}

/** « montant : 3 500,00 », a field of a form or of open data alone in its block. */
export const labelled: Rule<AmountValue> = {
  name: 'amount/labelled',
  pattern:
    /(?<=^(?:[-•*] *)?montants?(?: \p{L}{2,12}){0,2} {0,3}[:=] {0,3})(?<number>\d{1,3}(?: \d{3})+(?:,\d\d)?|\d{1,9}[.,]\d\d)(?=[ .;]{0,3}$)/giu,
  resolve: (match) => amountOf(match, unitOf(''), centsOf(match.groups?.number ?? '', 1)),
}
