import type { Block } from '../../../corpus/document.ts'
import type { FundingFact } from '../../../corpus/fact.ts'

/** A funding with the block that it stands in. */
export interface Told {
  readonly fact: FundingFact
  readonly block: Block
}

/**
 * Fills in what one telling of an amount leaves out and another says: a title takes who gives from the body of the
 * text, a total from its parts in the same sentence; a telling without receiver takes the one told with the same amount.
 */
export function inherit(told: readonly Told[]): readonly FundingFact[] {
  const sameAmount = byAmount(told)
  return told.map((telling, at) => {
    const alike = (sameAmount.get(telling.fact.cents) ?? []).slice(0, MOST_TELLINGS)
    const twin = alike.find((other) => other !== telling && isTwin(telling, other))
    const filled = withFunder(telling.fact, twin, told.slice(at + 1, at + 1 + MOST_SHARES))
    if (twin === undefined) return filled
    const isAnnounced = isHeading(telling.block) && !isHeading(twin.block)
    const comesAfter =
      alike.indexOf(twin) < alike.indexOf(telling) && isHeading(telling.block) === isHeading(twin.block)
    return {
      ...filled,
      beneficiary: filled.beneficiary ?? (isHeading(telling.block) ? null : twin.fact.beneficiary),
      // Told twice, counted once: the title's telling, or the later one.
      ...(isAnnounced || comesAfter
        ? { partOfTotal: true, total: filled.partOfTotal ? filled.total : twin.fact.amount }
        : {}),
    }
  })
}

function byAmount(told: readonly Told[]): ReadonlyMap<number | null, readonly Told[]> {
  const groups = new Map<number | null, Told[]>()
  for (const telling of told) {
    const group = groups.get(telling.fact.cents)
    if (group === undefined) groups.set(telling.fact.cents, [telling])
    else group.push(telling)
  }
  return groups
}

/** A large table may give the same amount a thousand times: tellings of one are few and near the top. */
const MOST_TELLINGS = 40
const MOST_SHARES = 6

function withFunder(fact: FundingFact, twin: Told | undefined, following: readonly Told[]): FundingFact {
  if (fact.funder !== null) return fact
  if (twin?.fact.funder != null) return { ...fact, funder: twin.fact.funder, cofunders: twin.fact.cofunders }
  const [funder, ...cofunders] = sharesOf(fact, following).flatMap((share) => share.funder ?? [])
  return funder === undefined ? fact : { ...fact, funder, cofunders }
}

function isHeading({ kind }: Block): boolean {
  return kind === 'title' || kind === 'heading'
}

/** The same amount, and no role told otherwise; outside headings not even what for. */
function isTwin({ fact: one, block }: Told, { fact: other, block: otherBlock }: Told): boolean {
  if (one.cents === null || one.cents < LEAST_TWIN || one.per !== other.per) return false
  const inHeading = isHeading(block) || isHeading(otherBlock)
  if (!inHeading && one.purpose !== null && other.purpose !== null) return false
  const agrees = (a: FundingFact['funder'], b: FundingFact['funder']) => a === null || b === null || a.name === b.name
  return agrees(one.funder, other.funder) && agrees(one.beneficiary, other.beneficiary)
}

/** Below 1,000 euros, the same amount twice is chance. */
const LEAST_TWIN = 100_000

/** Fundings right behind a total that name who gives each share and sum to it. */
function sharesOf(total: FundingFact, following: readonly Told[]): readonly FundingFact[] {
  let sum = 0
  const shares: FundingFact[] = []
  for (const { fact } of following) {
    if (fact.cents === null || (fact.funder === null && fact.rule !== 'funding-given-by')) break
    sum += fact.cents
    shares.push(fact)
    if (shares.length > 1 && sum === total.cents) return shares
  }
  return []
}
