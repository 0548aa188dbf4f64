/** Kinds of failure; `http-status` is any answer that is neither a document nor the news that it is gone. */
export type FetchCode =
  | 'bad-address'
  | 'private-address'
  | 'robots'
  | 'robots-unavailable'
  | 'unknown-host'
  | 'unreachable'
  | 'host-down'
  | 'tls'
  | 'timeout'
  | 'broken'
  | 'bad-encoding'
  | 'too-large'
  | 'redirect-loop'
  | 'too-many-redirects'
  | 'bad-redirect'
  | 'try-later'
  | 'gone'
  | 'http-status'

/** An address could not be fetched; the message names it and says what to do. */
export class FetchError extends Error {
  override readonly name = 'FetchError'
  readonly code: FetchCode
  /** Status of the answer, or null when there was none. */
  readonly status: number | null

  constructor(code: FetchCode, message: string, options: { readonly status?: number; readonly cause?: unknown } = {}) {
    super(message, { cause: options.cause })
    this.code = code
    this.status = options.status ?? null
  }
}
