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
  return told.map(({ fact, block }, at) => {
    const others = told.filter((_, index) => index !== at)
    const twin = others.find((other) => isTwin(fact, other.fact))
    const shares = fact.funder === null ? sharesOf(fact, told.slice(at + 1)) : []
    const [funder, ...cofunders] = shares.length > 0 ? shares.flatMap((share) => share.funder ?? []) : [null]
    const filled = {
      ...fact,
      funder: fact.funder ?? twin?.fact.funder ?? funder ?? null,
      cofunders:
        fact.funder !== null
          ? fact.cofunders
          : twin?.fact.funder != null
            ? twin.fact.cofunders
            : cofunders.filter((body) => body !== null),
    }
    if (twin === undefined) return filled
    const isAnnounced = isHeading(block) && !isHeading(twin.block)
    const comesAfter = told.indexOf(twin) < at && isHeading(block) === isHeading(twin.block)
    return {
      ...filled,
      beneficiary: filled.beneficiary ?? (isHeading(block) ? null : twin.fact.beneficiary),
      // Told twice, counted once: the title's telling, or the later one.
      partOfTotal: filled.partOfTotal || isAnnounced || comesAfter,
    }
  })
}

export function isHeading({ kind }: Block): boolean {
  return kind === 'title' || kind === 'heading'
}

/** The same amount, and no role told otherwise. */
function isTwin(one: FundingFact, other: FundingFact): boolean {
  if (one.cents === null || one.cents < 100_000 || one.cents !== other.cents || one.per !== other.per) return false
  const agrees = (a: FundingFact['funder'], b: FundingFact['funder']) => a === null || b === null || a.name === b.name
  return agrees(one.funder, other.funder) && agrees(one.beneficiary, other.beneficiary)
}

/** Fundings right behind a total that name who gives each share and sum to it. */
function sharesOf(total: FundingFact, following: readonly Told[]): readonly FundingFact[] {
  let sum = 0
  const shares: FundingFact[] = []
  for (const { fact } of following.slice(0, 6)) {
    if (fact.cents === null || (fact.funder === null && fact.rule !== 'funding-given-by')) break
    sum += fact.cents
    shares.push(fact)
    if (shares.length > 1 && sum === total.cents) return shares
  }
  return []
}
