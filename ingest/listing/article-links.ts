import { type Element, findAll, textOf } from '../read/dom.ts'
import { isUnseen } from '../read/unseen.ts'
import { dateNear, isLabel, type Link, outwards, plain } from './links.ts'
import type { Listed } from './listed.ts'

/** Documents that a page lists, and the elements that show them. */
export interface ArticleLinks {
  readonly items: readonly Listed[]
  readonly boxes: ReadonlySet<Element>
  /** Path of the links, for people: « main > ul.liste > li > h3 > a ». */
  readonly path: string
}

/** A document that a page may list. */
interface Candidate {
  readonly address: string
  /** The link that says most of it. */
  readonly link: Link
  /** How that link is built into the page, without what tells one item from the next. */
  readonly path: string
}

/** A candidate among its neighbours. */
interface Item extends Candidate {
  /** Outermost element that shows this document and no other. */
  readonly box: Element
  readonly title: string | null
  readonly date: string | null
  /** True when words beside the title say more of the document. */
  readonly hasSummary: boolean
}

interface Group {
  readonly items: readonly Item[]
  readonly score: number
}

/** Links built alike are one list; one alone may be anything. */
const FEWEST = 2

/**
 * The documents that a page lists, found by their structure: links built alike, with the words of a title, a date, a
 * heading or a summary around each, and addresses under one path. Null when no links of the page are like that.
 */
export function articleLinks(links: readonly Link[]): ArticleLinks | null {
  const groups = [...groupBy(candidatesIn(links), ({ path }) => path).values()].filter(speaks)
  const held = countsOf(groups.flat())
  const rated = groups.map((group) => rate(group.map((candidate) => itemOf(candidate, held))))
  const [best] = rated
    .filter(({ items, score }) => items.length >= FEWEST && score > 0)
    .sort((a, b) => b.score - a.score)
  if (best === undefined) return null
  const chosen = rated.filter((other) => other === best || continues(other, best)).flatMap(({ items }) => items)
  const places = new Map(links.map(({ element }, place) => [element, place]))
  chosen.sort((a, b) => (places.get(a.link.element) ?? 0) - (places.get(b.link.element) ?? 0))
  return {
    items: chosen.map(({ address, title, date }) => ({ address, title, publishedOn: date, updated: null })),
    boxes: new Set(chosen.map(({ box }) => box)),
    path: best.items[0]?.path ?? '',
  }
}

function candidatesIn(links: readonly Link[]): readonly Candidate[] {
  return [...groupBy(links, ({ address }) => address)].map(([address, all]) => {
    const link = all.reduce((best, one) => (wordsSaid(one) > wordsSaid(best) ? one : best))
    return { address, link, path: pathOf(link.element) }
  })
}

function wordsSaid({ text, isHeading }: Link): number {
  return isLabel(text) ? 0 : text.length + (isHeading ? 1000 : 0)
}

function pathOf(element: Element): string {
  const steps = [...outwards(element)].map(({ name, attribs }) => {
    const named = attribs.class?.split(/\s+/u).find((token) => /^[a-z][a-z_-]*$/iu.test(token))
    return named === undefined ? name : `${name}.${named}`
  })
  return steps.toReversed().join(' > ')
}

/** True for links that mostly bear titles: a few words at least, as menus seldom do. */
function speaks(group: readonly Candidate[]): boolean {
  const titled = group.filter(({ link }) => isTitle(link))
  return titled.length * 2 >= group.length && titled.length > 0
}

/** A heading, or words long enough to be one; cards whose link is « Lire la suite » have theirs beside it. */
function isTitle({ text, isHeading, element }: Link): boolean {
  if (isHeading || isLabel(text)) return isHeading || besideHeading(element)
  return text.length >= 20 && text.split(' ').length >= 3
}

function besideHeading(element: Element): boolean {
  return [...outwards(element)].slice(1, 4).some((outer) => headingIn(outer) !== null)
}

/** How many of the candidates each element shows. */
function countsOf(candidates: readonly Candidate[]): ReadonlyMap<Element, number> {
  const held = new Map<Element, number>()
  for (const { link } of candidates) {
    for (const outer of outwards(link.element)) held.set(outer, (held.get(outer) ?? 0) + 1)
  }
  return held
}

function itemOf(candidate: Candidate, held: ReadonlyMap<Element, number>): Item {
  const { link, address } = candidate
  const alone = [...outwards(link.element)].filter((outer) => held.get(outer) === 1)
  const box = alone.at(-1) ?? link.element
  const title = isLabel(link.text) ? headingIn(box) : link.text
  const hasSummary = plain(textOf(box, isUnseen)).length > (title?.length ?? 0) + 60
  return { ...candidate, box, title, date: dateNear(box, address), hasSummary }
}

function headingIn(box: Element): string | null {
  const heading = findAll(box, ({ name }) => /^h[1-6]$/u.test(name))[0]
  return heading === undefined ? null : plain(textOf(heading, isUnseen)) || null
}

/** Longer lists are no likelier to be the one that is meant. */
const MANY = 30

/** How much a group looks like a list of documents: its size, times what speaks for its items. */
function rate(items: readonly Item[]): Group {
  const share = (has: (item: Item) => boolean) => items.filter(has).length / items.length
  const signs = share(({ date }) => date !== null) + share(({ link, title }) => link.isHeading || title !== link.text)
  const summaries = share(({ hasSummary }) => hasSummary)
  const folder = mainFolder(items)
  const together = share(({ address }) => folderOf(address) === folder)
  return { items, score: Math.min(items.length, MANY) * (signs + 0.5 * summaries) * (0.5 + together) }
}

/**
 * True for items that go on with the list of `best` though they are built otherwise: one put forward above it, or items
 * whose class names differ. They are at addresses of the same path, with as many signs of being documents.
 */
function continues(other: Group, best: Group): boolean {
  const folder = mainFolder(best.items)
  const isAlike = tagsOf(other.items[0]?.path) === tagsOf(best.items[0]?.path)
  if (folder === '/' && !isAlike) return other.items.every(({ date, link }) => date !== null && link.isHeading)
  return other.score > 0 && other.items.every(({ address }) => folderOf(address) === folder)
}

function tagsOf(path = ''): string {
  return path.replace(/\.[^ ]+/gu, '')
}

/** The path that most items are under. */
function mainFolder(items: readonly Item[]): string {
  const folders = [...groupBy(items, ({ address }) => folderOf(address))]
  return folders.sort((a, b) => b[1].length - a[1].length)[0]?.[0] ?? '/'
}

/** « /actualites » for « /actualites/2024/03/un-lycee »: the first folder, since dates and themes follow it. */
function folderOf(address: string): string {
  const { pathname } = new URL(address)
  return /^\/[^/]+(?=\/[^/]+)/u.exec(pathname)?.[0] ?? '/'
}

function groupBy<T>(values: readonly T[], keyOf: (value: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const value of values) {
    const group = groups.get(keyOf(value))
    if (group === undefined) groups.set(keyOf(value), [value])
    else group.push(value)
  }
  return groups
}
