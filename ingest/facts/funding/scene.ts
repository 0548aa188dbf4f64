import type { BodyFact, BodyRef, FundingStatus } from '../../../corpus/fact.ts'
import type { Span } from '../../../corpus/span.ts'
import type { Context } from '../rule.ts'
import type { VerbChunk } from './chunks.ts'
import type { Sentence } from './sentences.ts'

/** A role and the words that give it; a null span means that the words stand in another sentence. */
export interface Role {
  readonly body: BodyRef
  readonly span: Span | null
}

/** The document around the money: its collectivity is who pays for what its assembly decides. */
export interface FundingContext extends Context {
  readonly collectivity: BodyRef | null
  /** The assembly that sits in the text and whose decisions somebody pays, first named; or null. */
  readonly sitting: BodyFact | null
  /** First mentions of the bodies that can pay, at most `MOST_PAYERS`: columns and records name them. */
  readonly payers: readonly BodyFact[]
  /** Bodies of the document that can only pay, each once; its region too where it speaks of « l'aide régionale ». */
  readonly likelyPayers: readonly BodyRef[]
  /** How often the document names each body that could receive, by its name. */
  readonly mentions: ReadonlyMap<string, number>
  /** The one it names most often, the first of those named as often; or null. */
  readonly topic: BodyRef | null
  /** The document is an act or the minutes of an assembly, whichever it is. */
  readonly deliberates: boolean
  /** Where the text first tells of a signature; -1 when it does not. */
  readonly signedAt: number
}

/** Every frame by name: each needs an example. */
export const FRAMES = [
  'funding-verb',
  'funding-noun',
  'funding-received',
  'funding-given-by',
  'funding-item',
  'funding-label',
  'funding-heading',
  'funding-row',
  'funding-record',
  'funding-share',
  'funding-scheme',
  'funding-unquantified',
  'funding-learned',
] as const

/** The roles that a frame reads around one amount, or around none. */
export interface Frame {
  readonly rule: (typeof FRAMES)[number]
  readonly funders: readonly Role[]
  readonly beneficiary: Role | null
  readonly purpose: Span | null
  /** Further words that say that money is given, where they stand in the sentence. */
  readonly cues: readonly Span[]
  readonly verb: VerbChunk | null
  /** The stage that the column of a table tells: « Montant demandé ». */
  readonly status?: FundingStatus
  /** The programme that the column of a table names. */
  readonly program?: Span
  /** Part of the whole cost, 0–1, or null. */
  readonly share?: number | null
}

/** An amount that may count others, in cents, with its words. */
export interface Total {
  readonly cents: number
  readonly span: Span
}

/** What the sentences before have established. */
export interface Memory {
  /** The last sentences, the nearest first, with who received there. */
  readonly before: readonly { readonly scene: Scene; readonly beneficiary: BodyRef | null }[]
  /** The first sentence of the text, or null. */
  readonly opening: Scene | null
  /** Who gave last. */
  readonly funders: readonly BodyRef[]
  /** Whether any funding was told so far. */
  readonly hasGiven: boolean
  /** The last amount that prose told as given. */
  readonly total: Total | null
  /** Who received in the last funding told: « la Région y met 3 M€ ». */
  readonly given: BodyRef | null
  /** What the last funding told is for. */
  readonly purpose: Span | null
}

/** What frames read: the sentence, the document around it, and what the sentences before it established. */
export interface Scene {
  readonly sentence: Sentence
  readonly context: FundingContext
  /** The first mention of each body of the document, by canonical name. */
  readonly known: ReadonlyMap<string, BodyFact>
  readonly memory: Memory
}
