import type { Connection, Table } from '@lancedb/lancedb'
import { Binary, Field, List, Schema, Utf8 } from 'apache-arrow'
import { openTable } from './database.ts'
import type { Block, Document, DocumentKind } from './document.ts'
import type { Fact } from './fact.ts'
import type { Issue } from './issue.ts'
import { equals, oneOf, type Predicate } from './predicate.ts'

/** Raw bytes as they came, kept once under the SHA-256 of what they are. */
export interface StoredFile {
  readonly hash: string
  readonly mediaType: string | null
  readonly bytes: Uint8Array
}

/** What tells whether a document needs to be read or indexed again. */
export type DocumentState = Pick<Document, 'id' | 'source' | 'address' | 'contentHash' | 'extractor' | 'removedAt'>

/** The stored documents and their bytes: what `ingest` writes, `index` and `server` read. */
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
  text('fetchedAt'),
  text('contentHash'),
  text('extractor'),
  text('text'),
  text('blocks'),
  text('facts'),
  text('issues'),
  text('removedAt', true),
])

const FILES = new Schema([text('hash'), text('mediaType', true), new Field('bytes', new Binary(), false)])

const STATE_COLUMNS = ['id', 'source', 'address', 'contentHash', 'extractor', 'removedAt']

/** Opens the archive of a database, making its two tables on first use. */
export async function openArchive(connection: Connection): Promise<Archive> {
  const documents = await openTable(connection, 'documents', DOCUMENTS)
  const files = await openTable(connection, 'files', FILES)
  return {
    async states() {
      const rows: DocumentState[] = await documents.query().select(STATE_COLUMNS).toArray()
      return new Map(rows.map((row) => [row.id, { ...row }]))
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

interface DocumentRow extends Omit<Document, 'kind' | 'themes' | 'blocks' | 'facts' | 'issues'> {
  readonly kind: string
  readonly themes: Iterable<string>
  readonly blocks: string
  readonly facts: string
  readonly issues: string
}

function rowOf(document: Document): Record<string, unknown> {
  return {
    ...document,
    themes: [...document.themes],
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
    fetchedAt: row.fetchedAt,
    contentHash: row.contentHash,
    extractor: row.extractor,
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
