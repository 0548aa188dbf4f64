import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildIndex } from '../build.ts'
import { MODELS } from '../embedders/models.ts'
import { loadEmbedder } from '../embedders/transformers.ts'
import { COLLECTION, temporaryDatabase } from '../example-collection.ts'
import { exampleDocument } from '../example-documents.ts'
import { type Library, NO_FILTERS, openLibrary, type SearchResult } from '../library.ts'

let library: Library
let remove: () => void

const ACT = exampleDocument(
  'acte',
  `# Délibération 2019-CP-123
  La commission permanente approuve la convention avec la micro-crèche des Tilleuls, SIRET 853 318 459 00012.
  Le fonds de secours est doté d'un demi-million d'euros.`,
  { region: '53' },
)

beforeAll(async () => {
  const database = await temporaryDatabase()
  const embedder = await loadEmbedder(MODELS[0])
  await database.archive.put([...COLLECTION, ACT], [])
  await buildIndex({ ...database, embedder })
  const readQuestion = () => ({ facts: [], themes: [] })
  library = await openLibrary({ connection: database.connection, embedder, readQuestion })
  remove = database.remove
})
afterAll(() => remove())

function search(text: string, without: readonly string[] = []): Promise<SearchResult> {
  return library.search({ ...NO_FILTERS, limit: 50, cursor: null, text, without })
}

async function found(text: string): Promise<readonly string[]> {
  return [...new Set((await search(text)).hits.map(({ document }) => document.id))]
}

describe('operators', () => {
  it('wants a phrase word for word, accents and case aside', async () => {
    expect(await found('"missions locales"')).toEqual(['missions-bretagne'])
    expect(await found('"MISSIONS LOCALES" subvention')).toEqual(['missions-bretagne'])
    expect(await found('"mission locale"')).toEqual([])
    expect(await found('"locales missions"')).toEqual([])
    expect(await found('"centres de formation d’apprentis"')).toEqual(['apprentissage-occitanie'])
  })

  it('wants every phrase', async () => {
    expect(await found('"missions locales" "très haut débit"')).toEqual([])
  })

  it('leaves out what holds an excluded word in any form', async () => {
    expect(await found('apprentis')).toContain('apprentissage-normandie')
    expect(await found('apprentis -permis')).not.toContain('apprentissage-normandie')
    expect(await found('apprentis -PERMIS')).toContain('apprentissage-occitanie')
    expect(await found('jeunes emploi -mission')).not.toContain('missions-bretagne')
  })

  it('leaves out what holds an excluded phrase', async () => {
    expect(await found('apprentis -"permis de conduire"')).not.toContain('apprentissage-normandie')
    expect(await found('apprentis -"conduire un permis"')).toContain('apprentissage-normandie')
  })

  it('narrows by fields, and by the filters of the form besides', async () => {
    const aid = 'aide de la région, équipement attribué'
    expect([...(await found(`${aid} région:Bretagne montant>1M`))]).toEqual(['missions-bretagne'])
    expect(await found(`${aid} région:Bretagne avant:2019`)).toEqual(['peche'])
    const request = { ...NO_FILTERS, limit: 50, cursor: null, text: `${aid} région:Bretagne`, region: '76' }
    expect((await library.search(request)).hits).toEqual([])
  })

  it('says what a sign could not do', async () => {
    const { query, hits } = await search('"à la" équipement des centres de formation d’apprentis région:Narnia')
    expect(query.understood.notices).toHaveLength(2)
    expect(hits.length).toBeGreaterThan(0)
  })

  it.each([`"x' OR 1=1 --"`, `-x%_\\'`, '-"%"', 'organisme:"x\') OR true --"', '"\\"', '-"((("'])(
    'matches no more for « %s »',
    async (text) => {
      expect((await found(`librairie ${text}`)).filter((id) => id !== 'culture')).toEqual([])
    },
  )
})

describe('words', () => {
  it.each([
    ['an act by its number', '2019-CP-123', 'acte'],
    ['a SIRET without spaces', '85331845900012', 'acte'],
    ['a compound without its hyphen', 'microcrèche', 'acte'],
    ['an amount in another unit', "0,9 million d'euros", 'peche'],
    ['an amount in full', '7500000 €', 'apprentissage-occitanie'],
  ])('finds %s', async (_, text, id) => {
    expect((await found(text))[0]).toBe(id)
  })
})

describe('spelling', () => {
  it('searches what the collection holds, and says so', async () => {
    const { query, hits } = await search('subvansion aux mision locales')
    expect(query.understood.corrections).toEqual([
      { written: 'subvansion', read: 'subvention' },
      { written: 'mision', read: 'missions' },
    ])
    expect(hits[0]?.document.id).toBe('missions-bretagne')
  })

  it('searches what was written when asked to', async () => {
    const { query } = await search('subvansion aux mision locales', ['spelling'])
    expect(query.understood.corrections).toEqual([])
  })

  it.each([
    ['a word of French', 'tarte'],
    ['a commune', 'Plurien'],
    ['an acronym', 'aide du CFZ aux apprentis'],
    ['a number', '2019-CP-124'],
    ['a word with its accents missing', 'egalite'],
  ])('leaves %s alone: « %s »', async (_, text) => {
    expect((await search(text)).query.understood.corrections).toEqual([])
  })
})

describe('synonyms', () => {
  it('tells what was added, and leaves it out when asked to', async () => {
    const written = async (without: readonly string[]) =>
      (await search('toubibs de Quimper', without)).query.understood.synonyms.map((synonyms) => synonyms.written)
    expect(await written([])).toEqual(['toubibs', 'Quimper'])
    expect(await written(['synonyms:toubibs'])).toEqual(['Quimper'])
    expect(await written(['synonyms'])).toEqual([])
  })

  it('takes back a reading', async () => {
    const regions = async (without: readonly string[]) =>
      (await search('aide en Bretagne', without)).query.understood.regions
    expect(await regions([])).toHaveLength(1)
    expect(await regions(['region'])).toEqual([])
  })
})
