import { load } from 'cheerio'
import { type Element, findAll, isElement, textOf, walk } from '../read/dom.ts'
import { resolveAddress } from './address.ts'
import { eachOnce, type ListingPage } from './listed.ts'
import { dateOfStamp } from './stamp.ts'

/** What https://www.sitemaps.org/protocol.html allows in one file. */
const MOST_ENTRIES = 50_000

/** Files that no document is: pictures, styles, scripts, films, sounds. */
const ASSET = /\.(?:jpe?g|png|gif|svg|webp|avif|ico|bmp|css|js|mjs|map|json|woff2?|mp[34]|webm|ogg|wav|avi|mov)$/iu

/** Opens like a sitemap or an index of sitemaps. */
export function looksLikeSitemap(text: string): boolean {
  const opening = text.slice(0, 4096)
  return /^[^<]{0,100}(?:<\?[^>]{0,400}\?>\s*|<!--[^>]{0,1000}-->\s*)*<(?:\w+:)?(?:urlset|sitemapindex)[\s>]/iu.test(
    opening,
  )
}

/**
 * The pages of a sitemap, or the sitemaps of an index, at `address`, with what news sitemaps add
 * (https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap). A file cut short gives what it holds.
 */
export function readSitemap(text: string, address: string): ListingPage {
  const root = load(text, { xml: true }).root()[0]?.children.find(isElement)
  const all = root === undefined ? [] : outermost(root, /^(?:\w+:)?(?:url|sitemap)$/iu)
  const entries = all.slice(0, MOST_ENTRIES).flatMap((element) => entryOf(element, address) ?? [])
  const pages = entries.filter(({ isMap, item }) => !isMap && !ASSET.test(new URL(item.address).pathname))
  return {
    items: eachOnce(pages.map(({ item }) => item)),
    next: [],
    parts: entries
      .filter(({ isMap }) => isMap)
      .map(({ item }) => ({ address: item.address, updated: dateOfStamp(item.updated) })),
    newestFirst: false,
  }
}

/** The elements of some names that are in no other of them. */
function outermost(root: Element, names: RegExp): readonly Element[] {
  const found: Element[] = []
  walk(root, {
    enter: (element) => {
      const isOne = names.test(element.name)
      if (isOne) found.push(element)
      return !isOne
    },
    leave: () => {},
    text: () => {},
  })
  return found
}

/** An entry holds some ten elements: more of them are those of a broken or hostile file. */
const MOST_CHILDREN = 50

function entryOf(element: Element, address: string) {
  const said = new Map<string, string>()
  for (const child of findAll(element, (inner) => inner !== element).slice(0, MOST_CHILDREN)) {
    const name = child.name.toLowerCase().replace(/^(?!news:)\w+:/u, '')
    if (!said.has(name)) said.set(name, textOf(child))
  }
  const found = resolveAddress(said.get('loc') ?? '', address)
  if (found === null) return null
  const updated = said.get('lastmod') ?? ''
  const item = {
    address: found,
    title: said.get('news:title') || null,
    publishedOn: dateOfStamp(said.get('news:publication_date')),
    updated: dateOfStamp(updated) === null ? null : updated,
  }
  return { isMap: /sitemap$/iu.test(element.name), item }
}
