import { cleanText } from '../decode.ts'
import { dateOfTimestamp } from './calendar-date.ts'
import { collapse, type Element, findAll, textOf } from './dom.ts'
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
export function metadataOf(page: Element, address: string): PageMetadata {
  const told = findAll(page, tells)
  const named = (name: string) => told.filter((element) => element.name === name)
  const meta = metaOf(named('meta'))
  const structured = readJsonLd(named('script').map((script) => textOf(script)))
  const site = meta.get('og:site_name') ?? null
  const long = cleanText(named('title').map((title) => textOf(title))[0] ?? '')
  const { heading, title } = titleOf(page, meta.get('og:title') ?? long, site)
  const stamps = [structured.datePublished, ...DATE_NAMES.map((name) => meta.get(name)), ...stampsOf(told)]
  return {
    title,
    heading,
    url: urlOf([named('link')[0]?.attribs.href, meta.get('og:url')], address),
    publisher: site ?? structured.publisher ?? PUBLISHER_NAMES.map((name) => meta.get(name)).find(isPublisher) ?? null,
    publishedOn: stamps.map((stamp) => (stamp ? dateOfTimestamp(stamp) : null)).find((date) => date !== null) ?? null,
  }
}

/** Elements that tell something of the page. */
function tells(element: Element): boolean {
  const { name, attribs, parent } = element
  if (name === 'title') return parent !== null && 'name' in parent && parent.name !== 'svg'
  if (name === 'script') return attribs.type?.toLowerCase() === 'application/ld+json'
  if (name === 'link') return attribs.rel?.toLowerCase() === 'canonical'
  return name === 'meta' || isStamp(element)
}

/** Times that markup calls those of publication. */
function isStamp({ name, attribs }: Element): boolean {
  if (attribs.itemprop === 'datePublished') return true
  if (name !== 'time' && name !== 'abbr') return false
  return (
    'pubdate' in attribs || /publi|(?:^| )entry-date(?: published)?(?: |$)(?!.*updated)/iu.test(attribs.class ?? '')
  )
}

/** What they say when they all say the same: several dates are those of several pages. */
function stampsOf(told: readonly Element[]): readonly string[] {
  const stamps = told.filter(isStamp).map((element) => {
    const { datetime, content, title } = element.attribs
    return datetime ?? content ?? title ?? textOf(element)
  })
  return new Set(stamps.map(dateOfTimestamp)).size === 1 ? stamps : []
}

/** Content of `meta` elements by lower-case name or property, the first of each. */
function metaOf(elements: readonly Element[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const { attribs } of elements) {
    const name = (attribs.property ?? attribs.name ?? attribs.itemprop ?? '').toLowerCase()
    const content = collapse(cleanText(attribs.content ?? ''))
    if (name !== '' && content !== '' && !found.has(name)) found.set(name, content)
  }
  return found
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
