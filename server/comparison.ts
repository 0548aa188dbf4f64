import type { Region } from '../corpus/regions.ts'
import type { Sum, Sums } from '../index/ledger/sum.ts'
import { type FundingFilters, type LedgerEntry, type Library, NO_FUNDING_FILTERS } from '../index/library.ts'

/** What is compared: the money of these regions, on one theme and in one period where they are given. */
export interface ComparisonRequest extends Pick<FundingFilters, 'theme' | 'from' | 'to'> {
  readonly regions: readonly Region[]
}

/** What a region decided in a year; null for decisions without a date. */
export interface YearOfRegion {
  readonly year: string | null
  readonly decisions: number
  /** Grants to somebody who is named. */
  readonly named: Sum
}

/** What the texts of the collection say that a region funds. */
export interface ComparedRegion {
  readonly region: Region
  /** All of them, those without an amount that can be added included. */
  readonly decisions: number
  readonly sums: Sums
  /** Grants to somebody who is named; the other grants are credits and envelopes. */
  readonly named: Sum
  /** Of these, by inhabitant, in cents. */
  readonly perInhabitant: number
  /** In order, undated ones last. */
  readonly years: readonly YearOfRegion[]
  /** The newest decisions, as evidence. */
  readonly latest: readonly LedgerEntry[]
}

/** Regions of the map, with their grants; those that fund nothing in the collection are left out. */
export interface Comparison {
  readonly regions: readonly ComparedRegion[]
  /** Grants of every region to somebody who is named, on the same theme and period, by INSEE code. */
  readonly map: ReadonlyMap<string, Sum>
}

/** Decisions of each region that are shown. */
const LATEST = 3
/** More years and regions than there are. */
const ALL = 200

/** The filters of the ledger that give the decisions behind a region's figures. */
export function fundedBy(region: Region, { theme, from, to }: Omit<ComparisonRequest, 'regions'>): FundingFilters {
  return { ...NO_FUNDING_FILTERS, funder: region.body, theme, from, to }
}

/** Regions side by side: what each funds itself, whoever's text says so. */
export async function compareRegions(library: Library, request: ComparisonRequest): Promise<Comparison> {
  const { regions, ...narrowing } = request
  const compared = regions.map(async (region): Promise<ComparedRegion> => {
    const filters = fundedBy(region, narrowing)
    const years = await library.totals(filters, 'year', ALL)
    const { items } = await library.funding(filters, { limit: LATEST, cursor: null })
    const named = years.items.reduce((sum, year) => add(sum, year.named), { cents: 0, count: 0 })
    return {
      region,
      decisions: years.decisions,
      sums: years.sums,
      named,
      perInhabitant: named.cents / region.population,
      years: years.items
        .map(({ key, decisions, named }) => ({ year: key, decisions, named }))
        .sort((a, b) => (a.year ?? '9').localeCompare(b.year ?? '9')),
      latest: items,
    }
  })
  const all = await library.totals({ ...NO_FUNDING_FILTERS, ...narrowing }, 'paying-region', ALL)
  const map = all.items.flatMap(({ key, named }) => (key === null ? [] : [[key, named] as const]))
  return { regions: await Promise.all(compared), map: new Map(map) }
}

function add(a: Sum, b: Sum): Sum {
  return { cents: a.cents + b.cents, count: a.count + b.count }
}

/** Column and row of each region in a map of tiles: about where it lies, overseas below. */
export const TILES: ReadonlyMap<string, readonly [column: number, row: number]> = new Map([
  ['32', [2, 0]],
  ['53', [0, 1]],
  ['28', [1, 1]],
  ['11', [2, 1]],
  ['44', [3, 1]],
  ['52', [1, 2]],
  ['24', [2, 2]],
  ['27', [3, 2]],
  ['75', [1, 3]],
  ['84', [2, 3]],
  ['76', [1, 4]],
  ['93', [2, 4]],
  ['94', [3, 4]],
  ['01', [0, 5]],
  ['02', [1, 5]],
  ['03', [2, 5]],
  ['04', [3, 5]],
  ['06', [4, 5]],
] as const)
