import { fold } from '../draft.ts'
import { joinLines } from './hyphens.ts'
import { OPENER, type Paragraph } from './paragraphs.ts'
import type { Table } from './regions.ts'
import type { TableRow } from './unruled.ts'

/** What a document is made of, in reading order. */
export type Part = Paragraph | Table

/** Joins what columns and pages part: paragraphs that go on, and tables; footnotes come after what they stand under. */
export function joinParts(parts: readonly Part[], seen: ReadonlySet<string>): readonly Part[] {
  const joined: Part[] = []
  let notes: Part[] = []
  for (const part of parts) {
    if (part.kind === 'paragraph' && part.isNote) {
      notes.push(part)
      continue
    }
    const last = joined.at(-1)
    const whole = last === undefined ? null : joinPair(last, part, seen)
    if (whole !== null) {
      joined[joined.length - 1] = whole
      continue
    }
    joined.push(...notes, part)
    notes = []
  }
  return [...joined, ...notes]
}

function joinPair(a: Part, b: Part, seen: ReadonlySet<string>): Part | null {
  if (a.kind === 'paragraph' && b.kind === 'paragraph') return goesOn(a, b) ? joinParagraphs(a, b, seen) : null
  if (a.kind === 'table' && b.kind === 'table') return joinTables(a, b)
  return null
}

function goesOn(a: Paragraph, b: Paragraph): boolean {
  if (!a.closesColumn || !b.opensColumn || !a.isOpen || b.marker !== null || OPENER.test(b.text)) return false
  if (Math.abs(a.size - b.size) > 0.07 * a.size || a.bold !== b.bold) return false
  return /^[\p{Ll}(«\d]/u.test(b.text) || (a.lines.length > 1 && b.lines.length > 1)
}

function joinParagraphs(a: Paragraph, b: Paragraph, seen: ReadonlySet<string>): Paragraph {
  const text = joinLines(a.text, b.text, seen)
  return { ...a, text, lines: [...a.lines, ...b.lines], isOpen: b.isOpen, closesColumn: b.closesColumn }
}

/** The rows of a table that goes on over the page, its header printed once, a row that the page parts in one. */
function joinTables(a: Table, b: Table): Table | null {
  const [first] = a.rows
  const width = (rows: readonly TableRow[]) => Math.max(...rows.map(({ cells }) => cells.length))
  if (first === undefined || b.page === a.page || b.page > (a.lastPage ?? a.page) + 1) return null
  if (width(a.rows) !== width(b.rows)) return null
  const known = new Set(a.rows.slice(0, 3).map(keyOf))
  let from = 0
  while (from < b.rows.length - 1 && known.has(keyOf(b.rows[from] ?? first))) from++
  const rest = b.rows.slice(from)
  const [next] = rest
  const last = a.rows.at(-1)
  const rows =
    next !== undefined && last !== undefined && isRest(next)
      ? [...a.rows.slice(0, -1), joinRows(last, next), ...rest.slice(1)]
      : [...a.rows, ...rest]
  return { ...a, rows, lastPage: b.page }
}

function keyOf({ cells }: TableRow): string {
  return cells.map(fold).join('\t')
}

/** Words that go on with the cells of the row above, and nothing else. */
function isRest({ cells }: TableRow): boolean {
  const filled = cells.filter((cell) => cell !== '')
  return filled.length < cells.length && filled.every((cell) => /^[\p{Ll}(]/u.test(cell))
}

function joinRows(a: TableRow, b: TableRow): TableRow {
  return { ...a, cells: a.cells.map((cell, index) => joinLines(cell, b.cells[index] ?? '').trim()) }
}
