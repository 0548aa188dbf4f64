import type { Band } from './bands.ts'
import type { Gap } from './gutters.ts'
import { type Line, linesOf } from './lines.ts'
import { median, type Word } from './page.ts'

/** Words of one line that stand in one column. */
export type Cell = Line | null

/** The lines of a band with what each column holds of them. */
export interface Grid {
  readonly rows: readonly { readonly y: number; readonly cells: readonly Cell[] }[]
  readonly columns: number
}

/** A figure, a date, a share, a number: what tables hold and prose does not. */
const FIGURE =
  /^(?:[-–+]?\s?[\d.,/\u00a0\u202f %-]*\d[\d.,/\u00a0\u202f %-]*(?:€|k€|M€|Md€|euros?|ans?|h|ha|km|m²|HT|TTC)?|n[°o]\s?\d+|néant|oui|non|-|–|x)$/iu

export function isFigure(text: string): boolean {
  return text.length <= 40 && FIGURE.test(text.trim())
}

/** Words of each column of a band, from left to right. */
export function columnsOf({ lines, gutters }: Band): readonly (readonly Word[])[] {
  const columns: Word[][] = [[], ...gutters.map(() => [])]
  for (const word of lines.flatMap((line) => line.words)) columns[columnOf(word, gutters)]?.push(word)
  return columns
}

function columnOf({ x0, x1 }: Word, gutters: readonly Gap[]): number {
  const middle = (x0 + x1) / 2
  return gutters.filter((gutter) => middle > (gutter.x0 + gutter.x1) / 2).length
}

export function gridOf(band: Band): Grid {
  const rows = band.lines.map(({ y, words }) => {
    const cells = band.gutters.map(() => null)
    const parts: Word[][] = [[], ...cells.map(() => [])]
    for (const word of words) parts[columnOf(word, band.gutters)]?.push(word)
    return { y, cells: parts.map((part) => (part.length === 0 ? null : (linesOf(part)[0] ?? null))) }
  })
  return { rows, columns: band.gutters.length + 1 }
}

/** Narrowest gutter between columns of prose, in ems: spaces of justified text in narrow columns reach 1. */
const PROSE_GUTTER = 0.9

/** True where what looks like gutters is only spaces of a text that happen to stand one below the other. */
export function isChance(band: Band): boolean {
  const em = median(band.lines.map(({ size }) => size))
  if (band.gutters.every(({ x0, x1 }) => x1 - x0 >= PROSE_GUTTER * em)) return false
  return !columnsOf(band).some((words) => linesOf(words).filter(({ text }) => isFigure(text)).length >= 2)
}

const FEWEST_LINES = 4
/** Words a line, in the middle of a column of prose; cells hold fewer. */
const FEWEST_WORDS = 3
/** Share of its column that a line of prose fills, in the middle. */
const FULL = 0.6
/** Share of lines of prose that go on with a sentence. */
const FLOW = 0.3
/** Share of openings that stand level with an opening of the first column: more is rows. */
const LEVEL = 0.7

/** True for columns that are read one after the other, false for the rows of a table. */
export function areProse(band: Band): boolean {
  const columns = columnsOf(band).map((words) => linesOf(words))
  if (!columns.every(isProse)) return columns.length === 2 && columns.every(isList) && !areLevel(columns)
  return !areLevel(columns)
}

function isProse(lines: readonly Line[]): boolean {
  if (lines.length < FEWEST_LINES || lines.filter(({ text }) => isFigure(text)).length > 0.2 * lines.length)
    return false
  const width = Math.max(...lines.map(({ x1 }) => x1)) - Math.min(...lines.map(({ x0 }) => x0))
  const full = median(lines.map(({ x0, x1 }) => (x1 - x0) / width)) >= FULL
  const wordy = median(lines.map(({ text }) => text.split(' ').length)) >= FEWEST_WORDS
  return full && wordy && lines.filter((line, index) => index > 0 && goesOn(line)).length >= FLOW * lines.length
}

/** Short lines, none of them a figure, such as the two halves of a list. */
function isList(lines: readonly Line[]): boolean {
  return lines.length >= FEWEST_LINES && !lines.some(({ text }) => isFigure(text))
}

function goesOn({ text }: Line): boolean {
  return /^[\p{Ll}\d(«]/u.test(text)
}

/** Every opening of the other columns stands level with one of the first: rows. */
function areLevel([first, ...others]: readonly (readonly Line[])[]): boolean {
  const openings = openingsOf(first ?? [])
  const beside = others.flatMap(openingsOf)
  if (beside.length < 3) return false
  const level = beside.filter(({ y, size }) => openings.some((opening) => Math.abs(opening.y - y) < 0.4 * size))
  return level.length >= LEVEL * beside.length
}

function openingsOf(lines: readonly Line[]): readonly Line[] {
  return lines.filter((line, index) => index === 0 || /^[\p{Lu}•–-]/u.test(line.text))
}
