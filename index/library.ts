import type { Copy, DocumentIssues, Version } from '../corpus/archive.ts'
import type { Document } from '../corpus/document.ts'
import type { ActionClass, DateRole, Fact, FactKind, FundingFact, FundingStatus, Instrument } from '../corpus/fact.ts'
import type { Run } from '../corpus/fetch-record.ts'
import type { QuoteSelector } from '../corpus/quote.ts'
import type { RegionCode } from '../corpus/regions.ts'
import type { Span } from '../corpus/span.ts'
import type { Sums, Uncounted } from './ledger/sum.ts'
import type { Dimension, Total } from './ledger/totals.ts'

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
  /** In words, with `"phrases"`, `-exclusions` and `field:value` where the user wants them strict (see query/parse.ts). */
  readonly text: string
  /** What the user took back of what was made of the text (see query/taken-back.ts). */
  readonly without?: readonly string[]
  /** A document whose passages are wanted one by one; null or absent folds those of every document into one hit. */
  readonly document?: string | null
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
  /** ISO date and time of the run that stored it. */
  readonly fetchedAt: string
  readonly region: { readonly code: RegionCode; readonly name: string } | null
}

/** Other states of a document's text. */
export interface Relatives {
  /** What its source said before, newest first. */
  readonly versions: readonly Version[]
  /** Other addresses where the same text is. */
  readonly copies: readonly Copy[]
  /** Documents whose text is nearly the same, closest first, with the share of it that they share, 0–1. */
  readonly alike: readonly { readonly document: DocumentHead; readonly resemblance: number }[]
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

/** Words in a row that answer, as the document has them. */
export interface Excerpt {
  readonly text: string
  readonly span: Span
  readonly highlights: readonly Span[]
  /** What says how to read its start and stands apart from it: a table's header, a list's lead; null where nothing does. */
  readonly context: { readonly text: string; readonly span: Span } | null
}

export interface SearchHit {
  /** Id of the passage that was found. */
  readonly passage: string
  /** 0–1, comparable within one answer. */
  readonly score: number
  readonly document: DocumentHead
  readonly excerpt: Excerpt
  /** Headings above the excerpt, outermost first. */
  readonly headings: readonly string[]
  readonly citation: Citation
  /** Facts whose words lie in the excerpt. */
  readonly facts: readonly Fact[]
  /** Number of passages of the document that answer too and are folded into this hit. */
  readonly others: number
  /** Documents that say the same: another version, the same release elsewhere. */
  readonly copies: readonly DocumentHead[]
}

/** What comes nearest to a question that nothing answers; none of it is an answer. */
export interface Nearest {
  /** Ids, nearest first. */
  readonly themes: readonly string[]
  readonly documents: readonly DocumentHead[]
}

export const INTENTS = ['funder', 'beneficiary', 'amount', 'date', 'compare', 'list'] as const

/** What a question asks for: who pays, who receives, how much, when, which of several, all of a kind. */
export type Intent = (typeof INTENTS)[number]

/** What was read out of the question. The first part are soft preferences; what the user wrote as an operator is strict. */
export interface Understood {
  /** Those named, else those that the named places lie in. */
  readonly regions: readonly { readonly code: RegionCode; readonly name: string }[]
  /** EDTF. */
  readonly period: string | null
  /** Bounds in euros: « plus de », « entre … et … ». */
  readonly minAmount: number | null
  readonly maxAmount: number | null
  /** Amounts in euros that the question names without a bound. */
  readonly amounts: readonly number[]
  /** Canonical names, those in a role included. */
  readonly bodies: readonly string[]
  /** The body that the question says pays, and the one it says is paid. */
  readonly funder: string | null
  readonly beneficiary: string | null
  /** Ids, best first. */
  readonly themes: readonly string[]
  readonly intents: readonly Intent[]
  /** « qui a mis le plus », « la moins chère ». */
  readonly superlative: 'most' | 'least' | null
  /** Words that the collection does not hold, and those that were searched instead. */
  readonly corrections: readonly Correction[]
  /** What the thesaurus added, each with the words of the question that called for it. */
  readonly synonyms: readonly Synonyms[]
  /** Passages hold each of these, word for word. */
  readonly phrases: readonly string[]
  /** Passages hold none of these. */
  readonly excluded: readonly string[]
  /** Filters written in the question: « montant>100000 ». */
  readonly fields: readonly WrittenField[]
  /** What could not be read as it was meant, in French. */
  readonly notices: readonly string[]
}

export const NOTHING_UNDERSTOOD: Understood = {
  regions: [],
  period: null,
  minAmount: null,
  maxAmount: null,
  amounts: [],
  bodies: [],
  funder: null,
  beneficiary: null,
  themes: [],
  intents: [],
  superlative: null,
  corrections: [],
  synonyms: [],
  phrases: [],
  excluded: [],
  fields: [],
  notices: [],
}

export interface Correction {
  readonly written: string
  readonly read: string
}

export interface Synonyms {
  readonly written: string
  /** Other words for the same, then what it implies. */
  readonly also: readonly string[]
}

export interface WrittenField {
  readonly written: string
  readonly filters: Partial<Filters>
}

export const ANSWER_KINDS = ['amount', 'date', 'funder', 'beneficiary', 'largest', 'smallest'] as const

/** Facts that answer a question by themselves. */
export interface Answer {
  /** What they tell; of `largest` and `smallest`, fundings in that order. */
  readonly kind: (typeof ANSWER_KINDS)[number]
  /** At least one; several where sources differ or the question asks for several. */
  readonly facts: readonly CitedFact[]
}

export interface SearchResult {
  readonly query: { readonly text: string; readonly understood: Understood }
  /** Null when no fact answers by itself, and on every page but the first. */
  readonly answer: Answer | null
  /** Probability that the first hit answers the question, 0–1; where it is too low there are none. */
  readonly confidence: number
  /** Number of hits on all pages: documents, or passages of the one that was asked for. */
  readonly total: number
  /** False when the collection may hold more than `total`. */
  readonly complete: boolean
  /** Empty when nothing answers. */
  readonly hits: readonly SearchHit[]
  /** Null unless nothing answers. */
  readonly nearest: Nearest | null
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

/** Decisions of the ledger counted by one dimension. */
export interface Totals {
  /** Of all groups together; one decision may be in several. */
  readonly decisions: number
  readonly sums: Sums
  /** Number of groups. */
  readonly total: number
  /** Largest grants first, what is not said last. */
  readonly items: readonly Total[]
}

export interface LibraryStatus {
  readonly documents: number
  readonly passages: number
  readonly facts: number
  readonly model: string
  /** Newest `fetchedAt` of a stored document, or null when there is none. */
  readonly updatedAt: string | null
}

/** Documents on the subject of a passage. */
export interface Similar extends Listing<SearchHit> {
  /** The document of the passage. */
  readonly to: DocumentHead
}

/** What one source, path or address brought. */
export interface SourceHoldings {
  /** Id of a source, or the path or address as it was given. */
  readonly source: string
  readonly documents: number
  /** Of these, those that have the text of another. */
  readonly duplicates: number
  /** Of these, those that the source no longer offers. */
  readonly removed: number
  /** ISO date and time of the newest. */
  readonly fetchedAt: string
}

/** Documents of a region and year; null where a document does not say. */
export interface Coverage {
  readonly region: RegionCode | null
  readonly year: number | null
  readonly documents: number
}

/** An address of the web that could not be fetched when it was last asked. */
export interface FailedFetch {
  readonly address: string
  /** ISO date and time. */
  readonly at: string
  readonly status: number | null
  /** Code of the error. */
  readonly error: string
}

/** What the collection holds, where it comes from, and what went wrong. */
export interface Holdings {
  readonly sources: readonly SourceHoldings[]
  readonly coverage: readonly Coverage[]
  /** The last runs over the web, newest first. */
  readonly runs: readonly Run[]
  readonly issues: { readonly total: number; readonly items: readonly DocumentIssues[] }
  readonly failures: { readonly total: number; readonly items: readonly FailedFetch[] }
}

/** Everything that a reader of the collection can ask; the server and the command line know nothing deeper. */
export interface Library {
  search(request: SearchRequest): Promise<SearchResult>
  /** Documents on the subject of a passage, nearest first, at the passage that is; null when there is no such passage. */
  similar(passage: string, page: Page): Promise<Similar | null>
  document(id: string): Promise<Document | null>
  /** What its source said before, newest first. */
  versions(id: string): Promise<readonly Version[]>
  relatives(document: Document): Promise<Relatives>
  documents(filters: Filters, page: Page): Promise<Listing<DocumentHead>>
  facts(filters: FactFilters, page: Page): Promise<Listing<CitedFact>>
  funding(filters: FundingFilters, page: Page): Promise<Ledger>
  /** The decisions of the ledger counted and added by one dimension: the first `limit` groups. */
  totals(filters: FundingFilters, dimension: Dimension, limit: number): Promise<Totals>
  holdings(): Promise<Holdings>
  status(): Promise<LibraryStatus>
  close(): void
}

export { type LibraryDeps, openLibrary } from './open-library.ts'
