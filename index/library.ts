import type { Document } from '../corpus/document.ts'
import type { ActionClass, DateRole, Fact, FactKind, FundingFact, FundingStatus, Instrument } from '../corpus/fact.ts'
import type { QuoteSelector } from '../corpus/quote.ts'
import type { RegionCode } from '../corpus/regions.ts'
import type { Span } from '../corpus/span.ts'
import type { Sums, Uncounted } from './ledger/sum.ts'

/** What narrows a list; null leaves a criterion open. Amounts are euros, dates ISO (`2021`, `2021-03`, `2021-03-12`). */
export interface Filters {
  readonly region: RegionCode | null
  readonly from: string | null
  readonly to: string | null
  /** Canonical name of a body. */
  readonly body: string | null
  readonly action: ActionClass | null
  readonly theme: string | null
  readonly minAmount: number | null
  readonly maxAmount: number | null
}

export const NO_FILTERS: Filters = {
  region: null,
  from: null,
  to: null,
  body: null,
  action: null,
  theme: null,
  minAmount: null,
  maxAmount: null,
}

export interface Page {
  /** 1–100. */
  readonly limit: number
  /** Opaque continuation of the page before, or null for the first page. */
  readonly cursor: string | null
}

export interface SearchRequest extends Filters, Page {
  readonly text: string
}

/** A document as hits and lists name it. */
export interface DocumentHead {
  readonly id: string
  readonly source: string
  readonly url: string | null
  readonly title: string
  readonly publisher: string | null
  readonly publishedOn: string | null
  /** ISO day of the sitting that the document tells of, or null: what dates a document that does not say when it was published. */
  readonly meetingOn: string | null
  readonly region: { readonly code: RegionCode; readonly name: string } | null
}

/** Words of a stored document and how to find them again: here, on the official page, on paper. */
export interface Citation {
  readonly documentId: string
  readonly url: string | null
  readonly title: string
  readonly publisher: string | null
  readonly publishedOn: string | null
  readonly span: Span
  readonly quote: QuoteSelector
  readonly page: number | null
  /** The official page opened at the words (`#:~:text=`, `#page=`), or null without a URL. */
  readonly link: string | null
}

export interface SearchHit {
  /** 0–1, comparable within one answer. */
  readonly score: number
  readonly document: DocumentHead
  readonly excerpt: { readonly text: string; readonly span: Span; readonly highlights: readonly Span[] }
  /** Headings above the excerpt, outermost first. */
  readonly headings: readonly string[]
  readonly citation: Citation
  /** Facts whose words lie in the excerpt. */
  readonly facts: readonly Fact[]
}

/** What was read out of the question; soft preferences, never filters. */
export interface Understood {
  readonly region: { readonly code: RegionCode; readonly name: string } | null
  readonly period: string | null
  readonly minAmount: number | null
  readonly maxAmount: number | null
  readonly bodies: readonly string[]
  readonly intent: 'who_funds' | 'how_much' | 'when' | 'compare' | null
}

export interface SearchResult {
  readonly query: { readonly text: string; readonly understood: Understood }
  readonly total: number
  /** Empty when nothing relevant was found. */
  readonly hits: readonly SearchHit[]
  readonly cursor: string | null
}

/** A fact with the document that says it and the sentence around its words. */
export interface CitedFact<F extends Fact = Fact> {
  readonly document: DocumentHead
  readonly fact: F
  readonly quote: string
  readonly sentence: { readonly text: string; readonly span: Span }
}

export interface FactFilters extends Filters {
  readonly kind: FactKind | null
  readonly role: DateRole | null
  readonly documentId: string | null
}

export interface FundingFilters extends Filters {
  /** Any part of a name. */
  readonly funder: string | null
  readonly beneficiary: string | null
  readonly program: string | null
  readonly status: FundingStatus | null
  readonly instrument: Instrument | null
}

export interface Listing<T> {
  readonly total: number
  readonly items: readonly T[]
  readonly cursor: string | null
}

export const NO_FUNDING_FILTERS: FundingFilters = {
  ...NO_FILTERS,
  funder: null,
  beneficiary: null,
  program: null,
  status: null,
  instrument: null,
}

/** One decision on money: the fact that tells most of it, and every other telling of the same. */
export interface LedgerEntry extends CitedFact<FundingFact> {
  readonly id: string
  readonly also: readonly CitedFact<FundingFact>[]
  /** Why the sums leave it out, or null when they count it. */
  readonly uncounted: Uncounted | null
}

export interface Ledger extends Listing<LedgerEntry> {
  /** Of the whole list, not of the page. */
  readonly sums: Sums
}

export interface LibraryStatus {
  readonly documents: number
  readonly passages: number
  readonly facts: number
  readonly model: string
  /** Newest `fetchedAt` of a stored document, or null when there is none. */
  readonly updatedAt: string | null
}

/** Everything that a reader of the collection can ask; the server and the command line know nothing deeper. */
export interface Library {
  search(request: SearchRequest): Promise<SearchResult>
  document(id: string): Promise<Document | null>
  documents(filters: Filters, page: Page): Promise<Listing<DocumentHead>>
  facts(filters: FactFilters, page: Page): Promise<Listing<CitedFact>>
  funding(filters: FundingFilters, page: Page): Promise<Ledger>
  status(): Promise<LibraryStatus>
  close(): void
}

export { type LibraryDeps, openLibrary } from './open-library.ts'
