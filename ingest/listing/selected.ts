import { load } from 'cheerio'
import type { WebListing } from '../../corpus/source.ts'
import { type Element, isElement, textOf } from '../read/dom.ts'
import { isUnseen } from '../read/unseen.ts'
import { resolveAddress } from './address.ts'
import { baseOf, dateNear, plain } from './links.ts'
import type { Listed } from './listed.ts'

type Selectors = NonNullable<WebListing['selectors']>

/** What the selectors of a source find on one page of its listing. */
export interface Selected {
  /** Elements that `item` selects, whether they hold a link or not. */
  readonly found: readonly Element[]
  readonly items: readonly Listed[]
  readonly next: readonly string[]
}

/**
 * Reads a listing page by the selectors of `source.yml`; an item without a link is passed over. Throws `TypeError` that
 * names a selector which is no CSS.
 */
export function selectedItems(
  page: Element,
  address: string,
  selectors: Selectors & { readonly item: string },
): Selected {
  const base = baseOf(page, address)
  const found = select(page, selectors.item)
  const items = found.flatMap((box): Listed[] => {
    const heading = selectors.title === null ? undefined : select(box, selectors.title)[0]
    const link = [heading, ...(heading === undefined ? [] : select(heading, 'a[href]')), box, ...select(box, 'a[href]')]
    const href = link.find((element) => element?.attribs.href !== undefined)?.attribs.href
    const resolved = resolveAddress(href ?? '', base)
    if (resolved === null) return []
    const title = plain(textOf(heading ?? select(box, 'h1, h2, h3, h4, h5, h6, a[href]')[0] ?? box, isUnseen))
    const dated = selectors.date === null ? box : (select(box, selectors.date)[0] ?? box)
    return [{ address: resolved, title: title || null, publishedOn: dateNear(dated, resolved), updated: null }]
  })
  const next = selectors.next === null ? [] : select(page, selectors.next)
  return { found, items, next: next.flatMap(({ attribs }) => resolveAddress(attribs.href ?? '', base) ?? []) }
}

/** The elements that a selector finds within `root`, in reading order. */
export function select(root: Element, selector: string): readonly Element[] {
  try {
    return load(root)(root).find(selector).toArray().filter(isElement)
  } catch (cause) {
    throw new TypeError(`le sélecteur « ${selector} » n’est pas du CSS : corrigez-le dans source.yml`, { cause })
  }
}
