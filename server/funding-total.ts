import type { FundingFact, FundingStatus } from '../corpus/fact.ts'
import type { CitedFact, FundingFilters, Library } from '../index/library.ts'
import { type Lister, pagesFrom } from './export.ts'

/** Above this many rows no total is given: it would be slow to add and is better made from the export. */
const MOST_ROWS = 2_000

/** What was asked for, proposed or refused is not money given. */
const GIVEN: readonly FundingStatus[] = ['announced', 'voted', 'signed', 'paid']

export interface FundingTotal {
  readonly cents: number
  /** Amounts that were added. */
  readonly count: number
}

/**
 * Sum of the euros of a filtered list: amounts that no total of their document already counts, not per unit, neither
 * asked for, proposed nor refused. The same funder, beneficiary and amount in the same year counts once, however many
 * documents tell it. Null when the list is too long to add.
 */
export async function fundingTotal(library: Library, filters: FundingFilters): Promise<FundingTotal | null> {
  const list: Lister<CitedFact<FundingFact>> = (page) => library.funding(filters, page)
  const first = await list({ limit: 100, cursor: null })
  if (first.total > MOST_ROWS) return null
  const seen = new Set<string>()
  let cents = 0
  let count = 0
  for await (const { items } of pagesFrom(first, list)) {
    for (const cited of items) {
      if (!counts(cited.fact) || alreadySeen(cited, seen)) continue
      cents += cited.fact.cents ?? 0
      count++
    }
  }
  return { cents, count }
}

function counts(fact: FundingFact): boolean {
  const { cents, currency, partOfTotal, per, status } = fact
  return cents !== null && currency === 'EUR' && !partOfTotal && per === null && GIVEN.includes(status)
}

/** Two facts without both roles are never taken for the same funding. */
function alreadySeen({ fact, document }: CitedFact<FundingFact>, seen: Set<string>): boolean {
  if (fact.funder === null || fact.beneficiary === null) return false
  const year = document.publishedOn?.slice(0, 4) ?? null
  const key = JSON.stringify([fact.funder.name, fact.beneficiary.name, fact.cents, year])
  if (seen.has(key)) return true
  seen.add(key)
  return false
}
