import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { buildIndex } from './build.ts'
import type { Embedder } from './embedder.ts'
import { MODELS } from './embedders/models.ts'
import { loadEmbedder } from './embedders/transformers.ts'
import { temporaryDatabase } from './example-collection.ts'
import { exampleAmount, exampleDocument } from './example-documents.ts'
import { followedEmbedder } from './followed-embedder.ts'
import { NO_FILTERS, openLibrary } from './library.ts'
import { modelInUse, passagesOf } from './model-in-use.ts'
import { dropVectors, keptModels, switchModel } from './switch-model.ts'
import { checkModel, findTables } from './tables.ts'

const OTHER = MODELS[1]?.id ?? ''

let bundled: Embedder
let database: Awaited<ReturnType<typeof temporaryDatabase>>

beforeAll(async () => {
  bundled = await loadEmbedder(MODELS[0])
})
beforeEach(async () => {
  database = await temporaryDatabase()
})
afterEach(() => database.remove())

/** Another model, of three dimensions; `embedded` gathers the texts that it is given, `most` of them at most. */
function otherModel(embedded: string[] = [], most = Number.POSITIVE_INFINITY, revision = '1'): Embedder {
  return {
    ...bundled,
    model: { ...bundled.model, id: OTHER, revision },
    dimensions: 3,
    async embedPassages(texts) {
      embedded.push(...texts)
      if (embedded.length > most) throw new Error('killed')
      return texts.map((text) => Float32Array.from([1, text.length, 0]))
    },
    embedQuery: async () => Float32Array.from([1, 0, 0]),
  }
}

/** The bundled model, which counts what it is asked to embed. */
function counted(embedded: string[]): Embedder {
  return {
    ...bundled,
    async embedPassages(texts) {
      embedded.push(...texts)
      return bundled.embedPassages(texts)
    },
  }
}

const amounts = { facts: (text: string) => [exampleAmount(text, '300 €', 300)] }
const documents = (count: number) =>
  Array.from({ length: count }, (_, n) =>
    exampleDocument(`d${n}`, `# Titre ${n}\nUne aide de 300 € est versée.`, amounts),
  )

const fill = async (count: number) => {
  await database.archive.put(documents(count), [])
  await buildIndex({ ...database, embedder: bundled })
}

async function tables() {
  const found = await findTables(database.connection)
  if (found === null) throw new Error('the index has not been built')
  return found
}

describe('switchModel', () => {
  it('fills a table of its own, puts it in use and keeps the other', async () => {
    await fill(3)
    const done: number[] = []
    const result = await switchModel({ ...database, embedder: otherModel() }, (count) => done.push(count))
    expect(result).toEqual({ indexed: 3, removed: 0, unchanged: 0 })
    expect(done).toEqual([3])
    expect(await modelInUse(database.connection)).toBe(OTHER)
    const { passages } = await tables()
    expect(passages.name).toBe(passagesOf(OTHER))
    expect(await passages.countRows()).toBe(3)
    expect((await passages.indexStats('terms_idx'))?.numUnindexedRows).toBe(0)
    const kept = await keptModels(database.connection)
    expect([...kept].map(([{ id }, count]) => [id, count])).toEqual([
      [MODELS[0].id, 3],
      [OTHER, 3],
    ])
  })

  it('comes back at once, and leaves facts and words alone', async () => {
    await fill(3)
    const before = await tables()
    const versions = [await before.facts.version(), await before.words?.countRows()]
    await switchModel({ ...database, embedder: otherModel() })
    const embedded: string[] = []
    expect(await switchModel({ ...database, embedder: counted(embedded) })).toEqual({
      indexed: 0,
      removed: 0,
      unchanged: 3,
    })
    expect(embedded).toEqual([])
    const after = await tables()
    expect(after.passages.name).toBe('passages')
    expect([await after.facts.version(), await after.words?.countRows()]).toEqual(versions)
  })

  it('answers with the old vectors until the new ones are complete, and goes on after a kill where it stopped', async () => {
    await fill(130)
    await expect(switchModel({ ...database, embedder: otherModel([], 128) })).rejects.toThrow('killed')
    expect(await modelInUse(database.connection)).toBe(MODELS[0].id)
    const { passages } = await tables()
    await checkModel(passages, bundled.model)
    expect(await passages.countRows()).toBe(130)
    const embedded: string[] = []
    const resumed = await switchModel({ ...database, embedder: otherModel(embedded) })
    expect(resumed).toEqual({ indexed: 2, removed: 0, unchanged: 128 })
    expect(embedded).toHaveLength(2)
    expect(await (await tables()).passages.countRows()).toBe(130)
  })

  it('starts anew when another version of the model made the vectors that were kept', async () => {
    await fill(3)
    await switchModel({ ...database, embedder: otherModel() })
    await switchModel({ ...database, embedder: bundled })
    const embedded: string[] = []
    await switchModel({ ...database, embedder: otherModel(embedded, 100, '2') })
    expect(embedded).toHaveLength(3)
    await checkModel((await tables()).passages, otherModel([], 0, '2').model)
  })

  it('makes anew the vectors in use of another version of the same model', async () => {
    await fill(2)
    const newer = { ...bundled, model: { ...bundled.model, revision: 'plus récente' } }
    expect(await switchModel({ ...database, embedder: newer })).toMatchObject({ indexed: 2 })
    await checkModel((await tables()).passages, newer.model)
  })

  it('catches up on the way back with what came, changed and went meanwhile', async () => {
    await fill(3)
    await switchModel({ ...database, embedder: otherModel() })
    await database.archive.put(
      [exampleDocument('d0', '# Autre\nPlus rien.'), exampleDocument('neuf', '# Neuf\nUn.')],
      [],
    )
    await (await database.connection.openTable('documents')).delete("id = 'd1'")
    await buildIndex({ ...database, embedder: otherModel() })
    const { facts, words } = await tables()
    const version = await facts.version()
    const count = await words?.countRows()
    const embedded: string[] = []
    const result = await switchModel({ ...database, embedder: counted(embedded) })
    expect(result).toEqual({ indexed: 2, removed: 1, unchanged: 1 })
    expect(embedded).toHaveLength(2)
    expect(await facts.version()).toBe(version)
    expect(await words?.countRows()).toBe(count)
  })

  it('tells the facts of documents that the table in use had not come to', async () => {
    await fill(1)
    await database.archive.put(documents(2), [])
    await switchModel({ ...database, embedder: otherModel() })
    expect(await (await tables()).facts.countRows()).toBe(2)
  })

  it('chooses the model of a database that holds nothing yet', async () => {
    await switchModel({ ...database, embedder: otherModel() })
    await database.archive.put(documents(1), [])
    await buildIndex({ ...database, embedder: otherModel() })
    expect((await tables()).passages.name).toBe(passagesOf(OTHER))
  })
})

describe('buildIndex after a switch', () => {
  it('refuses the model that is no longer in use', async () => {
    await fill(1)
    await switchModel({ ...database, embedder: otherModel() })
    await expect(buildIndex({ ...database, embedder: bundled })).rejects.toThrow(/e5-small.*fr-static-512/su)
  })
})

describe('dropVectors', () => {
  it('refuses those in use, drops the others', async () => {
    await fill(1)
    await switchModel({ ...database, embedder: otherModel() })
    await expect(dropVectors(database.connection, OTHER)).rejects.toThrow(/en service/u)
    await dropVectors(database.connection, MODELS[0].id)
    expect([...(await keptModels(database.connection)).keys()].map(({ id }) => id)).toEqual([OTHER])
  })
})

describe('followedEmbedder', () => {
  it('gives the model in use once another process has chosen it', async () => {
    await fill(1)
    const other = otherModel()
    const loaded: string[] = []
    const inUse = followedEmbedder(database.connection, bundled, async (id) => {
      loaded.push(id)
      return other
    })
    expect(await inUse()).toBe(bundled)
    await switchModel({ ...database, embedder: other })
    await expect.poll(inUse, { timeout: 5_000, interval: 200 }).toBe(other)
    expect(loaded).toEqual([OTHER])
  })
})

describe('an open library', () => {
  it('answers with the old vectors, then follows the switch of another process', async () => {
    await fill(2)
    const other = otherModel()
    const readQuestion = () => ({ facts: [], themes: [] })
    const parts = { connection: database.connection, embedder: bundled, readQuestion }
    const library = await openLibrary({ ...parts, loadModel: async () => other })
    const ask = () => library.search({ ...NO_FILTERS, text: 'aide versée', limit: 5, cursor: null })
    const model = async () => (await library.status()).model
    expect((await ask()).hits).not.toEqual([])
    await expect(switchModel({ ...database, embedder: otherModel([], 1) })).rejects.toThrow('killed')
    expect((await ask()).hits).not.toEqual([])
    expect(await model()).toContain(bundled.model.id)
    await switchModel({ ...database, embedder: other })
    await expect.poll(model, { timeout: 5_000, interval: 200 }).toContain(OTHER)
    expect((await ask()).hits).not.toEqual([])
  })

  it('compares passages by the model that answers after a switch', async () => {
    await fill(2)
    const embedded: string[] = []
    const other = otherModel(embedded)
    const readQuestion = () => ({ facts: [], themes: [] })
    const parts = { connection: database.connection, embedder: bundled, readQuestion }
    const library = await openLibrary({ ...parts, loadModel: async () => other })
    await switchModel({ ...database, embedder: otherModel() })
    await expect.poll(async () => (await library.status()).model, { timeout: 5_000 }).toContain(OTHER)
    const [passage] = await (await tables()).passages.query().select(['id']).limit(1).toArray()
    expect((await library.similar(passage.id, { limit: 5, cursor: null }))?.items).toHaveLength(1)
    expect(embedded).toContain('Une aide de 300 € est versée.')
  })
})

describe('passagesOf', () => {
  it('names a table of its own for every model of the registry', () => {
    expect(new Set(MODELS.map(({ id }) => passagesOf(id))).size).toBe(MODELS.length)
    expect(passagesOf(OTHER)).toBe('passages_xenova_multilingual_e5_small')
  })
})
