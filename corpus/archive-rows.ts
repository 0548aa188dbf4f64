import { Binary, Field, List, Schema, Utf8 } from 'apache-arrow'
import type { DocumentState, StoredFile, Version } from './archive.ts'
import type { Block, Document, DocumentKind, Matter } from './document.ts'
import type { Fact } from './fact.ts'
import type { Issue } from './issue.ts'
import { bandsOf, textHash } from './text-signature.ts'

const text = (name: string, nullable = false) => new Field(name, new Utf8(), nullable)

export const DOCUMENTS = new Schema([
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
  text('textHash', true),
  text('bands', true),
  text('duplicateOf', true),
])

export const VERSIONS = new Schema([
  text('id'),
  text('documentId'),
  text('title'),
  text('url', true),
  text('publishedOn', true),
  text('contentHash'),
  text('fetchedAt'),
  text('replacedAt'),
  text('text'),
  text('blocks'),
])

export const FILES = new Schema([text('hash'), text('mediaType', true), new Field('bytes', new Binary(), false)])

export const CORRECTIONS = new Schema([text('id'), text('correction')])

export interface StateRow extends Omit<DocumentState, 'corrections'> {
  readonly corrections: string | null
}

export interface VersionRow extends Omit<Version, 'blocks'> {
  readonly id: string
  readonly blocks: string
}

/** One version is kept once, however often the run that replaces it is killed. */
export function versionRow(row: DocumentRow, replacedAt: string): Record<string, unknown> {
  const { id, title, url, publishedOn, contentHash, fetchedAt, text, blocks } = row
  return {
    ...{ id: `${id} ${contentHash} ${fetchedAt}`, documentId: id },
    ...{ title, url, publishedOn, contentHash, fetchedAt, replacedAt, text, blocks },
  }
}

export function toVersion(row: VersionRow): Version {
  const { documentId, title, url, publishedOn, contentHash, fetchedAt, replacedAt, text } = row
  const blocks = JSON.parse(row.blocks) as Block[]
  return { documentId, title, url, publishedOn, contentHash, fetchedAt, replacedAt, text, blocks }
}

/** Ids parted by spaces. */
export function idsOf(corrections: string | null): readonly string[] {
  return corrections === null ? [] : corrections.split(' ')
}

export interface DocumentRow
  extends Omit<Document, 'kind' | 'themes' | 'matter' | 'corrections' | 'blocks' | 'facts' | 'issues'> {
  readonly kind: string
  readonly matter: string | null
  readonly corrections: string | null
  readonly themes: Iterable<string>
  readonly blocks: string
  readonly facts: string
  readonly issues: string
}

export function rowOf(document: Document): Record<string, unknown> {
  return {
    ...document,
    themes: [...document.themes],
    matter: document.matter === null ? null : JSON.stringify(document.matter),
    corrections: document.corrections.length === 0 ? null : document.corrections.join(' '),
    blocks: JSON.stringify(document.blocks),
    facts: JSON.stringify(document.facts),
    issues: JSON.stringify(document.issues),
    textHash: textHash(document.text),
    bands: bandsOf(document.text),
    // Whoever stands for it is told again once the whole run is stored.
    duplicateOf: null,
  }
}

export function documentOf(row: DocumentRow): Document {
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

export function fileRow({ hash, mediaType, bytes }: StoredFile): Record<string, unknown> {
  return { hash, mediaType, bytes }
}
