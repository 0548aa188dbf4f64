import { setTimeout as sleep } from 'node:timers/promises'
import { FetchError } from './fetch-error.ts'

/** How often and how long to try again. */
export interface Patience {
  readonly attempts: number
  /** First pause; it doubles each time, and half of it is left to chance so that clients do not return together. */
  readonly backoffMs: number
  /** A server that asks for more time than this is left alone until the next run. */
  readonly longestWaitMs: number
}

/** An answer that is worth asking for again, and when if the server said so. */
export interface Retry {
  readonly error: FetchError
  readonly afterMs: number | null
}

/**
 * The result of `attempt`, which answers `Retry` when it should be tried again; throws the last error once patience is
 * at an end.
 */
export async function withRetries<T extends object>(
  attempt: () => Promise<T | Retry>,
  { attempts, backoffMs, longestWaitMs }: Patience,
  signal: AbortSignal,
): Promise<T> {
  for (let tried = 1; ; tried++) {
    const result = await attempt()
    if (!isRetry(result)) return result
    const wait = result.afterMs ?? backoffMs * 2 ** (tried - 1) * (0.5 + Math.random() / 2)
    if (tried >= attempts || wait > longestWaitMs) throw result.error
    await sleep(wait, undefined, { signal })
  }
}

function isRetry(result: object): result is Retry {
  return 'error' in result && result.error instanceof FetchError
}

/** Milliseconds that a `Retry-After` header asks for: seconds or a date (RFC 9110 §10.2.3); null when it is neither. */
export function retryAfterMs(header: string | undefined, now: number): number | null {
  if (header === undefined) return null
  if (/^\s*\d{1,9}\s*$/u.test(header)) return Number(header) * 1000
  const date = Date.parse(header)
  return Number.isNaN(date) ? null : Math.max(0, date - now)
}
