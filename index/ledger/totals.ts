import { REGIONS } from '../../corpus/regions.ts'
import { foldName } from '../rows.ts'
import type { Decision } from './decisions.ts'
import { type Sum, type Sums, sumDecisions, type Wholes } from './sum.ts'
import type { Telling } from './telling.ts'

/** Codes of the regions by the folded name of their body. */
const PAYING: ReadonlyMap<string, string> = new Map(REGIONS.map(({ code, body }) => [foldName(body), code]))

/** What decisions can be counted by: `region` is that of the document, `paying-region` the one that funds. */
export const DIMENSIONS = ['region', 'paying-region', 'year', 'funder', 'beneficiary', 'theme'] as const
export type Dimension = (typeof DIMENSIONS)[number]

/** The decisions that have one value of a dimension. */
export interface Total {
  /** INSEE code, year, name or theme; null where the text does not say. */
  readonly key: string | null
  /** All of them, those without an amount that can be added included. */
  readonly decisions: number
  readonly sums: Sums
  /** Grants to somebody who is named: what is left of the grants are credits and envelopes. */
  readonly named: Sum
}

/**
 * Decisions counted and added by one dimension, the largest grants first, what is not said last. One that has several
 * themes counts under each: totals by theme do not add up to the whole. `wholes` are those of the list that is shown, so
 * that a part is left out of its group when its total is in another.
 */
export function totalsBy(
  dimension: Dimension,
  decisions: readonly Decision[],
  wholes: Wholes,
): readonly GroupedTotal[] {
  const groups = new Map<string | null, Decision[]>()
  for (const decision of decisions) {
    for (const key of keysOf(dimension, decision)) {
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [decision])
      else group.push(decision)
    }
  }
  return [...groups]
    .map(([key, group]) => ({
      key,
      decisions: group.length,
      sums: sumDecisions(group, wholes),
      named: sumDecisions(
        group.filter(({ main }) => main.beneficiary !== null),
        wholes,
      ).grant,
      first: group[0]?.main ?? null,
    }))
    .sort(
      (a, b) =>
        Number(a.key === null) - Number(b.key === null) ||
        b.sums.grant.cents - a.sums.grant.cents ||
        b.decisions - a.decisions ||
        ((a.key ?? '') < (b.key ?? '') ? -1 : 1),
    )
}

/** A total with one of its decisions, whose names are written in full. */
export interface GroupedTotal extends Total {
  readonly first: Telling | null
}

function keysOf(dimension: Dimension, { main }: Decision): readonly (string | null)[] {
  switch (dimension) {
    case 'region':
      return [main.region]
    case 'paying-region':
      return [main.funder === null ? null : (PAYING.get(main.funder) ?? null)]
    case 'year':
      return [main.decidedOn?.slice(0, 4) ?? null]
    case 'funder':
      return [main.funder]
    case 'beneficiary':
      return [main.beneficiary]
    case 'theme':
      return main.themes.length === 0 ? [null] : main.themes
  }
}
