import { bodyOf, type Element, findAll, parseHtml } from '../read/dom.ts'
import { draftsOf } from '../read/flow.ts'
import { readJsonLd } from '../read/json-ld.ts'
import { shellOf } from '../read/shell.ts'
import type { RawFile } from '../reader.ts'
import { UnreadableError } from '../unreadable.ts'
import { actLinks, isFile } from './act-links.ts'
import { resolveAddress } from './address.ts'
import { type ArticleLinks, articleLinks } from './article-links.ts'
import { datasetAt } from './dataset.ts'
import { looksLikeFeed } from './feed.ts'
import { baseOf, linksOf, onSite } from './links.ts'
import { listingText } from './listing-text.ts'
import type { ListingPlace } from './read-listing.ts'
import { looksLikeSitemap } from './sitemap.ts'

/** A page that shows fewer documents is not called a list of them. */
const FEWEST_ARTICLES = 4
const FEWEST_ACTS = 5

/** More prose of its own than this, in characters, and a page is read for it: the longest introductions of lists have less. */
const MOST_PROSE = 1500
/** Shorter paragraphs are summaries, captions and notices. */
const SHORTEST_PARAGRAPH = 120

/**
 * The listing that a fetched file is, ready for `walkListing`, or null when it is itself a document: what a person
 * means by its address. Bytes that cannot be read are a document, whose reader says why.
 */
export function detectListing(file: RawFile): ListingPlace | null {
  const { address } = file
  const dataset = datasetAt(address)
  if (dataset !== null) return { address, kind: 'opendata', software: dataset.software, selectors: null }
  const text = textOrNull(file)
  if (text === null) return null
  const place = { address, software: null, selectors: null }
  if (looksLikeFeed(text)) return { ...place, kind: 'feed' }
  if (looksLikeSitemap(text)) return { ...place, kind: 'sitemap' }
  return /<(?:!doctype html|html|head|body)[\s>]/iu.test(text.slice(0, 20_000)) ? detectPage(text, address) : null
}

/** Addresses of the feeds that a page announces (`link rel="alternate"`), comments apart. */
export function announcedFeeds(file: RawFile): readonly string[] {
  const text = textOrNull(file)
  if (text === null) return []
  const page = parseHtml(text)
  const base = baseOf(page, file.address)
  const links = findAll(page, ({ name, attribs: { rel = '', type = '' } }) => {
    return name === 'link' && /\balternate\b/iu.test(rel) && /(?:rss|atom|feed)\+(?:xml|json)/iu.test(type)
  })
  const told = links.filter(({ attribs }) => !/comment/iu.test(`${attribs.title} ${attribs.href}`))
  return [...new Set(told.flatMap(({ attribs }) => resolveAddress(attribs.href ?? '', base) ?? []))]
}

function detectPage(html: string, address: string): ListingPlace | null {
  const place = { address, software: null, selectors: null }
  if (/\/webdelibplus\w*\/jsp\/\w+\.jsp/iu.test(address) && !isFile(address)) {
    return { ...place, kind: 'deliberations', software: 'webdelib+' }
  }
  const page = parseHtml(html)
  const body = bodyOf(page)
  const isShell = shellOf(body)
  const links = onSite(linksOf(page, address, isShell), address)
  const acts = actLinks(links)
  const found = articleLinks(links.filter((link) => !isFile(link.address)))
  if (acts.length >= FEWEST_ACTS && acts.length >= (found?.items.length ?? 0)) {
    return proseOf(body, isShell, null) > MOST_PROSE ? null : { ...place, kind: 'deliberations' }
  }
  if (found === null || found.items.length < FEWEST_ARTICLES || !areNews(found, address)) return null
  const most = isArticle(page) || isBeside(found, address) ? MOST_PROSE / 3 : MOST_PROSE
  return proseOf(body, isShell, found) > most ? null : { ...place, kind: 'news' }
}

/** News have dates, or are at addresses below that of their list. */
function areNews({ items }: ArticleLinks, address: string): boolean {
  const above = new URL(address).pathname.replace(/\/?$/u, '/')
  const below = items.filter((item) => above !== '/' && new URL(item.address).pathname.startsWith(above))
  return [items.filter(({ publishedOn }) => publishedOn !== null), below].some(
    (some) => some.length * 2 >= items.length,
  )
}

/** True for a page in the folder of the documents that it lists: one of them, that names others. */
function isBeside({ items }: ArticleLinks, address: string): boolean {
  const folder = new URL('.', address).pathname
  const beside = items.filter((item) => new URL('.', item.address).pathname === folder)
  return folder !== '/' && beside.length * 2 >= items.length && !address.endsWith('/')
}

/** Characters of the paragraphs of a page, those that tell of the documents that it lists apart. */
function proseOf(body: Element, isShell: (element: Element) => boolean, found: ArticleLinks | null): number {
  const isLeftOut = (element: Element) => isShell(element) || (found?.boxes.has(element) ?? false)
  const paragraphs = draftsOf(body, isLeftOut).filter(
    ({ text, linked }) => text.length >= SHORTEST_PARAGRAPH && linked < 0.5,
  )
  return paragraphs.reduce((sum, { text }) => sum + text.length, 0)
}

/** True when the page calls itself an article; the plug-ins of some sites say so of every page. */
function isArticle(page: Element): boolean {
  const metas = findAll(page, ({ name }) => name === 'meta' || name === 'script')
  if (metas.some(({ attribs }) => attribs.property === 'article:published_time')) return true
  const scripts = metas.filter(({ name, attribs }) => name === 'script' && attribs.type === 'application/ld+json')
  return (
    readJsonLd(scripts.map((script) => script.children.map((node) => ('data' in node ? node.data : '')).join('')))
      .datePublished !== null
  )
}

function textOrNull(file: RawFile): string | null {
  try {
    return listingText(file, () => {})
  } catch (error) {
    if (error instanceof UnreadableError) return null
    throw error
  }
}
