import { shadowOf } from '../facts/shadow.ts'
import { bodyOf, type Element, parseHtml, textOf } from '../read/dom.ts'
import { metadataOf } from '../read/metadata.ts'
import { shellOf } from '../read/shell.ts'
import { isUnseen } from '../read/unseen.ts'
import { actLinks, isFile } from './act-links.ts'
import { isSameSite } from './address.ts'
import { type Link, linksOf, onSite, outwards, plain } from './links.ts'
import { eachOnce, type ListingPage, type Part } from './listed.ts'
import { nextPages } from './next-page.ts'
import { readPage } from './page.ts'

/** What links to the acts of one sitting, of one year or of one kind say. */
const PART_WORDS =
  /(?<!\p{L})(?:séances?|sessions?|commissions? permanentes?|assemblées? plénières?|plénières?|conseil (?:régional|de territoire|exécutif) d|bureau d|recueils?|délibérations?|arrêtés?|procès-verba(?:l|ux)|décisions?|actes (?:administratifs|réglementaires))(?!\p{L})/iu
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/u

/**
 * Pages of webdelib+ that list the acts of a sitting: seen in public programs that read portals of towns
 * (« seances.jsp » → « seance_agenda.jsp?date=… » → « openfile.jsp?… »); no page of a region was at hand.
 */
const WEBDELIB_PART = /\/webdelibplus\w*\/jsp\/(?:seance_agenda|seances|summary_\w+)\.jsp\?/iu

/**
 * A page of a portal of acts: the files that it links to, each with the words of its row, and the pages of sittings
 * and years, to be opened in turn. Without either, the first page of a portal is read as one that lists articles, and
 * another is itself a document: a sitting told on its own page.
 */
export function readPortal(html: string, address: string, isFirst: boolean): ListingPage {
  const page = parseHtml(html)
  const links = linksOf(page, address, shellOf(bodyOf(page)))
  const items = eachOnce(actLinks(links.filter((link) => isSameSite(link.address, address))))
  const parts = partsIn(onSite(links, address), address)
  if (items.length === 0 && parts.length === 0)
    return isFirst ? readPage(html, address, null) : pageItself(page, address)
  return { items, parts, next: nextPages(page, address), newestFirst: false }
}

function pageItself(page: Element, address: string): ListingPage {
  const { title, publishedOn } = metadataOf(page, address)
  return { items: [{ address, title, publishedOn, updated: null }], parts: [], next: [], newestFirst: false }
}

function partsIn(links: readonly Link[], address: string): readonly Part[] {
  const isWebdelib = WEBDELIB_PART.test(address)
  const found = links.filter(
    (link) => !isFile(link.address) && (isWebdelib ? WEBDELIB_PART.test(link.address) : isPart(link, address)),
  )
  return [...new Set(found.map((link) => link.address))].map((part) => ({ address: part, updated: null }))
}

/** A page below this one, or beside it, whose link names a sitting or a year. */
function isPart({ address, text, element }: Link, from: string): boolean {
  const below = new URL('.', from).pathname.replace(/\/$/u, '')
  if (below !== '' && !new URL(address).pathname.startsWith(below)) return false
  const row = [...outwards(element)].find(({ name }) => name === 'tr' || name === 'li')
  const around = row === undefined ? '' : plain(textOf(row, isUnseen)).slice(0, 300)
  const said = shadowOf(text)
  if (/^(?:19|20)\d{2}$/u.test(said.trim())) return true
  return PART_WORDS.test(`${said} ${shadowOf(around)}`) && YEAR.test(`${said} ${around}`)
}
