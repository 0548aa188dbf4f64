import { load } from 'cheerio'
import { describe, expect, test } from 'vitest'
import type { Library } from '../../index/library.ts'
import { createApp } from '../app.ts'
import { COLLECTION } from '../testing/collection.ts'
import { memoryLibrary } from '../testing/memory-library.ts'

const app = createApp({ library: memoryLibrary(COLLECTION), version: '1' })

async function getPage(path: string, status = 200) {
  const response = await app.request(path)
  expect([response.status, response.headers.get('content-type')]).toEqual([status, 'text/html; charset=UTF-8'])
  return load(await response.text())
}

const PAGES: readonly [path: string, heading: string, status?: number][] = [
  ['/', 'Ce que décident les Régions, mot pour mot'],
  ['/recherche', 'Recherche'],
  ['/recherche?q=bretagne', '1\u00A0document pour «\u00A0bretagne\u00A0»'],
  ['/recherche?q=combien+verse', '1\u00A0document pour «\u00A0combien verse\u00A0»'],
  ['/recherche?q=zzzzzz', 'Rien trouvé dans la collection'],
  [
    '/passages/orientation:0-10',
    'Rien d’autre sur le sujet de «\u00A0Orientation\u00A0: la Région Grand Est aide les salons des métiers\u00A0»',
  ],
  ['/passages/inconnu:0-10', 'Introuvable', 404],
  ['/documents', 'Documents'],
  ['/documents/orientation', 'Orientation : la Région Grand Est aide les salons des métiers'],
  ['/documents/missions-locales', 'Les missions locales de Bretagne confortées'],
  ['/documents/hostile', '<script>alert("titre")</script> & Cie'],
  ['/financements', 'Qui finance quoi'],
  ['/comparer', 'Comparer les régions'],
  ['/comparer?regions=53&regions=44', 'Comparer les régions'],
  ['/comparer?regions=Atlantide', 'Comparer les régions', 400],
  ['/sources', 'Sources'],
  ['/aide', 'Mode d’emploi'],
  ['/rien', 'Introuvable', 404],
  ['/documents/inconnu', 'Introuvable', 404],
]

describe.each(PAGES)('%s', (path, heading, status = 200) => {
  test('has one title of its own, in French, and a way to the content', async () => {
    const page = await getPage(path, status)
    expect(page('html').attr('lang')).toBe('fr')
    expect(
      page('h1')
        .map((_, h1) => page(h1).text())
        .get(),
    ).toEqual([heading])
    expect(page('head > title').text()).toMatch(/Hémicycle$/)
    expect(page('a.skip').attr('href')).toBe(`#${page('main').attr('id')}`)
  })

  test('has no inline script or style and loads nothing from elsewhere', async () => {
    const page = await getPage(path, status)
    expect(page('style, [style], iframe, object').length).toBe(0)
    for (const script of page('script')) expect(page(script).attr('src')).toMatch(/^\/static\//)
    for (const element of page('link:not([rel=alternate]), img')) {
      expect(page(element).attr('href') ?? page(element).attr('src')).toMatch(/^\/static\//)
    }
    for (const element of page('*')) {
      expect(Object.keys(page(element).attr() ?? {}).filter((name) => name.startsWith('on'))).toEqual([])
    }
  })

  test('has no id twice, and every link within the page leads somewhere', async () => {
    const page = await getPage(path, status)
    const ids = page('[id]')
      .map((_, element) => page(element).attr('id') ?? '')
      .get()
    expect(ids).toEqual([...new Set(ids)])
    for (const link of page('a[href^="#"]')) expect(ids).toContain(page(link).attr('href')?.slice(1))
  })
})

test('security headers forbid everything but our own files', async () => {
  const { headers } = await app.request('/')
  expect(headers.get('content-security-policy')).toBe(
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  )
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('referrer-policy')).toBe('no-referrer')
  expect(headers.get('x-frame-options')).toBe('DENY')
})

test('static files are kept for good under their versioned address, checked again under another', async () => {
  const page = await getPage('/')
  for (const selector of ['link[rel=stylesheet]', 'link[rel=icon]']) {
    const address = page(selector).attr('href') ?? ''
    expect((await app.request(address)).headers.get('cache-control')).toContain('immutable')
    expect((await app.request(address.replace(/v=.*/, 'v=autre'))).headers.get('cache-control')).toBe('no-cache')
  }
  expect((await app.request('/static/../app.ts')).status).toBe(404)
})

describe('search', () => {
  test('a result is a verbatim excerpt with its marks, its source and two ways to it', async () => {
    const page = await getPage('/recherche?q=grand+est+verse')
    const hit = page('.hit')
    const text = COLLECTION[0]?.text ?? ''
    expect(text).toContain(hit.find('blockquote').text())
    expect(
      hit
        .find('mark')
        .map((_, mark) => page(mark).text())
        .get(),
    ).toEqual(['Grand', 'verse'])
    expect(hit.find('.byline').text()).toBe('Région Grand Est18 novembre 2017')
    expect(hit.find('.funding').text().replace(/\s+/g, ' ')).toContain(
      'Région Grand Est →finance Onisep : près de 190 000 € voté',
    )
    expect(hit.find('.amount').text().replace(/\s+/g, ' ')).toBe('plus de 160 000 €')
    const here = hit.find('.links a').first().attr('href') ?? ''
    expect(here).toMatch(/^\/documents\/orientation\?start=\d+&end=\d+#extrait$/)
    expect(hit.find('.links a').eq(1).attr('href')).toContain('https://www.example.fr/orientation#:~:text=')
    const document = await getPage(here)
    expect(document('mark').text()).toBe(hit.find('blockquote').text())
  })

  test('what was understood can be made a filter', async () => {
    const page = await getPage('/recherche?q=bretagne')
    expect(page('.understood a').attr('href')).toBe('/recherche?q=bretagne&region=53')
    const filtered = await getPage('/recherche?q=bretagne&region=53')
    expect(filtered('.understood a:not(.remove)').length).toBe(0)
    expect(filtered('select[name=region] option[selected]').text()).toBe('Bretagne')
  })

  test('a filter that the form does not show is told, kept and can be lifted', async () => {
    const page = await getPage('/recherche?q=pour&body=Onisep&region=44')
    expect(page('.understood .chip').text()).toContain('Organisme : Onisep')
    expect(page('.understood .chip').attr('href')).toBe('/recherche?q=pour&region=44')
    expect(page('.filters input[type=hidden][name=body]').attr('value')).toBe('Onisep')
  })

  test('the next page keeps question and filters', async () => {
    const page = await getPage('/recherche?q=pour&limit=1&minAmount=5')
    const next = page('a[rel=next]').attr('href') ?? ''
    expect(next).toMatch(/^\/recherche\?q=pour&limit=1&minAmount=5&cursor=/)
    expect((await getPage(next))('.hit').length).toBe(1)
  })

  test('the other passages of a document open one by one, and close again', async () => {
    const page = await getPage('/recherche?q=pour')
    const others = page('.hit .links a').filter((_, link) => /autres? passages?$/.test(page(link).text()))
    expect(others.first().attr('href')).toMatch(/^\/recherche\?q=pour&document=/)
    const unfolded = await getPage(others.first().attr('href') ?? '')
    expect(unfolded('.hit').length).toBeGreaterThan(1)
    expect(new Set(unfolded('.hit h2').map((_, title) => unfolded(title).text())).size).toBe(1)
    expect(unfolded('.understood a.chip').attr('href')).toBe('/recherche?q=pour')
  })

  test('each hit leads to what is like it', async () => {
    const page = await getPage('/recherche?q=bretagne')
    const like = page('.hit .links a').filter((_, link) => page(link).text() === 'Plus comme ceci')
    expect(like.attr('href')).toMatch(/^\/passages\/missions-locales%3A\d+-\d+$/)
  })

  test('nothing found offers what comes near, as suggestions', async () => {
    const page = await getPage('/recherche?q=zzzzzz')
    expect(page('.hit').length).toBe(0)
    expect(page('.message h2').text()).toBe('Ce qui s’en approche, sans y répondre')
    expect(page('.message a[href="/documents?theme=orientation"]').text()).toBe('Orientation')
    expect(page('.message a[href="/documents/orientation"]').length).toBe(1)
  })

  test('a wrong filter is said at its field and keeps what was typed', async () => {
    const page = await getPage('/recherche?q=aide&from=hier', 400)
    expect(page('#from').attr('value')).toBe('hier')
    expect(page('#from').attr('aria-invalid')).toBe('true')
    expect(page(`#${page('#from').attr('aria-describedby')}`).text()).toContain('une date')
    expect(page('[role=alert]').text()).toContain('À partir de')
  })

  test('a question is only ever text', async () => {
    const question = `"><script>alert(1)</script><img src=x onerror='alert(2)'>`
    const page = await getPage(`/recherche?q=${encodeURIComponent(question)}`)
    expect(page('main script, main img').length).toBe(0)
    expect(page('#q').attr('value')).toBe(question)
  })
})

describe('document', () => {
  test('the cited words are marked and carry the anchor once, across blocks too', async () => {
    const text = COLLECTION[0]?.text ?? ''
    const start = text.indexOf('la découverte')
    const end = text.indexOf('près de 190')
    const page = await getPage(`/documents/orientation?start=${start}&end=${end}`)
    expect(page('#extrait').length).toBe(1)
    expect(
      page('mark')
        .map((_, mark) => page(mark).text())
        .get()
        .join('\n'),
    ).toBe(text.slice(start, end).trim())
  })

  test.each(['start=0&end=99999', 'start=9&end=3', 'start=a&end=b', 'start=5'])(
    '%s marks nothing and says so',
    async (query) => {
      const page = await getPage(`/documents/orientation?${query}`)
      expect(page('mark').length).toBe(0)
      expect(page('[role=status]').text()).toContain('Rien n’est surligné')
    },
  )

  test('every fact has its words in the text and its entry in the margin, each leading to the other', async () => {
    const page = await getPage('/documents/orientation')
    const facts = COLLECTION[0]?.facts ?? []
    for (const number of facts.keys()) {
      expect(page(`#f-${number + 1}`).length).toBe(1)
      expect(page(`#fait-${number + 1}`).attr('href')).toBe(`#f-${number + 1}`)
      expect(page(`main a[href="#fait-${number + 1}"]`).length).toBe(1)
    }
    expect(
      page('.kind.funding li')
        .map((_, li) => page(li).text().replace(/\s+/g, ' '))
        .get(),
    ).toEqual([
      'Région Grand Est → bénéficiaire non précisé : plus de 350 000 € voté',
      'Région Grand Est → Onisep : près de 190 000 € voté · partie d’un total',
    ])
  })

  test('blocks become headings, nested lists and tables', async () => {
    const orientation = await getPage('/documents/orientation')
    expect(orientation('.text h2').text()).toBe('Deux aides')
    expect(orientation('.text > ul > li').length).toBe(2)
    expect(orientation('.text > ul > li > ul > li').text()).toBe('une journée pour les collégiens')
    const missions = await getPage('/documents/missions-locales')
    expect(
      missions('.text th')
        .map((_, cell) => missions(cell).text())
        .get(),
    ).toEqual(['Mission locale', 'Montant'])
    expect(missions('.text td').length).toBe(4)
  })

  test('the text stands whole, contacts masked, addresses linked safely', async () => {
    const page = await getPage('/documents/orientation')
    expect(page('main').text()).not.toMatch(/jeanne\.exemple|03\.87/)
    expect(page('.text .contact').text()).toContain('•••@example.fr')
    const link = page('.text a[rel]')
    expect(link.attr('href')).toBe('https://www.example.fr/salons?annee=2018&lieu=metz')
    expect(link.attr('rel')).toContain('noopener')
    expect(link.attr('rel')).toContain('nofollow')
  })

  test('problems of the text are told, and lead to their words', async () => {
    const page = await getPage('/documents/orientation')
    const issue = page('.alert a')
    expect(issue.text()).toContain('était un vendredi')
    expect((await getPage(issue.attr('href') ?? ''))('#extrait').text()).toBe('jeudi 17 novembre 2017')
  })

  test('its themes lead to the documents that share them', async () => {
    const page = await getPage('/documents/orientation')
    expect(
      page('.themes a')
        .map((_, link) => page(link).text())
        .get(),
    ).toEqual(['Orientation', 'Apprentissage'])
    const list = await getPage(page('.themes a').first().attr('href') ?? '')
    expect(list('.documents > li').length).toBe(1)
    expect(list('select[name=theme] option[selected]').text()).toBe('Orientation')
  })

  test('words of a document are only ever text', async () => {
    const page = await getPage('/documents/hostile?start=0&end=40')
    expect(page('main script, main .text img, main .text b').length).toBe(0)
    expect(page('.text').text()).toContain('<img src=x onerror=alert(1)> & "rien"')
    expect(page('a[href^="javascript"]').length).toBe(0)
    expect(page('.provenance').text()).toContain('Absent de sa source depuis le 1er février 2026')
  })
})

describe('fundings', () => {
  test('each row says who, whom, how much, and shows the sentence', async () => {
    const page = await getPage('/financements?beneficiary=onisep')
    const row = page('tbody tr')
    expect(row.length).toBe(1)
    expect(row.find('.money').text().replace(/\s+/g, ' ')).toBe('près de 190 000 €')
    expect(row.text()).toContain('partie d’un total')
    expect(row.find('mark').text()).toBe('près de 190 000 €')
    const words = await getPage(row.find('.byline a').attr('href') ?? '')
    expect(words('#extrait').text()).toContain('La Région Grand Est verse')
  })

  test('downloads obey the filters and forget the page', async () => {
    const page = await getPage('/financements?region=44&limit=1')
    expect(
      page('.downloads a')
        .map((_, link) => page(link).attr('href'))
        .get(),
    ).toEqual([
      '/api/funding?region=44&format=csv',
      '/api/funding?region=44&format=jsonl',
      '/financements/feed.atom?region=44',
    ])
    expect(page('a[rel=next]').attr('href')).toMatch(/^\/financements\?region=44&limit=1&cursor=/)
  })

  test('the total says what it adds', async () => {
    const total = (await getPage('/financements?minAmount=0'))('.total').text().replace(/\s+/g, ' ')
    expect(total).toContain('1 605 000,50 €')
    expect(total).toContain('pour 3 décisions')
    expect((await getPage('/financements'))('.total').length).toBe(0)
    expect((await getPage('/financements?status=refused'))('.total').length).toBe(0)
  })

  test('nothing found says what to change', async () => {
    const page = await getPage('/financements?funder=personne')
    expect(page('main').text()).toContain('Aucun financement relevé')
    expect(page('table').length).toBe(0)
  })

  test.each([
    ['/financements?status=perdu', 'Statut'],
    ['/documents?region=Atlantide', 'Région'],
  ])('%s names the filter to mend', async (path, label) => {
    expect((await getPage(path, 400))('[role=alert]').text()).toContain(label)
  })
})

describe('start page', () => {
  test('tells what the collection holds and shows fundings of it', async () => {
    const page = await getPage('/')
    expect(page('.figures').text()).toMatch(/documents3.*régions2/)
    expect(
      page('.regions a')
        .map((_, link) => page(link).attr('href'))
        .get(),
    ).toEqual(['/documents?region=53', '/documents?region=44'])
    expect(page('.card').length).toBe(2)
  })

  test('over an empty collection says how to fill it', async () => {
    const empty = createApp({ library: memoryLibrary([]), version: '0' })
    expect(await (await empty.request('/')).text()).toContain('hemicycle ingest')
  })

  test('a question at / goes to the results', async () => {
    const response = await app.request('/?q=lycées')
    expect([response.status, response.headers.get('location')]).toEqual([302, '/recherche?q=lyc%C3%A9es'])
  })
})

test('an unexpected error is a page in French that tells nothing of its cause', async () => {
  const library: Library = { ...memoryLibrary([]), search: () => Promise.reject(new Error('secret')) }
  const failing = createApp({ library, version: '0', report: () => {} })
  const response = await failing.request('/recherche?q=a')
  const html = await response.text()
  expect([response.status, response.headers.get('content-type')]).toEqual([500, 'text/html; charset=UTF-8'])
  expect(html).toContain('Erreur du serveur')
  expect(html).not.toContain('secret')
})

describe('a direct answer', () => {
  test('stands above the hits with the words that say it and a link to their place', async () => {
    const page = await getPage('/recherche?q=combien+verse')
    const card = page('section.answer')
    expect(card.attr('aria-labelledby')).toBe(card.find('h2').attr('id'))
    expect(card.find('.value').text()).toBe('près de 190\u202F000\u00A0€')
    expect(card.find('blockquote mark').text()).toBe('près de 190 000 €')
    expect(card.find('.card-source a').attr('href')).toMatch(/^\/documents\/orientation\?start=\d+&end=\d+#extrait$/)
    expect(card.nextAll('ol.hits').length).toBe(1)
  })

  test('that ranks fundings leads to all of them', async () => {
    const page = await getPage('/recherche?q=verse+le+plus')
    expect(page('section.answer .arrow').length).toBeGreaterThan(0)
    expect(page('section.answer .note a').attr('href')).toMatch(/^\/financements/)
  })

  test('is not there when no fact answers', async () => {
    expect((await getPage('/recherche?q=bretagne'))('section.answer').length).toBe(0)
  })
})
