import type { BodyFact, BodyRef } from '../../../corpus/fact.ts'
import type { Span } from '../../../corpus/span.ts'
import type { Context } from '../rule.ts'
import type { Sentence, VerbCue } from './clause.ts'

/** A role and the words that give it; a null span means that the words stand in another sentence. */
export interface Role {
  readonly body: BodyRef
  readonly span: Span | null
}

/** The document around the money: its collectivity is who pays for what its assembly decides. */
export interface FundingContext extends Context {
  readonly collectivity: BodyRef | null
}

/** Every frame by name: each needs an example. */
export const FRAMES = [
  'funding-verb',
  'funding-noun',
  'funding-share',
  'funding-received',
  'funding-item',
  'funding-labelled-item',
  'funding-dative-label',
  'funding-row',
  'funding-unquantified-verb',
  'funding-unquantified-noun',
] as const

/** The roles that a frame reads around one amount, or around none. */
export interface Frame {
  readonly rule: (typeof FRAMES)[number]
  readonly funder: Role | null
  readonly beneficiary: Role | null
  readonly purpose: Span | null
  /** The verb or noun that says that money is given, where it stands in the sentence. */
  readonly cues: readonly Span[]
  readonly verb: VerbCue | null
}

/** What frames read: the sentence, the document around it, and what the sentences before it established. */
export interface Scene {
  readonly sentence: Sentence
  readonly context: FundingContext
  /** The first mention of each body of the document, by canonical name. */
  readonly known: ReadonlyMap<string, BodyFact>
  /** Who gave in the sentence before: « Elle attribue aussi … ». */
  readonly previousFunder: BodyRef | null
}
