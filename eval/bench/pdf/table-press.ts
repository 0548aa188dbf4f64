import { breakLines, PROSE, type Press, print } from './press.ts'

export interface TableLook {
  readonly widths: readonly number[]
  /** `grid`: every cell; `rows`: lines between rows; `head`: one under the header; `none`. */
  readonly rules: 'grid' | 'rows' | 'head' | 'none'
  readonly align?: readonly ('left' | 'right' | 'center')[]
  readonly size?: number
  readonly leading?: number
  /** Points above and below the words of a cell. */
  readonly padding?: number
  readonly middle?: boolean
  readonly boldHeader?: boolean
  /** Printed again on every page. */
  readonly repeatHeader?: boolean
}

type Cells = readonly string[]

/** Sets a table that goes on over pages; the first row names the columns. */
export function setTable(press: Press, rows: readonly Cells[], look: TableLook): void {
  press.shown.push({ kind: 'table', rows })
  const [header = []] = rows
  for (const [index, row] of rows.entries()) {
    const height = heightOf(press, row, look)
    if (press.y + height > press.frame.bottom) {
      press.nextFrame()
      if (look.repeatHeader === true && index > 0) setRow(press, header, look, true, true)
    }
    setRow(press, row, look, index === 0, index === 0)
  }
  press.y += 12
}

function heightOf(press: Press, row: Cells, look: TableLook): number {
  const { size, leading, padding } = measures(look)
  const lines = linesOf(press, row, look, false).map((cell) => cell.length)
  return Math.max(...lines) * size * leading + 2 * padding
}

function setRow(press: Press, row: Cells, look: TableLook, isHeader: boolean, isFirst: boolean): void {
  const { doc, y } = press
  const { size, leading, padding } = measures(look)
  const height = heightOf(press, row, look)
  const cells = linesOf(press, row, look, isHeader)
  let x = press.frame.x
  for (const [column, lines] of cells.entries()) {
    const width = look.widths[column] ?? 0
    const slack = look.middle === true ? (height - 2 * padding - lines.length * size * leading) / 2 : 0
    for (const [at, line] of lines.entries()) {
      const room = width - 8 - doc.widthOfString(line)
      const align = look.align?.[column] ?? 'left'
      const shift = align === 'right' ? room : align === 'center' ? room / 2 : 0
      print(press, line, x + 4 + shift, y + padding + slack + at * size * leading)
    }
    if (look.rules === 'grid') doc.rect(x, y, width, height).lineWidth(0.5).stroke()
    x += width
  }
  const [left, right] = [press.frame.x, x]
  const line = (at: number) => doc.moveTo(left, at).lineTo(right, at).lineWidth(0.5).stroke()
  if (look.rules === 'rows' || (look.rules === 'head' && isHeader)) line(y + height)
  if (look.rules === 'rows' && isFirst) line(y)
  press.y += height
}

function linesOf(press: Press, row: Cells, look: TableLook, isHeader: boolean): readonly (readonly string[])[] {
  const { size } = measures(look)
  press.doc.font(isHeader && look.boldHeader === true ? 'Helvetica-Bold' : 'Helvetica').fontSize(size)
  const style = { ...PROSE, size, align: 'left', hyphenate: false, indent: 0, hang: 0 } as const
  return row.map((cell, column) => breakLines(press.doc, cell, (look.widths[column] ?? 0) - 8, style))
}

function measures({ size = 9, leading = 1.2, padding = 3 }: TableLook) {
  return { size, leading, padding }
}
