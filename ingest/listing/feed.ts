import { load } from 'cheerio'
import { type AnyFeed, parseFeed } from 'feedsmith'
import { cleanText } from '../decode.ts'
import { collapse } from '../read/dom.ts'
import { resolveAddress } from './address.ts'
import { eachOnce, type Listed, type ListingPage } from './listed.ts'
import { dateOfStamp } from './stamp.ts'

/** More entries than any feed of news has: the rest of such a file is not read. */
const MOST_ENTRIES = 10_000

/** What every dialect says of an entry, as written. */
interface Entry {
  readonly links: readonly (string | undefined)[]
  /** Names of the entry, which may be its address. */
  readonly ids: readonly (string | undefined)[]
  readonly base: readonly (string | undefined)[]
  readonly title: string | undefined
  readonly published: readonly (string | undefined)[]
  readonly updated: readonly (string | undefined)[]
}

/** Opens like RSS, RDF, Atom, or JSON Feed (https://www.jsonfeed.org/version/1.1/). */
export function looksLikeFeed(text: string): boolean {
  const opening = text.slice(0, 4096)
  if (/^\s*\{/u.test(opening)) return /"version"\s*:\s*"https?:\/\/jsonfeed\.org\//u.test(text.slice(0, 65_536))
  return /^[^<]{0,100}(?:<\?[^>]{0,400}\?>\s*|<!--[^>]{0,1000}-->\s*|<!DOCTYPE[^>]{0,200}>\s*)*<(?:rss|rdf:RDF|(?:atom:)?feed)[\s>]/iu.test(
    opening,
  )
}

/**
 * The entries of a feed at `address`: RSS 0.9x, 1.0 and 2.0, Atom (RFC 4287), JSON Feed. An entry without an address
 * of its own is passed over. Throws `TypeError` when the file is no whole feed.
 */
export function readFeed(text: string, address: string): ListingPage {
  const feed = parsed(text.slice(Math.max(0, text.search(/[<{]/u))))
  const { entries, next } = dialect(feed)
  const items = entries.map((entry) => listed(entry, address)).filter((item) => item !== null)
  return {
    items: eachOnce(items),
    next: next.map((href) => resolveAddress(href ?? '', address)).filter((found) => found !== null),
    parts: [],
    newestFirst: true,
  }
}

function parsed(text: string): AnyFeed {
  try {
    return parseFeed(text, { maxItems: MOST_ENTRIES })
  } catch (cause) {
    throw new TypeError('le flux est incomplet ou mal formé', { cause })
  }
}

function dialect(any: AnyFeed): { readonly entries: readonly Entry[]; readonly next: readonly (string | undefined)[] } {
  if (any.format === 'atom') return { entries: atomEntries(any), next: nextOf(any.feed.links) }
  if (any.format === 'json') return { entries: jsonEntries(any), next: [any.feed.next_url] }
  if (any.format === 'rdf') return { entries: rdfEntries(any), next: nextOf(any.feed.atom?.links) }
  return { entries: rssEntries(any), next: nextOf(any.feed.atom?.links) }
}

type Links = readonly { readonly href?: string; readonly rel?: string; readonly type?: string }[] | undefined

/** Pages of a feed: RFC 5005. */
function nextOf(links: Links): readonly (string | undefined)[] {
  return (links ?? []).filter(({ rel }) => rel === 'next').map(({ href }) => href)
}

function rssEntries({ feed }: Extract<AnyFeed, { format: 'rss' }>): readonly Entry[] {
  return (feed.items ?? []).map(({ title, link, guid, pubDate, atom, dc, dcterms, enclosures, xml }) => ({
    links: [link, ...alternates(atom?.links), enclosures?.[0]?.url],
    ids: [guid?.isPermaLink === false ? undefined : guid?.value],
    base: [xml?.base, feed.xml?.base, feed.link],
    title,
    published: [pubDate, atom?.published, dcterms?.issued?.[0], dcterms?.created?.[0], dc?.dates?.[0]],
    updated: [atom?.updated, dcterms?.modified?.[0]],
  }))
}

function rdfEntries({ feed }: Extract<AnyFeed, { format: 'rdf' }>): readonly Entry[] {
  return (feed.items ?? []).map(({ title, link, rdf, dc, dcterms, xml }) => ({
    links: [link],
    ids: [rdf?.about],
    base: [xml?.base, feed.xml?.base, feed.link],
    title,
    published: [dc?.dates?.[0], dcterms?.issued?.[0], dcterms?.created?.[0]],
    updated: [dcterms?.modified?.[0]],
  }))
}

function atomEntries({ feed }: Extract<AnyFeed, { format: 'atom' }>): readonly Entry[] {
  return (feed.entries ?? []).map(({ title, links, id, published, updated, xml }) => ({
    links: alternates(links),
    ids: [id],
    base: [xml?.base, feed.xml?.base],
    title: title?.value,
    published: [published, updated],
    updated: [updated],
  }))
}

function jsonEntries({ feed }: Extract<AnyFeed, { format: 'json' }>): readonly Entry[] {
  return (feed.items ?? []).map(({ title, url, external_url, id, date_published, date_modified }) => ({
    links: [url, external_url],
    ids: [id],
    base: [feed.home_page_url],
    title,
    published: [date_published, date_modified],
    updated: [date_modified],
  }))
}

/** Links to the document itself, its web page first; a link without `rel` is one (RFC 4287 §4.2.7.2). */
function alternates(links: Links): readonly (string | undefined)[] {
  const found = (links ?? []).filter(({ rel }) => rel === undefined || rel === 'alternate')
  return [...found.filter(({ type }) => type === undefined || /html/iu.test(type)), ...found].map(({ href }) => href)
}

function listed({ links, ids, base, title, published, updated }: Entry, address: string): Listed | null {
  const from = base.toReversed().reduce((outer: string, inner) => resolveAddress(inner ?? '', outer) ?? outer, address)
  const candidates = [...links, ...ids.filter((id) => /^https?:\/\//iu.test(id ?? ''))]
  const found = candidates.map((link) => resolveAddress(link ?? '', from)).find((resolved) => resolved !== null)
  if (found === undefined || found === null) return null
  return {
    address: found,
    title: plainTitle(title ?? ''),
    publishedOn: published.map(dateOfStamp).find((date) => date !== null) ?? null,
    updated: updated.find((stamp) => dateOfStamp(stamp) !== null) ?? null,
  }
}

/** A title without the markup that some feeds put in it, once more encoded or not; null when nothing is left. */
function plainTitle(title: string): string | null {
  const shown = /[&<]/u.test(title) ? load(title, null, false).root().text() : title
  return collapse(cleanText(shown)) || null
}
