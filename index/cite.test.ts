import { describe, expect, it } from 'vitest'
import { cite, headOf } from './cite.ts'
import { exampleDocument, placeOf } from './example-documents.ts'

const document = exampleDocument('d', '# Ports\nUne aide est versée.\nUne aide est versée.', {
  region: '53',
  publishedOn: '2020-01-02',
})
const span = placeOf(document.text, 'Une aide')

describe('cite', () => {
  it('quotes the words with what tells them apart', () => {
    const { quote } = cite(document, span)
    expect(quote.exact).toBe('Une aide')
    expect(document.text.indexOf(quote.prefix + quote.exact + quote.suffix)).toBeGreaterThanOrEqual(0)
  })

  it('links to the words on a page, to the page of a PDF, to nothing without an address', () => {
    expect(cite(document, span).link).toBe('https://exemple.fr/d#:~:text=Une%20aide')
    const paged = { ...document, blocks: document.blocks.map((block) => ({ ...block, page: 3 })) }
    expect(cite(paged, span)).toMatchObject({ page: 3, link: 'https://exemple.fr/d#page=3' })
    expect(cite({ ...document, url: null }, span).link).toBeNull()
  })

  it('refuses a span outside the text', () => {
    expect(() => cite(document, { start: 0, end: 9999 })).toThrow(RangeError)
  })
})

describe('headOf', () => {
  it('names the region', () => {
    expect(headOf(document)).toMatchObject({
      id: 'd',
      region: { code: '53', name: 'Bretagne' },
      publishedOn: '2020-01-02',
    })
    expect(headOf({ ...document, region: null }).region).toBeNull()
  })
})
