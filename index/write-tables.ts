import { type Connection, Index, makeArrowTable, type Table } from '@lancedb/lancedb'
import type { Schema } from 'apache-arrow'
import { findTable, openTable } from '../corpus/database.ts'
import { plainRows } from '../corpus/plain-rows.ts'
import { oneOf } from '../corpus/predicate.ts'
import type { Embedder } from './embedder.ts'
import { chooseModel, passagesOf } from './model-in-use.ts'
import { countTerms, mergedWords } from './query/vocabulary.ts'
import {
  checkModel,
  FACTS_SCHEMA,
  type FactRow,
  findTables,
  isMadeWith,
  type PassageRow,
  passagesSchema,
  type Tables,
  WORDS_SCHEMA,
  type WordRow,
} from './tables.ts'

/** Below this, comparing with every vector takes less than 60 ms and misses nothing. */
const ROWS_FOR_VECTOR_INDEX = 20_000

/** All tables of the index, there to be written. */
export interface WrittenTables extends Tables {
  readonly words: Table
}

/**
 * The tables of the index that answers and their full-text index, made when absent. Throws IndexMismatchError on tables
 * made with another model, unless `rebuild` empties them first.
 */
export async function openTables(connection: Connection, embedder: Embedder, rebuild: boolean): Promise<WrittenTables> {
  const found = await findTables(connection)
  const { id } = embedder.model
  if (rebuild) {
    for (const name of await connection.tableNames()) {
      if (name === passagesOf(id) || name === 'facts' || name === 'words') await connection.dropTable(name)
    }
  } else if (found !== null) {
    await checkModel(found.passages, embedder.model)
  }
  const facts = await openTable(connection, 'facts', FACTS_SCHEMA)
  const words = await openTable(connection, 'words', WORDS_SCHEMA)
  const passages = await openPassages(connection, embedder)
  await chooseModel(connection, id)
  return { passages, facts, words }
}

/**
 * The passages with the vectors of a model and their full-text index, made when absent, and made anew when another
 * version of the model or of the index filled them.
 */
export async function openPassages(connection: Connection, embedder: Embedder): Promise<Table> {
  const name = passagesOf(embedder.model.id)
  const found = await findTable(connection, name)
  if (found !== null && !(await isMadeWith(found, embedder.model))) await connection.dropTable(name)
  const passages = await openTable(connection, name, passagesSchema(embedder))
  const indices = await passages.listIndices()
  if (!indices.some(({ columns }) => columns.includes('terms'))) await indexTerms(passages)
  return passages
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

/** The terms of the passages that a table holds of some documents, as their rows hold them. */
export async function heldTerms(passages: Table, documentIds: readonly string[]): Promise<readonly string[]> {
  if (documentIds.length === 0) return []
  const rows = await passages.query().where(oneOf('documentId', documentIds)).select(['terms']).toArrow()
  return plainRows<Pick<PassageRow, 'terms'>>(rows, ['terms']).map(({ terms }) => terms)
}

/**
 * Adds words and terms, or puts them in the place of all. Only terms are taken away with their document; how often a word
 * was spelt so only tells which of two a misspelt one means, and one whose term is gone is not read.
 */
export async function addWords(
  table: Table,
  rows: readonly WordRow[],
  mode: 'append' | 'overwrite' = 'append',
): Promise<void> {
  if (rows.length === 0) return
  await table.add(
    makeArrowTable(
      rows.map((row) => ({ ...row })),
      { schema: WORDS_SCHEMA },
    ),
    { mode },
  )
}

export async function deleteDocuments(
  { passages, facts, words }: WrittenTables,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return
  await addWords(words, countTerms(await heldTerms(passages, ids), -1))
  await facts.delete(oneOf('documentId', ids))
  await passages.delete(oneOf('documentId', ids))
}

/** Brings the indices up to date when rows `changed`, or when a run was killed before it could. */
export async function finishTables({ passages, facts, words }: WrittenTables, changed: boolean): Promise<void> {
  const indices = await passages.listIndices()
  const late = indices.some(({ numUnindexedRows }) => (numUnindexedRows ?? 0) > 0)
  const hasVectorIndex = indices.some(({ columns }) => columns.includes('vector'))
  if (!hasVectorIndex && (await passages.countRows()) >= ROWS_FOR_VECTOR_INDEX) {
    await passages.createIndex('vector', { config: Index.ivfFlat({ distanceType: 'cosine' }) })
  }
  if (changed || late) await passages.optimize()
  if (!changed) return
  await facts.optimize()
  await addWords(words, await mergedWords(words), 'overwrite')
}
