import type { Anchor } from './rule.ts'

/**
 * Phrasings beside the rules that read them: every `[[…]]` in `texts` must yield one fact of the kind with the values
 * of `expect`, and nothing else of the kind may be found. With `expect: null` the texts must stay silent.
 */
export interface Example {
  /** Values of every bracket; an array gives one entry a bracket, in order. */
  readonly expect: Readonly<Record<string, unknown>> | readonly Readonly<Record<string, unknown>>[] | null
  readonly texts: readonly string[]
  /** What the document around the sentence would say; nothing by default. */
  readonly publishedOn?: string
  /** INSEE code of the region whose document this is. */
  readonly region?: NonNullable<Anchor['region']>['code']
}
