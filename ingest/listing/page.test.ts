import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { detectListing } from './detect.ts'
import { cpuMs, damaged } from './fixtures/damaged.ts'
import { DOCUMENT_PAGES, NEWS_PAGES } from './fixtures/news-pages.ts'
import { readPage } from './page.ts'

const file = (address: string, html: string) => ({
  address,
  name: 'page.html',
  mediaType: 'text/html',
  bytes: new TextEncoder().encode(html),
})

const pathOf = (address: string) => address.replace('https://region.test', '')

describe('a page that lists news', () => {
  it.each(NEWS_PAGES)('is read: $name', ({ html, address, paths, dates, next }) => {
    const page = readPage(html, address, null)
    expect(page.items.map((item) => pathOf(item.address))).toEqual(paths)
    expect(page.items.map(({ publishedOn }) => publishedOn)).toEqual(dates)
    expect(page.items.every(({ title }) => title !== null && /^\p{Lu}/u.test(title))).toBe(true)
    expect(pathOf(page.next[0] ?? '') || null).toBe(next)
  })

  it.each(NEWS_PAGES)('is told from a document: $name', ({ html, address }) => {
    expect(detectListing(file(address, html))).toMatchObject({ address })
  })
})

describe('a page that is a document', () => {
  it.each(DOCUMENT_PAGES)('is not taken for a list: $name', ({ html, address }) => {
    expect(detectListing(file(address, html))).toBeNull()
  })
})

describe('selectors', () => {
  const html = `<div class="a"><h2>Un</h2><a href="x">Voir</a><i class="d">2 mars 2024</i><i>1er janvier 2020</i></div>
    <div class="a"><h2>Deux</h2></div><a class="plus" href="?p=2">»</a><a rel="next" href="?p=9">»</a>`
  const read = (selectors: Partial<Record<'item' | 'title' | 'date' | 'next' | 'content', string>>) =>
    readPage(html, 'https://region.test/liste', {
      item: null,
      title: null,
      date: null,
      next: null,
      content: null,
      ...selectors,
    })

  it('say where title, date and next page are, and pass over an item without a link', () => {
    expect(read({ item: '.a', title: 'h2', date: '.d', next: '.plus' })).toEqual({
      items: [{ address: 'https://region.test/x', title: 'Un', publishedOn: '2024-03-02', updated: null }],
      next: ['https://region.test/liste?p=2'],
      parts: [],
      newestFirst: false,
    })
  })

  it('that are no CSS are named', () => {
    expect(() => read({ item: 'div[' })).toThrow('« div[ »')
  })
})

describe('damaged pages', () => {
  it('are read within a second', { timeout: 120_000 }, () => {
    const whole = fc.constantFrom(...NEWS_PAGES.map(({ html }) => html))
    fc.assert(
      fc.property(whole.chain(damaged), (html) => {
        const begun = cpuMs()
        for (const { address } of readPage(html, 'https://region.test/actualites/', null).items)
          expect(URL.canParse(address)).toBe(true)
        detectListing(file('https://region.test/actualites/', html))
        expect(cpuMs() - begun).toBeLessThan(1000)
      }),
      { numRuns: 300 },
    )
  })

  it.each([
    [
      '5,000 links',
      Array.from(
        { length: 5000 },
        (_, n) => `<li><h3><a href="/a/${n}">Un titre de quelques mots ${n}</a></h3></li>`,
      ).join(''),
    ],
    [
      '20,000 links that say nothing',
      Array.from({ length: 20_000 }, (_, n) => `<a href="/a/${n}">Lire la suite</a>`).join(''),
    ],
    [
      'links 5,000 deep',
      Array.from({ length: 5000 }, (_, n) => `<div><a href="/a/${n}">Un titre de quelques mots ${n}</a>`).join(''),
    ],
    ['one long line', `<a href="/a">${'mot '.repeat(200_000)}</a>`],
  ])('with %s take no more than a few seconds', (_, html) => {
    const begun = cpuMs()
    readPage(html, 'https://region.test/', null)
    detectListing(file('https://region.test/', `<html><body>${html}</body></html>`))
    expect(cpuMs() - begun).toBeLessThan(8000)
  })
})
