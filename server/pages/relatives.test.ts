import { load } from 'cheerio'
import { expect, test } from 'vitest'
import type { Relatives } from '../../index/library.ts'
import { createApp } from '../app.ts'
import { makeDocument } from '../testing/documents.ts'
import { memoryLibrary } from '../testing/memory-library.ts'

const CONTACT = ['contact', 'Anne Exemple – anne.exemple@example.fr'] as const
const PORTS = makeDocument({
  id: 'ports',
  title: 'Des aides aux ports',
  lines: [['paragraph', 'La Région verse 4 000 € au port.'], ['paragraph', 'Rien d’autre.'], CONTACT],
})
const QUAYS = makeDocument({
  id: 'quais',
  title: 'Des aides aux quais',
  lines: [['paragraph', 'La Région verse 5 000 € au quai.'], ['paragraph', 'Rien d’autre.'], CONTACT],
})
const BEFORE = makeDocument({
  id: 'avant',
  title: 'Des aides aux ports',
  lines: [['paragraph', 'La Région verse 3 000 € au port.'], ['paragraph', 'Rien d’autre.'], CONTACT],
})
const FETCHED = '2025-03-01T08:00:00.000Z'

const RELATIVES: Relatives = {
  versions: [{ ...BEFORE, documentId: 'ports', fetchedAt: FETCHED, replacedAt: '2026-03-01T08:00:00.000Z' }],
  copies: [
    { id: 'c1', source: 'essai', address: 'https://www.example.fr/amp/ports', url: null, removedAt: null },
    { id: 'c2', source: 'essai', address: 'file:///dossier/ports%20aid%C3%A9s.html', url: null, removedAt: null },
  ],
  alike: [{ document: { ...QUAYS, region: null, meetingOn: null }, resemblance: 0.62 }],
}

const app = createApp({ library: memoryLibrary([PORTS, QUAYS], new Map([['ports', RELATIVES]])), version: '1' })
const page = async (path: string) => load(await (await app.request(path)).text())

test('a document names its versions, its other addresses and the texts near it', async () => {
  const relatives = (await page('/documents/ports'))('.relatives')
  const words = relatives.text().replace(/\s/gu, ' ')
  expect(words).toContain('Version conservée le 1er mars 2025, remplacée le 1er mars 2026')
  expect(words).toContain('www.example.fr/amp/ports')
  expect(words).toContain('ports aidés.html')
  expect(words).not.toContain('dossier')
  expect(words).toContain('Des aides aux quais, non daté : 62 % du texte en commun.')
  const links = relatives
    .find('a')
    .map((_, link) => link.attribs.href)
    .get()
  expect(links).toContain(`/documents/ports/versions/${encodeURIComponent(FETCHED)}`)
  expect(links).toContain('/documents/ports/comparer/quais')
})

test('a document without relatives says nothing of them', async () => {
  expect((await page('/documents/quais'))('.relatives')).toHaveLength(0)
})

test.each([
  [`/documents/ports/versions/${encodeURIComponent(FETCHED)}`, ['3'], ['4']],
  ['/documents/ports/comparer/quais', ['4', 'port'], ['5', 'quai']],
])('%s shows what went and what came, contacts masked', async (path, removed, added) => {
  const shown = await page(path)
  const words = (tag: string) =>
    shown(`.text ${tag}`)
      .map((_, element) => shown(element).text())
      .get()
  expect([words('del'), words('ins')]).toEqual([removed, added])
  expect(shown('.text').text()).toContain('Rien d’autre.')
  expect(shown('.text').text()).not.toContain('anne.exemple')
})

test.each([
  '/documents/ports/versions/2000-01-01T00:00:00.000Z',
  '/documents/ports/comparer/rien',
  '/documents/rien/versions/x',
])('%s is not found', async (path) => {
  expect((await app.request(path)).status).toBe(404)
})

test('the API gives the same', async () => {
  const answer = await (await app.request('/api/documents/ports/versions')).json()
  expect(answer).toMatchObject({
    versions: [{ fetchedAt: FETCHED, text: BEFORE.text }],
    copies: [{ id: 'c1' }, { id: 'c2' }],
    alike: [{ document: { id: 'quais' }, resemblance: 0.62 }],
  })
  expect((await app.request('/api/documents/rien/versions')).status).toBe(404)
})
