import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildIndex } from './build.ts'
import { CursorError } from './cursor.ts'
import { MODELS } from './embedders/models.ts'
import { loadEmbedder } from './embedders/transformers.ts'
import { COLLECTION, temporaryDatabase } from './example-collection.ts'
import { exampleAmount } from './example-documents.ts'
import {
  type Filters,
  type Library,
  NO_FILTERS,
  NO_FUNDING_FILTERS,
  openLibrary,
  type SearchRequest,
} from './library.ts'

let library: Library
let remove: () => void

/** The question's own figures, read by a rule as plain as a test needs. */
const readQuestion = (text: string) => ({
  facts: text.includes('2 400 000 €') ? [exampleAmount(text, '2 400 000 €', 2_400_000)] : [],
  themes: [],
})

beforeAll(async () => {
  const database = await temporaryDatabase()
  const embedder = await loadEmbedder(MODELS[0])
  await database.archive.put(COLLECTION, [])
  await buildIndex({ ...database, embedder })
  library = await openLibrary({ connection: database.connection, embedder, readQuestion })
  remove = database.remove
})
afterAll(() => remove())

const asked = (text: string, more: Partial<SearchRequest> = {}): SearchRequest => ({
  ...NO_FILTERS,
  limit: 10,
  cursor: null,
  text,
  ...more,
})

async function found(text: string, filters: Partial<Filters> = {}): Promise<readonly string[]> {
  const { hits } = await library.search(asked(text, filters))
  return hits.map(({ document }) => document.id)
}

describe('search', () => {
  it.each([
    ['plain words', 'subventions aux missions locales', 'missions-bretagne'],
    ['a question', 'Qui finance l’apprentissage en Occitanie ?', 'apprentissage-occitanie'],
    ['missing accents', 'renovation energetique des lycees', 'lycees'],
    ['capitals', 'ÉGALITÉ PROFESSIONNELLE', 'egalite'],
    ['capitals without accents', 'EGALITE SALAIRE', 'egalite'],
    ['elision', 'l’agriculture d’exploitants', 'agriculture-bio'],
    ['an amount as written', '900 000 €', 'peche'],
    ['an amount without spaces', '2400000', 'missions-bretagne'],
    ['inflected forms', 'librairie indépendante', 'culture'],
    ['words of the title alone', 'déserts médicaux', 'sante'],
    ['a paraphrase', 'connexion internet à la montagne', 'numerique'],
    ['another paraphrase', 'remise sur le billet de train pour les étudiants', 'ter'],
    ['everyday words', 'aider les chômeurs à apprendre un métier', 'formation'],
  ])('answers %s: « %s »', async (_, text, id) => {
    expect((await found(text)).slice(0, 2)).toContain(id)
  })

  it.each([
    'recette de la tarte aux pommes',
    'asdfgh',
    'qsdfg hjklm',
    'paroles de chanson',
    'résultat du match de football',
    '???',
    '',
  ])('finds nothing for « %s »', async (text) => {
    expect(await library.search(asked(text))).toMatchObject({ total: 0, hits: [], cursor: null })
  })

  it('quotes the stored text, everywhere', async () => {
    const questions = [
      'aide',
      'région',
      'apprentis',
      'librairies attribués',
      'missions locales',
      'jeunes',
      "millions d'euros",
    ]
    let seen = 0
    for (const text of questions) {
      for (const { document, excerpt, citation, facts } of (await library.search(asked(text))).hits) {
        const stored = (await library.document(document.id))?.text ?? ''
        expect(stored.slice(excerpt.span.start, excerpt.span.end)).toBe(excerpt.text)
        expect(excerpt.text.length).toBeLessThanOrEqual(500)
        expect(citation.quote.exact).toBe(excerpt.text)
        expect(stored).toContain(citation.quote.prefix + citation.quote.exact + citation.quote.suffix)
        for (const span of [...excerpt.highlights, ...facts.map((fact) => fact.span)]) {
          expect(span.start).toBeGreaterThanOrEqual(excerpt.span.start)
          expect(span.end).toBeLessThanOrEqual(excerpt.span.end)
          seen++
        }
      }
    }
    expect(seen).toBeGreaterThan(20)
  })

  it('highlights the words of the question in the spelling of the text', async () => {
    const [hit] = (await library.search(asked('MISSION locale'))).hits
    const text = hit?.excerpt.text ?? ''
    const start = hit?.excerpt.span.start ?? 0
    const words = hit?.excerpt.highlights.map((span) => text.slice(span.start - start, span.end - start))
    expect(words).toEqual(['Missions', 'locales'])
  })

  it('chooses the sentence that answers, with the facts it says', async () => {
    const [hit] = (await library.search(asked('combien pour les missions locales en Bretagne'))).hits
    expect(hit?.excerpt.text).toContain('2 400 000 €')
    expect(hit?.facts.map(({ kind }) => kind)).toEqual(['amount', 'funding'])
    expect(hit?.headings).toEqual(['Un soutien renouvelé aux Missions locales bretonnes'])
    expect(hit?.citation.link).toMatch(/^https:\/\/exemple\.fr\/missions-bretagne#:~:text=La%20R%C3%A9gion/u)
  })

  it('prefers the region that the question names, without excluding others', async () => {
    expect(await found('apprentis en Normandie')).toEqual(['apprentissage-normandie', 'apprentissage-occitanie'])
  })

  it.each<[string, Partial<Filters>, readonly string[]]>([
    ['a region', { region: '53' }, ['missions-bretagne', 'peche']],
    ['a day on', { from: '2022-02-03', region: '76' }, ['apprentissage-occitanie']],
    ['a period', { from: '2018', to: '2018-12' }, ['peche']],
    ['a body', { body: 'région bretagne' }, ['missions-bretagne']],
    ['a theme', { theme: 'mer' }, ['peche']],
    ['a least amount', { minAmount: 2_000_000, region: '53' }, ['missions-bretagne']],
    ['a bracket of amounts', { minAmount: 1000, maxAmount: 1_000_000, region: '53' }, ['peche']],
    ['a bracket between two amounts of a passage', { minAmount: 9000, maxAmount: 11_000 }, []],
    ['an injection', { region: "x' OR 1=1 --" }, []],
    ['an injection in a body', { body: "x') OR true OR array_has(bodies, '" }, []],
  ])('narrows by %s', async (_, filters, ids) => {
    expect([...new Set(await found('aide de la région, équipement attribué', filters))].sort()).toEqual(ids)
  })

  it('refuses a filter that is no date', async () => {
    await expect(found('aide', { from: 'hier' })).rejects.toThrow(/« hier » n’est pas une date/u)
  })

  it('parts its hits into pages that neither repeat nor skip', async () => {
    const whole = await library.search(asked('région aide jeunes emploi métiers formation', { limit: 100 }))
    const ids: string[] = []
    let cursor: string | null = null
    do {
      const page = await library.search(asked('région aide jeunes emploi métiers formation', { limit: 2, cursor }))
      expect(page.total).toBe(whole.total)
      ids.push(...page.hits.map(({ citation }) => `${citation.documentId}:${citation.span.start}`))
      cursor = page.cursor
    } while (cursor !== null)
    expect(whole.total).toBeGreaterThan(4)
    expect(ids).toEqual(whole.hits.map(({ citation }) => `${citation.documentId}:${citation.span.start}`))
    expect(new Set(ids).size).toBe(whole.total)
  })

  it('refuses the cursor of another question', async () => {
    const { cursor } = await library.search(asked('région aide jeunes emploi métiers formation', { limit: 2 }))
    expect(cursor).not.toBeNull()
    await expect(library.search(asked('pêche', { cursor }))).rejects.toThrow(CursorError)
    await expect(library.search(asked('pêche', { cursor: 'zzz' }))).rejects.toThrow(CursorError)
  })

  it('says what it understood', async () => {
    const { query } = await library.search(asked('Qui finance les lycées en région Centre ?'))
    expect(query.understood).toMatchObject({
      regions: [{ code: '24', name: 'Centre-Val de Loire' }],
      intents: ['funder'],
    })
  })
})

describe('lists', () => {
  const page = { limit: 100, cursor: null }

  it('gives documents, newest first, the undated last', async () => {
    const { total, items } = await library.documents(NO_FILTERS, page)
    expect(total).toBe(COLLECTION.length)
    expect(items.map(({ publishedOn }) => publishedOn)).toEqual(
      COLLECTION.map(({ publishedOn }) => publishedOn).sort((a, b) => (b ?? '').localeCompare(a ?? '')),
    )
    expect(items[0]?.region).toEqual({ code: '27', name: 'Bourgogne-Franche-Comté' })
  })

  it.each([
    ['all', {}, ['apprentissage-occitanie', 'missions-bretagne', 'culture']],
    ['a part of the funder', { funder: 'bretagne' }, ['missions-bretagne']],
    ['a beneficiary in other letters', { beneficiary: 'MISSIONS LOCALES' }, ['missions-bretagne']],
    ['an accent left out', { funder: 'region occitanie' }, ['apprentissage-occitanie']],
    ['an amount', { maxAmount: 20_000 }, ['culture']],
    ['a status', { status: 'refused' as const }, []],
    ['a jolly joker', { funder: '%' }, []],
    ['an injection', { funder: "x' OR 1=1 --" }, []],
  ])('gives funding by %s', async (_, filters, ids) => {
    const given = { ...NO_FUNDING_FILTERS, ...filters }
    const { total, items } = await library.funding(given, page)
    expect(items.map(({ document }) => document.id)).toEqual(ids)
    expect(total).toBe(ids.length)
  })

  it('gives each fact with its words and its sentence', async () => {
    const given = { ...NO_FILTERS, kind: 'amount' as const, role: null, documentId: 'missions-bretagne' }
    const { items } = await library.facts(given, page)
    expect(items).toHaveLength(1)
    expect(items[0]).toMatchObject({
      quote: '2 400 000 €',
      fact: { kind: 'amount', cents: 240_000_000 },
      sentence: {
        text: 'La Région Bretagne vote une subvention de 2 400 000 € aux dix-sept Missions locales de son territoire.',
      },
    })
  })

  it('parts facts into pages', async () => {
    const given = { ...NO_FILTERS, kind: null, role: null, documentId: null }
    const whole = await library.facts(given, page)
    const first = await library.facts(given, { limit: 4, cursor: null })
    const second = await library.facts(given, { limit: 100, cursor: first.cursor })
    expect(first.total).toBe(whole.total)
    expect([...first.items, ...second.items]).toEqual(whole.items)
    expect(second.cursor).toBeNull()
  })

  it('counts', async () => {
    expect(await library.status()).toMatchObject({ documents: 15, model: expect.stringContaining('fr-static-512') })
  })
})

describe('a database that was never indexed', () => {
  it('holds nothing, and says so', async () => {
    const database = await temporaryDatabase()
    const empty = await openLibrary({
      connection: database.connection,
      embedder: await loadEmbedder(MODELS[0]),
      readQuestion,
    })
    expect(await empty.search(asked('missions locales'))).toMatchObject({ total: 0, hits: [], cursor: null })
    expect(await empty.documents(NO_FILTERS, { limit: 10, cursor: null })).toEqual({
      total: 0,
      items: [],
      cursor: null,
    })
    expect(await empty.status()).toMatchObject({ documents: 0, passages: 0, facts: 0, updatedAt: null })
    database.remove()
  })
})
