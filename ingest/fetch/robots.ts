import robotsParser from 'robots-parser'
import { FetchError } from './fetch-error.ts'
import type { Answer } from './request.ts'

/** What a site lets this client do. */
export interface Robots {
  isAllowed(url: URL): boolean
  /** Seconds that the site asks for between requests, or null. */
  readonly crawlDelay: number | null
}

/** The name that groups of rules are addressed to (RFC 9309 §2.2.1). */
export const PRODUCT = 'Hemicycle'

/** RFC 9309 §2.4: a day at most. */
const KEPT_MS = 24 * 3600 * 1000

/** RFC 9309 §2.5: at least 500 KiB are read. */
const READ_BYTES = 512 * 1024

/** A pause beyond this is taken for a mistake, or for a way to say no that has a better form. */
const LONGEST_DELAY_S = 60

const EVERYTHING: Robots = { isAllowed: () => true, crawlDelay: null }

/** The rules of sites, each asked once a day through `get`, which follows redirects and may throw FetchError. */
export function createRobots(get: (url: URL) => Promise<Answer>): (url: URL) => Promise<Robots> {
  const known = new Map<string, { readonly rules: Promise<Robots>; readonly at: number }>()
  return (url) => {
    const kept = known.get(url.origin)
    if (kept !== undefined && performance.now() - kept.at < KEPT_MS) return kept.rules
    const rules = ask(new URL('/robots.txt', url), get)
    known.set(url.origin, { rules, at: performance.now() })
    return rules
  }
}

/** RFC 9309 §2.3.1: no such file allows everything; a server in trouble, or out of reach, allows nothing for now. */
async function ask(url: URL, get: (url: URL) => Promise<Answer>): Promise<Robots> {
  try {
    const { status, bytes } = await get(url)
    return bytes === null ? rulesWithout(url, status) : rulesIn(url, bytes)
  } catch (error) {
    if (!(error instanceof FetchError)) throw error
    if (UNAVAILABLE.has(error.code)) return EVERYTHING
    if (error.status === null) throw error
    throw unavailable(url, error.status)
  }
}

/** RFC 9309 §2.3.1.2: endless redirects are as good as no file. */
const UNAVAILABLE: ReadonlySet<string> = new Set(['redirect-loop', 'too-many-redirects', 'too-large', 'bad-encoding'])

function rulesWithout(url: URL, status: number): Robots {
  if (status < 500) return EVERYTHING
  throw unavailable(url, status)
}

function unavailable({ host, href }: URL, status: number): FetchError {
  const message = `« ${host} » ne donne pas ses règles de visite (${href}, erreur ${status}) : rien n’y est lu. Relancez plus tard.`
  return new FetchError('robots-unavailable', message, { status })
}

// The package is CommonJS whose types say otherwise: what is imported is the function itself.
const createParser = robotsParser as unknown as typeof robotsParser.default

function rulesIn({ href }: URL, bytes: Uint8Array): Robots {
  const parser = createParser(href, new TextDecoder().decode(bytes.subarray(0, READ_BYTES)))
  const delay = parser.getCrawlDelay(PRODUCT)
  return {
    isAllowed: (url) => parser.isAllowed(url.href, PRODUCT) ?? true,
    crawlDelay: delay === undefined || !Number.isFinite(delay) ? null : Math.min(delay, LONGEST_DELAY_S),
  }
}
