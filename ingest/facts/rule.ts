import type { Block } from '../../corpus/document.ts'
import type { Fact } from '../../corpus/fact.ts'
import type { Issue } from '../../corpus/issue.ts'
import type { Region } from '../../corpus/regions.ts'
import type { Span } from '../../corpus/span.ts'

/** What the document says of itself, against which its words are read. No clock, no network. */
export interface Anchor {
  /** ISO date of publication, or null. */
  readonly publishedOn: string | null
  /** The region whose collectivity « la Région » means here, or null. */
  readonly region: Region | null
}

/** A fact without what the engine adds: its span and its rule. */
export type Value<F extends Fact> = F extends Fact ? Omit<F, 'span' | 'rule'> : never

/** Characters that are no fact and that no later rule may read as one: a phone number, an article number, a count. */
export interface Claim {
  readonly kind: 'claim'
}

/** One written form and what it means. Duckling's idea: a named rule, its phrasings next door in `examples.ts`. */
export interface Rule<V extends { kind: string } = Value<Fact> | Claim> {
  readonly name: string
  /**
   * Flags `gu` or `giu`, read against one block of the shadow. Named groups hold the parts; a group named `span`
   * (then with flag `d`) delimits the fact where it is less than the whole match.
   */
  readonly pattern: RegExp
  /** The value of a match, or null when the words do not mean it after all. */
  resolve(match: RegExpMatchArray, anchor: Anchor): V | null
}

/** Everything that refiners and frames may read besides the facts themselves. */
export interface Context {
  /** NFC; every span points here. */
  readonly text: string
  /** `shadowOf(text)`: same length, plain spaces, apostrophes and dashes. */
  readonly shadow: string
  readonly blocks: readonly Block[]
  readonly anchor: Anchor
  /** Where problems with a place are reported; the address is filled in later. */
  report(issue: Omit<Issue, 'address'>): void
  /** Where a refiner says which words it looked at in vain, for `hemicycle explain`. */
  reject(rule: string, span: Span): void
}

/** Takes the whole list of facts and returns another: merges ranges, drops, corrects, relates. Chrono's idea. */
export interface Refiner {
  readonly name: string
  refine(facts: readonly Fact[], context: Context): readonly Fact[]
}

/** What became of one match of one rule; `hemicycle explain` prints these. */
export interface TraceEntry {
  readonly rule: string
  readonly span: Span
  readonly outcome: 'kept' | 'rejected' | 'overlapped' | 'refined'
  /** The rule or refiner that won or removed it. */
  readonly by: string | null
}
