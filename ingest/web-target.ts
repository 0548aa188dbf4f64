import type { Issue } from '../corpus/issue.ts'
import { findSource, type Source, type WebListing } from '../corpus/source.ts'
import { documentId, type Entry, type Publisher } from './entry.ts'
import type { Fetcher } from './fetch/fetcher.ts'
import { outerAddress } from './gone.ts'
import { detectListing } from './listing/detect.ts'
import type { Listed } from './listing/listed.ts'
import type { ListingPlace } from './listing/read-listing.ts'
import { explainShortfall } from './listing/survey.ts'
import { walkListing } from './listing/walk.ts'
import { issueOf } from './settle.ts'
import type { ListingContext, Target } from './targets.ts'

/** A document that its listing no longer names is asked for again this often, to learn whether it is gone. */
const ASKED_AGAIN_MS = 7 * 24 * 3600 * 1000

/** What documents of a target have in common. */
interface Site {
  /** Source id, or the address as it was given. */
  readonly source: string
  readonly publisher: Publisher | null
}

/**
 * The target of a web address or of the id of a source on the web, of the project or of `own`, the user's folder; null
 * for anything else.
 */
export function resolveWebTarget(given: string, own: string | null = null): Target | null {
  if (/^https?:\/\//iu.test(given)) return addressTarget(given)
  const source = findSource(given, own)
  return source === null || webListings(source).length === 0 ? null : webSourceTarget(source)
}

/** What a person means by an address: the document that is there, or those that are listed there. */
function addressTarget(given: string): Target {
  const site: Site = { source: given, publisher: null }
  return webTarget(site, async function* (context, fetcher) {
    const address = URL.canParse(given) ? outerAddress(new URL(given).href) : given
    const place = detectListing(await fetcher.get(address))
    if (place === null) yield entryOf({ ...site, address, listed: null }, fetcher)
    else yield* listedEntries(site, { ...place, expect: null }, context, fetcher)
  })
}

function webListings({ listings }: Source): readonly WebListing[] {
  return listings.filter((listing) => listing.kind !== 'folder')
}

/** The documents that a source lists on the web; one broken listing does not stop the others. */
export function webSourceTarget(source: Source): Target {
  const site = { source: source.id, publisher: source.publisher }
  return webTarget(site, async function* (context, fetcher) {
    for (const listing of webListings(source)) {
      try {
        yield* listedEntries(site, listing, context, fetcher)
      } catch (error) {
        context.report(issueOf(error, listing.address))
      }
    }
  })
}

type Walk = (context: ListingContext, fetcher: Fetcher) => AsyncGenerator<Entry>

/** `walk`, then the documents that it no longer names, unless it could not be walked to its end. */
function webTarget(site: Site, walk: Walk): Target {
  return {
    given: site.source,
    covers: ({ source }) => source === site.source,
    listsAll: false,
    async *list(context) {
      const { fetcher, since } = context
      if (fetcher === null) throw new TypeError(`« ${site.source} » is on the web, and this run has no fetcher`)
      const listed = new Set<string>()
      let isWhole = since === null
      const report = (issue: Issue) => {
        if (issue.severity === 'error') isWhole = false
        context.report(issue)
      }
      for await (const entry of walk({ ...context, report }, fetcher)) {
        listed.add(entry.address)
        yield entry
      }
      if (isWhole) yield* unlistedEntries(site, listed, context, fetcher)
    },
  }
}

async function* listedEntries(
  site: Site,
  listing: ListingPlace & Pick<WebListing, 'expect'>,
  { since, report }: ListingContext,
  fetcher: Fetcher,
): AsyncGenerator<Entry> {
  const { address, expect } = listing
  let count = 0
  for await (const listed of walkListing(listing, fetcher.get, (issue) => report({ ...issue, address }), since)) {
    count++
    yield entryOf({ ...site, address: listed.address, listed }, fetcher)
  }
  if (since !== null || expect === null || count >= expect.documents) return
  // The run has fetched it already: this asks nobody.
  const message = await explainShortfall(listing, count, fetcher.get)
  report({ severity: 'error', code: 'fewer-than-expected', message, address, span: null })
}

/** Stored documents of the site that nothing listed, and that were not asked for lately. */
function* unlistedEntries(
  site: Site,
  listed: ReadonlySet<string>,
  { states, at: now }: ListingContext,
  fetcher: Fetcher,
): Generator<Entry> {
  const kept = [...states.values()].filter(({ source, removedAt }) => source === site.source && removedAt === null)
  for (const address of new Set(kept.map((state) => outerAddress(state.address)).sort())) {
    if (listed.has(address)) continue
    const at = fetcher.visited(address)?.at
    if (at === undefined || Date.parse(now) - Date.parse(at) > ASKED_AGAIN_MS)
      yield entryOf({ ...site, address, listed: null }, fetcher)
  }
}

function entryOf(
  { source, publisher, address, listed }: Site & { readonly address: string; readonly listed: Listed | null },
  fetcher: Fetcher,
): Entry {
  const id = documentId('', address)
  return { id, scope: '', source, address, listed, publisher, load: () => fetcher.load(address, listed) }
}
