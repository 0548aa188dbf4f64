import type { Span } from './span.ts'

/**
 * A problem with a place: what is wrong, where, and how bad.
 * `error`: the document was not stored; `warning`: it was, and a reader should know.
 */
export interface Issue {
  readonly severity: 'error' | 'warning'
  /** Stable name of the kind of problem, such as `weekday-mismatch`. */
  readonly code: string
  /** One sentence that names the thing and says what to do. */
  readonly message: string
  /** Address of the document, or null when the problem concerns the whole run. */
  readonly address: string | null
  readonly span: Span | null
}
