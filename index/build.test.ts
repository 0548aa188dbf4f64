import type { Connection } from '@lancedb/lancedb'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openArchive } from '../corpus/archive.ts'
import { buildIndex } from './build.ts'
import type { Embedder } from './embedder.ts'
import { MODELS } from './embedders/models.ts'
import { loadEmbedder } from './embedders/transformers.ts'
import { temporaryDatabase } from './example-collection.ts'
import { exampleAmount, exampleDocument } from './example-documents.ts'
import { findTables, IndexMismatchError, type Tables } from './tables.ts'

let embedder: Embedder
let database: Awaited<ReturnType<typeof temporaryDatabase>>

beforeAll(async () => {
  embedder = await loadEmbedder(MODELS[0])
})
beforeEach(async () => {
  database = await temporaryDatabase()
})
afterEach(() => database.remove())

const withAmount = { facts: (text: string) => [exampleAmount(text, '300 €', 300)] }
const first = exampleDocument('a', '# Un\nUne aide de 300 € est versée.', withAmount)
const second = exampleDocument('b', '# Deux\nLe port est rénové.')

const build = () => buildIndex({ ...database, embedder })

async function tablesOf(connection: Connection): Promise<Tables> {
  const tables = await findTables(connection)
  if (tables === null) throw new Error('the index has not been built')
  return tables
}

async function contents() {
  const { passages, facts } = await tablesOf(database.connection)
  const idsOf = async (table: Tables['facts']) =>
    (await table.query().select(['id']).toArray()).map((row: { id: string }) => row.id).sort()
  return { passages: await idsOf(passages), facts: await idsOf(facts) }
}

async function versions() {
  const { passages, facts } = await tablesOf(database.connection)
  return [await passages.version(), await facts.version()]
}

describe('buildIndex', () => {
  it('indexes what the archive holds, and writes nothing when nothing changed', async () => {
    await database.archive.put([first, second], [])
    expect(await build()).toEqual({ indexed: 2, removed: 0, unchanged: 0 })
    expect(await contents()).toEqual({ passages: ['a:4-33', 'b:6-25'], facts: ['a:amount:16-21:0'] })
    const before = await versions()
    expect(await build()).toEqual({ indexed: 0, removed: 0, unchanged: 2 })
    expect(await versions()).toEqual(before)
  })

  it('has every row in the full-text index at the end', async () => {
    await database.archive.put([first, second], [])
    await build()
    const { passages } = await tablesOf(database.connection)
    expect((await passages.indexStats('terms_idx'))?.numUnindexedRows).toBe(0)
  })

  it('replaces the rows of a changed document and of no other', async () => {
    await database.archive.put([first, second], [])
    await build()
    await database.archive.put([exampleDocument('a', '# Un\nPlus rien.')], [])
    expect(await build()).toEqual({ indexed: 1, removed: 0, unchanged: 1 })
    expect(await contents()).toEqual({ passages: ['a:4-14', 'b:6-25'], facts: [] })
  })

  it('redoes a document whose facts were extracted anew', async () => {
    await database.archive.put([{ ...first, facts: [] }], [])
    await build()
    await database.archive.put([{ ...first, extractor: 'exemple-2' }], [])
    expect(await build()).toEqual({ indexed: 1, removed: 0, unchanged: 0 })
    expect((await contents()).facts).toHaveLength(1)
  })

  it('deletes what the archive no longer holds, and keeps what a source no longer offers', async () => {
    await database.archive.put([first, second], [])
    await build()
    await database.archive.markRemoved(['a'], '2024-02-02T00:00:00.000Z')
    expect(await build()).toEqual({ indexed: 0, removed: 0, unchanged: 2 })
    await (await database.connection.openTable('documents')).delete("id = 'a'")
    const archive = await openArchive(database.connection)
    expect(await buildIndex({ ...database, archive, embedder })).toEqual({ indexed: 0, removed: 1, unchanged: 1 })
    expect(await contents()).toEqual({ passages: ['b:6-25'], facts: [] })
  })

  it.each([
    ['between facts and passages', ['passages'], "documentId = 'a'"],
    ['before anything was written', ['passages', 'facts'], 'true'],
  ] as const)('repairs a run that was killed %s', async (_, tables, where) => {
    await database.archive.put([first, second], [])
    await build()
    const before = await contents()
    const opened = await tablesOf(database.connection)
    for (const table of tables) await opened[table].delete(where)
    await build()
    expect(await contents()).toEqual(before)
  })

  it('repairs a document of which rows of two versions are left', async () => {
    await database.archive.put([first], [])
    await build()
    const { passages } = await tablesOf(database.connection)
    const [row] = await passages.query().toArray()
    const { id, headings, themes, bodies, actions, amounts, tokens, vector, ...rest } = row
    const lists = { headings: [...headings], themes: [...themes], bodies: [...bodies], actions: [...actions] }
    const stale = {
      ...rest,
      ...lists,
      amounts: [...amounts],
      tokens: [...tokens],
      vector: [...vector],
      id: `${id}x`,
      version: 'old',
    }
    await passages.add([stale])
    await build()
    expect((await contents()).passages).toEqual(['a:4-33'])
  })

  it('counts a document without text as unchanged', async () => {
    await database.archive.put([exampleDocument('vide', '')], [])
    expect(await build()).toEqual({ indexed: 0, removed: 0, unchanged: 1 })
  })

  it('refuses an index of another model, naming both and the way out, and rebuilds on demand', async () => {
    await database.archive.put([first], [])
    await build()
    const other: Embedder = {
      ...embedder,
      model: { ...embedder.model, id: 'autre-modele' },
      dimensions: 2,
      embedPassages: async (texts) => texts.map(() => new Float32Array([0.6, 0.8])),
    }
    const refused = buildIndex({ ...database, embedder: other })
    await expect(refused).rejects.toThrow(IndexMismatchError)
    await expect(refused).rejects.toThrow(/fr-static-512.*autre-modele.*hemicycle index --rebuild/su)
    expect(await buildIndex({ ...database, embedder: other, rebuild: true })).toEqual({
      indexed: 1,
      removed: 0,
      unchanged: 0,
    })
    await expect(build()).rejects.toThrow(IndexMismatchError)
  })

  it('refuses a vector of the wrong length, which the database would pad with nulls', async () => {
    await database.archive.put([first], [])
    const short: Embedder = { ...embedder, embedPassages: async (texts) => texts.map(() => new Float32Array(3)) }
    await expect(buildIndex({ ...database, embedder: short })).rejects.toThrow(/512/u)
  })
})
