import type { Fact } from './fact.ts'
import type { Issue } from './issue.ts'
import type { RegionCode } from './regions.ts'
import type { Span } from './span.ts'

/**
 * What a block of text is. `row` and `header` are table rows, cells parted by a tab.
 * `caption` (of a picture), `notice` (archive banners), `byline`, `contact` and `source` are kept but are not the
 * document's own prose.
 */
export type BlockKind =
  | 'title'
  | 'heading'
  | 'paragraph'
  | 'item'
  | 'row'
  | 'header'
  | 'caption'
  | 'notice'
  | 'byline'
  | 'contact'
  | 'source'

/** A stretch of `Document.text` in reading order; blocks never overlap. */
export interface Block {
  readonly kind: BlockKind
  readonly span: Span
  /** Heading level 1–6, or nesting depth of a list item from 1; 0 for the rest. */
  readonly level: number
  /** Page of a paginated document from 1, or null. */
  readonly page: number | null
  /** Which part of a deliberation it belongs to; absent from other documents and above the first visa. */
  readonly part?: ActPart
}

/**
 * The parts of an act of an assembly, in the order that French drafting rules give them: texts that are cited (visas),
 * reasons (considérants), the enacting formula, the articles, then the vote, signatures and ways of appeal, annexes.
 */
export type ActPart = 'visa' | 'recital' | 'formula' | 'article' | 'vote' | 'signature' | 'annex'

export type DocumentKind = 'release' | 'deliberation' | 'dataset-row'

/** What a reader makes of bytes: text with its blocks, and what the document says of itself. */
export interface ReadContent {
  readonly title: string
  readonly text: string
  readonly blocks: readonly Block[]
  readonly url: string | null
  readonly publisher: string | null
  /** ISO date, or null when the document does not say. */
  readonly publishedOn: string | null
  readonly kind: DocumentKind
}

/** A stored document. `text` is NFC and immutable: every span points into it. */
export interface Document extends ReadContent {
  /** Hash of source id and raw address, never of cleaned values. */
  readonly id: string
  /** Source id, or the path as it was given. */
  readonly source: string
  /** Where the bytes came from: a file: or http(s): URL, or a path within a bundled source. */
  readonly address: string
  readonly region: RegionCode | null
  readonly themes: readonly string[]
  /** Where the act stands in the nomenclature of ACTES, or null when it cannot be told. */
  readonly matter: Matter | null
  /** ISO date and time of the run that stored this version. */
  readonly fetchedAt: string
  /** SHA-256 of the raw bytes, in hexadecimal. */
  readonly contentHash: string
  /** Stamp of the readers and rules that made text and facts of the bytes. */
  readonly extractor: string
  /** Ids of the corrections that `facts` follow, sorted. */
  readonly corrections: readonly string[]
  readonly facts: readonly Fact[]
  readonly issues: readonly Issue[]
  /** ISO date and time of the run that no longer found it at its source, or null. */
  readonly removedAt: string | null
}

/** A code of the nomenclature of ACTES (« 7.5 » Subventions), with how sure it is, 0–1. */
export interface Matter {
  readonly code: string
  readonly confidence: number
}

/** What tells one state of a document from another. */
export function versionOf({ contentHash, extractor, corrections }: Versioned): string {
  return [contentHash, extractor, ...corrections].join(' ')
}

type Versioned = Pick<Document, 'contentHash' | 'extractor' | 'corrections'>

/** A stretch of a document that is indexed and cited as one. */
export interface Passage {
  /** `documentId:start-end`. */
  readonly id: string
  readonly documentId: string
  readonly span: Span
  /** Headings above the passage, outermost first; then the lead or table header of a list that was cut. */
  readonly headings: readonly string[]
}
