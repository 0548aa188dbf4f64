import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Client, type ClientOptions, createClient } from './client.ts'
import {
  broken,
  drip,
  type ExampleSite,
  eventually,
  openExampleSite,
  page,
  plain,
  redirect,
  status,
} from './example-site.ts'
import { FetchError } from './fetch-error.ts'

const TEXT = '<html><body><h1>Lycées</h1><p>La Région vote 3 M€ pour ses lycées.</p></body></html>'
const KILOBYTE = 1024

let site: ExampleSite
let other: ExampleSite
let client: Client

beforeEach(async () => {
  site = await openExampleSite({ '/page': page(TEXT) })
  client = open()
})

afterEach(async () => {
  await client.close()
  await site.close()
})

beforeAll(async () => {
  other = await openExampleSite({ '/page': page('ailleurs') })
})

afterAll(() => other.close())

function open(options: Partial<ClientOptions> = {}): Client {
  return createClient({
    ...{ version: '1.2.3', contact: 'mailto:contact@example.org', delayMs: 0, allowPrivate: true },
    limits: { connectMs: 500, headersMs: 400, idleMs: 400, totalMs: 900, maxBytes: 64 * KILOBYTE },
    patience: { backoffMs: 5, longestWaitMs: 1500 },
    ...options,
  })
}

async function fetchWith(options: Partial<ClientOptions>, address: string) {
  const own = open(options)
  try {
    return await own.fetch(address)
  } finally {
    await own.close()
  }
}

async function errorOf(path: string, options: Partial<ClientOptions> = {}): Promise<FetchError> {
  const address = path.startsWith('/') ? site.origin + path : path
  const error = await fetchWith(options, address).then(
    () => null,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof FetchError)) throw new Error(`a FetchError was expected, not ${error}`)
  return error
}

const textOf = (bytes: Uint8Array | null) => Buffer.from(bytes ?? []).toString()

describe('an answer', () => {
  it('has its bytes, type, validators and address, and says who asked', async () => {
    const response = await client.fetch(`${site.origin}/page#part`)
    expect(textOf(response.bytes)).toBe(TEXT)
    expect(response).toMatchObject({ status: 200, finalAddress: `${site.origin}/page` })
    expect(response.mediaType).toBe('text/html; charset=utf-8')
    expect(site.of('/page')[0]?.headers['user-agent']).toBe('Hemicycle/1.2.3 (+mailto:contact@example.org)')
  })

  it('has no body when nothing has changed', async () => {
    const first = await client.fetch(`${site.origin}/page`)
    const known = { etag: first.headers.etag ?? null, lastModified: null }
    expect(await client.fetch(`${site.origin}/page`, known)).toMatchObject({ status: 304, bytes: null })
  })

  it('is news when the document is gone', async () => {
    site.on('/gone', status(410))
    expect(await client.fetch(`${site.origin}/gone`)).toMatchObject({ status: 410, bytes: null })
    expect(await client.fetch(`${site.origin}/nowhere`)).toMatchObject({ status: 404, bytes: null })
  })

  it.each([
    ['gzip', gzipSync(TEXT)],
    ['x-gzip', gzipSync(TEXT)],
    ['br', brotliCompressSync(TEXT)],
    ['deflate', deflateSync(TEXT)],
    ['deflate', deflateRawSync(TEXT)],
    ['gzip, br', brotliCompressSync(gzipSync(TEXT))],
    ['gzip', Buffer.from(TEXT)],
    ['identity', Buffer.from(TEXT)],
  ])('is decompressed: %s', async (coding, bytes) => {
    site.on('/packed', plain(bytes, { 'content-encoding': coding }))
    expect(textOf((await client.fetch(`${site.origin}/packed`)).bytes)).toBe(TEXT)
  })
})

describe('a hostile or broken server', () => {
  it.each([
    ['a silent one', () => {}, 'timeout'],
    ['one that drips', drip(20), 'timeout'],
    ['one that breaks off', broken, 'broken'],
    ['one that speaks no HTTP', ((_, response) => response.socket?.end('salut\r\n\r\n')) as typeof broken, 'broken'],
    ['a huge body', plain(Buffer.alloc(65 * KILOBYTE)), 'too-large'],
    [
      'a huge body that does not say so',
      (_: unknown, r: Parameters<typeof broken>[1]) => void r.write(Buffer.alloc(65 * KILOBYTE)),
      'too-large',
    ],
    ['a gzip bomb', plain(gzipSync(Buffer.alloc(50_000 * KILOBYTE)), { 'content-encoding': 'gzip' }), 'too-large'],
    [
      'a brotli bomb',
      plain(brotliCompressSync(Buffer.alloc(5000 * KILOBYTE)), { 'content-encoding': 'br' }),
      'too-large',
    ],
    [
      'a bomb in a bomb',
      plain(gzipSync(gzipSync(Buffer.alloc(50_000 * KILOBYTE))), { 'content-encoding': 'gzip, gzip' }),
      'too-large',
    ],
    ['damaged gzip', plain(gzipSync(TEXT).subarray(0, 60), { 'content-encoding': 'gzip' }), 'bad-encoding'],
    ['an unknown coding', plain(TEXT, { 'content-encoding': 'zip' }), 'bad-encoding'],
    ['codings without end', plain(TEXT, { 'content-encoding': 'gzip, gzip, gzip' }), 'bad-encoding'],
    ['a refusal', status(403), 'http-status'],
    ['a breakdown', status(500), 'http-status'],
    ['an odd status', status(299 + 7), 'http-status'],
  ] as const)('%s is an error with a name', async (_, answers, code) => {
    site.on('/bad', answers)
    const error = await errorOf('/bad')
    expect(error.code).toBe(code)
    expect(error.message).toContain(`${site.origin}/bad`)
  })

  it('is given up within its time', async () => {
    site.on('/drip', drip(20))
    const started = performance.now()
    await errorOf('/drip', { patience: { attempts: 1 } })
    expect(performance.now() - started).toBeLessThan(2000)
  })

  it('that cannot be reached, five times in a row, is left alone', async () => {
    const gone = await openExampleSite()
    await gone.close()
    const codes: string[] = []
    for (let number = 0; number < 6; number++)
      codes.push(await client.fetch(`${gone.origin}/${number}`).then(String, (error: FetchError) => error.code))
    // The rules of the site are asked for once: what they answered stands for all.
    expect(new Set(codes)).toEqual(new Set(['unreachable']))
  })

  it('that falls silent is left alone after five silences', async () => {
    site.on('/silent', () => {})
    const own = open({ patience: { attempts: 1 }, limits: { headersMs: 60, totalMs: 60 } })
    const codes: string[] = []
    for (let number = 0; number < 7; number++)
      codes.push(await own.fetch(`${site.origin}/silent`).then(String, (error: FetchError) => error.code))
    await own.close()
    expect(codes).toEqual([...Array(5).fill('timeout'), 'host-down', 'host-down'])
    expect(site.of('/silent')).toHaveLength(5)
  })
})

describe('redirects', () => {
  it('are followed, relative ones too', async () => {
    site.on('/a', redirect('/b', 301))
    site.on('/b', redirect('page', 308))
    expect(await client.fetch(`${site.origin}/a`)).toMatchObject({ status: 200, finalAddress: `${site.origin}/page` })
  })

  it('of a page that holds nothing but a script are followed too', async () => {
    site.on('/openfile', page('<html><script>window.location.href = "/page";</script></html>'))
    const found = await client.fetch(`${site.origin}/openfile`)
    expect(found).toMatchObject({ status: 200, finalAddress: `${site.origin}/page` })
  })

  it('that go round are named', async () => {
    site.on('/a', redirect('/b'))
    site.on('/b', redirect('/a'))
    const error = await errorOf('/a')
    expect(error.code).toBe('redirect-loop')
    expect(error.message).toContain('/b')
  })

  it('without end, to nowhere, or to other schemes are refused', async () => {
    for (let number = 0; number < 8; number++) site.on(`/${number}`, redirect(`/${number + 1}`))
    expect((await errorOf('/0')).code).toBe('too-many-redirects')
    site.on('/file', redirect('file:///etc/passwd'))
    expect((await errorOf('/file')).code).toBe('bad-address')
    site.on('/nonsense', redirect('http://'))
    expect((await errorOf('/nonsense')).code).toBe('bad-redirect')
    site.on('/password', redirect('http://moi:secret@example.org/'))
    const password = await errorOf('/password')
    expect(password.code).toBe('bad-address')
    expect(password.message).not.toContain('secret')
  })

  it('to another host obey its rules', async () => {
    other.on('/robots.txt', plain('User-agent: *\nDisallow: /page'))
    site.on('/away', redirect(`${other.origin}/page`))
    expect((await errorOf('/away')).code).toBe('robots')
    expect(other.of('/page')).toEqual([])
  })
})

describe('private addresses', () => {
  it.each([
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://0.0.0.0/',
    'http://10.1.2.3/',
    'http://172.16.0.1/',
    'http://192.168.1.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://100.64.0.1/',
    'http://224.0.0.1/',
    'http://[::1]/',
    'http://[::]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[fe80::1]/',
    'http://[fd00::1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://localhost/',
  ])('are refused: %s', async (address) => {
    expect((await errorOf(address, { allowPrivate: false })).code).toBe('private-address')
  })

  it('are refused behind a name', async () => {
    const { port } = new URL(site.origin)
    const resolve = async () => [{ address: '127.0.0.1', family: 4 }]
    const error = await errorOf(`http://www.example.org:${port}/page`, { allowPrivate: false, resolve })
    expect(error.code).toBe('private-address')
    expect(error.message).toContain('127.0.0.1')
    expect(site.received).toEqual([])
  })

  it('are refused behind a name that changes its answer, at the connection that would use it', async () => {
    const { port } = new URL(site.origin)
    let asked = 0
    const resolve = async () => [{ address: asked++ === 0 ? '203.0.114.1' : '127.0.0.1', family: 4 }]
    const error = await errorOf(`http://rebind.example.org:${port}/page`, { allowPrivate: false, resolve })
    expect(error.code).toBe('private-address')
    expect(site.received).toEqual([])
  })

  it.each([
    ['an address', 'http://127.0.0.1:{port}/page'],
    ['a name', 'http://inside.example.org:{port}/page'],
  ])('are refused behind a redirect to %s', async (_, target) => {
    const { port } = new URL(site.origin)
    site.on('/in', redirect(target.replace('{port}', port)))
    // One host stands for a public site; where it sends is not to be trusted for that.
    const allowPrivate = (host: string) => host === 'www.example.org'
    const resolve = async () => [{ address: '127.0.0.1', family: 4 }]
    const error = await errorOf(`http://www.example.org:${port}/in`, { allowPrivate, resolve })
    expect(error.code).toBe('private-address')
    expect(site.of('/in')).toHaveLength(1)
    expect(site.of('/page')).toEqual([])
  })

  it.each([
    'ftp://example.org/x',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'pas une adresse',
    'http://a:b@example.org/',
  ])('nor is anything but the web: %s', async (address) => {
    expect((await errorOf(address)).code).toBe('bad-address')
  })
})

describe('robots.txt', () => {
  it('is asked for once and obeyed, the rules for us before those for all', async () => {
    site.on('/robots.txt', plain('User-agent: *\nDisallow: /\n\nUser-agent: hemicycle\nDisallow: /prive'))
    await client.fetch(`${site.origin}/page`)
    await expect(client.fetch(`${site.origin}/prive/x`)).rejects.toMatchObject({ code: 'robots' })
    expect(site.of('/robots.txt')).toHaveLength(1)
    expect(site.of('/prive/x')).toEqual([])
  })

  it.each([
    ['missing', status(404), true],
    ['forbidden', status(403), true],
    ['an endless redirect', redirect('/robots.txt'), true],
    ['out of order', status(500), false],
    ['a page that says nothing of robots', plain('<html>Accueil</html>'), true],
  ])('%s: may be visited, %s', async (_, answers, allowed) => {
    site.on('/robots.txt', answers)
    const visit = client.fetch(`${site.origin}/page`)
    if (allowed) expect((await visit).status).toBe(200)
    else await expect(visit).rejects.toMatchObject({ code: 'robots-unavailable' })
    expect(site.of('/page')).toHaveLength(allowed ? 1 : 0)
  })

  it('sets the pace when it asks for more than we would take', async () => {
    site.on('/robots.txt', plain('User-agent: *\nCrawl-delay: 0.3'))
    for (const path of ['/1', '/2', '/3']) await client.fetch(site.origin + path)
    const pauses = site.received.slice(1).map(({ began }, index) => began - (site.received[index]?.ended ?? 0))
    expect(Math.min(...pauses)).toBeGreaterThan(280)
  })
})

describe('politeness', () => {
  it('asks one thing at a time of a host, with a pause, and hosts side by side', async () => {
    const polite = open({ delayMs: 100 })
    const slow: typeof broken = (_, response) => void setTimeout(() => response.end('lent'), 50)
    const paths = ['/1', '/2', '/3', '/4']
    for (const path of paths) {
      site.on(path, slow)
      other.on(path, slow)
    }
    other.on('/robots.txt', null)
    const started = performance.now()
    await Promise.all([site, other].flatMap(({ origin }) => paths.map((path) => polite.fetch(origin + path))))
    await polite.close()
    const times = site.received.slice().sort((a, b) => a.began - b.began)
    for (const [index, { began }] of times.entries())
      if (index > 0) expect(began - (times[index - 1]?.ended ?? 0)).toBeGreaterThan(90)
    expect(performance.now() - started).toBeLessThan(2 * (5 * 150))
  })
})

describe('trying again', () => {
  it.each([
    ['429', status(429)],
    ['500', status(500)],
    ['503', status(503)],
    ['a broken connection', broken],
  ])('gets past %s', async (_, answers) => {
    site.on('/flaky', eventually(2, answers, page(TEXT)))
    expect((await client.fetch(`${site.origin}/flaky`)).status).toBe(200)
    expect(site.of('/flaky')).toHaveLength(3)
  })

  it.each([
    ['in seconds', () => '1'],
    ['by a date', () => new Date(Date.now() + 2000).toUTCString()],
  ])('waits as long as Retry-After says, %s', async (_, header) => {
    site.on(
      '/busy',
      eventually(1, (q, r) => status(503, { 'retry-after': header() })(q, r), page(TEXT)),
    )
    await fetchWith({ patience: { longestWaitMs: 3000 } }, `${site.origin}/busy`)
    const [first, second] = site.of('/busy')
    expect((second?.began ?? 0) - (first?.ended ?? 0)).toBeGreaterThan(900)
  })

  it('leaves a server alone that asks for too much time', async () => {
    site.on('/busy', status(429, { 'retry-after': '3600' }))
    expect((await errorOf('/busy')).code).toBe('try-later')
    expect(site.of('/busy')).toHaveLength(1)
  })

  it('does not try again what would fail again', async () => {
    site.on('/no', status(403))
    await errorOf('/no')
    expect(site.of('/no')).toHaveLength(1)
  })
})
