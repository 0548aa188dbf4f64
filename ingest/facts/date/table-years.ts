import type { DateFact, Fact } from '../../../corpus/fact.ts'
import { compareSpans, overlaps, type Span, sliceSpan } from '../../../corpus/span.ts'
import { cellsOf } from '../cells.ts'
import { french } from '../patterns.ts'
import type { Context } from '../rule.ts'
import { dateValue } from './parts.ts'

/** « 2019 », « 2020 (provisoire) » alone in a cell. */
const YEAR_CELL = /^(?<year>(?:19|20)\d\d)(?: *\([^)]{2,14}\))?$/u
/** A label whose cells are years; a bare number under another one may count. */
const OF_YEARS = new RegExp(
  `^(?:${french('années?|exercices?|sessions?|rentrées?|millésimes?|périodes?|ans?|date')})(?!\\p{L})`,
  'iu',
)

/** Reads the years of tables: those that head columns, and those under or beside « Année ». */
export function readTableYears(facts: readonly Fact[], context: Context): readonly Fact[] {
  const found = yearsOf(context).filter(({ span }) => !facts.some((fact) => overlaps(fact.span, span)))
  return found.length === 0 ? facts : [...facts, ...found].sort((a, b) => compareSpans(a.span, b.span))
}

function yearsOf(context: Context): readonly DateFact[] {
  const found: DateFact[] = []
  let labels: readonly string[] | null = null
  for (const block of context.blocks) {
    if (block.kind !== 'row' && block.kind !== 'header') {
      labels = null
      continue
    }
    const cells = cellsOf(context.text, block.span)
    const words = cells.map((cell) => sliceSpan(context.shadow, cell))
    const heads =
      block.kind === 'header' || (labels === null && words.every((word) => !/\d/u.test(word) || YEAR_CELL.test(word)))
    cells.forEach((cell, column) => {
      const year = YEAR_CELL.exec(words[column] ?? '')?.groups?.year
      if (year !== undefined && (heads || isYear(words, column, labels ?? []))) found.push(yearAt(cell, year))
    })
    if (heads) labels = words
  }
  return found
}

function isYear(words: readonly string[], column: number, labels: readonly string[]): boolean {
  return OF_YEARS.test(labels[column] ?? '') || (column === 1 && OF_YEARS.test(words[0] ?? ''))
}

function yearAt(cell: Span, year: string): DateFact {
  return {
    ...dateValue(year),
    role: 'period',
    rule: 'date-table-year',
    span: { start: cell.start, end: cell.start + year.length },
  }
}
