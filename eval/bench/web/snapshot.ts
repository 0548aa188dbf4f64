import { createHash } from 'node:crypto'
import { openDatabase } from '../../../corpus/database.ts'

/** What a database holds, table by table: a hash of each row, sorted; what depends on the clock and the order left out. */
export type Snapshot = Readonly<Record<string, readonly string[]>>

/** The record of visits is that of the runs, not of their result. */
const RECORD = new Set(['fetches', 'runs'])
/** The clock; and vectors, whose last digits depend on what else was in their batch. */
const LEFT_OUT = new Set(['fetchedAt', 'removedAt', 'replacedAt', 'vector'])

/** Reads the whole database at `uri`. */
export async function snapshotOf(uri: string): Promise<Snapshot> {
  const connection = await openDatabase(uri)
  const names = (await connection.tableNames()).filter((name) => !RECORD.has(name)).sort()
  const tables: [string, readonly string[]][] = []
  for (const name of names) {
    const table = await connection.openTable(name)
    const columns = (await table.schema()).fields.map((field) => field.name).filter((field) => !LEFT_OUT.has(field))
    const rows = await table.query().select(columns).toArray()
    tables.push([name, rows.map((row) => hashOf(columns.map((column) => row[column]))).sort()])
  }
  connection.close()
  return Object.fromEntries(tables)
}

/** Names of the tables that differ, with how many rows each side has alone; empty when there are none. */
export function differences(a: Snapshot, b: Snapshot): readonly string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].sort().flatMap((name) => {
    const [left, right] = [new Set(a[name]), new Set(b[name])]
    const [lost, added] = [[...left].filter((row) => !right.has(row)), [...right].filter((row) => !left.has(row))]
    const sizes = [a[name]?.length ?? 0, b[name]?.length ?? 0]
    const same = lost.length === 0 && added.length === 0 && sizes[0] === sizes[1]
    return same ? [] : [`${name}: ${lost.length} rows missing, ${added.length} others; ${sizes.join(' and ')} rows`]
  })
}

function hashOf(values: readonly unknown[]): string {
  const written = JSON.stringify(values, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value))
  return createHash('sha256').update(written).digest('hex')
}
