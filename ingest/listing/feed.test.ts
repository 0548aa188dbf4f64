import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { looksLikeFeed, readFeed } from './feed.ts'
import { cpuMs, damaged } from './fixtures/damaged.ts'

const AT = 'https://region.test/actus/flux.xml'

const rss = (items: string, channel = '') =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/">
  <channel><title>Actualités</title><link>https://region.test/</link>${channel}${items}</channel></rss>`

const only = (text: string, at = AT) => readFeed(text, at).items[0]

describe('readFeed', () => {
  it.each([
    [
      'RSS 2.0',
      rss(
        '<item><title>Un lycée neuf</title><link>https://region.test/a</link><pubDate>Tue, 12 Mar 2024 09:00:00 +0100</pubDate></item>',
      ),
    ],
    [
      'RSS 0.91',
      '<rss version="0.91"><channel><title>A</title><item><title>Un lycée neuf</title><link>https://region.test/a</link><pubDate>12 Mar 2024</pubDate></item></channel></rss>',
    ],
    [
      'RSS 1.0',
      `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="https://region.test/"><title>A</title></channel>
      <item rdf:about="https://region.test/a"><title>Un lycée neuf</title><dc:date>2024-03-12T08:00:00Z</dc:date></item></rdf:RDF>`,
    ],
    [
      'Atom',
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>A</title><entry><id>urn:1</id><title type="html">Un &lt;b&gt;lycée&lt;/b&gt; neuf</title>
      <link rel="self" href="https://region.test/a.atom"/><link href="https://region.test/a"/><published>2024-03-11T23:30:00Z</published></entry></feed>`,
    ],
    [
      'JSON Feed',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        items: [
          {
            id: '1',
            url: 'https://region.test/a',
            title: 'Un lycée neuf',
            date_published: '2024-03-12T10:00:00+01:00',
          },
        ],
      }),
    ],
  ])('reads %s', (_, text) => {
    expect(looksLikeFeed(text)).toBe(true)
    expect(only(text)).toEqual({
      address: 'https://region.test/a',
      title: 'Un lycée neuf',
      publishedOn: '2024-03-12',
      updated: null,
    })
  })

  it.each([
    ['an English date', 'Tue, 5 Mar 2024 23:30:00 GMT', '2024-03-06'],
    ['a named American zone, local as it stands', 'Tue, 05 Mar 2024 23:30:00 EST', '2024-03-05'],
    ['one without seconds', 'Tue, 05 Mar 2024 09:30 +0100', '2024-03-05'],
    ['one in French', 'mardi 5 mars 2024', '2024-03-05'],
    ['an abbreviated French month', 'lun., 05 févr. 2024 10:00:00 +0100', '2024-02-05'],
    ['figures', '05/03/2024 10:12', '2024-03-05'],
    ['ISO 8601', '2024-03-05T10:12:00+01:00', '2024-03-05'],
    ['a day that does not exist', 'Tue, 32 Mar 2024 10:00:00 GMT', null],
    ['an unset clock', 'Thu, 01 Jan 1970 00:00:00 GMT', null],
    ['words', 'hier', null],
    ['nothing', '', null],
  ])('reads the date of an item: %s', (_, written, date) => {
    expect(only(rss(`<item><link>/a</link><pubDate>${written}</pubDate></item>`))?.publishedOn).toBe(date)
  })

  it.each([
    ['relative to the site', '<link>/a</link>', 'https://region.test/a'],
    ['relative to the page of the channel', '<link>a</link>', 'https://region.test/a'],
    [
      'in CDATA with white space',
      '<link><![CDATA[\n https://region.test/a?x=1&y=2 \n]]></link>',
      'https://region.test/a?x=1&y=2',
    ],
    [
      'with tracking and a fragment',
      '<link>https://region.test/a?utm_source=rss&amp;id=3#debut</link>',
      'https://region.test/a?id=3',
    ],
    ['only in its guid', '<guid>https://region.test/a</guid>', 'https://region.test/a'],
    ['only in atom:link', '<atom:link href="https://region.test/a"/>', 'https://region.test/a'],
    ['only an enclosed file', '<enclosure url="/a.pdf" type="application/pdf"/>', 'https://region.test/a.pdf'],
    ['an unescaped ampersand', '<link>https://region.test/a?b=1&c=2</link>', 'https://region.test/a?b=1&c=2'],
  ])('finds the address of an item: %s', (_, item, address) => {
    expect(only(rss(`<item><title>T</title>${item}</item>`))?.address).toBe(address)
  })

  it.each([
    ['nothing', ''],
    ['a guid that is no address', '<guid isPermaLink="false">1234</guid>'],
    ['a bare number as a guid', '<guid>1234</guid>'],
    ['a script', '<link>javascript:alert(1)</link>'],
    ['a mail address', '<link>mailto:presse@region.test</link>'],
  ])('passes over an item whose address is %s', (_, item) => {
    expect(readFeed(rss(`<item><title>T</title>${item}</item>`), AT).items).toEqual([])
  })

  it.each([
    ['markup in CDATA', '<![CDATA[<p>Aide &amp; conseil : <em>12 M€</em></p>]]>', 'Aide & conseil : 12 M€'],
    ['an entity of HTML', 'Aide&nbsp;: l&rsquo;été', 'Aide\u00a0: l’été'],
    ['an unescaped ampersand', 'Aide & conseil', 'Aide & conseil'],
    ['an empty one', ' ', null],
  ])('reads a title: %s', (_, title, expected) => {
    expect(only(rss(`<item><title>${title}</title><link>/a</link></item>`))?.title).toBe(expected)
  })

  it('resolves addresses against the nearest xml:base of Atom', () => {
    const text = `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://autre.test/x/"><entry xml:base="y/"><link href="z"/></entry></feed>`
    expect(only(text)?.address).toBe('https://autre.test/x/y/z')
  })

  it('keeps the stamp of a change as written, and takes it for the date of an entry that has no other', () => {
    const text = `<feed xmlns="http://www.w3.org/2005/Atom"><entry><link href="/z"/><updated>2024-03-12T10:00:00+01:00</updated></entry></feed>`
    expect(only(text)).toMatchObject({ publishedOn: '2024-03-12', updated: '2024-03-12T10:00:00+01:00' })
  })

  it('gives each address once and follows the next page of RFC 5005', () => {
    const page = readFeed(
      rss(
        '<item><link>/a</link><title>Un</title></item><item><link>/a#b</link><title>Deux</title></item>',
        '<atom:link rel="next" href="/flux?page=2"/>',
      ),
      AT,
    )
    expect(page.items.map(({ title }) => title)).toEqual(['Un'])
    expect(page.next).toEqual(['https://region.test/flux?page=2'])
  })

  it.each([
    ['cut short', rss('<item><title>T').slice(0, 150)],
    ['no JSON', '{"version": "https://jsonfeed.org/version/1", "items": ['],
  ])('says that a feed is broken: %s', (_, text) => {
    expect(() => readFeed(text, AT)).toThrow(/incomplet ou mal formé/)
  })

  it('reads or refuses any damaged feed, within a second', { timeout: 120_000 }, () => {
    const whole = rss(
      '<item><title><![CDATA[A & B]]></title><link>/a</link><pubDate>Tue, 05 Mar 2024 09:30 +0100</pubDate></item>'.repeat(
        3,
      ),
    )
    fc.assert(
      fc.property(damaged(whole), (text) => {
        if (!looksLikeFeed(text)) return
        const begun = cpuMs()
        try {
          for (const { address } of readFeed(text, AT).items) expect(new URL(address).hash).toBe('')
        } catch (error) {
          expect(error).toBeInstanceOf(TypeError)
        }
        expect(cpuMs() - begun).toBeLessThan(1000)
      }),
      { numRuns: 1000 },
    )
  })
})
