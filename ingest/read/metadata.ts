import type { CheerioAPI } from 'cheerio'
import { cleanText } from '../decode.ts'
import { dateOfTimestamp } from './calendar-date.ts'
import { collapse, type Element, textOf } from './dom.ts'
import { readJsonLd } from './json-ld.ts'
import { titleOf } from './page-title.ts'

/** What a page says of itself outside its text; each null when it does not say. */
export interface PageMetadata {
  readonly title: string | null
  /** The element that shows the title on the page. */
  readonly heading: Element | null
  readonly url: string | null
  readonly publisher: string | null
  /** ISO date. */
  readonly publishedOn: string | null
}

/** Names of `meta` elements, the most precise first; never those of updates. */
const DATE_NAMES = [
  'article:published_time',
  'datepublished',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date.created',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'publication_date',
  'pubdate',
  'date',
]
const PUBLISHER_NAMES = ['dc.publisher', 'dcterms.publisher', 'publisher', 'author', 'dc.creator', 'article:author']

/** Reads the `head` of a page, its structured data, its main heading and its dated `time` elements. */
export function metadataOf($: CheerioAPI, address: string): PageMetadata {
  const meta = metaOf($)
  const structured = readJsonLd($('script[type="application/ld+json"]').toArray().map((script) => $(script).text()))
  const site = meta.get('og:site_name') ?? null
  const long = collapse(cleanText($('head > title').first().text()))
  const { heading, title } = titleOf($, meta.get('og:title') ?? long, site)
  const stamps = [structured.datePublished, ...DATE_NAMES.map((name) => meta.get(name)), ...stampsOf($)]
  return {
    title,
    heading,
    url: urlOf([$('link[rel="canonical"]').attr('href'), meta.get('og:url')], address),
    publisher: site ?? structured.publisher ?? PUBLISHER_NAMES.map((name) => meta.get(name)).find(isPublisher) ?? null,
    publishedOn: stamps.map((stamp) => (stamp ? dateOfTimestamp(stamp) : null)).find((date) => date !== null) ?? null,
  }
}

/** Content of `meta` elements by lower-case name or property, the first of each. */
function metaOf($: CheerioAPI): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const { attribs } of $('meta').toArray()) {
    const name = (attribs.property ?? attribs.name ?? attribs.itemprop ?? '').toLowerCase()
    const content = collapse(cleanText(attribs.content ?? ''))
    if (name !== '' && content !== '' && !found.has(name)) found.set(name, content)
  }
  return found
}

/** Times that markup calls those of publication. */
function stampsOf($: CheerioAPI): readonly (string | undefined)[] {
  const marked = $('[itemprop="datePublished"], time[pubdate], time[class*="publi" i], time.entry-date:not(.updated)')
  return marked.toArray().map((element) => element.attribs.datetime ?? element.attribs.content ?? textOf(element))
}

/** The first absolute http(s) address that is not the home page: sites that call every page that mean nothing by it. */
function urlOf(candidates: readonly (string | undefined)[], address: string): string | null {
  const base = /^https?:/iu.test(address) ? address : undefined
  for (const candidate of candidates) {
    const written = candidate?.trim() ?? ''
    if (written === '' || !URL.canParse(written, base)) continue
    const url = new URL(written, base)
    if (/^https?:$/u.test(url.protocol) && (url.pathname !== '/' || url.search !== '')) return url.href
  }
  return null
}

/** A name, not an account such as « admin ». */
function isPublisher(name: string | undefined): name is string {
  return name !== undefined && name.length <= 120 && /\p{Lu}/u.test(name) && !/@|https?:/u.test(name)
}
