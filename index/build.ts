import type { Connection } from '@lancedb/lancedb'
import type { Archive, DocumentState } from '../corpus/archive.ts'
import { type Document, versionOf } from '../corpus/document.ts'
import type { Embedder } from './embedder.ts'
import { countTerms, countWords } from './query/vocabulary.ts'
import { factRows, passageRow, textInContext } from './rows.ts'
import { splitDocument } from './split.ts'
import { FACTS_SCHEMA, passagesSchema } from './tables.ts'
import {
  addWords,
  deleteDocuments,
  finishTables,
  heldTerms,
  heldVersions,
  openTables,
  replaceRows,
  type WrittenTables,
} from './write-tables.ts'

/** Documents taken from the archive, embedded and written together. */
const BATCH = 128
/** Rows not yet in the full-text index make a query 40 times slower: index them this often, and at the end. */
const ROWS_BETWEEN_OPTIMIZE = 5000

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
 * Brings passages and facts in line with the stored documents: those whose bytes, extractor or corrections changed are split,
 * embedded and replaced, those that are gone or that another one stands for are deleted; an unchanged collection writes nothing. May be killed at any
 * moment: the next run finishes the work. One writer at a time. Throws IndexMismatchError on an index made with another
 * model unless `rebuild` is set.
 */
export async function buildIndex(options: BuildOptions, onProgress: BuildProgress = () => {}): Promise<BuildResult> {
  const { connection, archive, embedder, rebuild = false } = options
  const tables = await openTables(connection, embedder, rebuild)
  return bringInLine({ archive, embedder, tables, told: await heldVersions(tables.passages) }, onProgress)
}

interface Work extends Pick<BuildOptions, 'archive' | 'embedder'> {
  readonly tables: WrittenTables
  /** Versions of documents whose facts and words the tables hold. */
  readonly told: ReadonlyMap<string, string>
}

/** Brings `tables` in line with the archive; facts and words only of documents that they are not `told` of. */
export async function bringInLine(
  { archive, embedder, tables, told }: Work,
  onProgress: BuildProgress,
): Promise<BuildResult> {
  const stored = await archive.states()
  const states = new Map([...stored].filter(([, { duplicateOf }]) => duplicateOf === null))
  const passages = await heldVersions(tables.passages)
  const facts = await heldVersions(tables.facts)
  const isCurrent = (versions: ReadonlyMap<string, string>, state: DocumentState) =>
    versions.get(state.id) === versionOf(state)
  const stale = [...states.values()].filter((state) => !isCurrent(passages, state))
  const gone = [...new Set([...passages.keys(), ...facts.keys()])].filter((id) => !states.has(id))
  await deleteDocuments(tables, gone)
  let indexed = 0
  let unindexed = 0
  for (let at = 0; at < stale.length; at += BATCH) {
    const batch = stale.slice(at, at + BATCH)
    const ids = batch.map(({ id }) => id)
    const untold = new Set(batch.filter((state) => !isCurrent(told, state)).map(({ id }) => id))
    const documents = await archive.getMany(ids)
    const { rows, texts } = await passageRows(documents, embedder)
    // Facts first: the passages' version says that a document is done, so a run killed in between does it again.
    const retold = documents.filter(({ id }) => untold.has(id))
    await replaceRows(tables.facts, FACTS_SCHEMA, held(facts, [...untold]), retold.flatMap(factRows))
    const isRetold = (row: number) => untold.has(rows[row]?.documentId ?? '')
    await addWords(tables.words, [
      ...countWords(texts.filter((_, row) => isRetold(row))),
      ...countTerms(
        rows.filter((_, row) => isRetold(row)).map(({ terms }) => terms),
        1,
      ),
      ...countTerms(await heldTerms(tables.passages, held(passages, [...untold])), -1),
    ])
    await replaceRows(tables.passages, passagesSchema(embedder), held(passages, ids), rows)
    indexed += new Set([...rows.map((row) => row.documentId), ...held(passages, ids)]).size
    unindexed += rows.length
    if (unindexed >= ROWS_BETWEEN_OPTIMIZE) {
      await tables.passages.optimize()
      unindexed = 0
    }
    onProgress(Math.min(at + BATCH, stale.length), stale.length)
  }
  await finishTables(tables, indexed + gone.length > 0)
  return { indexed, removed: gone.length, unchanged: states.size - indexed }
}

function held(versions: ReadonlyMap<string, string>, ids: readonly string[]): readonly string[] {
  return ids.filter((id) => versions.has(id))
}

async function passageRows(documents: readonly Document[], embedder: Embedder) {
  const parts = documents.flatMap((document) => splitDocument(document).map((passage) => ({ document, passage })))
  const texts = parts.map(({ document, passage }) => textInContext(document, passage))
  const vectors = await embedder.embedPassages(texts)
  const rows = parts.map(({ document, passage }, at) => {
    const vector = vectors[at]
    if (vector?.length !== embedder.dimensions) {
      throw new Error(`Le modèle ${embedder.model.id} n’a pas donné ${embedder.dimensions} nombres pour ${passage.id}.`)
    }
    const tokens = [...new Set(embedder.tokens?.ids(texts[at] ?? '') ?? [])]
    return passageRow(document, passage, { tokens, vector })
  })
  return { rows, texts }
}
