import type { Fact, FundingFact } from '../../../corpus/fact.ts'
import { compareSpans } from '../../../corpus/span.ts'

/** A hedged total (« plus de 350 000 € ») may differ from the sum of its parts by this share. */
const HEDGED_TOLERANCE = 0.03

const MOST_PARTS = 60

/**
 * Marks the amounts that a total of the document already counts: a run of amounts right before or after the total
 * that sums to it, exactly, or nearly where one of them is hedged; everything that a sitting's total without object
 * covers; so much for each of those whose total is told.
 */
export function markPartsOfTotals(facts: readonly Fact[]): readonly Fact[] {
  const funding = facts.filter((fact) => fact.kind === 'funding' && fact.cents !== null && fact.cents > 0)
  const ordered = (funding as FundingFact[]).toSorted((a, b) => compareSpans(a.amount ?? a.span, b.amount ?? b.span))
  const parts = new Set<FundingFact>()
  const whole = ordered.filter((fact) => fact.per === null && fact.status !== 'refused')
  whole.forEach((total, index) => {
    const after = parts.has(total) ? [] : runOf(total, whole.slice(index + 1, index + 1 + MOST_PARTS))
    for (const part of after) parts.add(part)
    const before = whole.slice(Math.max(0, index - MOST_PARTS), index).toReversed()
    if (after.length === 0 && before.every((fact) => !parts.has(fact)))
      for (const part of runOf(total, before)) parts.add(part)
  })
  for (const part of coveredByTotal(whole, parts)) parts.add(part)
  for (const part of ordered.filter((fact, index) => fact.per !== null && isTold(fact, ordered, index))) parts.add(part)
  return facts.map((fact) => (fact.kind === 'funding' && parts.has(fact) ? { ...fact, partOfTotal: true } : fact))
}

/** The amounts next to the total, from the nearest on, that sum to it; none when they do not. */
function runOf(total: FundingFact, near: readonly FundingFact[]): readonly FundingFact[] {
  let sum = 0
  for (const [index, part] of near.entries()) {
    sum += part.cents ?? 0
    if (index === 0 && sum >= (total.cents ?? 0)) return []
    const run = near.slice(0, index + 1)
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

/** « La commission a voté 225 M€. … »: what the same body gives at the same stage, told with a receiver or an object. */
function coveredByTotal(funding: readonly FundingFact[], parts: ReadonlySet<FundingFact>): readonly FundingFact[] {
  const largest = funding.reduce((most, fact) => Math.max(most, fact.cents ?? 0), 0)
  const total = funding.find((fact) => fact.beneficiary === null && fact.purpose === null && fact.cents === largest)
  if (total === undefined) return []
  const covered = funding.filter(
    (fact) =>
      fact !== total &&
      fact.status === total.status &&
      fact.funder?.name === total.funder?.name &&
      fact.cents !== total.cents,
  )
  const sum = covered
    .filter((fact) => !parts.has(fact) && !fact.partOfTotal)
    .reduce((all, fact) => all + (fact.cents ?? 0), 0)
  return covered.length > 1 && sum <= (total.cents ?? 0) * (1 + HEDGED_TOLERANCE) ? covered : []
}

/** « 490 000 € pour 24 agriculteurs … en moyenne 20 500 € par installation »: the total stands beside. */
function isTold(fact: FundingFact, ordered: readonly FundingFact[], index: number): boolean {
  return [ordered[index - 1], ordered[index + 1]].some(
    (other) =>
      other !== undefined &&
      other.per === null &&
      (other.cents ?? 0) > 10 * (fact.cents ?? 0) &&
      fact.beneficiary !== null &&
      fact.beneficiary.name === other.beneficiary?.name,
  )
}
