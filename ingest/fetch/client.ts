import { Agent } from 'undici'
import { MAX_FILE_BYTES } from '../entry.ts'
import { movedByScript } from '../listing/moved-by-script.ts'
import { FetchError } from './fetch-error.ts'
import { createHostQueue } from './host-queue.ts'
import { createHostWatch } from './host-watch.ts'
import { mediaTypeOf } from './media-type.ts'
import { type Answer, type Limits, request } from './request.ts'
import { type Patience, withRetries } from './retry.ts'
import { createRobots, PRODUCT } from './robots.ts'
import { type AllowsPrivate, guardedLookup, parseWebAddress, type Resolve, resolveWithSystem } from './web-address.ts'

export interface ClientOptions {
  readonly version: string
  /** Address or page where the sites visited can reach whoever runs this; null: not said. */
  readonly contact: string | null
  /** Shortest pause between two requests to one host; a longer `Crawl-delay` is obeyed. */
  readonly delayMs: number
  /** Lets addresses of this machine and of private networks be fetched: all of them, or those of some hosts. */
  readonly allowPrivate: boolean | AllowsPrivate
  readonly limits?: Partial<Limits>
  readonly patience?: Partial<Patience>
  readonly resolve?: Resolve
}

/** What is known of an address from an earlier visit. */
export interface Validators {
  readonly etag: string | null
  readonly lastModified: string | null
}

/** A document's answer: 2xx with bytes, or 304, 404 and 410 without. */
export interface Response extends Answer {
  /** Where redirects led; without fragment. */
  readonly finalAddress: string
  /** As its bytes and its server say; null without bytes, or when neither does. */
  readonly mediaType: string | null
}

/** A polite visitor of web sites: one request at a time for each host, and only where `robots.txt` lets it in. */
export interface Client {
  /** Throws FetchError for every answer that is neither a document nor the news of one. */
  fetch(address: string, known?: Validators | null): Promise<Response>
  close(): Promise<void>
}

const LIMITS: Limits = {
  connectMs: 10_000,
  headersMs: 30_000,
  idleMs: 30_000,
  totalMs: 120_000,
  maxBytes: MAX_FILE_BYTES,
}

const PATIENCE: Patience = { attempts: 3, backoffMs: 2_000, longestWaitMs: 120_000 }

const MOST_REDIRECTS = 5

/** Opens a client; `close` ends what is under way. */
export function createClient(options: ClientOptions): Client {
  const { allowPrivate, delayMs, resolve = resolveWithSystem } = options
  const allowsPrivate = typeof allowPrivate === 'boolean' ? () => allowPrivate : allowPrivate
  const limits = { ...LIMITS, ...options.limits }
  const patience = { ...PATIENCE, ...options.patience }
  const lookup = guardedLookup(resolve, allowsPrivate)
  const dispatcher = new Agent({ connect: { timeout: limits.connectMs, lookup } })
  const ending = new AbortController()
  const queue = createHostQueue(ending.signal)
  const down = createHostWatch()
  const sender = { dispatcher, userAgent: userAgentOf(options), limits, signal: ending.signal }

  const step = (url: URL, conditions: Readonly<Record<string, string>>, pauseMs: number): Promise<Answer> =>
    queue.run(url.host, pauseMs, () =>
      down.watch(url, () => withRetries(() => request(url, conditions, sender), patience, ending.signal)),
    )
  const parse = (address: string) => parseWebAddress(address, allowsPrivate)
  const robots = createRobots(async (url) => (await follow(url, parse, (next) => step(next, {}, delayMs))).answer)

  return {
    async fetch(address, known = null) {
      const { url, answer } = await follow(parse(address), parse, async (next) => {
        const rules = await robots(next)
        if (!rules.isAllowed(next)) throw forbidden(next)
        const pause = Math.max(delayMs, (rules.crawlDelay ?? 0) * 1000)
        return step(next, conditionsOf(known), pause)
      })
      return responseOf(address, url, answer)
    },
    async close() {
      ending.abort()
      await dispatcher.destroy()
    },
  }
}

/** `Hemicycle/0.1.0 (+contact)`. */
function userAgentOf({ version, contact }: ClientOptions): string {
  const name = `${PRODUCT}/${version}`
  // Header values are printable ASCII (RFC 9110 §5.5).
  return contact === null ? name : `${name} (+${contact.replace(/[^\u0020-\u007e]|[()]/gu, '')})`
}

function conditionsOf(known: Validators | null): Record<string, string> {
  return {
    ...(typeof known?.etag === 'string' && { 'if-none-match': known.etag }),
    ...(typeof known?.lastModified === 'string' && { 'if-modified-since': known.lastModified }),
  }
}

/** Asks `step` for `start`, then for where its redirects lead; every address on the way is checked like the first. */
async function follow(
  start: URL,
  parse: (address: string) => URL,
  step: (url: URL) => Promise<Answer>,
): Promise<{ readonly url: URL; readonly answer: Answer }> {
  const visited = new Set<string>()
  for (let url = start; ; ) {
    visited.add(url.href)
    const answer = await step(url)
    const location = locationOf(url, answer)
    if (location === null) return { url, answer }
    if (!URL.canParse(location, url.href))
      throw misled('bad-redirect', start, `renvoie à « ${location} », qui n’est pas une adresse`)
    url = parse(new URL(location, url).href)
    if (visited.has(url.href))
      throw misled('redirect-loop', start, `tourne en rond : ${[...visited, url.href].join(' → ')}`)
    if (visited.size > MOST_REDIRECTS)
      throw misled('too-many-redirects', start, `renvoie plus de ${MOST_REDIRECTS} fois ailleurs`)
  }
}

/** Where an answer sends who asked: by its header, or by the only script of a page without words. */
function locationOf({ href }: URL, { status, headers, bytes }: Answer): string | null {
  if (REDIRECTS.has(status) && headers.location !== undefined) return headers.location
  return bytes === null ? null : movedByScript({ address: href, bytes })
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])

function misled(
  code: 'bad-redirect' | 'redirect-loop' | 'too-many-redirects',
  { href }: URL,
  what: string,
): FetchError {
  return new FetchError(code, `« ${href} » ${what}. Ouvrez l’adresse dans un navigateur et donnez celle où il arrive.`)
}

function forbidden({ href, origin }: URL): FetchError {
  return new FetchError(
    'robots',
    `« ${href} » : le site demande aux robots de ne pas lire cette page (${origin}/robots.txt). Enregistrez-la vous-même, ou demandez l’accord du site.`,
  )
}

function responseOf(address: string, { href }: URL, answer: Answer): Response {
  const { status, bytes, headers } = answer
  if (bytes !== null) return { ...answer, finalAddress: href, mediaType: mediaTypeOf(bytes, headers['content-type']) }
  if (status === 304 || status === 404 || status === 410) return { ...answer, finalAddress: href, mediaType: null }
  const reason = status === 401 || status === 403 ? 'le site refuse de la donner' : 'réponse inattendue'
  throw new FetchError(
    'http-status',
    `« ${address} » : ${reason} (code ${status}). Ouvrez-la dans un navigateur pour voir.`,
    {
      status,
    },
  )
}
