import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { Library } from '../index/library.ts'
import { createApp } from './app.ts'
import { COLLECTION } from './testing/collection.ts'
import { memoryLibrary } from './testing/memory-library.ts'

const app = createApp({ library: memoryLibrary(COLLECTION), version: '1.2.3' })

async function getJson(path: string): Promise<unknown> {
  const response = await app.request(path)
  expect(response.headers.get('content-type')).toMatch(/^application\/json/)
  expect(response.status).toBe(200)
  return response.json()
}

const grounded = z.looseObject({ start: z.number(), end: z.number(), quote: z.string() })

describe('/api/search', () => {
  test('gives the shape of the contract, excerpts and quotes verbatim', async () => {
    const answer = await getJson('/api/search?q=grand+est+verse&limit=5')
    expect(answer).toMatchObject({
      query: { text: 'grand est verse', understood: { regions: [], bodies: [], fields: [] } },
      total: 1,
      hits: [
        {
          document: { id: 'orientation', publishedOn: '2017-11-18', region: { code: '44', name: 'Grand Est' } },
          citation: { documentId: 'orientation', page: null },
        },
      ],
      cursor: null,
    })
    const text = COLLECTION[0]?.text ?? ''
    const shape = z.object({
      hits: z.array(
        z.looseObject({
          score: z.number(),
          excerpt: z.strictObject({
            text: z.string(),
            start: z.number(),
            end: z.number(),
            highlights: z.array(z.tuple([z.number(), z.number()])),
            context: z.null(),
          }),
          citation: z.looseObject({ quote: z.object({ exact: z.string() }), permalink: z.string() }),
          facts: z.array(grounded),
        }),
      ),
    })
    const [hit] = shape.parse(answer).hits
    expect(text.slice(hit?.excerpt.start, hit?.excerpt.end)).toBe(hit?.excerpt.text)
    expect(hit?.excerpt.highlights.map(([start, end]) => text.slice(start, end))).toEqual(['Grand', 'verse'])
    expect(hit?.facts.map((fact) => text.slice(fact.start, fact.end))).toEqual(hit?.facts.map((fact) => fact.quote))
    expect(hit?.citation.permalink).toBe(
      `/documents/orientation?start=${hit?.excerpt.start}&end=${hit?.excerpt.end}#extrait`,
    )
  })

  test('a fact that answers comes with its words, its sentence and its document; elsewhere there is none', async () => {
    const fact = grounded.extend({
      kind: z.literal('amount'),
      value: z.literal(190_000),
      sentence: z.object({ text: z.string(), start: z.number(), end: z.number() }),
      document: z.looseObject({ id: z.literal('orientation') }),
      permalink: z.string(),
    })
    const shape = z.looseObject({ answer: z.strictObject({ kind: z.literal('amount'), facts: z.tuple([fact]) }) })
    const [told] = shape.parse(await getJson('/api/search?q=combien+verse')).answer.facts
    expect(COLLECTION[0]?.text.slice(told.start, told.end)).toBe(told.quote)
    expect(told.sentence.text).toContain(told.quote)
    expect(told.permalink).toBe(`/documents/orientation?start=${told.start}&end=${told.end}#extrait`)
    expect(await getJson('/api/search?q=grand+est+verse')).toMatchObject({ answer: null })
  })

  test('nothing relevant is an empty list, not an error', async () => {
    expect(await getJson('/api/search?q=zzzzzz')).toMatchObject({ total: 0, hits: [], cursor: null })
  })

  test('pages follow one another by cursor and end with null', async () => {
    const pageShape = z.object({
      hits: z.array(z.object({ excerpt: z.object({ text: z.string() }) })),
      cursor: z.string().nullable(),
    })
    const seen: string[] = []
    let cursor: string | null = ''
    while (cursor !== null) {
      const page: z.infer<typeof pageShape> = pageShape.parse(
        await getJson(`/api/search?q=pour&limit=1&cursor=${encodeURIComponent(cursor)}`),
      )
      seen.push(...page.hits.map((hit) => hit.excerpt.text))
      cursor = page.cursor
    }
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen).toHaveLength(3)
  })

  test('a document is one hit, which tells of its other passages, and gives them when asked', async () => {
    const shape = z.object({
      total: z.number(),
      hits: z.array(z.looseObject({ document: z.object({ id: z.string() }), others: z.number() })),
    })
    const { hits } = shape.parse(await getJson('/api/search?q=pour'))
    const folded = hits.find(({ others }) => others > 0)
    expect(new Set(hits.map(({ document }) => document.id)).size).toBe(hits.length)
    const unfolded = shape.parse(await getJson(`/api/search?q=pour&document=${folded?.document.id}`))
    expect(unfolded.total).toBe((folded?.others ?? 0) + 1)
    expect(unfolded.hits.map(({ document }) => document.id)).toEqual(unfolded.hits.map(() => folded?.document.id))
  })

  test('says what comes near when nothing answers', async () => {
    expect(await getJson('/api/search?q=zzzzzz')).toMatchObject({
      confidence: 0,
      nearest: { themes: expect.any(Array), documents: [{ id: 'orientation' }] },
    })
    expect(await getJson('/api/search?q=bretagne')).toMatchObject({ nearest: null, complete: true })
  })

  test.each([
    ['a code', '53'],
    ['a name', 'Bretagne'],
    ['another case, no accent', 'REGION BRETAGNE'],
    ['an alias', 'Breizh'],
  ])('the region may be %s', async (_, region) => {
    const answer = await getJson(`/api/documents?region=${encodeURIComponent(region)}`)
    expect(answer).toMatchObject({ total: 1, documents: [{ id: 'missions-locales' }] })
  })
})

describe('lists', () => {
  test('/api/documents lists heads', async () => {
    expect(await getJson('/api/documents?limit=2')).toMatchObject({
      total: 3,
      documents: [{ id: 'orientation' }, { id: 'missions-locales' }],
      cursor: expect.any(String),
    })
  })

  test('/api/documents/:id gives text, facts, provenance and issues', async () => {
    const answer = await getJson('/api/documents/orientation')
    const document = z
      .looseObject({ text: z.string(), facts: z.array(grounded), issues: z.array(z.looseObject({ code: z.string() })) })
      .parse(answer)
    expect(document.facts.length).toBe(COLLECTION[0]?.facts.length)
    for (const fact of document.facts) expect(document.text.slice(fact.start, fact.end)).toBe(fact.quote)
    expect(document.issues.map((issue) => issue.code)).toEqual(['weekday-mismatch'])
  })

  test('/api/facts filters by kind and document, each fact with its sentence and document', async () => {
    const answer = z
      .object({
        total: z.number(),
        facts: z.array(z.looseObject({ kind: z.string(), document: z.object({ id: z.string() }) })),
      })
      .parse(await getJson('/api/facts?kind=date&document=orientation'))
    expect(answer.facts.map((fact) => [fact.kind, fact.document.id])).toEqual([
      ['date', 'orientation'],
      ['date', 'orientation'],
    ])
  })

  test('/api/funding gives names, euros and purpose', async () => {
    expect(await getJson('/api/funding?beneficiary=onisep')).toMatchObject({
      total: 1,
      funding: [
        {
          kind: 'funding',
          funder: 'Région Grand Est',
          funderId: '200052264',
          beneficiary: 'Onisep',
          amount: 190_000,
          qualifier: 'nearly',
          purpose: 'des guides destinés aux lycéens',
          partOfTotal: true,
        },
      ],
    })
  })

  test('/api/funding takes a minimal amount written the French way', async () => {
    expect(await getJson(`/api/funding?minAmount=${encodeURIComponent('1 250 000,50')}`)).toMatchObject({ total: 1 })
    expect(await getJson('/api/funding?instrument=loan')).toMatchObject({ total: 0, sums: { grant: { count: 0 } } })
    expect(await getJson(`/api/funding?minAmount=${encodeURIComponent('1 250 000,51')}`)).toMatchObject({ total: 0 })
  })

  test('/api/regions names the 18 regions with their documents', async () => {
    const { regions } = z
      .object({ regions: z.array(z.object({ code: z.string(), documents: z.number() })) })
      .parse(await getJson('/api/regions'))
    expect(regions).toHaveLength(18)
    expect(regions.filter((region) => region.documents > 0).map((region) => region.code)).toEqual(['53', '44'])
  })
})

describe('exports', () => {
  test('CSV holds the whole filtered list, labels in French, formulas defused', async () => {
    const response = await app.request('/api/funding?format=csv')
    expect(response.headers.get('content-type')).toMatch(/^text\/csv; charset=utf-8/)
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="hemicycle-financements.csv"')
    const bytes = new Uint8Array(await response.arrayBuffer())
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const lines = new TextDecoder().decode(bytes).trimEnd().split('\r\n')
    expect(lines[0]).toMatch(/^financeur,SIREN du financeur,avec,bénéficiaire,.*montant \(€\),qualificatif/)
    expect(lines).toHaveLength(6)
    expect(lines[1]).toContain('Région Grand Est,200052264,,,,350000,plus de,,,subvention,la découverte des métiers,')
    expect(lines[5]).toContain(",'=SOMME(A1),")
    expect(lines[5]).toContain(`"'=cmd|""calc"""`)
  })

  test('JSON Lines hold one fact a line, and obey the filters and the limit', async () => {
    const response = await app.request('/api/facts?format=jsonl&kind=amount&limit=3')
    const lines = (await response.text()).trimEnd().split('\n')
    expect(lines.map((line) => z.object({ kind: z.string() }).parse(JSON.parse(line)).kind)).toEqual([
      'amount',
      'amount',
      'amount',
    ])
  })

  test('a list longer than one page is exported whole', async () => {
    const many = Array.from({ length: 250 }, (_, i) => ({ ...(COLLECTION[1] ?? fail()), id: `d${i}` }))
    const big = createApp({ library: memoryLibrary(many), version: '0' })
    const response = await big.request('/api/documents?format=jsonl')
    const ids = (await response.text())
      .trimEnd()
      .split('\n')
      .map((line) => z.object({ id: z.string() }).parse(JSON.parse(line)).id)
    expect(new Set(ids).size).toBe(250)
  })

  test('an error after the first page cuts the file instead of ending it', async () => {
    const library = memoryLibrary(COLLECTION)
    let asked = 0
    const failing: Library = {
      ...library,
      documents: async () => {
        if (asked++ > 0) throw new Error('disque débranché')
        return { total: 300, items: [], cursor: 'suite' }
      },
    }
    const response = await createApp({ library: failing, version: '0' }).request('/api/documents?format=csv')
    await expect(response.text()).rejects.toThrow('disque débranché')
  })
})

describe('problems', () => {
  test.each([
    ['no question', '/api/search', 'q'],
    ['an empty question', '/api/search?q=+', 'q'],
    ['two questions', '/api/search?q=a&q=b', 'q'],
    ['an unknown region', '/api/search?q=a&region=Atlantide', 'region'],
    ['no such date', '/api/search?q=a&from=2021-02-30', 'from'],
    ['no such month', '/api/search?q=a&to=2021-13', 'to'],
    ['a period upside down', '/api/search?q=a&from=2022&to=2021-06', 'to'],
    ['an amount in words', '/api/search?q=a&minAmount=dix', 'minAmount'],
    ['amounts upside down', '/api/search?q=a&minAmount=10&maxAmount=5', 'maxAmount'],
    ['an unknown action', '/api/search?q=a&action=danser', 'action'],
    ['a limit of zero', '/api/documents?limit=0', 'limit'],
    ['a limit over 100', '/api/facts?limit=101', 'limit'],
    ['an unknown kind', '/api/facts?kind=licorne', 'kind'],
    ['an unknown status', '/api/funding?status=peut-être', 'status'],
    ['an unknown format', '/api/funding?format=xlsx', 'format'],
    ['a cursor of another list', '/api/documents?cursor=abc', 'cursor'],
  ])('%s is a 400 that names the parameter', async (_, path, parameter) => {
    const response = await app.request(path)
    expect(response.status).toBe(400)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    expect(await response.json()).toMatchObject({
      type: 'about:blank',
      title: 'Requête invalide',
      status: 400,
      detail: expect.stringContaining(`« ${parameter} »`),
      errors: [{ parameter, detail: expect.any(String) }],
    })
  })

  test('two bad parameters are both named', async () => {
    const response = await app.request('/api/search?q=a&from=x&limit=y')
    expect(await response.json()).toMatchObject({ errors: [{ parameter: 'from' }, { parameter: 'limit' }] })
  })

  test.each(['/api/documents/inconnu', '/api/rien', '/api'])('%s is a 404 problem', async (path) => {
    const response = await app.request(path)
    expect([response.status, response.headers.get('content-type')]).toEqual([404, 'application/problem+json'])
    expect(await response.json()).toMatchObject({ title: 'Introuvable', status: 404, instance: path })
  })

  test('an unexpected error is a 500 that tells nothing of its cause, and is reported', async () => {
    const reported: unknown[] = []
    const library: Library = { ...memoryLibrary([]), search: () => Promise.reject(new Error('secret')) }
    const failing = createApp({ library, version: '0', report: (error) => reported.push(error) })
    const response = await failing.request('/api/search?q=a')
    expect([response.status, response.headers.get('content-type')]).toEqual([500, 'application/problem+json'])
    expect(await response.text()).not.toContain('secret')
    expect(reported).toEqual([new Error('secret')])
  })
})

describe('health and description', () => {
  test('/healthz tells the version', async () => {
    expect(await getJson('/healthz')).toEqual({ status: 'ok', version: '1.2.3' })
  })

  test('/readyz tells what can be searched', async () => {
    expect(await getJson('/readyz')).toMatchObject({ status: 'ready', documents: 3, model: 'mots' })
  })

  test('/readyz is a 503 over an empty or unreadable collection', async () => {
    const empty = await createApp({ library: memoryLibrary([]), version: '0' }).request('/readyz')
    expect(empty.status).toBe(503)
    expect(await empty.json()).toMatchObject({ status: 503, documents: 0, passages: 0, model: 'mots' })
    const library: Library = { ...memoryLibrary([]), status: () => Promise.reject(new Error('illisible')) }
    const reported: unknown[] = []
    const broken = createApp({ library, version: '0', report: (error) => reported.push(error) })
    expect((await broken.request('/readyz')).status).toBe(503)
    expect(reported).toHaveLength(1)
  })

  test('/openapi.json describes every route of the API and every parameter of a search', async () => {
    const description = z
      .looseObject({
        info: z.object({ version: z.string() }),
        paths: z.record(z.string(), z.looseObject({ get: z.looseObject({}) })),
      })
      .parse(await getJson('/openapi.json'))
    const feeds = ['/feed.atom', '/feed.json', '/financements/feed.atom', '/financements/feed.json']
    expect(
      Object.keys(description.paths)
        .filter((path) => !feeds.includes(path))
        .sort(),
    ).toEqual([
      '/api/compare',
      '/api/documents',
      '/api/documents/{id}',
      '/api/documents/{id}/annotations',
      '/api/documents/{id}/versions',
      '/api/facts',
      '/api/funding',
      '/api/passages/{id}/similar',
      '/api/regions',
      '/api/search',
      '/api/sources',
      '/healthz',
      '/readyz',
    ])
    const { parameters } = z
      .looseObject({ parameters: z.array(z.looseObject({ name: z.string(), required: z.boolean().optional() })) })
      .parse(description.paths['/api/search']?.get)
    expect(parameters.map(({ name, required }) => `${name}${required === true ? '*' : ''}`)).toEqual([
      'q*',
      'region',
      'from',
      'to',
      'body',
      'action',
      'theme',
      'minAmount',
      'maxAmount',
      'without',
      'document',
      'limit',
      'cursor',
    ])
  })
})

function fail(): never {
  throw new Error('the collection lacks a document')
}
