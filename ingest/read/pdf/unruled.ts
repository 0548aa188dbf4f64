import { type Band, leadingOf } from './bands.ts'
import { type Grid, gridOf, isFigure } from './columns.ts'
import { joinLines } from './hyphens.ts'
import type { Line } from './lines.ts'
import type { Rule } from './page.ts'

/** Cells of a row from left to right, empty ones included. */
export interface TableRow {
  readonly cells: readonly string[]
  /** All its words are bold. */
  readonly bold: boolean
}

type GridRow = Grid['rows'][number]

/** Steps between baselines this much wider than the usual part rows, as white space does. */
const WIDER = 1.25

/** The rows of a table whose columns only white space parts; cells that wrap are one. */
export function unruledRows(band: Band, rules: readonly Rule[]): readonly TableRow[] {
  const grid = gridOf(band)
  const lines = separatorsOf(band, rules)
  const steps = grid.rows.slice(1).map(({ y }, index) => y - (grid.rows[index]?.y ?? y))
  const tight = Math.min(...steps.filter((step) => step > 1), leadingOf(band.lines))
  const uneven = steps.some((step) => step > WIDER * tight) && steps.some((step) => step <= WIDER * tight)
  const rows: GridRow[][] = []
  for (const [index, row] of grid.rows.entries()) {
    const before = grid.rows[index - 1]
    const open = rows.at(-1)
    const parted = before === undefined || isParted(before, row, { lines, wide: WIDER * tight, uneven })
    if (open === undefined || parted) rows.push([row])
    else open.push(row)
  }
  return rows.map((row) => tableRow(row, grid.columns))
}

interface Spacing {
  /** Where lines are drawn between rows. */
  readonly lines: readonly number[]
  readonly wide: number
  readonly uneven: boolean
}

function isParted(before: GridRow, row: GridRow, { lines, wide, uneven }: Spacing): boolean {
  if (lines.length >= 3) return lines.some((y) => y > before.y && y < row.y)
  if (lines.some((y) => y > before.y && y < row.y)) return true
  if (uneven && row.y - before.y > wide) return true
  if (uneven && !hasFigures(before, row)) return false
  return !isRest(before, row)
}

/** Two figures one below the other in one column are two rows, however close. */
function hasFigures(before: GridRow, row: GridRow): boolean {
  return row.cells.some((cell, column) => isFigure(cell?.text ?? '') && isFigure(before.cells[column]?.text ?? ''))
}

/** True for the further lines of cells that wrap: words only, going on with those above, in fewer columns. */
function isRest(before: GridRow, row: GridRow): boolean {
  const filled = row.cells.filter((cell) => cell !== null)
  if (filled.some((cell) => isFigure(cell.text)) || filled.length >= row.cells.length) return false
  const above = row.cells.every((cell, column) => cell === null || before.cells[column] !== null)
  if (filled.every(({ text }) => /^[\p{Ll}(&]/u.test(text))) return true
  return above && filled.every((cell) => row.cells.indexOf(cell) > 0)
}

function separatorsOf({ lines }: Band, rules: readonly Rule[]): readonly number[] {
  const left = Math.min(...lines.map(({ x0 }) => x0))
  const right = Math.max(...lines.map(({ x1 }) => x1))
  return rules
    .filter(({ x0, x1, y0, y1 }) => y0 === y1 && Math.min(x1, right) - Math.max(x0, left) > 0.8 * (right - left))
    .map(({ y0 }) => y0)
}

function tableRow(rows: readonly GridRow[], columns: number): TableRow {
  const parts = Array.from({ length: columns }, (_, column) => rows.flatMap(({ cells }) => cells[column] ?? []))
  return rowOf(parts)
}

export function rowOf(cells: readonly (readonly Line[])[]): TableRow {
  const lines = cells.flat()
  return {
    cells: cells.map((cell) => cell.reduce((text, line) => joinLines(text, line.text), '')),
    bold: lines.length > 0 && lines.every(({ bold, text }) => bold || !/\p{L}/u.test(text)),
  }
}
