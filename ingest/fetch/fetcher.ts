import type { Archive, StoredFile } from '../../corpus/archive.ts'
import { type Fetch, type FetchRecord, foldVisit, type Run, type Visited } from '../../corpus/fetch-record.ts'
import { GONE, type Gone, type Loaded, sha256 } from '../entry.ts'
import type { Get, Listed } from '../listing/listed.ts'
import type { Client, Response } from './client.ts'
import { FetchError } from './fetch-error.ts'
import { fileNameOf } from './file-name.ts'

/** One run's visits to the web: nothing is fetched twice, every visit is recorded, every body archived. */
export interface Fetcher {
  /** What a listing refers to; its address is where redirects led. Throws FetchError, of code `gone` too. */
  readonly get: Get
  /**
   * A document: its bytes come from the web, or from the archive when the site, or its listing, says that they have not
   * changed. Throws FetchError.
   */
  load(address: string, listed: Listed | null): Promise<Loaded | Gone>
  /** Last visit of an address, this run's included. */
  visited(address: string): Visited | undefined
  /** Writes bodies, then the visits that brought them: acknowledged when it returns. */
  flush(): Promise<void>
}

export interface FetcherDeps {
  readonly client: Client
  readonly archive: Archive
  readonly record: FetchRecord
  readonly run: Run
  readonly now: () => Date
}

/** Opens the fetcher of a run; what a killed process fetched for the same run is taken from the archive. */
export async function openFetcher(deps: FetcherDeps): Promise<Fetcher> {
  const { archive, record, run } = deps
  const visits = new Map(await record.visited())
  const pending = createPending(deps)

  const visit = async (address: string, listed: Listed | null): Promise<Visited> => {
    const before = visits.get(address)
    if (before !== undefined && (isOfRun(before, run) || isSettled(before, listed, deps.now()))) return before
    const { fetch, error } = await ask(address, before, listed, deps, pending)
    const after = foldVisit(before, fetch)
    visits.set(address, after)
    if (error !== null) throw error
    return after
  }
  const load: Fetcher['load'] = async (address, listed) => {
    const known = await visit(address, listed)
    if (known.status === 404 || known.status === 410) return GONE
    const { hash } = known
    if (hash === null) throw nothingKnown(address)
    const open = async () => ({
      address: known.finalAddress ?? address,
      name: fileNameOf(known.finalAddress ?? address),
      mediaType: known.mediaType,
      bytes: pending.body(hash) ?? (await archive.file(hash)) ?? missing(address),
    })
    return { hash, fetchedAt: known.fetchedAt, open }
  }
  return {
    load,
    async get(address) {
      const loaded = await load(withoutFragment(address), null)
      if (loaded === GONE) throw gone(address)
      return loaded.open()
    },
    visited: (address) => visits.get(address),
    flush: pending.flush,
  }
}

/** True for an answer that this run has had: failures are tried again. */
function isOfRun({ at, error }: Visited, { startedAt }: Run): boolean {
  return error === null && at >= startedAt
}

/** A listing that repeats one date for ever is not believed for longer. */
const BELIEVED_MS = 30 * 24 * 3600 * 1000

/**
 * True when the listing says of a document what it said at the last visit, so that there is no need to ask. A date
 * without a time says nothing of the rest of that day.
 */
function isSettled({ hash, error, at, listedUpdated }: Visited, listed: Listed | null, now: Date): boolean {
  const updated = listed?.updated ?? null
  if (updated === null || updated !== listedUpdated || hash === null || error !== null) return false
  if (now.getTime() - Date.parse(at) > BELIEVED_MS) return false
  return updated.includes(':') || at.slice(0, 10) > updated.slice(0, 10)
}

async function ask(
  address: string,
  before: Visited | undefined,
  listed: Listed | null,
  { client, now }: FetcherDeps,
  pending: Pending,
): Promise<{ readonly fetch: Fetch; readonly error: unknown }> {
  const at = now().toISOString()
  const started = performance.now()
  const visit = { address, at, listedUpdated: listed?.updated ?? null }
  const elapsed = () => Math.round(performance.now() - started)
  try {
    const response = await client.fetch(address, before === undefined || before.hash === null ? null : before)
    const fetch = { ...visit, ...answered(response, before), milliseconds: elapsed() }
    pending.add(fetch, response.bytes)
    return { fetch, error: null }
  } catch (error) {
    if (!(error instanceof FetchError)) throw error
    const fetch = { ...visit, ...UNANSWERED, status: error.status, error: error.code, milliseconds: elapsed() }
    pending.add(fetch, null)
    return { fetch, error }
  }
}

const UNANSWERED = {
  ...{ finalAddress: null, mediaType: null, etag: null, lastModified: null, hash: null },
  bytes: 0,
  headers: {},
}

/** The headers that tell later what a server meant. */
const KEPT_HEADERS = [
  ...['content-type', 'content-length', 'content-encoding', 'content-disposition', 'content-language'],
  ...['etag', 'last-modified', 'date', 'cache-control', 'link', 'x-robots-tag', 'server'],
]

function answered({ status, headers, bytes, finalAddress, mediaType }: Response, before: Visited | undefined) {
  return {
    ...{ finalAddress, status, mediaType, error: null },
    etag: headers.etag ?? (status === 304 ? (before?.etag ?? null) : null),
    lastModified: headers['last-modified'] ?? (status === 304 ? (before?.lastModified ?? null) : null),
    hash: bytes === null ? null : sha256(bytes),
    bytes: bytes?.length ?? 0,
    headers: Object.fromEntries(Object.entries(headers).filter(([name]) => KEPT_HEADERS.includes(name))),
  }
}

type Pending = ReturnType<typeof createPending>

/** Visits and bodies that are not written yet. */
function createPending({ archive, record }: Pick<FetcherDeps, 'archive' | 'record'>) {
  const bodies = new Map<string, StoredFile>()
  let fetches: Fetch[] = []
  return {
    add(fetch: Fetch, bytes: Uint8Array | null): void {
      fetches.push(fetch)
      if (fetch.hash !== null && bytes !== null)
        bodies.set(fetch.hash, { hash: fetch.hash, mediaType: fetch.mediaType, bytes })
    },
    body: (hash: string): Uint8Array | null => bodies.get(hash)?.bytes ?? null,
    async flush(): Promise<void> {
      const visits = fetches
      fetches = []
      // More may come while these are written, and these may be asked for until they are.
      const files = [...bodies.values()]
      await archive.put([], files)
      await record.add(visits)
      for (const { hash } of files) bodies.delete(hash)
    },
  }
}

function withoutFragment(address: string): string {
  return address.replace(/#.*$/su, '')
}

function gone(address: string): FetchError {
  const message = `« ${address} » n’existe plus (erreur 404 ou 410) : cherchez où la page a été déplacée.`
  return new FetchError('gone', message)
}

function nothingKnown(address: string): FetchError {
  const message = `« ${address} » : le site répond que rien n’a changé, alors que rien n’était connu. Signalez-le au site.`
  return new FetchError('http-status', message, { status: 304 })
}

function missing(address: string): never {
  throw new FetchError(
    'broken',
    `« ${address} » : ses octets manquent dans la base. Supprimez la base et relisez la source.`,
  )
}
