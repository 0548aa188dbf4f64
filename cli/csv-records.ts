/**
 * The records of a CSV text (RFC 4180) with the number of the line that each begins on. Cells are parted by what parts
 * those of the first line most: commas, the semicolons of French spreadsheets, or tabs. An open quote ends with the text.
 */
export function csvRecords(text: string): readonly { readonly line: number; readonly cells: readonly string[] }[] {
  const body = text.replace(/^\uFEFF/, '')
  const separator = separatorOf(/^[^\r\n]*/.exec(body)?.[0] ?? '')
  const cell = new RegExp(`(?:"((?:[^"]|"")*)(?:"|$)|([^${separator}\\r\\n]*))(${separator}|\\r?\\n|\\r|$)`, 'y')
  const records: { line: number; cells: readonly string[] }[] = []
  let line = 1
  let begun = 1
  let cells: string[] = []
  while (cell.lastIndex < body.length) {
    const match = cell.exec(body)
    // A quote in the middle of a cell: the rest of the line is one more cell.
    if (match === null) break
    const [whole, quoted, plain = '', end = ''] = match
    cells.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    line += whole.match(/\r?\n|\r/g)?.length ?? 0
    if (end === separator && cell.lastIndex < body.length) continue
    if (end === separator) cells.push('')
    records.push({ line: begun, cells })
    cells = []
    begun = line
  }
  return records.filter((record) => record.cells.some((value) => value.trim() !== ''))
}

function separatorOf(header: string): string {
  const counts = [',', ';', '\t'].map((mark) => ({ mark, count: header.split(mark).length }))
  return counts.reduce((most, one) => (one.count > most.count ? one : most)).mark
}
