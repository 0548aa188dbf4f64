import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Document } from '../../corpus/document.ts'
import { buildIndex } from '../build.ts'
import { MODELS } from '../embedders/models.ts'
import { loadEmbedder } from '../embedders/transformers.ts'
import { temporaryDatabase } from '../example-collection.ts'
import { exampleDocument, exampleFunding } from '../example-documents.ts'
import { type FundingFilters, type Library, NO_FUNDING_FILTERS, openLibrary } from '../library.ts'

const AID = { funder: 'Région Bretagne', beneficiary: 'Club de Rennes', euros: 100 }
const SENTENCE = 'La Région aide le club de Rennes : 100 €.'

function document(id: string, publishedOn: string, given: typeof AID = AID): Document {
  const facts = (text: string) => [exampleFunding(text, SENTENCE, given)]
  return exampleDocument(id, `# ${id}\n${SENTENCE}`, { publishedOn, facts, region: '53' })
}

let library: Library
let remove: () => void

beforeAll(async () => {
  const database = await temporaryDatabase()
  const embedder = await loadEmbedder(MODELS[0])
  await database.archive.put(
    [
      document('vote', '2021-05-01'),
      document('presse', '2021-05-20'),
      document('suivant', '2022-05-01'),
      document('brest', '2021-05-01', { ...AID, beneficiary: 'Club de Brest', euros: 40 }),
    ],
    [],
  )
  await buildIndex({ ...database, embedder })
  library = await openLibrary({ ...database, embedder, readQuestion: () => ({ facts: [], themes: [] }) })
  remove = database.remove
})
afterAll(() => remove())

const ask = (filters: Partial<FundingFilters> = {}, limit = 10, cursor: string | null = null) =>
  library.funding({ ...NO_FUNDING_FILTERS, ...filters }, { limit, cursor })

describe('the ledger', () => {
  test('tells a decision once, with every document that tells it, and adds it once', async () => {
    const { total, items, sums } = await ask()
    expect(total).toBe(3)
    expect(sums.grant).toEqual({ cents: 24_000, count: 3 })
    const told = items.map(({ document: { id }, also }) => [id, ...also.map((other) => other.document.id)])
    expect(told.toSorted()).toEqual([['brest'], ['suivant'], ['vote', 'presse']])
  })

  test('a filter that one telling passes shows the whole decision', async () => {
    const { items } = await ask({ from: '2021-05-20', to: '2021-05-31' })
    expect(items.map(({ also }) => also.length)).toEqual([1])
  })

  test('the sums are of the whole list, whatever the page', async () => {
    const first = await ask({ beneficiary: 'rennes' }, 1)
    const second = await ask({ beneficiary: 'rennes' }, 1, first.cursor)
    expect([first.sums.grant.cents, second.sums.grant.cents]).toEqual([20_000, 20_000])
    expect([...first.items, ...second.items].map(({ document: { id } }) => id)).toEqual(['suivant', 'vote'])
  })
})
