/** What a cell may hold; null is an empty cell. */
export type Cell = string | number | boolean | null

export interface Column<Row> {
  readonly label: string
  value(row: Row): Cell
}

/** Spreadsheets guess windows-1252 for a CSV file that does not begin with it. */
const BYTE_ORDER_MARK = '\uFEFF'

/** Opens a formula in a spreadsheet: https://owasp.org/www-community/attacks/CSV_Injection */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u

/** First line of a CSV file (RFC 4180, UTF-8 with a byte order mark): the labels. */
export function csvHeader<Row>(columns: readonly Column<Row>[]): string {
  return BYTE_ORDER_MARK + csvLine(columns.map((column) => column.label))
}

/** One line of a CSV file, its line end included. Booleans are written « oui » and « non », numbers with a point. */
export function csvRow<Row>(columns: readonly Column<Row>[], row: Row): string {
  return csvLine(columns.map((column) => column.value(row)))
}

function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`
}

/** Text that a spreadsheet would run as a formula gets an apostrophe in front, which spreadsheets do not show. */
function csvCell(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  if (typeof cell === 'boolean') return cell ? 'oui' : 'non'
  const text = FORMULA.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
