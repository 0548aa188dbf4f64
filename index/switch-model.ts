import type { Connection } from '@lancedb/lancedb'
import { openTable } from '../corpus/database.ts'
import { type BuildOptions, type BuildProgress, type BuildResult, bringInLine, buildIndex } from './build.ts'
import { MODELS, type ModelRow } from './embedders/models.ts'
import { chooseModel, modelInUse, passagesOf } from './model-in-use.ts'
import { findTables, hasThisLayout, isMadeWith, WORDS_SCHEMA } from './tables.ts'
import { heldVersions, openPassages } from './write-tables.ts'

/**
 * Makes the database answer with the vectors of `embedder`: they fill a table of their own, the one in use answers until
 * that one is complete, and both are kept, so that going back costs only what changed since. A killed run goes on
 * where it stopped. One writer at a time.
 */
export async function switchModel(
  { connection, archive, embedder }: Omit<BuildOptions, 'rebuild'>,
  onProgress: BuildProgress = () => {},
): Promise<BuildResult> {
  const found = await findTables(connection)
  // Tables that this version cannot read answer nothing: there is no reason to keep them until others are there.
  if (found === null || !(await hasThisLayout(found.passages))) {
    return buildIndex({ connection, archive, embedder, rebuild: found !== null }, onProgress)
  }
  const { id } = embedder.model
  if (id === (await modelInUse(connection)) && !(await isMadeWith(found.passages, embedder.model))) {
    return buildIndex({ connection, archive, embedder, rebuild: true }, onProgress)
  }
  const told = await heldVersions(found.passages)
  const passages = await openPassages(connection, embedder)
  const words = await openTable(connection, 'words', WORDS_SCHEMA)
  const result = await bringInLine({ archive, embedder, tables: { ...found, passages, words }, told }, onProgress)
  await chooseModel(connection, id)
  return result
}

/** Models whose vectors the database holds, with the number of passages, the one in use among them. */
export async function keptModels(connection: Connection): Promise<ReadonlyMap<ModelRow, number>> {
  const names = new Set(await connection.tableNames())
  const kept = new Map<ModelRow, number>()
  for (const row of MODELS) {
    const name = passagesOf(row.id)
    if (names.has(name)) kept.set(row, await (await connection.openTable(name)).countRows())
  }
  return kept
}

/** Drops the vectors of model `id`; throws RangeError when they are those that answer. */
export async function dropVectors(connection: Connection, id: string): Promise<void> {
  if ((await modelInUse(connection)) === id) {
    throw new RangeError(`Le modèle « ${id} » est en service : choisissez-en d’abord un autre.`)
  }
  if ((await connection.tableNames()).includes(passagesOf(id))) await connection.dropTable(passagesOf(id))
}
