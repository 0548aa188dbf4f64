import type { Fact, FundingFact } from '../../../corpus/fact.ts'
import { compareSpans } from '../../../corpus/span.ts'

/** A hedged total (« plus de 350 000 € ») may differ from the sum of its parts by this share. */
const HEDGED_TOLERANCE = 0.03
const MOST_PARTS = 60

/**
 * Marks the amounts that an earlier total of the document already counts: a run of amounts right after the total
 * that sums to it, exactly, or nearly where one of them is hedged.
 */
export function markPartsOfTotals(facts: readonly Fact[]): readonly Fact[] {
  const funding = facts.filter((fact) => fact.kind === 'funding' && countable(fact)) as FundingFact[]
  funding.sort((a, b) => compareSpans(a.amount ?? a.span, b.amount ?? b.span))
  const parts = new Set<FundingFact>()
  funding.forEach((total, index) => {
    if (parts.has(total)) return
    for (const part of partsAfter(total, funding.slice(index + 1, index + 1 + MOST_PARTS))) parts.add(part)
  })
  return facts.map((fact) => (fact.kind === 'funding' && parts.has(fact) ? { ...fact, partOfTotal: true } : fact))
}

function partsAfter(total: FundingFact, following: readonly FundingFact[]): readonly FundingFact[] {
  let sum = 0
  for (const [index, part] of following.entries()) {
    sum += part.cents ?? 0
    if (index === 0 && sum >= (total.cents ?? 0)) return []
    const run = following.slice(0, index + 1)
    if (run.length >= 2 && sameSum(total, run, sum)) return run
    if (sum > (total.cents ?? 0) * (1 + HEDGED_TOLERANCE)) return []
  }
  return []
}

function sameSum(total: FundingFact, run: readonly FundingFact[], sum: number): boolean {
  const hedged = [total, ...run].some((fact) => fact.qualifier !== 'exact')
  const difference = Math.abs(sum - (total.cents ?? 0))
  return difference <= (hedged ? (total.cents ?? 0) * HEDGED_TOLERANCE : 0)
}

function countable(fact: FundingFact): boolean {
  return fact.cents !== null && fact.cents > 0 && fact.per === null && fact.status !== 'refused'
}
