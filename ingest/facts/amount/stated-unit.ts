import type { AmountFact } from '../../../corpus/fact.ts'
import { type Span, sliceSpan } from '../../../corpus/span.ts'
import { french, NOT_AFTER_WORD } from '../patterns.ts'
import type { Context } from '../rule.ts'
import { centsOf } from './number.ts'
import { perOf } from './terms.ts'
import { UNIT, type Unit, unitOf } from './unit.ts'

/** What a table header, a row's label or a list's lead says of the bare numbers that it governs. */
export interface StatedUnit {
  readonly unit: Unit
  readonly tax: AmountFact['tax']
  readonly per: string | null
}

const ALONE = new RegExp(`(?<![\\p{L}\\p{N}]|\\d {0,3})(?<unit>${UNIT})`, 'iu')
const INTRODUCED = new RegExp(`(?:${NOT_AFTER_WORD}en {1,3}|\\( ?(?:en {1,3})?)(?<unit>${UNIT})[^.;]{0,40}$`, 'iu')
const EACH = new RegExp(french(' par \\p{L}.*'), 'u')

/** The unit of a column or row label: « Montant (€) », « Subvention en M€ », « k€ », or null. */
export function unitOfLabel(label: string): StatedUnit | null {
  return stated(label, ALONE.exec(label))
}

/** The unit that running words announce: « (en milliers d'euros) », « Montants votés, en M€ : », or null. */
export function unitOfLead(lead: string): StatedUnit | null {
  return stated(lead, INTRODUCED.exec(lead))
}

function stated(words: string, match: RegExpExecArray | null): StatedUnit | null {
  return match?.groups?.unit === undefined ? null : { unit: unitOf(match.groups.unit), ...termsOfLabel(words) }
}

/** What a label says of the amounts under it besides their unit: « Coût HT », « Montant annuel », « Aide par élève ». */
export function termsOfLabel(label: string): Pick<StatedUnit, 'tax' | 'per'> {
  const each = EACH.exec(label)?.[0]
  return { tax: taxWithin(label), per: each === undefined ? perOf(`${label} :`, '') : perOf('', each) }
}

function taxWithin(words: string): AmountFact['tax'] {
  if (/(?<!\p{L})(?:HT|hors taxes?)(?!\p{L})/u.test(words)) return 'HT'
  return /(?<!\p{L})TTC(?!\p{L})/u.test(words) ? 'TTC' : null
}

/** The amount that `span`, a bare number, is in the unit said elsewhere; null when the number is malformed. */
export function amountIn(stated: StatedUnit, span: Span, rule: string, context: Context): AmountFact | null {
  const cents = centsOf(sliceSpan(context.shadow, span), stated.unit.multiplier)
  if (cents === null) return null
  const { unit, tax, per } = stated
  return { kind: 'amount', span, rule, cents, currency: unit.currency, qualifier: 'exact', upTo: null, tax, per }
}
