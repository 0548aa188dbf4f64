import type { Table } from '@lancedb/lancedb'
import { expect, test } from 'vitest'
import { analyzeQuery } from '../analyze.ts'
import { buildIndex } from '../build.ts'
import { MODELS } from '../embedders/models.ts'
import { loadEmbedder } from '../embedders/transformers.ts'
import { temporaryDatabase } from '../example-collection.ts'
import { exampleDocument } from '../example-documents.ts'
import { findTables } from '../tables.ts'
import { countWords, mergedWords, NO_VOCABULARY, vocabularyReader } from './vocabulary.ts'

test('counts the passages that hold each word, by its spelling', () => {
  const rows = countWords(['Égalité, égalités et ÉGALITÉ des lycées en 2021 à 3 M€', 'lycées'])
  expect(rows.map(({ word, count }) => [word, count])).toEqual([
    ['egalite', 1],
    ['egalites', 1],
    ['lycees', 2],
  ])
  expect(new Set(rows.map(({ term }) => term)).size).toBe(2)
})

test('follows the collection, and is read again once it has changed', async () => {
  const { connection, archive, remove } = await temporaryDatabase()
  const embedder = await loadEmbedder(MODELS[0])
  const index = async (id: string, text: string, contentHash = id) => {
    await archive.put([{ ...exampleDocument(id, text), contentHash }], [])
    await buildIndex({ connection, archive, embedder })
    await words?.checkoutLatest()
  }
  let words: Table | null = null
  await index('a', '# Subventions\nLes subventions aux lycées.')
  words = (await findTables(connection))?.words ?? null
  const read = vocabularyReader(words)
  const first = await read()
  expect([first.nearest('subvantions', false), first.nearest('chaudiere', false)]).toEqual(['subventions', null])
  expect(await read()).toBe(first)
  await index('b', '# Chaufferies\nDes chaudières pour les lycées.')
  expect((await read()).nearest('chaudyere', false)).toBe('chaudieres')
  const [term = ''] = analyzeQuery('lycées')
  expect((await read()).passagesHolding(term)).toBe(2)
  await index('b', '# Chaufferies\nDes radiateurs pour les collèges.', 'b2')
  expect((await read()).passagesHolding(term)).toBe(1)
  expect([(await read()).nearest('chaudyere', false), (await read()).nearest('radiatteurs', false)]).toEqual([
    null,
    'radiateurs',
  ])
  const rows = words === null ? [] : await mergedWords(words)
  expect(rows.length).toBe(await words?.countRows())
  remove()
})

test('there is none where there is no table', async () => {
  expect(await vocabularyReader(null)()).toBe(NO_VOCABULARY)
})
