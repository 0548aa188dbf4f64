import type { Connection, Table } from '@lancedb/lancedb'
import { Binary, Field, List, Schema, Utf8 } from 'apache-arrow'
import type { Correction } from './correction.ts'
import { openTable } from './database.ts'
import type { Block, Document, DocumentKind, Matter } from './document.ts'
import type { Fact } from './fact.ts'
import type { Issue } from './issue.ts'
import { equals, includes, oneOf, type Predicate } from './predicate.ts'

/** Raw bytes as they came, kept once under the SHA-256 of what they are. */
export interface StoredFile {
  readonly hash: string
  readonly mediaType: string | null
  readonly bytes: Uint8Array
}

/** What tells whether a document needs to be read or indexed again. */
export type DocumentState = Pick<
  Document,
  'id' | 'source' | 'address' | 'contentHash' | 'extractor' | 'corrections' | 'removedAt'
>

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

const text = (name: string, nullable = false) => new Field(name, new Utf8(), nullable)

const DOCUMENTS = new Schema([
  text('id'),
  text('source'),
  text('address'),
  text('url', true),
  text('title'),
  text('publisher', true),
  text('kind'),
  text('region', true),
  text('publishedOn', true),
  new Field('themes', new List(new Field('item', new Utf8(), true)), false),
  text('matter', true),
  text('fetchedAt'),
  text('contentHash'),
  text('extractor'),
  text('corrections', true),
  text('text'),
  text('blocks'),
  text('facts'),
  text('issues'),
  text('removedAt', true),
])

const FILES = new Schema([text('hash'), text('mediaType', true), new Field('bytes', new Binary(), false)])

const CORRECTIONS = new Schema([text('id'), text('correction')])

const STATE_COLUMNS = ['id', 'source', 'address', 'contentHash', 'extractor', 'corrections', 'removedAt']

/** Opens the archive of a database, making its tables on first use. */
export async function openArchive(connection: Connection): Promise<Archive> {
  const documents = await openTable(connection, 'documents', DOCUMENTS)
  const files = await openTable(connection, 'files', FILES)
  const corrections = await openTable(connection, 'corrections', CORRECTIONS)
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

interface StateRow extends Omit<DocumentState, 'corrections'> {
  readonly corrections: string | null
}

/** Ids parted by spaces. */
function idsOf(corrections: string | null): readonly string[] {
  return corrections === null ? [] : corrections.split(' ')
}

interface DocumentRow
  extends Omit<Document, 'kind' | 'themes' | 'matter' | 'corrections' | 'blocks' | 'facts' | 'issues'> {
  readonly kind: string
  readonly matter: string | null
  readonly corrections: string | null
  readonly themes: Iterable<string>
  readonly blocks: string
  readonly facts: string
  readonly issues: string
}

function rowOf(document: Document): Record<string, unknown> {
  return {
    ...document,
    themes: [...document.themes],
    matter: document.matter === null ? null : JSON.stringify(document.matter),
    corrections: document.corrections.length === 0 ? null : document.corrections.join(' '),
    blocks: JSON.stringify(document.blocks),
    facts: JSON.stringify(document.facts),
    issues: JSON.stringify(document.issues),
  }
}

function documentOf(row: DocumentRow): Document {
  const { id, source, address, url, title, publisher, region, publishedOn } = row
  return {
    ...{ id, source, address, url, title, publisher, region, publishedOn },
    kind: row.kind as DocumentKind,
    themes: [...row.themes],
    matter: row.matter === null ? null : (JSON.parse(row.matter) as Matter),
    fetchedAt: row.fetchedAt,
    contentHash: row.contentHash,
    extractor: row.extractor,
    corrections: idsOf(row.corrections),
    text: row.text,
    blocks: JSON.parse(row.blocks) as Block[],
    facts: JSON.parse(row.facts) as Fact[],
    issues: JSON.parse(row.issues) as Issue[],
    removedAt: row.removedAt,
  }
}

function fileRow({ hash, mediaType, bytes }: StoredFile): Record<string, unknown> {
  return { hash, mediaType, bytes }
}
