import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { ListingPlace } from './read-listing.ts'
import { walkListing } from './walk.ts'

const HOME = 'https://region.test'

/** A site in memory, and what was asked of it. */
function site(files: Readonly<Record<string, string | Uint8Array | undefined>>) {
  const asked: string[] = []
  const get = async (address: string) => {
    asked.push(address.replace(HOME, ''))
    const body = files[address.replace(HOME, '')]
    if (body === undefined) throw new TypeError(`« ${address} » n’existe pas`)
    return {
      address,
      name: 'a',
      mediaType: null,
      bytes: typeof body === 'string' ? new TextEncoder().encode(body) : body,
    }
  }
  return { asked, get }
}

async function walk(
  files: Readonly<Record<string, string | Uint8Array | undefined>>,
  listing: Partial<ListingPlace> = {},
  since: string | null = null,
) {
  const { asked, get } = site(files)
  const issues: string[] = []
  const found: string[] = []
  const place: ListingPlace = { address: `${HOME}/actus`, kind: 'news', software: null, selectors: null, ...listing }
  for await (const { address } of walkListing(place, get, ({ code }) => issues.push(code), since))
    found.push(address.replace(HOME, ''))
  return { found, asked, issues }
}

const news = (from: number, to: number, more = '') =>
  `<html><body><ul>${Array.from({ length: to - from + 1 }, (_, index) => {
    const n = from + index
    return `<li><h2><a href="/actus/n-${n}">Une nouvelle, numéro ${n}</a></h2> <time datetime="2024-${String(12 - Math.floor(n / 10)).padStart(2, '0')}-01"></time></li>`
  }).join('')}</ul>${more}</body></html>`

const names = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => `/actus/n-${from + index}`)

describe('walkListing', () => {
  it('follows pages to the last, each document once', async () => {
    const pages = {
      '/actus': news(1, 5, '<a rel="next" href="/actus?page=2">2</a>'),
      '/actus?page=2': news(5, 9, '<a rel="next" href="/actus?page=3">3</a>'),
      '/actus?page=3': news(10, 12),
    }
    expect(await walk(pages)).toEqual({ found: names(1, 12), asked: Object.keys(pages), issues: [] })
  })

  it('stops where pages repeat themselves', async () => {
    const same = news(
      1,
      5,
      Array.from({ length: 50 }, (_, n) => `<a href="/actus?page=${n + 1}">${n + 1}</a>`).join(''),
    )
    const pages = Object.fromEntries(
      Array.from({ length: 51 }, (_, n) => [n === 0 ? '/actus' : `/actus?page=${n}`, same]),
    )
    const { found, asked } = await walk(pages)
    expect(found).toEqual(names(1, 5))
    expect(asked).toEqual(['/actus', '/actus?page=1', '/actus?page=2'])
  })

  it('stops at a page that is older than asked, and leaves out what is older', async () => {
    const pages = {
      '/actus': news(1, 12, '<a rel="next" href="/actus?page=2">2</a>'),
      '/actus?page=2': news(20, 25, '<a rel="next" href="/actus?page=3">3</a>'),
      '/actus?page=3': news(30, 35),
    }
    const { found, asked } = await walk(pages, {}, '2024-12-01')
    expect(found).toEqual(names(1, 9))
    expect(asked).toEqual(['/actus', '/actus?page=2'])
  })

  it('stays on the site, its other hosts included; feeds may lead anywhere', async () => {
    const links = [
      'https://www.region.test/a',
      'https://presse.region.test/b',
      'https://ailleurs.test/c',
      'ftp://region.test/d',
    ]
    const feed = `<rss version="2.0"><channel>${links.map((link) => `<item><title>T</title><link>${link}</link></item>`).join('')}</channel></rss>`
    expect((await walk({ '/actus': feed })).found).toEqual(links.slice(0, 2))
    expect((await walk({ '/actus': feed }, { kind: 'feed' })).found).toEqual(links.slice(0, 3))
  })

  it('opens an index of sitemaps, packed or not, those that changed since', async () => {
    const map = (...urls: string[]) =>
      `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join('')}</urlset>`
    const files = {
      '/sitemap.xml': `<sitemapindex><sitemap><loc>${HOME}/a.xml.gz</loc><lastmod>2024-05-01</lastmod></sitemap><sitemap><loc>/b.xml</loc></sitemap><sitemap><loc>/old.xml</loc><lastmod>2019-01-01</lastmod></sitemap></sitemapindex>`,
      '/a.xml.gz': gzipSync(
        map(
          `<url><loc>${HOME}/x?a=1&amp;b=2</loc><lastmod>2024-05-01T10:00:00+02:00</lastmod></url>`,
          '<url><loc>/image.jpg</loc></url>',
        ),
      ),
      '/b.xml': map('<url><loc>/y</loc></url>', '<url><loc>/z</loc><lastmod>2018-01-01</lastmod></url>', '<url></url>'),
      '/old.xml': map('<url><loc>/v</loc></url>'),
    }
    const place = { address: `${HOME}/sitemap.xml`, kind: 'sitemap' } as const
    expect((await walk(files, place)).found).toEqual(['/x?a=1&b=2', '/y', '/z', '/v'])
    expect(await walk(files, place, '2024-01-01')).toMatchObject({
      found: ['/x?a=1&b=2', '/y'],
      asked: ['/sitemap.xml', '/a.xml.gz', '/b.xml'],
    })
  })

  it('is not caught by sitemaps that name each other', async () => {
    const files = {
      '/s.xml': '<sitemapindex><sitemap><loc>/t.xml</loc></sitemap><sitemap><loc>/s.xml</loc></sitemap></sitemapindex>',
      '/t.xml': '<sitemapindex><sitemap><loc>/s.xml</loc></sitemap></sitemapindex>',
    }
    expect((await walk(files, { address: `${HOME}/s.xml`, kind: 'sitemap' })).asked).toEqual(['/s.xml', '/t.xml'])
  })

  it('goes through a portal: years, sittings, acts', async () => {
    const files = {
      '/actes/': '<ul><li><a href="2024">2024</a></li><li><a href="2023">2023</a></li></ul>',
      '/actes/2024': '<a href="cp-mars">Commission permanente du 12 mars 2024</a>',
      '/actes/2023': '<a href="cp-mai">Commission permanente du 3 mai 2023</a>',
      '/actes/cp-mars': '<ul><li><a href="1.pdf">Plan vélo</a></li><li><a href="2.pdf">Lycées</a></li></ul>',
      '/actes/cp-mai': '<ul><li><a href="3.pdf">Forêts</a></li></ul>',
    }
    expect((await walk(files, { address: `${HOME}/actes/`, kind: 'deliberations' })).found).toEqual([
      '/actes/1.pdf',
      '/actes/2.pdf',
      '/actes/3.pdf',
    ])
  })

  it('reports a later page that fails and goes on, and throws when the first does', async () => {
    const pages = { '/actus': news(1, 5, '<a rel="next" href="/actus?page=2">2</a>') }
    expect(await walk(pages)).toMatchObject({ found: names(1, 5), issues: ['listing-incomplete'] })
    await expect(walk({})).rejects.toThrow('n’existe pas')
  })

  it('says where it stops on a site that makes pages without end', async () => {
    const { get } = site({})
    const endless = async (address: string) => {
      const n = Number(new URL(address).searchParams.get('page') ?? 0)
      const html = news(n * 10 + 1, n * 10 + 5, `<a rel="next" href="/actus?page=${n + 1}">Suivant</a>`)
      return {
        ...(await get(address).catch(() => ({ address, name: 'a', mediaType: null }))),
        bytes: new TextEncoder().encode(html),
      }
    }
    const issues: string[] = []
    let count = 0
    const place: ListingPlace = { address: `${HOME}/actus`, kind: 'news', software: null, selectors: null }
    for await (const _ of walkListing(place, endless, ({ code }) => issues.push(code), null)) count++
    expect({ count, issues }).toEqual({ count: 2500, issues: ['listing-bounded'] })
  })
})

describe('datasets', () => {
  it('of data.gouv.fr are their tables, at addresses that last', async () => {
    const address = 'https://www.data.gouv.fr/fr/datasets/deliberations-de-la-region/'
    const answer = {
      resources: [
        {
          title: 'Actes',
          format: 'csv',
          type: 'main',
          latest: 'https://www.data.gouv.fr/fr/datasets/r/1',
          url: 'https://static.data.gouv.fr/a-2024.csv',
          last_modified: '2024-05-01T10:00:00+00:00',
        },
        { title: 'Notice', format: 'pdf', type: 'documentation', url: 'https://static.data.gouv.fr/n.pdf' },
        { title: 'Le même', format: 'json', type: 'main', url: 'https://static.data.gouv.fr/a.json' },
      ],
    }
    const files = { 'https://www.data.gouv.fr/api/1/datasets/deliberations-de-la-region/': JSON.stringify(answer) }
    expect((await walk(files, { address, kind: 'opendata' })).found).toEqual([
      'https://www.data.gouv.fr/fr/datasets/r/1',
    ])
  })

  it('of Opendatasoft are exported whole, alone or by a catalogue', async () => {
    const api = '/api/explore/v2.1/catalog/datasets'
    const csv = (id: string) => `${api}/${id}/exports/csv?delimiter=%3B&use_labels=true`
    const one = (id: string) => ({
      dataset_id: id,
      metas: { default: { title: id, modified: '2024-05-01T10:00:00+00:00' } },
    })
    const files = {
      [`${api}/aides`]: JSON.stringify(one('aides')),
      [`${api}?limit=100&offset=0&where=%22d%C3%A9lib%22`]: JSON.stringify({
        total_count: 3,
        results: [one('a'), one('b')],
      }),
      [`${api}?limit=100&offset=2&where=%22d%C3%A9lib%22`]: JSON.stringify({ total_count: 3, results: [one('c')] }),
    }
    expect(
      (await walk(files, { address: `${HOME}/explore/dataset/aides/information/`, kind: 'opendata' })).found,
    ).toEqual([csv('aides')])
    expect((await walk(files, { address: `${HOME}/explore/?q=d%C3%A9lib`, kind: 'opendata' })).found).toEqual(
      ['a', 'b', 'c'].map(csv),
    )
  })

  it('of ArcGIS are read page by page', async () => {
    const layer = `${HOME}/arcgis/rest/services/actes/FeatureServer/0`
    const query = (offset: number) =>
      `/arcgis/rest/services/actes/FeatureServer/0/query?where=1%3D1&outFields=*&returnGeometry=false&orderByFields=OBJECTID&f=json&resultRecordCount=1000&resultOffset=${offset}`
    const files = { [query(0)]: '{"features": [], "exceededTransferLimit": true}', [query(1000)]: '{"features": []}' }
    expect((await walk(files, { address: layer, kind: 'opendata', software: 'ArcGIS REST' })).found).toEqual([
      query(0),
      query(1000),
    ])
  })

  it('may be a table at its own address', async () => {
    expect((await walk({ '/x.csv': 'a;b\n1;2' }, { address: `${HOME}/x.csv`, kind: 'opendata' })).found).toEqual([
      '/x.csv',
    ])
  })
})
