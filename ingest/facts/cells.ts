import { type Span, trimSpan } from '../../corpus/span.ts'

/** Spans of the cells of a table row, empty ones included, without the white space around their words. */
export function cellsOf(text: string, row: Span): readonly Span[] {
  const cells: Span[] = []
  let start = row.start
  for (const cell of text.slice(row.start, row.end).split('\t')) {
    cells.push(trimSpan(text, { start, end: start + cell.length }))
    start += cell.length + 1
  }
  return cells
}
