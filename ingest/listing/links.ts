import { cleanText } from '../decode.ts'
import { shadowOf } from '../facts/shadow.ts'
import { dateIn, dateOfTimestamp } from '../read/calendar-date.ts'
import { bodyOf, collapse, type Element, findAll, textOf } from '../read/dom.ts'
import { isUnseen } from '../read/unseen.ts'
import { isSameSite, resolveAddress } from './address.ts'
import { dateInAddress } from './stamp.ts'

/** A link of a page to some document or page. */
export interface Link {
  /** As `resolveAddress` gives it. */
  readonly address: string
  readonly element: Element
  /** What is shown, else what is told to those who do not see it. */
  readonly text: string
  /** True when it stands in a heading, or a heading in it. */
  readonly isHeading: boolean
}

/** Pages with more links are maps of a site or traps: the rest is not looked at. */
const MOST_LINKS = 5000

/** Labels that name no document: « Lire la suite », « Télécharger (PDF, 2 Mo) ». */
const LABEL =
  /^(?:(?:lire|voir|afficher|consulter|télécharger|ouvrir|découvrir|accéder|en savoir|plus d'infos?|la suite|suite|ici|pdf|document|fichier|acte|annexes?|délibérations?|rapports?|arrêtés?|détails?)(?![\p{L}\p{N}])[^.!?]{0,40}|[\W\d_]*)$/iu

/** Files that no document is. */
const ASSET = /\.(?:jpe?g|png|gif|svg|webp|avif|ico|bmp|css|js|json|xml|rss|ics|vcf|mp[34]|webm|ogg|wav|avi|mov|exe)$/iu

/** The links of a page at `address`, those of `isLeftOut` elements apart, each with its address resolved by the page's `base`. */
export function linksOf(page: Element, address: string, isLeftOut: (element: Element) => boolean): readonly Link[] {
  const base = baseOf(page, address)
  const here = resolveAddress(address, address)
  const anchors = visible(bodyOf(page), isLeftOut)
  return anchors.slice(0, MOST_LINKS).flatMap((element) => {
    const found = resolveAddress(element.attribs.href ?? '', base)
    if (found === null || found === here || ASSET.test(new URL(found).pathname)) return []
    const shown = plain(textOf(element, isUnseen))
    const text = shown || plain(element.attribs['aria-label'] ?? element.attribs.title ?? '')
    return [{ address: found, element, text, isHeading: isInHeading(element) }]
  })
}

/** What relative addresses of a page start from: its `base` element, else its own address. */
export function baseOf(page: Element, address: string): string {
  const href = findAll(page, ({ name, attribs }) => name === 'base' && attribs.href !== undefined)[0]?.attribs.href
  return resolveAddress(href ?? '', address) ?? address
}

/** True for the words of a link that do not say what it leads to. */
export function isLabel(text: string): boolean {
  return LABEL.test(shadowOf(text).trim())
}

/** Links to pages of the site that `address` is of. */
export function onSite(links: readonly Link[], address: string): readonly Link[] {
  return links.filter((link) => isSameSite(link.address, address))
}

/** ISO date that an element shows, or that stands in `address`; null when there is none. */
export function dateNear(element: Element, address: string): string | null {
  const stamps = findAll(element, ({ name, attribs }) => name === 'time' && attribs.datetime !== undefined)
  const stamped = stamps.map(({ attribs }) => dateOfTimestamp(attribs.datetime ?? '')).find((date) => date !== null)
  return stamped ?? dateIn(shadowOf(plain(textOf(element, isUnseen)).slice(0, 2000))) ?? dateInAddress(address)
}

/** Words as a title shows them. */
export function plain(text: string): string {
  return collapse(cleanText(text).replace(/\u00a0/gu, ' '))
}

function visible(body: Element, isLeftOut: (element: Element) => boolean): readonly Element[] {
  const found: Element[] = []
  const left = new Set<Element>()
  for (const element of findAll(body, () => true)) {
    const { parent } = element
    const isInside = parent !== null && 'attribs' in parent && left.has(parent)
    if (isInside || (element !== body && isLeftOut(element))) left.add(element)
    else if (element.name === 'a' || element.name === 'area') found.push(element)
  }
  return found
}

const HEADING = /^h[1-6]$/u

function isInHeading(element: Element): boolean {
  for (const outer of outwards(element)) {
    if (HEADING.test(outer.name)) return true
    if (/^(?:article|section|ul|ol|table|main)$/u.test(outer.name)) break
  }
  return findAll(element, ({ name }) => HEADING.test(name)).length > 0
}

/** Deeper in, a page is hostile or broken. */
const DEEPEST = 100

/** An element and those around it, up to the body. */
export function* outwards(element: Element): Generator<Element> {
  let node: Element['parent'] | Element = element
  for (let depth = 0; depth < DEEPEST && node !== null && 'attribs' in node && node.name !== 'body'; depth++) {
    yield node
    node = node.parent
  }
}
