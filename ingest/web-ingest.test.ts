import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Connection } from '@lancedb/lancedb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Archive, openArchive } from '../corpus/archive.ts'
import { openDatabase } from '../corpus/database.ts'
import { type FetchRecord, openFetchRecord } from '../corpus/fetch-record.ts'
import { createClient } from './fetch/client.ts'
import { type ExampleRegion, exampleSource, openExampleRegion } from './fetch/example-region.ts'
import { openExampleSite, page, redirect, status } from './fetch/example-site.ts'
import { openFetcher } from './fetch/fetcher.ts'
import { ingest, type Outcome } from './ingest.ts'
import type { Target } from './targets.ts'
import { resolveWebTarget, webSourceTarget } from './web-target.ts'

// Sixty documents are read several times in most tests.
vi.setConfig({ testTimeout: 120_000 })

const DOCUMENTS = 60
/** One in ten is a ZIP of two. */
const STORED = 66

let root: string
let connection: Connection
let archive: Archive
let record: FetchRecord
let site: ExampleRegion
let clock: Date

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'web-'))
  connection = await openDatabase(root)
  archive = await openArchive(connection)
  record = await openFetchRecord(connection)
  site = await openExampleRegion(DOCUMENTS)
  clock = new Date('2026-01-02T03:04:05Z')
})

afterEach(async () => {
  await site.close()
  rmSync(root, { recursive: true })
})

interface Options {
  readonly extractor?: string
  readonly since?: string | null
  /** Outcomes after which the run is left as a kill would leave it. */
  readonly killedAfter?: number
}

async function read(targets: readonly Target[], { extractor = 'v1', since = null, killedAfter }: Options = {}) {
  site.received.length = 0
  clock = new Date(clock.getTime() + 60_000)
  const now = () => clock
  const begun = await record.begin(
    targets.map(({ given }) => given),
    clock,
  )
  const client = createClient({
    version: '0',
    contact: null,
    delayMs: 0,
    allowPrivate: true,
    patience: { backoffMs: 5 },
  })
  const fetcher = await openFetcher({ client, archive, record, run: begun, now })
  const outcomes: Outcome[] = []
  try {
    for await (const outcome of ingest(targets, { archive, extractor, now, fetcher, since })) {
      outcomes.push(outcome)
      if (outcomes.length === killedAfter) return outcomes
    }
    await record.finish(begun, clock, null)
  } finally {
    await client.close()
  }
  return outcomes
}

const source = () => webSourceTarget(exampleSource(site, DOCUMENTS))

function counts(outcomes: readonly Outcome[]): Readonly<Record<string, number>> {
  const all: Record<string, number> = {}
  for (const { status } of outcomes) all[status] = (all[status] ?? 0) + 1
  return all
}

const issuesOf = (outcomes: readonly Outcome[]) => outcomes.flatMap(({ issues }) => issues.map(({ code }) => code))

/** Versions of tables: any write makes a new one. */
async function versions(...names: readonly string[]): Promise<readonly number[]> {
  return Promise.all(names.map(async (name) => (await connection.openTable(name)).version()))
}

async function stored(path: string) {
  const states = [...(await archive.states()).values()]
  return archive.get(states.find(({ address }) => address === site.origin + path)?.id ?? '')
}

describe('a source on the web', () => {
  it('is read whole, and the second time gives no body and writes nothing but its record', async () => {
    const first = await read([source()])
    expect(counts(first)).toEqual({ added: STORED })
    for (const { contentHash } of (await archive.states()).values())
      expect(await archive.file(contentHash)).not.toBeNull()
    const before = await versions('documents', 'files')
    const second = await read([source()])
    expect(counts(second)).toEqual({ unchanged: STORED })
    expect(site.received.filter((one) => one.status() === 200)).toEqual([])
    expect(await versions('documents', 'files')).toEqual(before)
    const runs = await record.runs()
    expect(runs).toHaveLength(2)
    expect(runs.every(({ finishedAt }) => finishedAt !== null)).toBe(true)
  })

  it('has its documents told by the listing and the source where they say nothing', async () => {
    site.on('/actualites/decision-2.txt', page('<html><body><p>Une aide de 3 000 € est votée.</p></body></html>'))
    await read([source()])
    expect(await stored('/actualites/decision-2.txt')).toMatchObject({
      ...{ source: 'essai', publisher: 'Région Bretagne', region: '53', publishedOn: '2024-05-14' },
      title: 'Annonce de /actualites/decision-2.txt',
      url: `${site.origin}/actualites/decision-2.txt`,
    })
    expect(await stored('/actualites/decision-1.html')).toMatchObject({ title: 'Décision 1' })
    const member = await stored('/actualites/decision-9.zip#annexe%20a.txt')
    expect(member?.text).toContain('annexe a')
    expect(member?.url).toBe(`${site.origin}/actualites/decision-9.zip`)
  })

  it('records every visit, with what came back', async () => {
    await read([source()])
    const table = await connection.openTable('fetches')
    const rows = await table.query().toArray()
    expect(rows.length).toBe(site.received.filter(({ path }) => path !== '/robots.txt').length)
    const row = rows.find(({ address }) => address === `${site.origin}/actualites/decision-1.html`)
    expect(row).toMatchObject({ status: 200, mediaType: 'text/html; charset=utf-8', error: null })
    expect(await archive.file(row.hash)).toHaveLength(row.bytes)
    expect(JSON.parse(row.headers)).toHaveProperty('etag')
  })

  it('is read again where it changed, and only there', async () => {
    await read([source()])
    const path = '/actualites/decision-57.txt'
    const before = await stored(path)
    site.write(path, 'La Région Bretagne a finalement voté 9 999 € le 3 avril 2024 pour la salle neuve.')
    expect(counts(await read([source()]))).toEqual({ changed: 1, unchanged: STORED - 1 })
    const after = await stored(path)
    expect(after).toMatchObject({ id: before?.id })
    expect(after?.text).toContain('9 999 €')
    expect(await archive.file(before?.contentHash ?? '')).not.toBeNull()
  })

  it('marks what is gone, keeps it, and welcomes it back', async () => {
    await read([source()])
    site.on('/actualites/decision-59.zip', null)
    site.on('/actualites/decision-56.html', status(410))
    const second = await read([source()])
    expect(counts(second)).toMatchObject({ removed: 3 })
    expect(counts(await read([source()]))).toMatchObject({ unchanged: STORED })
    site.write('/actualites/decision-56.html', 'De retour, la page dit que la Région vote 5 000 € le 4 avril 2024.')
    expect(counts(await read([source()]))).toMatchObject({ changed: 1 })
  })

  it('keeps what is stored when a page, or the list, is out of order', async () => {
    await read([source()])
    site.on('/actualites/decision-1.html', status(500))
    const outcomes = await read([source()])
    expect(counts(outcomes)).toEqual({ failed: 1, unchanged: STORED - 1 })
    expect(issuesOf(outcomes)).toEqual(['http-status'])
    site.on('/actualites', status(500))
    site.on('/flux.xml', status(404))
    const broken = await read([source()])
    expect(counts(broken).removed).toBeUndefined()
    expect(issuesOf(broken).sort()).toEqual(['gone', 'http-status'])
    expect((await archive.states()).size).toBe(STORED)
    expect([...(await archive.states()).values()].every(({ removedAt }) => removedAt === null)).toBe(true)
  })

  it('is asked, at most once a week, for what it no longer lists, which is gone only when it says so', async () => {
    await read([source()])
    site.on(
      '/actualites',
      page('<html><body><article><h2><a href="/actualites/decision-60.html">Une</a></h2></article></body></html>'),
    )
    const source1 = webSourceTarget(exampleSource(site, 1))
    site.on('/actualites/decision-1.html', null)
    await read([source1])
    expect(site.of('/actualites/decision-1.html')).toEqual([])
    clock = new Date(clock.getTime() + 8 * 24 * 3600 * 1000)
    const later = await read([source1])
    expect(site.of('/actualites/decision-1.html')).toHaveLength(1)
    expect(site.received.filter((one) => one.path.endsWith('.txt') && one.status() === 200)).toEqual([])
    expect(counts(later).removed).toBe(1)
  })

  it('has its documents read again from the archive when the readers have changed', async () => {
    await read([source()])
    expect(counts(await read([source()], { extractor: 'v2' }))).toEqual({ changed: STORED })
    expect(site.received.filter((one) => one.status() === 200)).toEqual([])
  })

  it('goes on after a kill without fetching again what is archived, to the same end', async () => {
    await read([source()], { killedAfter: 1 })
    const known = await record.visited()
    expect(known.size).toBeGreaterThan(10)
    await read([source()], { killedAfter: 40 })
    const outcomes = await read([source()])
    for (const address of known.keys()) expect(site.of(address.slice(site.origin.length))).toEqual([])
    expect(issuesOf(outcomes)).toEqual([])
    expect((await archive.states()).size).toBe(STORED)
    expect(await record.runs()).toHaveLength(1)
  })
})

describe('a site that is wrong about its pages', () => {
  it.each([
    [
      'charset',
      Buffer.from('<html><body><h1>Été à Nîmes</h1><p>Réunie à l’été.</p></body></html>'.replace('’', "'"), 'latin1'),
      'text/html; charset=utf-8',
    ],
    [
      'type',
      Buffer.from('<!doctype html><html><body><h1>Été à Nîmes</h1><p>Réunie hier.</p></body></html>'),
      'application/octet-stream',
    ],
    [
      'type and charset',
      Buffer.from(
        '<!doctype html><html><head><meta charset="iso-8859-1"></head><body><h1>Été à Nîmes</h1></body></html>',
        'latin1',
      ),
      'text/plain',
    ],
  ])('is read all the same: %s', async (_, bytes, mediaType) => {
    site.on('/page', page(bytes, mediaType))
    const outcomes = await read([resolveWebTarget(`${site.origin}/page`)].filter((target) => target !== null))
    expect(counts(outcomes)).toEqual({ added: 1 })
    expect(await stored('/page')).toMatchObject({ title: 'Été à Nîmes' })
  })
})

describe('an address that someone typed', () => {
  it('is one document, or the documents that are listed there', async () => {
    const one = await read(
      [resolveWebTarget(`${site.origin}/actualites/decision-1.html#haut`)].filter((t) => t !== null),
    )
    expect(counts(one)).toEqual({ added: 1 })
    expect(site.of('/actualites/decision-1.html')).toHaveLength(1)
    const feed = await read([resolveWebTarget(`${site.origin}/flux.xml`)].filter((t) => t !== null))
    expect(counts(feed)).toEqual({ added: 17 })
  })

  it('that leads elsewhere is known by its own name', async () => {
    site.on('/court', redirect('/actualites/decision-1.html'))
    await read([resolveWebTarget(`${site.origin}/court`)].filter((t) => t !== null))
    expect(await stored('/court')).toMatchObject({ url: `${site.origin}/actualites/decision-1.html` })
  })

  it('that cannot be had is a failure with a word on what to do', async () => {
    site.on('/robots.txt', page('User-agent: *\nDisallow: /', 'text/plain'))
    const outcomes = await read(
      [resolveWebTarget(`${site.origin}/actualites/decision-1.html`)].filter((t) => t !== null),
    )
    expect(issuesOf(outcomes)).toEqual(['robots'])
    expect(outcomes[0]?.issues[0]?.message).toContain('robots.txt')
  })
})

describe('what a listing says of the last change', () => {
  it('spares the question when it is what it was', async () => {
    const sitemap = (updated: string) =>
      page(
        `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>${site.origin}/actualites/decision-1.html</loc><lastmod>${updated}</lastmod></url></urlset>`,
        'application/xml',
      )
    site.on('/plan.xml', sitemap('2025-12-01T10:00:00Z'))
    const target = () => [resolveWebTarget(`${site.origin}/plan.xml`)].filter((one) => one !== null)
    expect(counts(await read(target()))).toEqual({ added: 1 })
    expect(counts(await read(target()))).toEqual({ unchanged: 1 })
    expect(site.of('/actualites/decision-1.html')).toEqual([])
    site.on('/plan.xml', sitemap('2025-12-24T10:00:00Z'))
    expect(counts(await read(target()))).toEqual({ unchanged: 1 })
    expect(site.of('/actualites/decision-1.html').map((one) => one.status())).toEqual([304])
  })
})

describe('several targets', () => {
  it('are read side by side, and one that does not answer stops no other', async () => {
    const silent = await openExampleSite({ '/page.html': status(503) })
    const targets = [`${silent.origin}/page.html`, `${site.origin}/flux.xml`].map((given) => resolveWebTarget(given))
    const outcomes = await read(targets.filter((target) => target !== null))
    await silent.close()
    expect(counts(outcomes)).toEqual({ added: 17, failed: 1 })
  })
})
