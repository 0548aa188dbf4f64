import { type Connection, Index, makeArrowTable, type Table } from '@lancedb/lancedb'
import type { Schema } from 'apache-arrow'
import type { Archive, DocumentState } from '../corpus/archive.ts'
import { openTable } from '../corpus/database.ts'
import type { Document } from '../corpus/document.ts'
import { oneOf } from '../corpus/predicate.ts'
import type { Embedder } from './embedder.ts'
import { factRows, passageRow, textInContext } from './rows.ts'
import { splitDocument } from './split.ts'
import {
  checkModel,
  FACTS_SCHEMA,
  type FactRow,
  findTables,
  type PassageRow,
  passagesSchema,
  type Tables,
} from './tables.ts'

/** Documents taken from the archive, embedded and written together. */
const BATCH = 128
/** Rows not yet in the full-text index make a query 40 times slower: index them this often, and at the end. */
const ROWS_BETWEEN_OPTIMIZE = 5000
/** Below this, comparing with every vector takes less than 60 ms and misses nothing. */
const ROWS_FOR_VECTOR_INDEX = 20_000

export interface BuildOptions {
  readonly connection: Connection
  readonly archive: Archive
  readonly embedder: Embedder
  /** Drops the index, whatever model made it, and makes it anew. */
  readonly rebuild?: boolean
}

/** Numbers of documents. */
export interface BuildResult {
  readonly indexed: number
  readonly removed: number
  readonly unchanged: number
}

/** Called after each batch with numbers of documents. */
export type BuildProgress = (done: number, total: number) => void

/**
 * Brings passages and facts in line with the stored documents: those whose bytes or extractor changed are split,
 * embedded and replaced, those that are gone are deleted; an unchanged collection writes nothing. May be killed at any
 * moment: the next run finishes the work. One writer at a time. Throws IndexMismatchError on an index made with another
 * model unless `rebuild` is set.
 */
export async function buildIndex(options: BuildOptions, onProgress: BuildProgress = () => {}): Promise<BuildResult> {
  const { archive, embedder } = options
  const tables = await tablesFor(options)
  const states = await archive.states()
  const passages = await heldVersions(tables.passages)
  const facts = await heldVersions(tables.facts)
  const stale = [...states.values()].filter((state) => passages.get(state.id) !== versionOf(state)).map(({ id }) => id)
  const gone = [...new Set([...passages.keys(), ...facts.keys()])].filter((id) => !states.has(id))
  await deleteDocuments(tables, gone)
  let empty = 0
  let unindexed = 0
  for (let at = 0; at < stale.length; at += BATCH) {
    const ids = stale.slice(at, at + BATCH)
    const documents = await archive.getMany(ids)
    const rows = await rowsOf(documents, embedder)
    empty += ids.length - new Set(rows.passages.map((row) => row.documentId)).size
    // Facts first: the passages' version says that a document is done, so a run killed in between does it again.
    await replace(tables.facts, FACTS_SCHEMA, held(facts, ids), rows.facts)
    await replace(tables.passages, passagesSchema(embedder), held(passages, ids), rows.passages)
    unindexed += rows.passages.length
    if (unindexed >= ROWS_BETWEEN_OPTIMIZE) {
      await tables.passages.optimize()
      unindexed = 0
    }
    onProgress(Math.min(at + BATCH, stale.length), stale.length)
  }
  const indexed = stale.length - empty
  await finish(tables, indexed + gone.length > 0)
  return { indexed, removed: gone.length, unchanged: states.size - indexed }
}

/** The two tables with their full-text index, made when absent. */
async function tablesFor({ connection, embedder, rebuild = false }: BuildOptions): Promise<Tables> {
  const found = await findTables(connection)
  if (found !== null && !rebuild) {
    await checkModel(found.passages, embedder.model)
  } else if (rebuild) {
    for (const name of await connection.tableNames()) {
      if (name === 'passages' || name === 'facts') await connection.dropTable(name)
    }
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

function versionOf({ contentHash, extractor }: Pick<DocumentState, 'contentHash' | 'extractor'>): string {
  return `${contentHash} ${extractor}`
}

/** The version of each document that a table holds rows of; '' when its rows are of several. */
async function heldVersions(table: Table): Promise<ReadonlyMap<string, string>> {
  const versions = new Map<string, string>()
  const rows: Pick<PassageRow, 'documentId' | 'contentHash' | 'extractor'>[] = await table
    .query()
    .select(['documentId', 'contentHash', 'extractor'])
    .toArray()
  for (const row of rows) {
    const version = versionOf(row)
    versions.set(row.documentId, (versions.get(row.documentId) ?? version) === version ? version : '')
  }
  return versions
}

function held(versions: ReadonlyMap<string, string>, ids: readonly string[]): readonly string[] {
  return ids.filter((id) => versions.has(id))
}

async function rowsOf(documents: readonly Document[], embedder: Embedder) {
  const parts = documents.flatMap((document) => splitDocument(document).map((passage) => ({ document, passage })))
  const vectors = await embedder.embedPassages(parts.map(({ document, passage }) => textInContext(document, passage)))
  const passages = parts.map(({ document, passage }, at) => {
    const vector = vectors[at]
    if (vector?.length !== embedder.dimensions) {
      throw new Error(`Le modèle ${embedder.model.id} n’a pas donné ${embedder.dimensions} nombres pour ${passage.id}.`)
    }
    return passageRow(document, passage, vector)
  })
  return { passages, facts: documents.flatMap(factRows) }
}

/** Puts `rows` in the place of all rows of the documents `replaced`, in one commit. */
async function replace(
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

async function deleteDocuments({ passages, facts }: Tables, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await facts.delete(oneOf('documentId', ids))
  await passages.delete(oneOf('documentId', ids))
}

/** Brings the indices up to date; also after a run that was killed before it could. */
async function finish({ passages, facts }: Tables, changed: boolean): Promise<void> {
  const indices = await passages.listIndices()
  const late = indices.some(({ numUnindexedRows }) => (numUnindexedRows ?? 0) > 0)
  const wantsVectorIndex =
    !indices.some(({ columns }) => columns.includes('vector')) && (await passages.countRows()) >= ROWS_FOR_VECTOR_INDEX
  if (wantsVectorIndex) await passages.createIndex('vector', { config: Index.ivfFlat({ distanceType: 'cosine' }) })
  if (changed || late) await passages.optimize()
  if (changed) await facts.optimize()
}
