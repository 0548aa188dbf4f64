import { and, type Predicate } from '../../corpus/predicate.ts'
import { isWithin } from '../euros.ts'
import { filterPredicate } from '../filter-predicates.ts'
import { type Filters, NO_FILTERS } from '../library.ts'

interface Narrowing {
  readonly where: Predicate | null
  /** Tells whether a passage with these amounts is wanted: an SQL predicate knows only their extremes. */
  readonly wantsAmounts: (amounts: readonly number[]) => boolean
}

/** What passes several sets of filters at once: those of the form and those written in the question. */
export function narrowingOf(sets: readonly Partial<Filters>[]): Narrowing {
  const whole = sets.map((filters) => ({ ...NO_FILTERS, ...filters }))
  return {
    where: and(whole.map(filterPredicate)),
    wantsAmounts: (amounts) => whole.every((filters) => haveOneWithin(amounts, filters)),
  }
}

function haveOneWithin(amounts: readonly number[], filters: Filters): boolean {
  if (filters.minAmount === null || filters.maxAmount === null) return true
  return amounts.some((amount) => isWithin(amount, filters))
}
