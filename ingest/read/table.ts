import { collapse, type Element, isBlockElement, walk } from './dom.ts'
import type { Draft } from './draft.ts'
import { opensWithHeader } from './rows.ts'

interface Cell {
  readonly text: string
  readonly isHeader: boolean
  readonly columns: number
  readonly rows: number
  /** Headings, lists and paragraphs inside it. */
  readonly blocks: number
}

interface Table {
  readonly captions: readonly string[]
  readonly rows: readonly { readonly cells: readonly Cell[]; readonly inHead: boolean }[]
  readonly holdsTables: boolean
}

/** Longer cells, or cells of more blocks, are columns of a page and not data. */
const LONGEST_CELL = 500
const MOST_BLOCKS = 4
/** Spans beyond this are mistakes. */
const WIDEST_SPAN = 50

/**
 * Rows of a table of data, cells parted by a tab and kept in their columns by empty ones where cells are merged, with
 * its caption as a paragraph; null for a table that only lays out the page.
 */
export function tableDrafts(element: Element, isShell: (element: Element) => boolean): readonly Draft[] | null {
  const table = contentsOf(element, isShell)
  if (element.attribs.role === 'presentation' || !isData(table)) return null
  const lines = inColumns(table.rows.map(({ cells }) => cells))
  const named = table.rows.map(
    ({ cells, inHead }) => inHead || cells.every(({ isHeader, text }) => isHeader || text === ''),
  )
  const guessed = !named.includes(true) && opensWithHeader(lines)
  const rows = lines.map((text, index): Draft => {
    return { kind: named[index] === true || (guessed && index === 0) ? 'header' : 'row', level: 0, text }
  })
  const captions = table.captions.map((text): Draft => ({ kind: 'paragraph', level: 0, text }))
  return [...captions, ...rows].filter(({ text }) => text.trim() !== '')
}

function isData({ rows, holdsTables, captions }: Table): boolean {
  const cells = rows.flatMap((row) => row.cells)
  const columns = Math.max(0, ...rows.slice(0, 100).map((row) => row.cells.length))
  if (holdsTables || columns < 2) return false
  if (cells.some(({ text, blocks }) => text.length > LONGEST_CELL || blocks > MOST_BLOCKS)) return false
  return rows.length >= 2 || captions.length > 0 || cells.some(({ isHeader }) => isHeader)
}

function inColumns(rows: readonly (readonly Cell[])[]): readonly string[] {
  const pending: number[] = [] // rows that a cell of an earlier row still fills, by column
  return rows.map((cells) => {
    const line: string[] = []
    const fillPending = () => {
      for (let left = pending[line.length] ?? 0; left > 0; left = pending[line.length] ?? 0) {
        pending[line.length] = left - 1
        line.push('')
      }
    }
    for (const { text, columns, rows: height } of cells) {
      fillPending()
      for (let column = 0; column < columns; column++) {
        pending[line.length] = height - 1
        line.push(column === 0 ? text : '')
      }
    }
    return line.join('\t').trimEnd()
  })
}

function contentsOf(element: Element, isShell: (element: Element) => boolean): Table {
  const captions: string[] = []
  const rows: { cells: Cell[]; inHead: boolean }[] = []
  let holdsTables = false
  let words: string[] = []
  let blocks = 0
  walk(element, {
    enter: (inner) => {
      if (isShell(inner)) return false
      if (inner !== element && inner.name === 'table') holdsTables = true
      if (inner.name === 'tr') rows.push({ cells: [], inHead: isNamed(inner.parent, 'thead') })
      if (/^(?:td|th|caption)$/u.test(inner.name)) {
        words = []
        blocks = 0
      } else if (isBlockElement(inner)) blocks++
      if (isBlockElement(inner) || inner.name === 'br') words.push(' ')
      return !holdsTables
    },
    leave: (inner) => {
      const text = collapse(words.join(''))
      if (inner.name === 'caption' && text !== '') captions.push(text)
      if (inner.name === 'td' || inner.name === 'th') rows.at(-1)?.cells.push(cellOf(inner, text, blocks))
      if (isBlockElement(inner)) words.push(' ')
    },
    text: (data) => words.push(data),
  })
  return { captions, rows, holdsTables }
}

function cellOf({ name, attribs }: Element, text: string, blocks: number): Cell {
  const span = (value: string | undefined) => Math.min(WIDEST_SPAN, Math.max(1, Number.parseInt(value ?? '1', 10) || 1))
  return { text, isHeader: name === 'th', columns: span(attribs.colspan), rows: span(attribs.rowspan), blocks }
}

function isNamed(parent: Element['parent'], name: string): boolean {
  return parent !== null && 'name' in parent && parent.name === name
}
