import type { Connection } from '@lancedb/lancedb'
import { type Archive, openArchive } from '../corpus/archive.ts'
import { openDatabase } from '../corpus/database.ts'
import { openFetchRecord } from '../corpus/fetch-record.ts'
import { withWriteLock } from '../corpus/write-lock.ts'
import { IndexMismatchError } from '../index/tables.ts'
import { createClient } from '../ingest/fetch/client.ts'
import { openFetcher } from '../ingest/fetch/fetcher.ts'
import type { Outcome } from '../ingest/ingest.ts'
import type { Target } from '../ingest/targets.ts'
import packageJson from '../package.json' with { type: 'json' }
import { ingestTargets, updateIndex } from './collection.ts'
import { tally } from './tally.ts'
import { log, WrongUse } from './terminal.ts'
import type { WebOptions } from './web-options.ts'

/**
 * Reads the targets into the database at `db` and brings the index in line with it, as its only writer. Targets on the
 * web need `web`.
 */
export async function run(db: string, targets: readonly Target[], web?: WebOptions): Promise<readonly Outcome[]> {
  const onWait = () => log(`Une autre lecture écrit dans ${db} : attente de sa fin…`)
  return withWriteLock(db, onWait, async () => {
    const connection = await openDatabase(db)
    const archive = await openArchive(connection)
    const outcomes =
      web === undefined ? await ingestTargets(targets, { archive }) : await visit(connection, archive, targets, web)
    try {
      await updateIndex(connection, archive, false)
      if (outcomes.some(({ status }) => status === 'added' || status === 'changed')) await archive.compact()
    } catch (error) {
      throw error instanceof IndexMismatchError ? new WrongUse(error.message) : error
    }
    return outcomes
  })
}

/** Reads targets some of which are on the web, and records the run; one that was killed is gone on with. */
async function visit(
  connection: Connection,
  archive: Archive,
  targets: readonly Target[],
  { since, contact, delayMs, allowPrivate }: WebOptions,
): Promise<readonly Outcome[]> {
  const now = () => new Date()
  const record = await openFetchRecord(connection)
  const begun = await record.begin(
    targets.map(({ given }) => given),
    now(),
  )
  const client = createClient({ version: packageJson.version, contact, delayMs, allowPrivate })
  try {
    const fetcher = await openFetcher({ client, archive, record, run: begun, now })
    const outcomes = await ingestTargets(targets, { archive, fetcher, since })
    await record.finish(begun, now(), tally(outcomes))
    await record.compact()
    return outcomes
  } finally {
    await client.close()
  }
}
