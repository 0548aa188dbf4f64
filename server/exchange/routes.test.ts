import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { createApp } from '../app.ts'
import { COLLECTION } from '../testing/collection.ts'
import { makeDocument } from '../testing/documents.ts'
import { memoryLibrary } from '../testing/memory-library.ts'
import { DELIBERATION_COLUMNS } from './deliberations-schema.ts'
import { agreement } from './example-agreement.ts'
import { SUBVENTION_COLUMNS } from './subventions-schema.ts'

const app = createApp({ library: memoryLibrary([...COLLECTION, agreement()]), version: '0' })

async function lines(path: string, from = app): Promise<readonly string[]> {
  const response = await from.request(path)
  expect(response.status).toBe(200)
  const text = await response.text()
  return text.trimEnd().split(/\r?\n/u)
}

const json = (line: string) => z.looseObject({}).parse(JSON.parse(line))

describe('/api/funding', () => {
  test('scdl holds the rows that satisfy the schema, under its own header', async () => {
    const response = await app.request('/api/funding?format=scdl')
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present')
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="hemicycle-scdl-subventions.csv"')
    const [header, ...rows] = (await response.text()).trimEnd().split('\r\n')
    expect(header).toBe(SUBVENTION_COLUMNS.join(','))
    expect(rows).toEqual([
      'Région Bretagne,23350001600040,2021-05-03,,Les Voiles de Penfeld,52719300700012,,l’accueil de vingt apprentis,45000,aide en numéraire,échelonné,2021-06-01/2021-12-31,,oui,1,',
    ])
  })

  test('constat holds the others, with what they lack and the words that say the rest', async () => {
    const [header, ...rows] = await lines('/api/funding?format=constat')
    expect(header?.replace('\uFEFF', '')).toBe(
      `${SUBVENTION_COLUMNS.join(',')},manque,instrument,qualificatif,par,statut,partie d’un total,compté,raison,région,date,séance,phrase,document,éditeur,url,passage,dit aussi`,
    )
    expect(rows).toHaveLength(5)
    expect(rows[0]).toMatch(/^Région Grand Est,20005226400013,,,,,,la découverte des métiers,350000,/)
    expect(rows[0]).toContain('montant : montant approché : « plus de »')
    expect(rows[0]).toContain('la commission permanente a réservé plus de 350 000 €')
    expect(rows.join()).not.toContain('Les Voiles de Penfeld')
  })

  test('annotations give one a line, on the server that was asked', async () => {
    const found = (await lines('http://aides.exemple.fr/api/funding?format=annotations')).map(json)
    expect(found).toHaveLength(6)
    expect(found[0]).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'Annotation',
      body: [{ type: 'TextualBody' }, { type: 'Dataset', fact: { kind: 'funding', amount: 350_000 } }],
      target: [
        { source: 'https://www.example.fr/orientation' },
        { source: 'http://aides.exemple.fr/documents/orientation' },
      ],
    })
  })

  test('ftm gives every entity once', async () => {
    const ids = (await lines('/api/funding?format=ftm')).map((line) => json(line).id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.length).toBeGreaterThan(10)
  })

  test.each(['constat', 'annotations', 'ftm'])('%s obeys filters and limit', async (format) => {
    const all = await lines(`/api/funding?format=${format}`)
    const some = await lines(`/api/funding?format=${format}&region=44`)
    const one = await lines(`/api/funding?format=${format}&limit=1`)
    expect(some.length).toBeLessThan(all.length)
    expect(one.length).toBeLessThan(some.length)
    expect(some.join()).not.toContain('Brocéliande')
  })

  test('a filter that nothing passes gives a header, or nothing', async () => {
    expect(await lines('/api/funding?format=scdl&funder=personne')).toEqual([SUBVENTION_COLUMNS.join(',')])
    expect(await lines('/api/funding?format=ftm&funder=personne')).toEqual([''])
  })

  test('every page of the list is exported', async () => {
    const many = Array.from({ length: 250 }, (_, at) => agreement({}, `c${at}`))
    const rows = await lines('/api/funding?format=scdl', createApp({ library: memoryLibrary(many), version: '0' }))
    expect(rows).toHaveLength(251)
  })

  test('no line holds a person’s address or number', async () => {
    for (const format of ['scdl', 'constat', 'annotations', 'ftm']) {
      expect((await lines(`/api/funding?format=${format}`)).join()).not.toMatch(/jeanne\.exemple@|03.87.00/u)
    }
  })
})

describe('/api/documents', () => {
  const act = makeDocument({
    id: 'acte',
    title: 'Délibération n° 2021-114',
    lines: [['paragraph', 'Objet : Aides aux lycées bretons']],
    document: { kind: 'deliberation', publisher: 'Région Bretagne', matter: { code: '8.1', confidence: 1 } },
  })
  const dated = { ...act, facts: COLLECTION[1]?.facts.slice(0, 1) ?? [] }

  test('scdl holds the deliberations that satisfy the schema', async () => {
    const library = memoryLibrary([...COLLECTION, dated])
    const rows = await lines('/api/documents?format=scdl', createApp({ library, version: '0' }))
    expect(rows).toEqual([
      DELIBERATION_COLUMNS.join(','),
      'Région Bretagne,23350001600040,2021-114,2022-03-01,8.1,domaines de compétences par thèmes/enseignement,Aides aux lycées bretons,,,,,,,,,,https://www.example.fr/acte',
    ])
  })
})

describe('/api/documents/:id/annotations', () => {
  test('gives the facts of a document as a collection', async () => {
    const response = await app.request('/api/documents/orientation/annotations?kind=funding')
    expect(response.headers.get('content-type')).toMatch(
      /^application\/ld\+json; profile="http:\/\/www\.w3\.org\/ns\/anno\.jsonld"/,
    )
    expect(await response.json()).toMatchObject({ type: 'AnnotationCollection', total: 2, first: { items: [{}, {}] } })
  })

  test.each([
    ['/api/documents/inconnu/annotations', 404],
    ['/api/documents/orientation/annotations?page=9', 400],
    ['/api/documents/orientation/annotations?page=-1', 400],
    ['/api/documents/orientation/annotations?kind=licorne', 400],
  ])('%s is a problem', async (path, status) => {
    const response = await app.request(path)
    expect([response.status, response.headers.get('content-type')]).toEqual([status, 'application/problem+json'])
  })
})

test('the page of fundings links to every format, filters kept', async () => {
  const page = await (await app.request('/financements?region=44')).text()
  expect(page).toContain('Autres formats')
  for (const format of ['csv', 'jsonl', 'scdl', 'constat', 'annotations', 'ftm']) {
    expect(page).toContain(`/api/funding?region=44&amp;format=${format}`)
  }
})
