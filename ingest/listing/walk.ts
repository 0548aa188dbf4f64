import type { Report } from '../reader.ts'
import { isSameSite } from './address.ts'
import { datasetAt } from './dataset.ts'
import type { Get, Listed, ListingPage } from './listed.ts'
import { type ListingPlace, readListing } from './read-listing.ts'
import { dateOfStamp } from './stamp.ts'

/** Enough for the archive of a region; beyond, a site that makes pages without end. */
const MOST_PAGES = 500
const MOST_DOCUMENTS = 100_000
/** An index of sitemaps holds sitemaps; a portal holds years, that hold sittings, that hold acts. */
const DEEPEST = 3

/** One page still to be opened. */
interface Stop {
  readonly address: string
  readonly depth: number
  /** True after a page that brought nothing new: one may repeat the first, under its number. */
  readonly isLastTry: boolean
}

/**
 * The documents that `listing` offers, each address once, in the order of its pages. Follows further pages and the
 * lists that a list is made of, each once, until nothing new comes, a bound is reached, or, where the newest come
 * first, everything on a page is older than `since` (ISO date). Documents of other sites are passed over, except
 * those of feeds and datasets. A first page that cannot be read throws what `get` or the reading threw; one that
 * cannot later on is reported as an error, `listing-incomplete`, and the walk goes on.
 */
export async function* walkListing(
  listing: ListingPlace,
  get: Get,
  report: Report,
  since: string | null,
): AsyncGenerator<Listed> {
  const home = listing.kind === 'feed' || listing.kind === 'opendata' ? null : listing.address
  const listed = new Set<string>()
  const start = datasetAt(listing.address)?.api ?? listing.address
  const seen = new Set([start])
  const stops: Stop[] = [{ address: start, depth: 0, isLastTry: false }]
  for (let pages = 1, stop = stops.pop(); stop !== undefined; pages++, stop = stops.pop()) {
    const page = await open(stop, pages === 1, listing, get, report)
    if (page === null) continue
    const fresh = page.items.filter(({ address }) => !listed.has(address) && isWithin(address, home))
    for (const { address } of fresh) listed.add(address)
    yield* fresh.filter((item) => isRecent(item, since))
    if (pages >= MOST_PAGES || listed.size >= MOST_DOCUMENTS) return report(bounded(listing, pages, listed.size))
    const isNew = (address: string) => !seen.has(address) && isWithin(address, home)
    for (const next of stopsAfter(page, stop, fresh.length > 0, since, isNew)) {
      seen.add(next.address)
      stops.push(next)
    }
  }
}

async function open(stop: Stop, isFirst: boolean, listing: ListingPlace, get: Get, report: Report) {
  try {
    return readListing(await get(stop.address), listing, isFirst, report)
  } catch (error) {
    if (isFirst) throw error
    const reason = error instanceof Error ? error.message : String(error)
    const message = `« ${stop.address} », suite de « ${listing.address} », n’a pas pu être lue : ${reason}. Les documents qu’elle liste manquent ; relancez plus tard.`
    report({ severity: 'error', code: 'listing-incomplete', message, span: null })
    return null
  }
}

/**
 * Where to go on from a page, the last to be opened first: the lists that it is made of, then the page after it. After
 * two pages that brought nothing new there is none: sites answer for any number of a page.
 */
function stopsAfter(
  page: ListingPage,
  { depth, isLastTry }: Stop,
  broughtNew: boolean,
  since: string | null,
  isNew: (address: string) => boolean,
): readonly Stop[] {
  const parts = page.parts.filter(
    ({ address, updated }) => isNew(address) && (since === null || updated === null || updated >= since),
  )
  const deeper = depth < DEEPEST ? parts.map(({ address }) => ({ address, depth: depth + 1, isLastTry: false })) : []
  const isFruitful = broughtNew || parts.length > 0
  const hasMore = (isFruitful || !isLastTry) && !(page.newestFirst && isAllOld(page.items, since))
  const after = hasMore ? page.next.find(isNew) : undefined
  return [...(after === undefined ? [] : [{ address: after, depth, isLastTry: !isFruitful }]), ...deeper.toReversed()]
}

function isAllOld(items: readonly Listed[], since: string | null): boolean {
  const dated = items.filter((item) => lastDay(item) !== null)
  return dated.length > 0 && dated.every((item) => !isRecent(item, since))
}

/** False for a document that has not changed since; one without a date may have. */
function isRecent(item: Listed, since: string | null): boolean {
  const day = lastDay(item)
  return since === null || day === null || day >= since
}

function lastDay({ publishedOn, updated }: Listed): string | null {
  return dateOfStamp(updated) ?? publishedOn
}

function isWithin(address: string, home: string | null): boolean {
  return home === null || isSameSite(address, home)
}

function bounded({ address }: ListingPlace, pages: number, documents: number): Parameters<Report>[0] {
  const message = `« ${address} » : arrêt après ${pages} pages et ${documents} documents. Donnez une liste plus précise, ou une date de départ.`
  return { severity: 'warning', code: 'listing-bounded', message, span: null }
}
