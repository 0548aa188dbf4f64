import { type Band, bandsOf, leadingOf } from './bands.ts'
import { areProse, columnsOf, isChance } from './columns.ts'
import { type Line, lineOf, linesOf } from './lines.ts'
import type { Rule, Word } from './page.ts'
import { ruledTables } from './ruled.ts'
import { type TableRow, unruledRows } from './unruled.ts'

/** Lines of one column, or of the page where it has one, from top to bottom. */
export interface Column {
  readonly kind: 'column'
  readonly page: number
  readonly lines: readonly Line[]
  readonly x0: number
  readonly x1: number
  readonly leading: number
  /** It takes the page's whole width. */
  readonly isWhole: boolean
}

export interface Table {
  readonly kind: 'table'
  readonly page: number
  readonly rows: readonly TableRow[]
  /** Page on which it ends, where that is another. */
  readonly lastPage?: number
}

export type Region = Column | Table

/** Columns within columns: a page has no more. */
const DEEPEST = 4
/** Stands for a ruled table while columns are looked for; no font has it. */
const PLACEHOLDER = '\uffff'

/** What a page holds, in reading order: tables, and columns from left to right between the lines that run across. */
export function regionsOf(page: number, words: readonly Word[], rules: readonly Rule[]): readonly Region[] {
  const ruled = ruledTables(rules, words)
  const inside = new Set(ruled.flatMap((table) => [...table.words]))
  const tables = new Map<Word, Table>()
  for (const { rows, x0, x1, y0, y1 } of ruled) {
    const size = Math.max(4, Math.min(12, y1 - y0))
    tables.set(
      { text: PLACEHOLDER, x0, x1, y: y0 + 0.8 * size, size, bold: false, spaced: true },
      { kind: 'table', page, rows },
    )
  }
  const free = words.filter((word) => !inside.has(word))
  return read([...free, ...tables.keys()], { page, rules, tables }, 0)
}

interface Context {
  readonly page: number
  readonly rules: readonly Rule[]
  readonly tables: ReadonlyMap<Word, Table>
}

function read(words: readonly Word[], context: Context, depth: number): readonly Region[] {
  const lines = linesOf(words)
  const leading = leadingOf(lines)
  return bandsOf(lines).flatMap((band) => {
    if (band.gutters.length === 0 || isChance(band)) return plain(band.lines, context, depth, leading)
    if (depth < DEEPEST && areProse(band)) return columnsOf(band).flatMap((column) => read(column, context, depth + 1))
    return tableOf(band, context)
  })
}

function plain(lines: readonly Line[], { page, tables }: Context, depth: number, leading: number): readonly Region[] {
  const x0 = Math.min(...lines.map((line) => line.x0))
  const x1 = Math.max(...lines.map((line) => line.x1))
  const regions: Region[] = []
  let open: Line[] = []
  const close = () => {
    if (open.length > 0) regions.push({ kind: 'column', page, lines: open, x0, x1, leading, isWhole: depth === 0 })
    open = []
  }
  for (const line of lines) {
    const held = line.words.flatMap((word) => tables.get(word) ?? [])
    const rest = line.words.filter((word) => !tables.has(word))
    if (rest.length > 0) open.push(held.length === 0 ? line : lineOf(rest))
    if (held.length > 0) close()
    regions.push(...held)
  }
  close()
  return regions
}

/** Columns of figures and names; a ruled table that stands among them keeps its own rows. */
function tableOf(band: Band, { page, rules, tables }: Context): readonly Region[] {
  const held = band.lines.flatMap(({ words }) => words.flatMap((word) => tables.get(word) ?? []))
  const lines = band.lines.flatMap(({ words }) => {
    const rest = words.filter((word) => !tables.has(word))
    return rest.length === 0 ? [] : [lineOf(rest)]
  })
  const rows = lines.length === 0 ? [] : unruledRows({ ...band, lines }, rules)
  return rows.length === 0 ? held : [{ kind: 'table', page, rows }, ...held]
}
