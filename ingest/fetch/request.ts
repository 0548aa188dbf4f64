import { type Dispatcher, request as send } from 'undici'
import { ACCEPTED_ENCODINGS, collect, decompress, tooLarge } from './body.ts'
import { FetchError } from './fetch-error.ts'
import { type Retry, retryAfterMs } from './retry.ts'

/** What one request may cost. */
export interface Limits {
  readonly connectMs: number
  /** Until the headers are complete. */
  readonly headersMs: number
  /** Longest silence within a body. */
  readonly idleMs: number
  /** All of it: a server that drips a byte at a time ends here. */
  readonly totalMs: number
  /** Of the body, before and after it is decompressed. */
  readonly maxBytes: number
}

/** What a server answered, redirects included. */
export interface Answer {
  readonly status: number
  /** By lower-case name; the last of repeated ones. */
  readonly headers: Readonly<Record<string, string>>
  /** Decompressed; null when the status comes without a document. */
  readonly bytes: Uint8Array | null
}

export interface Sender {
  readonly dispatcher: Dispatcher
  readonly userAgent: string
  readonly limits: Limits
  readonly signal: AbortSignal
}

/** Statuses after which the same request may succeed in a moment. */
const TRANSIENT = new Set([408, 425, 429, 500, 502, 503, 504])

/**
 * One GET. Answers `Retry` when trying again may help; throws FetchError when it would not. 2xx answers have a body, the
 * others do not, whatever they sent.
 */
export async function request(
  url: URL,
  conditions: Readonly<Record<string, string>>,
  { dispatcher, userAgent, limits, signal }: Sender,
): Promise<Answer | Retry> {
  try {
    const response = await send(url, {
      dispatcher,
      headers: { ...HEADERS, 'user-agent': userAgent, ...conditions },
      headersTimeout: limits.headersMs,
      bodyTimeout: limits.idleMs,
      signal: AbortSignal.any([signal, AbortSignal.timeout(limits.totalMs)]),
    })
    const { statusCode: status, body } = response
    const headers = flat(response.headers)
    if (status >= 200 && status < 300) return { status, headers, bytes: await bytesOf(body, headers, url, limits) }
    drop(body)
    if (!TRANSIENT.has(status)) return { status, headers, bytes: null }
    return { error: refusal(url, status), afterMs: retryAfterMs(headers['retry-after'], Date.now()) }
  } catch (error) {
    return failure(error, url, signal)
  }
}

const HEADERS = {
  accept: 'text/html, application/xhtml+xml, application/pdf, application/xml;q=0.9, */*;q=0.8',
  'accept-language': 'fr, *;q=0.5',
  'accept-encoding': ACCEPTED_ENCODINGS,
}

async function bytesOf(
  body: Dispatcher.ResponseData['body'],
  headers: Answer['headers'],
  { href }: URL,
  { maxBytes }: Limits,
): Promise<Uint8Array> {
  if (Number(headers['content-length']) > maxBytes) {
    drop(body)
    throw tooLarge(href, maxBytes)
  }
  return decompress(await collect(body, href, maxBytes), headers['content-encoding'], href, maxBytes)
}

/** Leaves a body unread: it may be endless. Its connection ends with it. */
function drop(body: Dispatcher.ResponseData['body']): void {
  body.on('error', () => undefined) // the news that it was left unread
  body.destroy()
}

function flat(headers: Dispatcher.ResponseData['headers']): Record<string, string> {
  const entries = Object.entries(headers).flatMap(([name, value]) => {
    const last = Array.isArray(value) ? value.at(-1) : value
    return last === undefined ? [] : [[name.toLowerCase(), last] as const]
  })
  return Object.fromEntries(entries)
}

function refusal({ href }: URL, status: number): FetchError {
  const busy = status === 429 || status === 503
  const reason = busy ? 'le site demande d’attendre' : 'le site est en panne'
  const advice = busy ? 'Relancez plus tard, ou espacez les demandes avec --delay.' : 'Relancez plus tard.'
  return new FetchError(busy ? 'try-later' : 'http-status', `« ${href} » : ${reason} (erreur ${status}). ${advice}`, {
    status,
  })
}

const KINDS: readonly (readonly [RegExp, 'unknown-host' | 'unreachable' | 'timeout' | 'tls' | 'broken', string])[] = [
  [/^(?:ENOTFOUND|ENODATA)$/u, 'unknown-host', 'aucun site de ce nom : vérifiez l’adresse et votre connexion.'],
  [/TIMEOUT|ETIMEDOUT|ABORT/u, 'timeout', 'le site met trop longtemps à répondre : relancez plus tard.'],
  [
    /^(?:ECONNREFUSED|E(?:HOST|NET)(?:UNREACH|DOWN)|EAI_AGAIN|EADDRNOTAVAIL)$/u,
    'unreachable',
    'le site ne répond pas : vérifiez votre connexion, ou relancez plus tard.',
  ],
  [
    /CERT|TLS|SSL|^UNABLE_TO|^EPROTO$|^DEPTH_ZERO/u,
    'tls',
    'le certificat du site n’est pas valable : vérifiez l’adresse, ou signalez-le au site.',
  ],
  [/./u, 'broken', 'la réponse s’est interrompue ou n’est pas du HTTP : relancez plus tard.'],
]

/** A retry for what may pass, else throws; `signal` tells a run that is ending from a time limit. */
function failure(error: unknown, { href }: URL, signal: AbortSignal): Retry {
  if (error instanceof FetchError) throw error
  if (signal.aborted) throw error
  const code = codeOf(error)
  const found = KINDS.find(([pattern]) => pattern.test(code))
  if (found === undefined) throw error
  const [, kind, advice] = found
  const failed = new FetchError(kind, `« ${href} » : ${advice}`, { cause: error })
  if (kind === 'unknown-host' || kind === 'tls') throw failed
  return { error: failed, afterMs: null }
}

/** The system's, undici's or the parser's name of an error; that of a time limit is the name of its exception. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return ''
  if (error.name === 'TimeoutError') return 'TIMEOUT'
  if (error.name === 'HTTPParserError') return 'HPE'
  return 'code' in error && typeof error.code === 'string' ? error.code : ''
}
