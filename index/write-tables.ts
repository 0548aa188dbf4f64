import { type Connection, Index, makeArrowTable, type Table } from '@lancedb/lancedb'
import type { Schema } from 'apache-arrow'
import { openTable } from '../corpus/database.ts'
import { oneOf } from '../corpus/predicate.ts'
import type { Embedder } from './embedder.ts'
import { plainRows } from './plain-rows.ts'
import {
  checkModel,
  FACTS_SCHEMA,
  type FactRow,
  findTables,
  type PassageRow,
  passagesSchema,
  type Tables,
} from './tables.ts'

/** Below this, comparing with every vector takes less than 60 ms and misses nothing. */
const ROWS_FOR_VECTOR_INDEX = 20_000

/**
 * The two tables and their full-text index, made when absent. Throws IndexMismatchError on tables made with another model,
 * unless `rebuild` empties them first.
 */
export async function openTables(connection: Connection, embedder: Embedder, rebuild: boolean): Promise<Tables> {
  const found = await findTables(connection)
  if (rebuild) {
    for (const name of await connection.tableNames()) {
      if (name === 'passages' || name === 'facts') await connection.dropTable(name)
    }
  } else if (found !== null) {
    await checkModel(found.passages, embedder.model)
  }
  const facts = await openTable(connection, 'facts', FACTS_SCHEMA)
  const passages = await openTable(connection, 'passages', passagesSchema(embedder))
  const indices = await passages.listIndices()
  if (!indices.some(({ columns }) => columns.includes('terms'))) await indexTerms(passages)
  return { passages, facts }
}

/** Terms come analysed: the index only parts them at spaces and keeps their positions. */
async function indexTerms(passages: Table): Promise<void> {
  const config = Index.fts({
    baseTokenizer: 'whitespace',
    stem: false,
    removeStopWords: false,
    asciiFolding: false,
    lowercase: false,
    withPosition: true,
    maxTokenLength: 64,
  })
  await passages.createIndex('terms', { config })
}

/** The version of each document that a table holds rows of; '' when its rows are of several. */
export async function heldVersions(table: Table): Promise<ReadonlyMap<string, string>> {
  const columns = ['documentId', 'version'] as const
  const versions = new Map<string, string>()
  const rows = await table
    .query()
    .select([...columns])
    .toArrow()
  for (const { documentId, version } of plainRows<Pick<PassageRow, (typeof columns)[number]>>(rows, columns)) {
    versions.set(documentId, (versions.get(documentId) ?? version) === version ? version : '')
  }
  return versions
}

/** Puts `rows` in the place of all rows of the documents `replaced`, in one commit. */
export async function replaceRows(
  table: Table,
  schema: Schema,
  replaced: readonly string[],
  rows: readonly (PassageRow | FactRow)[],
): Promise<void> {
  if (rows.length === 0) {
    if (replaced.length > 0) await table.delete(oneOf('documentId', replaced))
    return
  }
  const data = makeArrowTable(
    rows.map((row) => ({ ...row })),
    { schema },
  )
  if (replaced.length === 0) {
    await table.add(data)
    return
  }
  await table
    .mergeInsert('id')
    .whenMatchedUpdateAll()
    .whenNotMatchedInsertAll()
    .whenNotMatchedBySourceDelete({ where: oneOf('documentId', replaced) })
    .execute(data)
}

export async function deleteDocuments({ passages, facts }: Tables, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await facts.delete(oneOf('documentId', ids))
  await passages.delete(oneOf('documentId', ids))
}

/** Brings the indices up to date when rows `changed`, or when a run was killed before it could. */
export async function finishTables({ passages, facts }: Tables, changed: boolean): Promise<void> {
  const indices = await passages.listIndices()
  const late = indices.some(({ numUnindexedRows }) => (numUnindexedRows ?? 0) > 0)
  const hasVectorIndex = indices.some(({ columns }) => columns.includes('vector'))
  if (!hasVectorIndex && (await passages.countRows()) >= ROWS_FOR_VECTOR_INDEX) {
    await passages.createIndex('vector', { config: Index.ivfFlat({ distanceType: 'cosine' }) })
  }
  if (changed || late) await passages.optimize()
  if (changed) await facts.optimize()
}
