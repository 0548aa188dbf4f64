import { type Connection, connect, type Table } from '@lancedb/lancedb'
import type { Schema } from 'apache-arrow'

/** A reader sees the writes of other processes after at most this many seconds. */
const READ_CONSISTENCY_SECONDS = 2

export class DatabaseError extends Error {
  override readonly name = 'DatabaseError'
}

/** Opens the database at a folder, an `s3://…` or a `db://…` address; a folder is made when it is first written. */
export async function openDatabase(uri: string): Promise<Connection> {
  try {
    return await connect(uri, { readConsistencyInterval: READ_CONSISTENCY_SECONDS })
  } catch (cause) {
    throw new DatabaseError(`Impossible d’ouvrir la base « ${uri} » : vérifiez le chemin et les droits d’accès.`, {
      cause,
    })
  }
}

/**
 * The table `name`, made empty with `schema` when the database does not have it yet. One made before a nullable column of
 * text was thought of is given it, empty.
 */
export async function openTable(connection: Connection, name: string, schema: Schema): Promise<Table> {
  const table = await connection.createEmptyTable(name, schema, { mode: 'create', existOk: true })
  const held = new Set((await table.schema()).fields.map((field) => field.name))
  const missing = schema.fields.filter((field) => field.nullable && !held.has(field.name))
  if (missing.length > 0)
    await table.addColumns(missing.map((field) => ({ name: field.name, valueSql: 'cast(NULL as string)' })))
  return table
}

/** The table `name`, or null when the database does not have it. */
export async function findTable(connection: Connection, name: string): Promise<Table | null> {
  return (await connection.tableNames()).includes(name) ? connection.openTable(name) : null
}
