import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildIndex } from './build.ts'
import { MODELS } from './embedders/models.ts'
import { loadEmbedder } from './embedders/transformers.ts'
import { temporaryDatabase } from './example-collection.ts'
import { exampleDocument } from './example-documents.ts'
import { type Library, NO_FILTERS, openLibrary, type SearchRequest } from './library.ts'

const TOWNS = 'Aubry Bressac Corval Dampierre Esnans Fayet Gourdon Hautot Issac Jouars Kerlan Lormes'.split(' ')

/** One release a town, of three sections, each a passage on its library. */
const RELEASES = TOWNS.map((town, at) =>
  exampleDocument(
    `release-${at}`,
    `# La bibliothèque de ${town}
## Les travaux
La bibliothèque de ${town} sera agrandie : la Région paie ${at + 2}00 000 € de travaux, et ${town} achète ${at + 10}00 livres.
## Les horaires
La bibliothèque de ${town} ouvrira ${at + 20} heures par semaine, le soir aussi, pour les lecteurs qui travaillent.
## Les livres
La bibliothèque de ${town} prêtera ses livres aux écoles et aux maisons de retraite du canton, avec ${at + 2} bénévoles.`,
    { region: '27', themes: ['culture'] },
  ),
)
const COPY = exampleDocument(
  'copy',
  `# La bibliothèque de Lormes
## Les travaux
La bibliothèque de Lormes sera agrandie : la Région paie 1300 000 € de travaux, et Lormes achète 2100 livres.`,
)
const PORT = exampleDocument('port', '# Le port\nLe port de pêche reçoit une criée neuve et une halle à marée.', {
  themes: ['agriculture'],
})

let library: Library
let remove: () => void

beforeAll(async () => {
  const database = await temporaryDatabase()
  const embedder = await loadEmbedder(MODELS[0])
  await database.archive.put([...RELEASES, COPY, PORT], [])
  await buildIndex({ ...database, embedder })
  const readQuestion = () => ({ facts: [], themes: [] })
  library = await openLibrary({ connection: database.connection, embedder, readQuestion })
  remove = database.remove
})
afterAll(() => remove())

const asked = (text: string, more: Partial<SearchRequest> = {}) =>
  library.search({ ...NO_FILTERS, limit: 5, cursor: null, text, ...more })

async function everyPage(more: Partial<SearchRequest>) {
  const hits = []
  const totals = new Set<number>()
  let cursor: string | null = null
  do {
    const page = await asked('bibliothèque', { ...more, cursor })
    hits.push(...page.hits)
    totals.add(page.total)
    cursor = page.cursor
  } while (cursor !== null)
  return { hits, totals: [...totals] }
}

describe('a search', () => {
  it('gives one hit a document, and tells how many of its passages it holds back', async () => {
    const { hits, totals } = await everyPage({ limit: 2 })
    const documents = hits.map(({ document }) => document.id)
    expect(totals).toEqual([documents.length])
    expect(new Set(documents).size).toBe(documents.length)
    expect(documents.length).toBeGreaterThanOrEqual(TOWNS.length)
    expect(hits[0]?.others).toBe(2)
  })

  it.each([1, 3, 7, 100])('is parted by pages of %d as by any other', async (limit) => {
    const { hits } = await everyPage({ limit })
    const { hits: whole } = await asked('bibliothèque', { limit: 100 })
    expect(hits.map(({ passage }) => passage)).toEqual(whole.map(({ passage }) => passage))
  })

  it('gives the passages of one document one by one', async () => {
    const { hits, totals } = await everyPage({ document: 'release-3', limit: 1 })
    expect(hits.map(({ document }) => document.id)).toEqual(['release-3', 'release-3', 'release-3'])
    expect(new Set(hits.map(({ passage }) => passage)).size).toBe(3)
    expect(totals).toEqual([3])
  })

  it('shows documents that say the same as one', async () => {
    const { hits } = await asked('travaux de la bibliothèque de Lormes')
    expect(hits.map(({ document, copies }) => [document.id, ...copies.map(({ id }) => id)].sort())).toContainEqual([
      'copy',
      'release-11',
    ])
  })

  it('says what comes near when nothing answers, without calling it an answer', async () => {
    const { hits, total, answer, confidence, nearest } = await asked('marée haute à Zanzibar')
    expect({ hits, total, answer }).toEqual({ hits: [], total: 0, answer: null })
    expect(confidence).toBeLessThan(0.3)
    expect(nearest?.documents[0]?.id).toBe('port')
    expect(nearest?.themes[0]).toBe('agriculture')
    expect((await asked('halle à marée')).nearest).toBeNull()
  })

  it('shows what has a phrase word for word, whatever it thinks of it', async () => {
    const { hits } = await asked('zanzibar kilimandjaro "criée neuve"')
    expect(hits.map(({ document }) => document.id)).toEqual(['port'])
  })
})

describe('similar', () => {
  it('gives the other documents on the subject, in pages that part them', async () => {
    const [first] = (await asked('bibliothèque de Fayet')).hits
    const passage = first?.passage ?? ''
    const whole = await library.similar(passage, { limit: 100, cursor: null })
    const ids = whole?.items.map(({ document }) => document.id) ?? []
    expect(whole?.to.id).toBe('release-5')
    expect(ids).not.toContain('release-5')
    expect(ids.length).toBeGreaterThanOrEqual(TOWNS.length - 1)
    expect(ids).not.toContain('port')
    const page = await library.similar(passage, { limit: 4, cursor: null })
    const next = await library.similar(passage, { limit: 4, cursor: page?.cursor ?? null })
    expect([...(page?.items ?? []), ...(next?.items ?? [])].map(({ document }) => document.id)).toEqual(ids.slice(0, 8))
  })

  it('knows only passages of the collection', async () => {
    expect(await library.similar('release-5:1-2', { limit: 4, cursor: null })).toBeNull()
  })
})
