import { shadowOf } from '../facts/shadow.ts'
import { type Element, findAll, textOf } from '../read/dom.ts'
import { isSameSite, resolveAddress } from './address.ts'
import { baseOf, plain } from './links.ts'

/** What a link to the next page of a list says, to those who see it or those who do not. */
const NEXT_WORDS =
  /^(?:(?:la |aller à la )?(?:page )?suivante?s?|next(?: page)?|plus ancien(?:ne)?s?(?: \p{L}+)?|older(?: \p{L}+)?|(?:afficher|voir|charger) (?:plus|davantage)(?: d[e'] ?\p{L}+)?)?[\s›»→>]*$/iu
const NEXT_CLASS = /(?:^|[\s_-])(?:next|suivante?)(?:$|[\s_-])/iu

/** Parameters and path parts that number the pages of a list, with the number; SPIP counts items (« debut_articles=10 »). */
const PAGE_NUMBER =
  /(?:[?&](?:\w*page\w*|paged|p|pg|start|offset|debut\w*|\w*\[(?:page|currentpage)\w*\])=|%5b(?:page|currentpage)\w*%5d=|\/page[/-]|[-_]p(?:age)?)(\d{1,6})(?=$|[&/#.])/iu

/**
 * Addresses of the page after the one at `address`, the likeliest first: what the page calls the next one, then the
 * page numbered after this one.
 */
export function nextPages(page: Element, address: string): readonly string[] {
  const base = baseOf(page, address)
  const anchors = findAll(page, ({ name, attribs }) => (name === 'a' || name === 'link') && attribs.href !== undefined)
  const links = anchors.flatMap((element) => {
    const found = resolveAddress(element.attribs.href ?? '', base)
    return found === null || found === address || !isSameSite(found, address) ? [] : [{ element, found }]
  })
  const named = [isCalledNext, saysNext].flatMap((says) => links.filter(({ element }) => says(element)))
  return [
    ...new Set([
      ...named.map(({ found }) => found),
      ...numberedNext(
        links.map(({ found }) => found),
        address,
      ),
    ]),
  ]
}

function isCalledNext({ attribs }: Element): boolean {
  return /(?:^|\s)next(?:\s|$)/iu.test(attribs.rel ?? '')
}

/** In words, in a label, or by the class of an arrow; never the next article. */
function saysNext(element: Element): boolean {
  const { name, attribs, parent } = element
  if (name !== 'a') return false
  const said = [textOf(element), attribs['aria-label'] ?? '', attribs.title ?? ''].map((text) =>
    shadowOf(plain(text)).trim(),
  )
  if (said.some((text) => text !== '' && NEXT_WORDS.test(text))) return true
  const around = parent !== null && 'attribs' in parent ? (parent.attribs.class ?? '') : ''
  return NEXT_CLASS.test(`${attribs.class ?? ''} ${around}`) && said.every((text) => text.length < 40)
}

/** Links that differ from `address` by the number of a page alone, the lowest above its own first. */
function numberedNext(found: readonly string[], address: string): readonly string[] {
  const here = numberIn(address) ?? 0
  const stem = stemOf(address)
  const numbered = found.flatMap((link) => {
    const number = numberIn(link)
    return number === null || number <= here || stemOf(link) !== stem ? [] : [{ link, number }]
  })
  return numbered.sort((a, b) => a.number - b.number).map(({ link }) => link)
}

function numberIn(address: string): number | null {
  const written = PAGE_NUMBER.exec(address)?.[1]
  return written === undefined ? null : Number(written)
}

/** An address without the number of its page. */
function stemOf(address: string): string {
  return address
    .replace(PAGE_NUMBER, '')
    .replace(/[?&/]+$/u, '')
    .replace(/\.html?$/iu, '')
}
