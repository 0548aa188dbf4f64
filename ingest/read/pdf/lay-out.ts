import { footnotesOf } from './footnotes.ts'
import { furnitureOf } from './furniture.ts'
import { draftsOfParts, type SizedDraft } from './headings.ts'
import { wordsSeen } from './hyphens.ts'
import { type Line, linesOf } from './lines.ts'
import { type Page, quantile, type Word } from './page.ts'
import { noteOf, paragraphsOf } from './paragraphs.ts'
import { joinParts, type Part } from './parts.ts'
import { type Column, type Region, regionsOf } from './regions.ts'
import { attachScripts, withCalls } from './scripts.ts'

/** One page in reading order. */
interface Reading {
  readonly page: Page
  readonly regions: readonly Region[]
  readonly notes: readonly (readonly Line[])[]
}

/** The blocks of a PDF in reading order, each with its page: what is printed on every page is left out. */
export function draftsOfPages(pages: readonly Page[]): readonly SizedDraft[] {
  const sheets = pages.map((page) => {
    const words = attachScripts(page.words)
    return { page, words, lines: linesOf(words) }
  })
  const furniture = furnitureOf(sheets)
  const kept = sheets.map(({ page, words }) => ({ page, words: words.filter((word) => !furniture.has(word)) }))
  const body = bodySize(kept.flatMap(({ words }) => words))
  const readings = kept.map(({ page, words }) => readingOf(page, words, body))
  const rights = rightEdges(readings)
  const seen = wordsSeen(readings.flatMap(({ regions }) => regions.flatMap(textsOf)))
  const parts = readings.flatMap(({ page, regions, notes }): Part[] => {
    const right = rights.get(widthOf(page)) ?? 0
    const main = regions.flatMap((region): readonly Part[] =>
      region.kind === 'table' ? [region] : paragraphsOf(widened(region, right), seen),
    )
    const below = notes.map((lines) => noteOf(lines, page.number, seen))
    return [...main, ...below]
  })
  return draftsOfParts(joinParts(parts, seen), body)
}

function readingOf(page: Page, words: readonly Word[], body: number): Reading {
  const lines = linesOf(words)
  const notes = footnotesOf(lines, page.height, body)
  const noted = new Set([...notes.values()].flatMap((note) => note.flatMap((line) => line.words)))
  const text = withCalls(
    words.filter((word) => !noted.has(word)),
    new Set(notes.keys()),
  )
  return { page, regions: regionsOf(page.number, text, page.rules), notes: [...notes.values()] }
}

/** The size of most of the document's characters, in half points. */
function bodySize(words: readonly Word[]): number {
  const counts = new Map<number, number>()
  for (const { size, text } of words) {
    const key = Math.round(size * 2) / 2
    counts.set(key, (counts.get(key) ?? 0) + text.length)
  }
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [10, 0])[0]
}

/** Where full lines end, by the width of the page: a page of short lines alone would not show it. */
function rightEdges(readings: readonly Reading[]): ReadonlyMap<number, number> {
  const ends = new Map<number, number[]>()
  for (const { page, regions } of readings) {
    const whole = regions.flatMap((region) => (region.kind === 'column' && region.isWhole ? region.lines : []))
    ends.set(widthOf(page), [...(ends.get(widthOf(page)) ?? []), ...whole.map(({ x1 }) => x1)])
  }
  return new Map([...ends].map(([width, edges]) => [width, quantile(edges, 0.97)]))
}

function widthOf({ width }: Page): number {
  return Math.round(width / 10)
}

function widened(column: Column, right: number): Column {
  return column.isWhole ? { ...column, x1: Math.max(column.x1, right) } : column
}

function textsOf(region: Region): readonly string[] {
  return region.kind === 'column' ? region.lines.map(({ text }) => text) : region.rows.flatMap(({ cells }) => cells)
}
