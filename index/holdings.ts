import type { Table } from '@lancedb/lancedb'
import type { Archive } from '../corpus/archive.ts'
import type { FetchRecord } from '../corpus/fetch-record.ts'
import { plainRows } from '../corpus/plain-rows.ts'
import type { RegionCode } from '../corpus/regions.ts'
import type { Coverage, Holdings, SourceHoldings } from './library.ts'
import type { PassageRow } from './tables.ts'

/** Runs and problems that are named one by one; beyond, they are only counted. */
const MOST_RUNS = 10
const MOST_PROBLEMS = 200

interface Sources {
  readonly archive: Archive
  readonly record: FetchRecord
  /** Null when nothing was indexed yet. */
  readonly passages: Table | null
}

/** What the collection holds, where it comes from, and what went wrong when it was read. */
export async function describeHoldings({ archive, record, passages }: Sources): Promise<Holdings> {
  const states = await archive.holdings()
  const failed = [...(await record.visited())]
    .filter(([, { error }]) => error !== null)
    .map(([address, { at, status, error }]) => ({ address, at, status, error: error ?? '' }))
    .sort((a, b) => (a.at > b.at ? -1 : 1))
  return {
    sources: bySource(states),
    coverage: passages === null ? [] : await coverageOf(passages),
    runs: (await record.runs()).slice(0, MOST_RUNS),
    issues: await archive.issues(MOST_PROBLEMS),
    failures: { total: failed.length, items: failed.slice(0, MOST_PROBLEMS) },
  }
}

type State = Awaited<ReturnType<Archive['holdings']>>[number]

function bySource(states: readonly State[]): readonly SourceHoldings[] {
  const sources = new Map<string, SourceHoldings>()
  for (const { source, fetchedAt, removedAt, duplicateOf } of states) {
    const held = sources.get(source) ?? { source, documents: 0, duplicates: 0, removed: 0, fetchedAt: '' }
    sources.set(source, {
      source,
      documents: held.documents + 1,
      duplicates: held.duplicates + (duplicateOf === null ? 0 : 1),
      removed: held.removed + (removedAt === null ? 0 : 1),
      fetchedAt: [held.fetchedAt, fetchedAt].sort().at(-1) ?? fetchedAt,
    })
  }
  return [...sources.values()].sort((a, b) => b.documents - a.documents || (a.source < b.source ? -1 : 1))
}

const COLUMNS = ['documentId', 'region', 'decidedOn'] as const

/** Documents of each region and year, undated ones under null. */
async function coverageOf(passages: Table): Promise<readonly Coverage[]> {
  const rows = plainRows<Pick<PassageRow, (typeof COLUMNS)[number]>>(
    await passages
      .query()
      .select([...COLUMNS])
      .toArrow(),
    COLUMNS,
  )
  const counts = new Map<string, Coverage>()
  for (const { region, decidedOn } of new Map(rows.map((row) => [row.documentId, row])).values()) {
    const year = decidedOn === null ? null : Number(decidedOn.slice(0, 4))
    const key = `${region} ${year}`
    const documents = (counts.get(key)?.documents ?? 0) + 1
    counts.set(key, { region: region as RegionCode | null, year, documents })
  }
  return [...counts.values()]
}
