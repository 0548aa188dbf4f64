import type { Table as ArrowTable } from 'apache-arrow'

/**
 * The rows of an Arrow table as plain objects of the named columns, lists as arrays. Reads column by column: LanceDB's own
 * row objects decode a text each time it is looked at, ten times slower here. `Row` must be what the columns hold.
 */
export function plainRows<Row extends object>(table: ArrowTable, columns: readonly (keyof Row & string)[]): Row[] {
  // LanceDB gives an empty answer without its columns.
  if (table.numRows === 0) return []
  const rows: Record<string, unknown>[] = Array.from({ length: table.numRows }, () => ({}))
  for (const name of columns) {
    const column = table.getChild(name)
    if (column === null) throw new RangeError(`the table has no column ${name}`)
    for (const [at, row] of rows.entries()) {
      const value: unknown = column.get(at)
      row[name] = isList(value) ? [...value] : value
    }
  }
  return rows as Row[]
}

/** Arrow's class is not the one that LanceDB loads, so `instanceof` does not know its lists. */
function isList(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value
}
