import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cpuMs, damaged } from './fixtures/damaged.ts'
import { looksLikeSitemap, readSitemap } from './sitemap.ts'

const AT = 'https://region.test/sitemap.xml'

const NEWS = `<?xml version="1.0" encoding="UTF-8"?><!-- fait par un module -->
  <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9" xmlns:image="x">
  <url><loc>https://region.test/a?x=1&amp;y=2</loc><lastmod>2024-03-12T08:00:00+01:00</lastmod><image:image><image:loc>https://region.test/i.jpg</image:loc></image:image>
  <news:news><news:publication><news:name>Région</news:name></news:publication><news:publication_date>2024-03-11</news:publication_date><news:title>Un lycée &amp; un car</news:title></news:news></url>
  <url><loc> /b </loc><lastmod>jamais</lastmod></url><url><loc>/photo.JPG</loc></url><url><loc>mailto:a@b.test</loc></url><url/></urlset>`

describe('readSitemap', () => {
  it('reads addresses, changes, and what news sitemaps add', () => {
    expect(looksLikeSitemap(NEWS)).toBe(true)
    expect(readSitemap(NEWS, AT).items).toEqual([
      {
        address: 'https://region.test/a?x=1&y=2',
        title: 'Un lycée & un car',
        publishedOn: '2024-03-11',
        updated: '2024-03-12T08:00:00+01:00',
      },
      { address: 'https://region.test/b', title: null, publishedOn: null, updated: null },
    ])
  })

  it('gives what a file cut short holds', () => {
    expect(readSitemap(NEWS.slice(0, NEWS.indexOf('<lastmod>jamais')), AT).items).toHaveLength(2)
  })

  it('reads the largest one that is allowed in seconds', () => {
    const text = `<urlset>${Array.from({ length: 50_000 }, (_, n) => `<url><loc>https://region.test/page-${n}</loc><lastmod>2024-01-01</lastmod></url>`).join('')}</urlset>`
    const begun = cpuMs()
    expect(readSitemap(text, AT).items).toHaveLength(50_000)
    expect(cpuMs() - begun).toBeLessThan(15_000)
  })

  it('reads any damaged sitemap within a second', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(damaged(NEWS), (text) => {
        const begun = cpuMs()
        for (const { address } of readSitemap(text, AT).items) expect(URL.canParse(address)).toBe(true)
        expect(cpuMs() - begun).toBeLessThan(1000)
      }),
      { numRuns: 500 },
    )
  })

  it.each([
    ['elements 20,000 deep', `<urlset>${'<url>'.repeat(20_000)}`],
    [
      'entities that grow',
      `<!DOCTYPE a [<!ENTITY b "cc"><!ENTITY d "&b;&b;&b;">]><urlset><url><loc>&d;</loc></url></urlset>`,
    ],
  ])('is not caught by %s', (_, text) => {
    const begun = cpuMs()
    readSitemap(text, AT)
    expect(cpuMs() - begun).toBeLessThan(5000)
  })
})
