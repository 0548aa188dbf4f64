import { parseAtomFeed, parseJsonFeed } from 'feedsmith'
import { expect, test } from 'vitest'
import { createApp } from './app.ts'
import { COLLECTION } from './testing/collection.ts'
import { memoryLibrary } from './testing/memory-library.ts'

const app = createApp({ library: memoryLibrary(COLLECTION), version: '1' })
const get = async (path: string) => {
  const response = await app.request(path)
  return { response, body: await response.text() }
}

test.each([
  ['/feed.atom?q=onisep', 'Hémicycle : onisep', 'http://localhost/recherche?q=onisep'],
  ['/feed.atom?region=44', 'Hémicycle : documents', 'http://localhost/documents?region=44'],
  [
    '/financements/feed.atom?funder=Grand+Est',
    'Hémicycle : qui finance quoi',
    'http://localhost/financements?funder=Grand+Est',
  ],
])('%s is an Atom feed that leads to the page and the words', async (path, title, page) => {
  const { response, body } = await get(path)
  expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
  const feed = parseAtomFeed(body)
  expect(feed.title?.value).toBe(title)
  expect(feed.links?.find(({ rel }) => rel === 'self')?.href).toBe(`http://localhost${path}`)
  expect(feed.links?.find(({ rel }) => rel === 'alternate')?.href).toBe(page)
  expect(feed.entries?.length).toBeGreaterThan(0)
  for (const entry of feed.entries ?? []) {
    expect(entry.id).toMatch(/^http:\/\/localhost\/documents\/\w/)
    expect(entry.title?.value).not.toBe('')
    expect(entry.updated).toBe('2026-03-01T08:00:00.000Z')
  }
})

test('an entry of a search quotes the excerpt, one of the ledger the sentence', async () => {
  const search = parseAtomFeed((await get('/feed.atom?q=onisep')).body)
  expect(search.entries?.[0]?.summary?.value).toContain('près de 190 000 € à l’Onisep')
  const ledger = parseAtomFeed((await get('/financements/feed.atom?beneficiary=onisep')).body)
  expect(ledger.entries?.[0]?.title?.value?.replace(/[\u00a0\u202f]/g, ' ')).toBe(
    'Région Grand Est → Onisep : près de 190 000 €',
  )
  expect(ledger.entries?.[0]?.summary?.value).toContain('à l’Onisep')
})

test('markup in a title stays text', async () => {
  const { body } = await get('/feed.atom')
  expect(body.replace(/<!\[CDATA\[.*?\]\]>/gs, '')).not.toContain('script')
  const titles = parseAtomFeed(body).entries?.map(({ title }) => title?.value)
  expect(titles).toContain('<script>alert("titre")</script> & Cie')
})

test('the same as JSON Feed', async () => {
  const { response, body } = await get('/feed.json?q=onisep')
  expect(response.headers.get('content-type')).toBe('application/feed+json; charset=utf-8')
  const feed = parseJsonFeed(JSON.parse(body))
  expect(feed.home_page_url).toBe('http://localhost/recherche?q=onisep')
  expect(feed.items?.[0]?.content_text).toContain('Onisep')
})

test('a wrong filter is a problem, not an empty feed', async () => {
  const { response } = await get('/feed.atom?q=onisep&from=hier')
  expect([response.status, response.headers.get('content-type')]).toEqual([400, 'application/problem+json'])
})
