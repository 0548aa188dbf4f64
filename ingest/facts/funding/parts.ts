import type { Fact, FundingFact } from '../../../corpus/fact.ts'
import { compareSpans } from '../../../corpus/span.ts'
import type { Context } from '../rule.ts'

/** A hedged total (« plus de 350 000 € ») may differ from the sum of its parts by this share. */
const HEDGED_TOLERANCE = 0.03

const MOST_PARTS = 60

/** Each part with the total that counts it. */
type Parts = ReadonlyMap<FundingFact, FundingFact>

/**
 * Marks the amounts that a total of the document already counts: a run of amounts right before or after the total
 * that sums to it, exactly, or nearly where one of them is hedged; the rows under it that tell most of it; everything
 * that a sitting's total covers; so much for each of those whose total is told.
 */
export function markPartsOfTotals(facts: readonly Fact[], context: Context): readonly Fact[] {
  const funding = facts.filter((fact) => fact.kind === 'funding' && fact.cents !== null && fact.cents > 0)
  const ordered = (funding as FundingFact[]).toSorted((a, b) => compareSpans(a.amount ?? a.span, b.amount ?? b.span))
  const parts = new Map<FundingFact, FundingFact>()
  const whole = ordered.filter((fact) => fact.per === null && fact.status !== 'refused')
  whole.forEach((total, index) => {
    const following = whole.slice(index + 1, index + 1 + MOST_PARTS)
    const after = parts.has(total) ? [] : runOf(total, following)
    for (const part of after.length > 0 ? after : rowsUnder(total, following)) parts.set(part, total)
    const before = whole.slice(Math.max(0, index - MOST_PARTS), index).toReversed()
    if (after.length === 0 && before.every((fact) => !parts.has(fact)))
      for (const part of runOf(total, before)) parts.set(part, total)
  })
  for (const [part, total] of coveredByTotals(whole, parts, context)) if (!parts.has(part)) parts.set(part, total)
  ordered.forEach((fact, index) => {
    const total = fact.per === null ? undefined : toldBeside(fact, ordered, index, context)
    if (total !== undefined) parts.set(fact, total)
  })
  return facts.map((fact) => {
    const total = fact.kind === 'funding' ? parts.get(fact) : undefined
    // What the words around it tell of its total goes before sums.
    return fact.kind !== 'funding' || total === undefined
      ? fact
      : { ...fact, partOfTotal: true, total: fact.total ?? total.amount }
  })
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

/** The rows of a table right under a total that tell most of it, as one says of a table of its main lines. */
function rowsUnder(total: FundingFact, following: readonly FundingFact[]): readonly FundingFact[] {
  if (isRow(total)) return []
  const end = following.findIndex((fact) => !isRow(fact))
  const rows = end === -1 ? following : following.slice(0, end)
  const sum = sumOf(rows)
  const whole = total.cents ?? 0
  return rows.length > 1 && sum >= whole * MOST && sum <= whole ? rows : []
}

function isRow({ rule }: FundingFact): boolean {
  return rule.startsWith('funding-row')
}

/** Rows that tell less than this share of an amount need not be its parts. */
const MOST = 0.5

/**
 * « La commission a voté 225 M€. … »: what the same body gives at the same stage, told with a receiver or an object. A
 * document that tells several sittings has a total for each, which covers what stands between it and the next.
 */
function coveredByTotals(funding: readonly FundingFact[], parts: Parts, { shadow }: Context): Parts {
  const covered = new Map<FundingFact, FundingFact>()
  const isTotal = (fact: FundingFact) => fact.beneficiary === null && isOfSitting(fact, shadow)
  const sittings = funding.flatMap((fact, index) => (isTotal(fact) ? [index] : []))
  const most = funding.reduce((largest, { cents }) => Math.max(largest, cents ?? 0), 0)
  const total = funding.find((fact) => fact.beneficiary === null && fact.purpose === null && fact.cents === most)
  if (sittings.length === 0 && total !== undefined) coverWith(total, funding, parts, covered)
  for (const [at, index] of sittings.entries()) {
    const sitting = funding[index]
    if (sitting !== undefined) coverWith(sitting, funding.slice(index + 1, sittings[at + 1]), parts, covered)
  }
  return covered
}

/** « 195 rapports, 225 millions d'euros », « 3 M€ au total »: the sum of what a sitting decided. */
function isOfSitting({ span, amount, purpose }: FundingFact, shadow: string): boolean {
  const around = shadow.slice(Math.max(0, span.start - 40), (amount ?? span).end + 30)
  return (purpose === null || COUNTED.test(shadow.slice(purpose.start, purpose.end))) && COUNTED.test(around)
}

const COUNTED = /\d (?:rapports|dossiers|délibérations|décisions)(?!\p{L})/u

function coverWith(
  total: FundingFact,
  funding: readonly FundingFact[],
  parts: Parts,
  covered: Map<FundingFact, FundingFact>,
): void {
  const under = funding.filter(
    (fact) =>
      fact !== total &&
      fact.status === total.status &&
      fact.funder?.name === total.funder?.name &&
      (fact.cents ?? 0) < (total.cents ?? 0),
  )
  const sum = sumOf(under.filter((fact) => !parts.has(fact) && !fact.partOfTotal))
  if (under.length > 1 && sum <= (total.cents ?? 0) * (1 + HEDGED_TOLERANCE))
    for (const part of under) covered.set(part, total)
}

function sumOf(facts: readonly FundingFact[]): number {
  return facts.reduce((sum, { cents }) => sum + (cents ?? 0), 0)
}

/** « 490 000 € pour 24 agriculteurs … en moyenne 20 500 € par installation »: the total stands beside. */
function toldBeside(
  fact: FundingFact,
  ordered: readonly FundingFact[],
  index: number,
  { shadow }: Context,
): FundingFact | undefined {
  return [ordered[index - 1], ordered[index + 1]].find(
    (other) =>
      other !== undefined &&
      other.per === null &&
      other.qualifier !== 'up_to' &&
      (other.cents ?? 0) > 10 * (fact.cents ?? 0) &&
      (isSame(fact.beneficiary, other.beneficiary) ||
        (agree(fact.funder, other.funder) &&
          agree(fact.beneficiary, other.beneficiary) &&
          !shadow
            .slice(Math.min(fact.span.end, other.span.end), Math.max(fact.span.start, other.span.start))
            .includes('\n'))),
  )
}

function isSame(one: FundingFact['beneficiary'], other: FundingFact['beneficiary']): boolean {
  return one !== null && one.name === other?.name
}

function agree(one: FundingFact['funder'], other: FundingFact['funder']): boolean {
  return one === null || other === null || one.name === other.name
}
