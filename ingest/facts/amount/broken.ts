import { type Span, sliceSpan } from '../../../corpus/span.ts'
import type { Context, Refiner } from '../rule.ts'
import { centsOf, NUMBER } from './number.ts'
import { UNIT, unitOf } from './unit.ts'

/** Figures before a unit, however badly parted: « 92 0000 € », « 1,317 milliard millions d'euros ». */
const FIGURES = new RegExp(
  // Not within an address: « …plus-de-690-000eur-en-faveur… ».
  `(?<![\\p{L}\\p{N}/_-])(?<figures>\\d{1,13}(?:(?: {1,3}|[.,])\\d{1,13}){0,8}) {0,3}` +
    `(?<doubled>(?:milliards?|millions?) {1,3}(?:de {1,3})?(?=mill))?(?<unit>${UNIT})`,
  'giu',
)
const WELL_FORMED = new RegExp(`^${NUMBER}$`, 'u')

/** Reports figures before a currency that no rule could read, so that a reader knows an amount is missing. */
export const reportBrokenAmounts: Refiner = {
  name: 'amount/broken',
  refine(facts, context) {
    const read = new Set(facts.filter((fact) => fact.kind === 'amount').map((fact) => fact.span.end))
    for (const span of brokenSpans(context)) {
      if (read.has(span.end)) continue
      const quote = sliceSpan(context.text, span).replace(/\s+/gu, ' ')
      const message = `Le montant « ${quote} » est mal écrit ou ambigu : il n'a pas été retenu, vérifiez-le dans le document.`
      context.report({ severity: 'warning', code: 'broken-amount', message, span })
    }
    return facts
  },
}

function brokenSpans(context: Context): readonly Span[] {
  return context.blocks.flatMap(({ span: { start, end } }) => {
    const words = context.shadow.slice(start, end)
    // Most blocks have no figure at all.
    if (!/\d/u.test(words)) return []
    return [...words.matchAll(FIGURES)].filter(isBroken).map((match) => ({
      start: start + match.index,
      end: start + match.index + match[0].length,
    }))
  })
}

function isBroken(match: RegExpMatchArray): boolean {
  const { figures = '', doubled, unit = '' } = match.groups ?? {}
  if (doubled !== undefined || !WELL_FORMED.test(figures)) return true
  return centsOf(figures, unitOf(unit).multiplier) === null
}
