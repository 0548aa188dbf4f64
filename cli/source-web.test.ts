import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { main } from '../cli.ts'
import { findSource, parseSource } from '../corpus/source.ts'
import { captureOutput } from './captured-output.ts'

const captured = captureOutput()
let root: string
let server: Server
let origin: string
const files = new Map<string, string>()

const news = (
  build: (n: number) => string,
) => `<html><head><title>Actualités</title><link rel="alternate" type="application/rss+xml" href="/flux.xml"></head>
  <body><main>${Array.from({ length: 6 }, (_, n) => build(n + 1)).join('')}</main></body></html>`

const CARDS = news(
  (n) =>
    `<article class="carte"><h2><a href="/actualites/n-${n}">Une nouvelle, numéro ${n}</a></h2><time datetime="2024-03-0${n}"></time></article>`,
)
const FEED = `<rss version="2.0"><channel><title>A</title>${[1, 2, 3].map((n) => `<item><title>Une nouvelle, numéro ${n}</title><link>/actualites/n-${n}</link></item>`).join('')}</channel></rss>`

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'cli-sources-'))
  process.env.HEMICYCLE_DB = join(root, 'base')
  process.env.HEMICYCLE_SOURCES = join(root, 'sources')
  server = createServer((request, response) => {
    const body = files.get(request.url ?? '')
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': body?.startsWith('<rss') ? 'application/rss+xml' : 'text/html; charset=utf-8',
    })
    response.end(body)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  files.set('/actualites', CARDS)
  files.set('/flux.xml', FEED)
  for (let n = 1; n <= 6; n++) {
    const text = `La Région attribue ${n}000 € à l’association des dunes pour son chantier numéro ${n}.`
    files.set(
      `/actualites/n-${n}`,
      `<html><body><main><h1>Une nouvelle, numéro ${n}</h1><p>${text}</p></main></body></html>`,
    )
  }
  files.set('/vide', '<html><body><h1>Contact</h1><p>Écrivez-nous.</p></body></html>')
})

afterAll(async () => {
  delete process.env.HEMICYCLE_DB
  delete process.env.HEMICYCLE_SOURCES
  await new Promise((done) => server.close(done))
  rmSync(root, { recursive: true })
})

const WEB = ['--allow-private', '--delay', '0', '--contact', 'essai@example.org']
const add = (path: string, ...options: string[]) => main(['sources', 'add', origin + path, ...WEB, ...options])
const check = (...args: string[]) => main(['sources', 'check', ...args, ...WEB])

describe('sources add', () => {
  it('writes what it finds, with the feed that the page announces', async () => {
    expect(await add('/actualites', '--id', 'essai', '--region', 'Bretagne')).toBe(0)
    const file = captured.out.trim()
    expect(file).toBe(join(root, 'sources', 'essai', 'source.yml'))
    expect(captured.err).toContain('hemicycle ingest essai')
    const source = parseSource(readFileSync(file, 'utf8'), file)
    expect(source.publisher).toEqual({ name: 'Région Bretagne', region: '53', siren: '233500016' })
    expect(source.listings).toMatchObject([
      { kind: 'feed', address: `${origin}/flux.xml`, verified: true, expect: { documents: 1 } },
      { kind: 'news', address: `${origin}/actualites`, verified: true, expect: { documents: 3 } },
    ])
    expect(findSource('essai', join(root, 'sources'))).toEqual(source)
  })

  it.each([
    { what: 'an id that is taken', path: '/actualites', options: ['--id', 'essai'], says: 'déjà une source « essai »' },
    { what: 'an id of the project', path: '/actualites', options: ['--id', 'bretagne'], says: 'déjà une source' },
    { what: 'an id that is none', path: '/actualites', options: ['--id', '../x'], says: 'minuscules' },
    { what: 'a region that is none', path: '/actualites', options: ['--region', 'Atlantide'], says: '« Atlantide »' },
    { what: 'a page that lists nothing', path: '/vide', options: ['--id', 'vide'], says: 'reconnue' },
  ])('refuses $what with code 2', async ({ path, options, says }) => {
    expect(await add(path, ...options)).toBe(2)
    expect(captured.err).toContain(says)
    expect(captured.out).toBe('')
  })

  it('says that there is no such page with code 1', async () => {
    expect(await add('/nulle-part')).toBe(1)
    expect(captured.err).toContain('/nulle-part')
  })
})

describe('sources check', () => {
  it('says what a sound source lists today', async () => {
    expect(await check('essai')).toBe(0)
    expect(captured.out).toMatch(/\/flux\.xml\n {4}3.documents\n/)
    expect(captured.out).toContain('2024-03-01  Une nouvelle, numéro 1')
  })

  it('gives one listing a line in JSON', async () => {
    expect(await check('essai', '--json')).toBe(0)
    const lines = captured.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines).toMatchObject([
      { source: 'essai', items: { length: 3 } },
      { source: 'essai', problems: [] },
    ])
  })

  it('tells a page that was built anew from one that was emptied, by what changed', async () => {
    files.set('/actualites', '<html><head><title>En travaux</title></head><body><p>Revenez bientôt.</p></body></html>')
    expect(await check('essai')).toBe(1)
    expect(captured.out).toContain('0 document trouvé, au moins 3 attendus')
    expect(captured.out).toContain('- titre : Actualités\n')
    expect(captured.out).toContain('+ titre : En travaux\n')
    expect(captured.out).toMatch(/- liens : main > article\.carte > h2 > a/)
    files.set('/actualites', CARDS)
  })

  it('mentions a change that takes nothing away', async () => {
    files.set('/actualites', CARDS.replaceAll('carte', 'fiche'))
    expect(await check('essai')).toBe(0)
    expect(captured.out).toContain('+ liens : main > article.fiche > h2 > a')
    files.set('/actualites', CARDS)
  })

  it('refuses an unknown source with code 2', async () => {
    expect(await check('atlantide')).toBe(2)
    expect(captured.err).toContain('essai')
  })
})

describe('sources', () => {
  it('lists those of the user beside those of the project', async () => {
    expect(await main(['sources'])).toBe(0)
    expect(captured.out).toMatch(/^essai {2}Publications de Région Bretagne/m)
    expect(captured.out).toMatch(/^bretagne {2}/m)
  })

  it('details one of them', async () => {
    expect(await main(['sources', 'essai'])).toBe(0)
    expect(captured.out).toContain(`${origin}/actualites`)
  })
})

describe('ingest', () => {
  it('reads a source that was added', { timeout: 120_000 }, async () => {
    expect(await main(['ingest', 'essai', ...WEB, '--json'])).toBe(0)
    expect(JSON.parse(captured.out)).toMatchObject({ added: 6, failed: 0, issues: [] })
  })
})
