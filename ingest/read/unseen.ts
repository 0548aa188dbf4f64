import { bodyOf, type Element, findAll, parseHtml, textOf } from './dom.ts'

const UNSEEN = new Set(
  'script style noscript template svg iframe object embed canvas audio video map head input select textarea label option datalist button dialog'.split(
    ' ',
  ),
)

/** Scripts, controls and whatever is hidden: words that no reader of the page sees. */
export function isUnseen(element: Element): boolean {
  return isUnseenByName(element) || isHidden(element)
}

export function isUnseenByName({ name }: Element): boolean {
  return UNSEEN.has(name)
}

function isHidden({ attribs }: Element): boolean {
  if ('hidden' in attribs || attribs['aria-hidden'] === 'true') return true
  return /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(attribs.style ?? '')
}

/**
 * Says of each element of a page whether it is never seen. What a click shows is seen: the panels of tabs and
 * accordions.
 */
export function unseenIn(body: Element): (element: Element) => boolean {
  const shown = shownByClick(body)
  return (element) => {
    if (isUnseenByName(element)) return true
    return isHidden(element) && element.attribs.role !== 'tabpanel' && !shown.has(element.attribs.id ?? '')
  }
}

/** Ids of what links and buttons say that they show (WAI-ARIA `aria-controls`, and the ways of common frameworks). */
function shownByClick(body: Element): ReadonlySet<string> {
  const ids = findAll(body, ({ name }) => name === 'a' || name === 'button' || name === 'summary').flatMap(
    ({ attribs }) => [
      ...(attribs['aria-controls'] ?? '').split(/\s+/u),
      ...[attribs.href, attribs['data-target'], attribs['data-bs-target']].map(
        (target) => /^#(.+)$/u.exec(target ?? '')?.[1] ?? '',
      ),
    ],
  )
  return new Set(ids.filter((id) => id !== ''))
}

/** Shorter words for those without scripts say to turn them on. */
const SHORTEST_FALLBACK = 200

/**
 * The body of a page, or what it offers to those without scripts when it has little besides, as applications do. The
 * HTML standard keeps that as unparsed text where scripts run (§13.2.6.4.7).
 */
export function bodyToRead(page: Element): Element {
  const body = bodyOf(page)
  const offered = findAll(body, ({ name }) => name === 'noscript').map((element) => textOf(element))
  const longest = offered.sort((a, b) => b.length - a.length)[0] ?? ''
  if (longest.length < SHORTEST_FALLBACK) return body
  const fallback = bodyOf(parseHtml(longest))
  const size = textOf(fallback).length
  return size >= SHORTEST_FALLBACK && size > 2 * textOf(body, isUnseenByName).length ? fallback : body
}
