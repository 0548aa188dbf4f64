import { randomUUID } from 'node:crypto'
import type { Connection } from '@lancedb/lancedb'
import { Field, Int32, Schema, Utf8 } from 'apache-arrow'
import { openTable } from './database.ts'
import { equals } from './predicate.ts'

/** One visit of an address: what was asked of the web, when, and what came back. */
export interface Fetch {
  readonly address: string
  /** Where redirects led; null when there was no answer. */
  readonly finalAddress: string | null
  /** ISO date and time. */
  readonly at: string
  readonly status: number | null
  readonly mediaType: string | null
  /** What the next visit asks with; carried over by an answer that says nothing new. */
  readonly etag: string | null
  readonly lastModified: string | null
  /** SHA-256 of the body, under which the archive keeps it; null when none came. */
  readonly hash: string | null
  readonly bytes: number
  readonly milliseconds: number
  /** A few headers of the answer, by lower-case name. */
  readonly headers: Readonly<Record<string, string>>
  /** Code of the FetchError, or null. */
  readonly error: string | null
  /** When the listing said that the document had last changed. */
  readonly listedUpdated: string | null
}

/** What all visits of one address tell together. */
export interface Visited extends Pick<Fetch, 'finalAddress' | 'mediaType' | 'etag' | 'lastModified' | 'listedUpdated'> {
  /** The last visit of all. */
  readonly at: string
  readonly status: number | null
  readonly error: string | null
  /** The last body that came, and when; null when none ever did. */
  readonly hash: string | null
  readonly fetchedAt: string | null
}

/** One reading of targets on the web; unfinished when it was killed. */
export interface Run {
  readonly id: string
  readonly targets: readonly string[]
  readonly startedAt: string
  readonly finishedAt: string | null
  /** Counts and issues, as `hemicycle ingest --json` prints them. */
  readonly tally: unknown
}

/** The record of what was asked of the web: every visit, and the runs they belong to. */
export interface FetchRecord {
  /** By address. */
  visited(): Promise<ReadonlyMap<string, Visited>>
  add(fetches: readonly Fetch[]): Promise<void>
  /** The run of these targets that was begun last and never finished, when it is younger than a day; else a new one. */
  begin(targets: readonly string[], now: Date): Promise<Run>
  finish(run: Run, finishedAt: Date, tally: unknown): Promise<void>
  /** Newest first. */
  runs(): Promise<readonly Run[]>
  compact(): Promise<void>
}

const text = (name: string, nullable = true) => new Field(name, new Utf8(), nullable)
const count = (name: string, nullable = false) => new Field(name, new Int32(), nullable)

const FETCHES = new Schema([
  text('id', false),
  text('address', false),
  text('finalAddress'),
  text('at', false),
  count('status', true),
  text('mediaType'),
  text('etag'),
  text('lastModified'),
  text('hash'),
  count('bytes'),
  count('milliseconds'),
  text('headers', false),
  text('error'),
  text('listedUpdated'),
])

const RUNS = new Schema([
  text('id', false),
  text('targets', false),
  text('startedAt', false),
  text('finishedAt'),
  text('tally'),
])

const VISIT_COLUMNS = [
  ...['address', 'finalAddress', 'at', 'status', 'mediaType', 'etag', 'lastModified', 'hash', 'error', 'listedUpdated'],
]

/** A run left unfinished for longer is not taken up: its listings are too old to go on with. */
const RESUMABLE_MS = 24 * 3600 * 1000

/** Opens the record of a database, making its tables on first use. */
export async function openFetchRecord(connection: Connection): Promise<FetchRecord> {
  const fetches = await openTable(connection, 'fetches', FETCHES)
  const runs = await openTable(connection, 'runs', RUNS)
  const allRuns = async () => {
    const rows: RunRow[] = await runs.query().toArray()
    return rows.map(runOf).sort((a, b) => (a.startedAt > b.startedAt ? -1 : 1))
  }
  return {
    async visited() {
      const rows: Fetch[] = await fetches.query().select(VISIT_COLUMNS).toArray()
      return foldVisits(rows.sort((a, b) => (a.at < b.at ? -1 : 1)))
    },
    async add(added) {
      if (added.length > 0)
        await fetches.add(added.map((row) => ({ id: randomUUID(), ...row, headers: JSON.stringify(row.headers) })))
    },
    async begin(targets, now) {
      const youngest = new Date(now.getTime() - RESUMABLE_MS).toISOString()
      const last = (await allRuns()).find((run) => run.targets.join('\n') === targets.join('\n'))
      if (last !== undefined && last.finishedAt === null && last.startedAt > youngest) return last
      const run = { id: randomUUID(), targets, startedAt: now.toISOString(), finishedAt: null, tally: null }
      await runs.add([{ ...run, targets: JSON.stringify(targets) }])
      return run
    },
    async finish({ id }, finishedAt, tally) {
      const values = { finishedAt: finishedAt.toISOString(), tally: JSON.stringify(tally) }
      await runs.update({ where: equals('id', id), values })
    },
    runs: allRuns,
    async compact() {
      await fetches.optimize()
      await runs.optimize()
    },
  }
}

type RunRow = Omit<Run, 'targets' | 'tally'> & { readonly targets: string; readonly tally: string | null }

function runOf({ id, targets, startedAt, finishedAt, tally }: RunRow): Run {
  return { id, targets: JSON.parse(targets), startedAt, finishedAt, tally: tally === null ? null : JSON.parse(tally) }
}

function foldVisits(fetches: readonly Fetch[]): Map<string, Visited> {
  const visited = new Map<string, Visited>()
  for (const one of fetches) visited.set(one.address, foldVisit(visited.get(one.address), one))
  return visited
}

/** What is known of an address after one more visit: a failure takes nothing away. */
export function foldVisit(before: Visited | undefined, visit: Fetch): Visited {
  const { at, status, error, finalAddress, mediaType, etag, lastModified, listedUpdated } = visit
  const kept = before ?? NEVER
  if (error !== null) return { ...kept, at, status, error }
  if (visit.hash === null) return { ...kept, at, status, error, etag, lastModified, listedUpdated }
  return {
    at,
    status,
    error,
    finalAddress,
    mediaType,
    etag,
    lastModified,
    listedUpdated,
    hash: visit.hash,
    fetchedAt: at,
  }
}

const NEVER = {
  finalAddress: null,
  mediaType: null,
  etag: null,
  lastModified: null,
  listedUpdated: null,
  hash: null,
  fetchedAt: null,
} as const
