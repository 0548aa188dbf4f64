import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Table } from '@lancedb/lancedb'
import { type Archive, openArchive } from '../../corpus/archive.ts'
import { openDatabase } from '../../corpus/database.ts'
import { buildIndex } from '../../index/build.ts'
import { type Library, type LibraryDeps, openLibrary } from '../../index/library.ts'
import { type Vocabulary, vocabularyReader } from '../../index/query/vocabulary.ts'
import { findTables } from '../../index/tables.ts'

/** What the product hands its library, beside a database. */
export type SearchParts = Pick<LibraryDeps, 'embedder' | 'readQuestion'>

/** A collection indexed for one evaluation, in a folder that `remove` deletes. */
export interface IndexedCollection extends SearchParts {
  readonly library: Library
  readonly passages: Table
  readonly vocabulary: Vocabulary
  remove(): void
}

/** Indexes what `fill` stores, as the product indexes a database. Throws when it stores no document with text. */
export async function indexCollection(
  { embedder, readQuestion }: SearchParts,
  fill: (archive: Archive) => Promise<void>,
): Promise<IndexedCollection> {
  const folder = mkdtempSync(join(tmpdir(), 'hemicycle-eval-'))
  const connection = await openDatabase(folder)
  const remove = () => {
    connection.close()
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    const archive = await openArchive(connection)
    await fill(archive)
    await buildIndex({ connection, archive, embedder })
    const tables = await findTables(connection)
    if (tables === null) throw new Error('L’évaluation n’a aucun document à indexer : vérifiez le dossier donné.')
    const library = await openLibrary({ connection, embedder, readQuestion })
    const vocabulary = await vocabularyReader(tables.words)()
    return { library, passages: tables.passages, vocabulary, embedder, readQuestion, remove }
  } catch (error) {
    remove()
    throw error
  }
}
