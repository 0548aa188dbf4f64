import { type Connection, makeArrowTable } from '@lancedb/lancedb'
import { Field, Schema, Utf8 } from 'apache-arrow'
import { findTable, openTable } from '../corpus/database.ts'
import { MODELS } from './embedders/models.ts'

/** Each model's vectors are a table of their own beside its passages; one row says which of them answers. */
const IN_USE = 'model'
const IN_USE_SCHEMA = new Schema([new Field('id', new Utf8(), false)])

const PASSAGES = 'passages'

/** Id of the model whose vectors answer; that of the product until another is chosen. */
export async function modelInUse(connection: Connection): Promise<string> {
  const table = await findTable(connection, IN_USE)
  const [row]: { id: string }[] = table === null ? [] : await table.query().limit(1).toArray()
  return row?.id ?? MODELS[0].id
}

/** Makes the vectors of model `id` those that answer, in one commit. */
export async function chooseModel(connection: Connection, id: string): Promise<void> {
  if ((await modelInUse(connection)) === id) return
  const table = await openTable(connection, IN_USE, IN_USE_SCHEMA)
  await table.add(makeArrowTable([{ id }], { schema: IN_USE_SCHEMA }), { mode: 'overwrite' })
}

/** Name of the table that holds the passages with the vectors of model `id`. */
export function passagesOf(id: string): string {
  return id === MODELS[0].id ? PASSAGES : `${PASSAGES}_${id.toLowerCase().replace(/[^a-z0-9]+/gu, '_')}`
}
