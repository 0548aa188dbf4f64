import type { Draft } from './draft.ts'
import { continues, isBlank, isRow, type Line, linesOf, wrapWidth } from './lines.ts'
import { opensWithHeader } from './rows.ts'

/** A draft that keeps its place in the text it was found in. */
export interface Stretch extends Draft {
  readonly start: number
  readonly end: number
  readonly indent: number
  /** The bullet or number that opens it; it lies before `start`. */
  readonly marker: string | null
  readonly blankBefore: boolean
  readonly blankAfter: boolean
}

/**
 * Paragraphs, list items and table rows of a plain text, in order: wrapped lines are one paragraph, a bullet or a
 * number opens an item, tabs make a row. Places are those of `text`.
 */
export function stretchesOf(text: string): readonly Stretch[] {
  const lines = linesOf(text)
  const width = wrapWidth(lines)
  const stretches: Stretch[] = []
  for (let index = 0; index < lines.length; index++) {
    const first = lines[index]
    if (first === undefined || isBlank(first)) continue
    const blankBefore = isBlank(lines[index - 1])
    let last = first
    for (let next = lines[index + 1]; next !== undefined && goesOn(first, last, next, width); next = lines[index + 1]) {
      last = next
      index++
    }
    stretches.push(stretchOf(text, first, last, blankBefore, isBlank(lines[index + 1])))
  }
  return withHeaders(withDepths(stretches))
}

function goesOn(first: Line, last: Line, next: Line, width: number | null): boolean {
  if (isBlank(next) || isRow(first) || isRow(next)) return false
  const hangs = first.marker !== null && next.marker === null && next.indent > first.indent && !next.text.includes('@')
  return hangs || continues(last, next, width)
}

function stretchOf(text: string, first: Line, last: Line, blankBefore: boolean, blankAfter: boolean): Stretch {
  const kind = isRow(first) ? 'row' : first.marker === null ? 'paragraph' : 'item'
  const marker = kind === 'item' ? first.marker : null
  const start = first.start + (marker?.length ?? 0)
  const words = text.slice(start, last.end).replace(/\s*[\r\n]\s*/gu, ' ')
  const place = { start, end: last.end, indent: first.indent, blankBefore, blankAfter }
  return { kind, level: 0, text: words, marker, ...place }
}

/** Nesting of items: deeper with a deeper indent, or with another kind of marker at the same one. */
function withDepths(stretches: readonly Stretch[]): readonly Stretch[] {
  let open: readonly { readonly indent: number; readonly sort: string }[] = []
  return stretches.map((stretch) => {
    if (stretch.marker === null) {
      open = []
      return stretch
    }
    const { indent } = stretch
    const sort = stretch.marker
      .trim()
      .replace(/\d+/u, '1')
      .replace(/^[a-h]/u, 'a')
    const outer = open.filter((item) => item.indent <= indent)
    const same = outer.findIndex((item) => item.indent === indent && item.sort === sort)
    open = same === -1 ? [...outer, { indent, sort }] : outer.slice(0, same + 1)
    return { ...stretch, level: open.length }
  })
}

function withHeaders(stretches: readonly Stretch[]): readonly Stretch[] {
  const headers = new Set<Stretch>()
  for (let start = 0; start < stretches.length; start++) {
    let end = start
    while (stretches[end]?.kind === 'row') end++
    const rows = stretches.slice(start, end)
    if (rows[0] !== undefined && opensWithHeader(rows.map(({ text }) => text))) headers.add(rows[0])
    start = end
  }
  return stretches.map((stretch) => (headers.has(stretch) ? { ...stretch, kind: 'header' } : stretch))
}
