import type { Archive } from '../../corpus/archive.ts'
import { type FetchRecord, foldVisit, type Run, type Visited } from '../../corpus/fetch-record.ts'
import { GONE, type Gone, type Loaded } from '../entry.ts'
import type { Get, Listed } from '../listing/listed.ts'
import type { Client } from './client.ts'
import { FetchError } from './fetch-error.ts'
import { fileNameOf } from './file-name.ts'
import { createPending } from './pending.ts'
import { visitAddress } from './visit.ts'

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
    const { fetch, bytes, error } = await visitAddress(deps.client, address, before, listed, deps.now())
    pending.add(fetch, bytes)
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
    return { hash, fetchedAt: known.fetchedAt, isArchived: true, open }
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
