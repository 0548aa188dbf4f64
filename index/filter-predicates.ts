import { and, atLeast, atMost, equals, includes, listHas, type Predicate } from '../corpus/predicate.ts'
import { daysOf } from './dates.ts'
import type { FactFilters, Filters, FundingFilters } from './library.ts'
import { foldName } from './rows.ts'

/**
 * What every row of the index can be narrowed by. A row without a date passes no period; amounts compare the row's
 * largest with `minAmount` and its smallest with `maxAmount`. Throws RangeError on a date that is none.
 */
export function filterPredicate(filters: Filters): Predicate | null {
  const { region, from, to, body, action, theme, minAmount, maxAmount } = filters
  return and([
    region === null ? null : equals('region', region),
    from === null ? null : atLeast('dateTo', dayOf(from, 'from')),
    to === null ? null : atMost('dateFrom', dayOf(to, 'to')),
    body === null ? null : listHas('bodies', foldName(body)),
    action === null ? null : listHas('actions', action),
    theme === null ? null : listHas('themes', theme),
    minAmount === null ? null : atLeast('maxAmount', minAmount),
    maxAmount === null ? null : atMost('minAmount', maxAmount),
  ])
}

export function factPredicate(filters: FactFilters): Predicate | null {
  const { kind, role, documentId } = filters
  return and([
    filterPredicate(filters),
    kind === null ? null : equals('kind', kind),
    role === null ? null : equals('role', role),
    documentId === null ? null : equals('documentId', documentId),
  ])
}

/** Funder, beneficiary and programme match on any part of their name, case and accents aside. */
export function fundingPredicate(filters: FundingFilters): Predicate {
  const { funder, beneficiary, program, status, instrument } = filters
  const narrowing = and([
    filterPredicate(filters),
    funder === null ? null : includes('funder', foldName(funder)),
    beneficiary === null ? null : includes('beneficiary', foldName(beneficiary)),
    program === null ? null : includes('program', foldName(program)),
    status === null ? null : equals('status', status),
    instrument === null ? null : equals('instrument', instrument),
  ])
  const isFunding = equals('kind', 'funding')
  return narrowing === null ? isFunding : and([isFunding, narrowing])
}

function dayOf(date: string, side: 'from' | 'to'): string {
  const days = daysOf(date)
  if (days === null) throw new RangeError(`« ${date} » n’est pas une date : écrivez AAAA, AAAA-MM ou AAAA-MM-JJ.`)
  return days[side]
}
