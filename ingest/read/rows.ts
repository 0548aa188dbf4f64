/**
 * True when the first row of a table names its columns: it holds no figure and no row below it is like that, so that
 * a table of words alone has no header. Rows are cells parted by tabs.
 */
export function opensWithHeader(rows: readonly string[]): boolean {
  const [first, ...others] = rows
  return first !== undefined && others.length > 0 && !/\d/u.test(first) && others.every((row) => /\d/u.test(row))
}
