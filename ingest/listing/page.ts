import { bodyOf, parseHtml } from '../read/dom.ts'
import { shellOf } from '../read/shell.ts'
import { articleLinks } from './article-links.ts'
import { linksOf, onSite } from './links.ts'
import { eachOnce, type Listed, type ListingPage } from './listed.ts'
import { nextPages } from './next-page.ts'
import type { ListingPlace } from './read-listing.ts'
import { selectedItems } from './selected.ts'

/** A page that lists news: its documents by the selectors of the source, else by how its links are built. */
export function readPage(html: string, address: string, selectors: ListingPlace['selectors']): ListingPage {
  const page = parseHtml(html)
  const next = nextPages(page, address)
  const item = selectors?.item ?? null
  if (selectors !== null && item !== null) {
    const selected = selectedItems(page, address, { ...selectors, item })
    return pageOf(selected.items, selectors.next === null ? next : selected.next)
  }
  const links = onSite(linksOf(page, address, shellOf(bodyOf(page))), address)
  return pageOf(articleLinks(links)?.items ?? [], next)
}

function pageOf(items: readonly Listed[], next: readonly string[]): ListingPage {
  return { items: eachOnce(items), next, parts: [], newestFirst: isNewestFirst(items) }
}

/** One out of order is allowed: what a site puts forward. */
function isNewestFirst(items: readonly Listed[]): boolean {
  const days = items.flatMap(({ publishedOn }) => publishedOn ?? [])
  const rises = days.filter((day, index) => day > (days[index - 1] ?? day)).length
  return days.length >= 2 && rises <= 1
}
