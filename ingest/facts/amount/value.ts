import type { AmountFact, Qualifier } from '../../../corpus/fact.ts'
import type { Value } from '../rule.ts'
import { qualifierOf } from './hedge.ts'
import { perOf, taxOf } from './terms.ts'
import type { Unit } from './unit.ts'

export type AmountValue = Value<AmountFact>

/** Longest run of characters around an amount that can still say something of it. */
const REACH = 80
/** « Trente-deux bassins seront rénovés. Pour chacun, l'aide… »: what an amount is for may stand a sentence before. */
const FAR = 240

/** The words just before and just after a match, in the shadow of its block. */
export function around(match: RegExpMatchArray): { readonly before: string; readonly after: string } {
  const end = (match.index ?? 0) + match[0].length
  return { before: textBefore(match, REACH), after: (match.input ?? '').slice(end, end + REACH) }
}

function textBefore(match: RegExpMatchArray, reach: number): string {
  const start = match.indices?.groups?.span?.[0] ?? match.index ?? 0
  return (match.input ?? '').slice(Math.max(0, start - reach), start)
}

/** The amount of a match, with what the words around it say of it; null without cents. */
export function amountOf(
  match: RegExpMatchArray,
  unit: Unit,
  cents: number | null,
  more: { readonly upTo?: number; readonly about?: boolean; readonly after?: string } = {},
): AmountValue | null {
  if (cents === null) return null
  const { before, after: next } = around(match)
  const after = more.after ?? next
  const said: Qualifier = qualifierOf(before, after)
  return {
    kind: 'amount',
    cents,
    currency: unit.currency,
    qualifier: said === 'exact' && more.about === true ? 'about' : said,
    upTo: more.upTo ?? null,
    tax: taxOf(before, after),
    per: perOf(textBefore(match, FAR), after),
  }
}
