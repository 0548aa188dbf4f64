import { french } from '../../facts/patterns.ts'
import { shadowOf } from '../../facts/shadow.ts'
import { fold } from '../draft.ts'
import { isFigure } from './columns.ts'
import type { Line } from './lines.ts'
import type { Page, Word } from './page.ts'

/** Shares of a page's height at its two ends where running headers and footers stand. */
const HEAD = 0.16
const FOOT = 0.14
/** The same line is printed at the same height, in points, give or take this. */
const DRIFT = 7
/** Points: a title is larger, and its repetition at the head of other pages smaller. */
const TITLE_SIZE = 13
/** Share of pages that print a running line; left and right pages may differ. */
const SHARE = 0.3

interface Sheet {
  readonly page: Page
  /** From top to bottom. */
  readonly lines: readonly Line[]
}

/**
 * The words of running headers and footers and of page numbers: lines at the ends of pages that come again at the same
 * height, whatever their figures. A running line that names the act or the session stays where it is printed first.
 */
export function furnitureOf(sheets: readonly Sheet[]): ReadonlySet<Word> {
  const printings = countPrintings(sheets)
  const titles = new Set(sheets[0]?.lines.filter(({ size }) => size >= TITLE_SIZE).map(keyOf))
  const furniture = new Set<Word>()
  const named = new Set<string>()
  for (const sheet of sheets) {
    for (const edge of [edgeLines(sheet, 'head'), edgeLines(sheet, 'foot')]) {
      for (const line of runningLines(edge, sheet, { printings, titles, pages: sheets.length })) {
        const key = fold(line.text)
        if (namesAct(line.text) && !named.has(key)) named.add(key)
        else for (const word of line.words) furniture.add(word)
      }
    }
  }
  return furniture
}

type Edge = readonly Line[]

/** Lines at one end of a page, from the edge inwards. */
function edgeLines({ page, lines }: Sheet, end: 'head' | 'foot'): Edge {
  if (end === 'head') return lines.filter(({ y }) => y < HEAD * page.height)
  return lines.filter(({ y }) => y > (1 - FOOT) * page.height).reverse()
}

/** Heights at which each line is printed, by its words without their figures. */
function countPrintings(sheets: readonly Sheet[]): ReadonlyMap<string, readonly number[]> {
  const printings = new Map<string, number[]>()
  for (const sheet of sheets) {
    for (const line of [...edgeLines(sheet, 'head'), ...edgeLines(sheet, 'foot')]) {
      const key = keyOf(line)
      const heights = printings.get(key) ?? []
      heights.push(line.y)
      printings.set(key, heights)
    }
  }
  return printings
}

function keyOf({ text }: Line): string {
  return text.toLowerCase().replace(/\d+/gu, '#').replace(/\s+/gu, ' ')
}

interface Known {
  readonly printings: ReadonlyMap<string, readonly number[]>
  /** Lines in large type on the first page. */
  readonly titles: ReadonlySet<string>
  readonly pages: number
}

function runningLines(edge: Edge, sheet: Sheet, { printings, titles, pages }: Known): readonly Line[] {
  const running: Line[] = []
  for (const [index, line] of edge.entries()) {
    const times = (printings.get(keyOf(line)) ?? []).filter((y) => Math.abs(y - line.y) <= DRIFT).length
    const repeatsTitle = sheet.page.number > 1 && line.size < TITLE_SIZE && titles.has(keyOf(line))
    const repeats = pages >= 2 && (times >= Math.max(2, SHARE * pages) || repeatsTitle)
    const isNumber = isPageNumber(line.text, sheet.page.number)
    if (!isNumber && (!repeats || opensTable(edge, index, sheet) || opensNote(line, sheet))) break
    running.push(line)
  }
  return running
}

/** « 3 », « - 3 - », « Page 3 sur 12 », « 3/12 », « p. 3 ». */
function isPageNumber(text: string, page: number): boolean {
  const found = /^(?:page|p\.|[-–—]|\|)?\s*(?<page>\d{1,4})(?:\s*(?:\/|sur|de|of)\s*\d{1,4})?\s*[-–—|]?$/iu.exec(
    text.trim(),
  )
  if (found === null) return false
  return Number(found.groups?.page) === page || /[^\d\s]/u.test(text)
}

/** A footnote opens with the number that calls it above; notes of two pages may differ in their figures alone. */
function opensNote({ words: [first] }: Line, { lines }: Sheet): boolean {
  return first !== undefined && lines.some(({ words }) => words.some(({ call }) => call === first.text))
}

/** The header of a table that goes on over pages stands close above rows and repeats too. */
function opensTable(edge: Edge, index: number, { lines }: Sheet): boolean {
  const line = edge[index]
  const next = line === undefined ? undefined : lines[lines.indexOf(line) + 1]
  if (line === undefined || next === undefined) return false
  const cells = next.words.filter(({ text }) => isFigure(text)).length
  return cells > 0 && next.y - line.y < 2.2 * line.size && next.words.length > 1 && !/\d/u.test(line.text)
}

const ACT = new RegExp(
  french('délibérations?|commission permanente|assemblée plénière|séance|session|réunion|arrêtés?|rapport'),
  'iu',
)

/** « Délibération n° 24-0312 – séance du 12 mars 2024 »: what no other line of the act may say. */
function namesAct(text: string): boolean {
  const shadow = shadowOf(text)
  return ACT.test(shadow) && /\d{2}/u.test(shadow) && !/page|\d+ ?\/ ?\d+$/iu.test(shadow)
}
