import { linesOf } from './lines.ts'
import type { Rule, Word } from './page.ts'
import { rowOf, type TableRow } from './unruled.ts'

/** A table whose cells lines part, and the place it takes. */
export interface RuledTable {
  readonly x0: number
  readonly x1: number
  readonly y0: number
  readonly y1: number
  readonly rows: readonly TableRow[]
  readonly words: ReadonlySet<Word>
}

/** Lines that end this close to another, in points, meet it. */
const REACH = 3
/** Longer cells are boxes of a page and not data. */
const LONGEST_CELL = 700
const MOST_RULES = 3000

/** The tables that horizontal and vertical lines make, with the words inside. */
export function ruledTables(rules: readonly Rule[], words: readonly Word[]): readonly RuledTable[] {
  if (rules.length > MOST_RULES) return []
  return connected(rules).flatMap((group) => tableOf(group, words) ?? [])
}

/** Groups of lines that cross or touch. */
function connected(rules: readonly Rule[]): readonly (readonly Rule[])[] {
  const left = new Set(rules)
  const groups: Rule[][] = []
  for (const rule of rules) {
    if (!left.delete(rule)) continue
    const group = [rule]
    for (let index = 0; index < group.length; index++) {
      const from = group[index]
      for (const other of left) {
        if (from === undefined || !meet(from, other)) continue
        left.delete(other)
        group.push(other)
      }
    }
    groups.push(group)
  }
  return groups
}

function meet(a: Rule, b: Rule): boolean {
  const beside = a.x0 - REACH <= b.x1 && b.x0 - REACH <= a.x1
  return beside && a.y0 - REACH <= b.y1 && b.y0 - REACH <= a.y1
}

function tableOf(group: readonly Rule[], words: readonly Word[]): RuledTable | null {
  const vertical = group.filter(({ x0, x1 }) => x0 === x1)
  const horizontal = group.filter(({ y0, y1 }) => y0 === y1)
  const xs = levels(vertical.map(({ x0 }) => x0))
  const ys = levels(horizontal.map(({ y0 }) => y0))
  const [x0, x1, y0, y1] = [xs[0], xs.at(-1), ys[0], ys.at(-1)]
  if (x0 === undefined || x1 === undefined || y0 === undefined || y1 === undefined) return null
  if (xs.length < 3 || ys.length < 2) return null
  const inside = words.filter((word) => isInside(word, { x0, x1, y0, y1 }))
  const cells = cellsOf({ xs, ys, vertical, horizontal }, inside)
  const rows = cells.map((row) => row.map((cell) => linesOf(cell)))
  const texts = rows.flat().map((lines) => lines.reduce((sum, { text }) => sum + text.length, 0))
  if (texts.some((length) => length > LONGEST_CELL) || texts.filter((length) => length > 0).length < 2) return null
  if (!rows.some((row) => row.filter((lines) => lines.length > 0).length >= 2)) return null
  const filled = rows.filter((row) => row.some((lines) => lines.length > 0)).map(rowOf)
  return { x0, x1, y0, y1, rows: filled, words: new Set(inside) }
}

/** Distinct places, in order. */
function levels(places: readonly number[]): readonly number[] {
  const sorted = [...places].sort((a, b) => a - b)
  return sorted.filter((place, index) => index === 0 || place - (sorted[index - 1] ?? 0) > REACH)
}

function isInside(word: Word, { x0, x1, y0, y1 }: Rule): boolean {
  const [x, y] = middleOf(word)
  return x > x0 && x < x1 && y > y0 && y < y1
}

/** The middle of a word's letters: a third of an em above the baseline. */
function middleOf({ x0, x1, y, size }: Word): readonly [number, number] {
  return [(x0 + x1) / 2, y - 0.33 * size]
}

interface Lattice {
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  readonly vertical: readonly Rule[]
  readonly horizontal: readonly Rule[]
}

/** Words by row and column; those of merged cells are in the first column and row that the cell covers. */
function cellsOf({ xs, ys, vertical, horizontal }: Lattice, words: readonly Word[]): readonly Word[][][] {
  const cells: Word[][][] = ys.slice(1).map(() => xs.slice(1).map(() => []))
  for (const word of words) {
    const [x, y] = middleOf(word)
    let column = xs.filter((place) => place < x).length - 1
    let row = ys.filter((place) => place < y).length - 1
    const [top, bottom, left, right] = [ys[row] ?? 0, ys[row + 1] ?? 0, xs[column] ?? 0, xs[column + 1] ?? 0]
    const [across, down] = [(left + right) / 2, (top + bottom) / 2]
    while (column > 0 && !vertical.some((rule) => isAt(rule.x0, xs[column]) && rule.y0 < down && rule.y1 > down))
      column--
    while (row > 0 && !horizontal.some((rule) => isAt(rule.y0, ys[row]) && rule.x0 < across && rule.x1 > across)) row--
    cells[row]?.[column]?.push(word)
  }
  return cells
}

function isAt(place: number, level: number | undefined): boolean {
  return level !== undefined && Math.abs(place - level) <= REACH + 1
}
