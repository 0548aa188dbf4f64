import type { Connection, Table } from '@lancedb/lancedb'
import {
  CORRECTIONS,
  DOCUMENTS,
  type DocumentRow,
  documentOf,
  FILES,
  fileRow,
  idsOf,
  rowOf,
  type StateRow,
  toVersion,
  VERSIONS,
  type VersionRow,
  versionRow,
} from './archive-rows.ts'
import type { Correction } from './correction.ts'
import { openTable } from './database.ts'
import type { Document } from './document.ts'
import type { Issue } from './issue.ts'
import { plainRows } from './plain-rows.ts'
import { and, equals, holdsWords, includes, isNull, not, oneOf, or, type Predicate } from './predicate.ts'
import { bandsOf, resemblance } from './text-signature.ts'

/** Raw bytes as they came, kept once under the SHA-256 of what they are. */
export interface StoredFile {
  readonly hash: string
  readonly mediaType: string | null
  readonly bytes: Uint8Array
}

/** What tells whether a document needs to be read or indexed again. */
export type DocumentState = Pick<
  Document,
  'id' | 'source' | 'address' | 'kind' | 'contentHash' | 'extractor' | 'corrections' | 'removedAt'
> & {
  /** `textHash` of its text, or null for one stored before it was kept. */
  readonly textHash: string | null
  /** The document that stands for it, since it has the same text at another address; null when it stands for itself. */
  readonly duplicateOf: string | null
}

/** A document as it was before its source changed it. */
export interface Version
  extends Pick<Document, 'title' | 'url' | 'publishedOn' | 'contentHash' | 'fetchedAt' | 'text' | 'blocks'> {
  readonly documentId: string
  /** ISO date and time of the run that found it changed. */
  readonly replacedAt: string
}

/** The stored documents, their bytes and what people said of their facts: what `ingest` writes, `index` and `server` read. */
export interface Archive {
  /** Every document's state by id. */
  states(): Promise<ReadonlyMap<string, DocumentState>>
  get(id: string): Promise<Document | null>
  getMany(ids: readonly string[]): Promise<readonly Document[]>
  file(hash: string): Promise<Uint8Array | null>
  /** Stores bytes first, then documents by id (the last of equal ids wins): acknowledged when it returns. */
  put(documents: readonly Document[], files: readonly StoredFile[]): Promise<void>
  /** Marks documents that their source no longer offers; null when it offers them again. They stay readable. */
  markRemoved(ids: readonly string[], removedAt: string | null): Promise<void>
  /** Keeps documents as they are stored now among the versions, by id, with when they are replaced: call before `put`. */
  keepVersions(replacedAt: ReadonlyMap<string, string>): Promise<void>
  /** Earlier versions of a document, newest first. */
  versions(id: string): Promise<readonly Version[]>
  /** Says which documents another one stands for, by id; null gives them back their own place. */
  markDuplicates(standsFor: ReadonlyMap<string, string | null>): Promise<void>
  /** The other addresses where the text of the document is found. */
  copies(id: string): Promise<readonly Copy[]>
  /** Other documents whose text is nearly the same as that of `document`, closest first, with their resemblance, 0–1. */
  alike(document: Document): Promise<readonly { readonly document: Document; readonly resemblance: number }[]>
  /** Where every document comes from, and what became of it. */
  holdings(): Promise<readonly Holding[]>
  /** Problems of the stored documents: how many documents have one, and those of the first `limit`. */
  issues(limit: number): Promise<{ readonly total: number; readonly items: readonly DocumentIssues[] }>
  /** Number of documents, and the newest `fetchedAt` or null. */
  summary(): Promise<{ readonly documents: number; readonly updatedAt: string | null }>
  /** Ids of the documents among whose facts the name stands. */
  naming(name: string): Promise<readonly string[]>
  /** What people said of facts, oldest first. */
  corrections(): Promise<readonly Correction[]>
  correct(correction: Correction): Promise<void>
  withdraw(correctionId: string): Promise<void>
  /** Merges the small files that many writes leave behind. */
  compact(): Promise<void>
}

export type Holding = Pick<Document, 'source' | 'fetchedAt' | 'removedAt'> & Pick<DocumentState, 'duplicateOf'>

export type DocumentIssues = Pick<Document, 'id' | 'title' | 'issues'>

/** Another address of a document. */
export type Copy = Pick<Document, 'id' | 'source' | 'address' | 'url' | 'removedAt'>

const STATE_COLUMNS = [
  'id',
  'source',
  'address',
  'kind',
  'contentHash',
  'extractor',
  'corrections',
  'removedAt',
  'textHash',
  'duplicateOf',
]

const HOLDING_COLUMNS = ['source', 'fetchedAt', 'removedAt', 'duplicateOf'] as const

const COPY_COLUMNS = ['id', 'source', 'address', 'url', 'removedAt']

/** Texts that share less of their shingles are not nearly the same. */
const ALIKE = 0.6
/** As many candidates as are compared, and as many documents as are shown. */
const MOST_COMPARED = 40
const MOST_ALIKE = 10

/** Opens the archive of a database, making its tables on first use. */
export async function openArchive(connection: Connection): Promise<Archive> {
  const documents = await openTable(connection, 'documents', DOCUMENTS)
  const files = await openTable(connection, 'files', FILES)
  const corrections = await openTable(connection, 'corrections', CORRECTIONS)
  const versions = await openTable(connection, 'versions', VERSIONS)
  return {
    async states() {
      const rows: StateRow[] = await documents.query().select(STATE_COLUMNS).toArray()
      return new Map(rows.map((row) => [row.id, { ...row, corrections: idsOf(row.corrections) }]))
    },
    async get(id) {
      const [row] = await rowsWhere(documents, equals('id', id))
      return row === undefined ? null : documentOf(row)
    },
    async getMany(ids) {
      return (await rowsWhere(documents, oneOf('id', ids))).map(documentOf)
    },
    async file(hash) {
      const [row] = await files.query().where(equals('hash', hash)).limit(1).toArray()
      return row === undefined ? null : Uint8Array.from(row.bytes)
    },
    async put(newDocuments, newFiles) {
      const byHash = new Map(newFiles.map((file) => [file.hash, file]))
      if (byHash.size > 0)
        await files
          .mergeInsert('hash')
          .whenNotMatchedInsertAll()
          .execute([...byHash.values()].map(fileRow))
      const byId = new Map(newDocuments.map((document) => [document.id, document]))
      if (byId.size > 0) await upsert(documents, 'id', [...byId.values()].map(rowOf))
    },
    async markRemoved(ids, removedAt) {
      if (ids.length > 0) await documents.update({ where: oneOf('id', ids), values: { removedAt } })
    },
    async keepVersions(replacedAt) {
      if (replacedAt.size === 0) return
      const stored = await rowsWhere(documents, oneOf('id', [...replacedAt.keys()]))
      const rows = stored.map((row) => versionRow(row, replacedAt.get(row.id) ?? row.fetchedAt))
      await versions.mergeInsert('id').whenNotMatchedInsertAll().execute(rows)
    },
    async versions(id) {
      const rows: VersionRow[] = await versions.query().where(equals('documentId', id)).toArray()
      return rows.map(toVersion).sort((a, b) => (a.replacedAt < b.replacedAt ? 1 : -1))
    },
    async markDuplicates(standsFor) {
      const ids = new Map<string | null, string[]>()
      for (const [id, original] of standsFor) ids.set(original, [...(ids.get(original) ?? []), id])
      for (const [original, copies] of ids) {
        await documents.update({ where: oneOf('id', copies), values: { duplicateOf: original } })
      }
    },
    async copies(id) {
      const [own]: StateRow[] = await documents.query().where(equals('id', id)).select(STATE_COLUMNS).toArray()
      const original = own?.duplicateOf ?? id
      const where = and([or([equals('duplicateOf', original), equals('id', original)]), not(equals('id', id))])
      const rows: Copy[] = await documents.query().where(where).select(COPY_COLUMNS).toArray()
      return rows.map((row) => ({ ...row })).sort((a, b) => (a.address < b.address ? -1 : 1))
    },
    async alike(document) {
      const bands = bandsOf(document.text)
      if (bands === null) return []
      const shared = or(bands.split(' ').map((band) => holdsWords('bands', [band])))
      const where = and([shared, isNull('duplicateOf'), not(equals('id', document.id))])
      const rows: DocumentRow[] = await documents.query().where(where).limit(MOST_COMPARED).toArray()
      return rows
        .map((row) => ({ document: documentOf(row), resemblance: resemblance(document.text, row.text) }))
        .filter((other) => other.resemblance >= ALIKE)
        .sort((a, b) => b.resemblance - a.resemblance || (a.document.id < b.document.id ? -1 : 1))
        .slice(0, MOST_ALIKE)
    },
    async holdings() {
      const rows = await documents
        .query()
        .select([...HOLDING_COLUMNS])
        .toArrow()
      return plainRows<Holding>(rows, HOLDING_COLUMNS)
    },
    async issues(limit) {
      const where = not(equals('issues', '[]'))
      const rows: Pick<DocumentRow, 'id' | 'title' | 'issues'>[] = await documents
        .query()
        .where(where)
        .select(['id', 'title', 'issues'])
        .limit(limit)
        .toArray()
      const items = rows.map(({ id, title, issues }) => ({ id, title, issues: JSON.parse(issues) as Issue[] }))
      return { total: await documents.countRows(where), items }
    },
    async summary() {
      const rows: { fetchedAt: string }[] = await documents.query().select(['fetchedAt']).toArray()
      const newest = rows.reduce<string | null>(
        (max, { fetchedAt }) => (max === null || fetchedAt > max ? fetchedAt : max),
        null,
      )
      return { documents: rows.length, updatedAt: newest }
    },
    async naming(name) {
      const where = includes('facts', JSON.stringify(name))
      const rows: { id: string }[] = await documents.query().where(where).select(['id']).toArray()
      return rows.map(({ id }) => id)
    },
    async corrections() {
      const rows: { correction: string }[] = await corrections.query().select(['correction']).toArray()
      const all = rows.map(({ correction }): Correction => JSON.parse(correction))
      return all.sort((a, b) => (a.at < b.at ? -1 : 1))
    },
    async correct(correction) {
      await upsert(corrections, 'id', [{ id: correction.id, correction: JSON.stringify(correction) }])
    },
    async withdraw(correctionId) {
      await corrections.delete(equals('id', correctionId))
    },
    async compact() {
      await documents.optimize()
      await files.optimize()
    },
  }
}

async function upsert(table: Table, key: string, rows: Record<string, unknown>[]): Promise<void> {
  await table.mergeInsert(key).whenMatchedUpdateAll().whenNotMatchedInsertAll().execute(rows)
}

async function rowsWhere(table: Table, where: Predicate): Promise<DocumentRow[]> {
  return table.query().where(where).toArray()
}
