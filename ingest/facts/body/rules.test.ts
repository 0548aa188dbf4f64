import { describe, expect, it } from 'vitest'
import { extract } from '../extract.ts'
import { BODY_RULES } from './rules.ts'

const HOSTILE = [
  'Saint-Jean-de-la-Croix de ',
  'fédération régionale des ',
  'associations Armen, ',
  '12 000 € à Le ',
  'Région de la Ville et ',
  "L'A",
  ', une société (',
]

describe('BODY_RULES', () => {
  it.each(HOSTILE)('read « %s » over and over without stalling', (words) => {
    const text = words.repeat(Math.floor(10_000 / words.length))
    const start = performance.now()
    for (const { pattern } of BODY_RULES) for (const _ of text.matchAll(pattern));
    expect(performance.now() - start).toBeLessThan(2000)
  })

  it('find every body at its own words', () => {
    const text = "L'entreprise Armen et la Ville de Vannes (56) : 4 000 €, puis Armen encore."
    const { facts } = extract({
      text,
      blocks: [{ kind: 'paragraph', span: { start: 0, end: text.length }, level: 0, page: null }],
      publishedOn: null,
      region: '53',
    })
    const bodies = facts.filter((fact) => fact.kind === 'body')
    expect(bodies.map(({ span, name }) => [text.slice(span.start, span.end), name])).toEqual([
      ['entreprise Armen', 'Armen'],
      ['Ville de Vannes', 'Ville de Vannes'],
      ['Armen', 'Armen'],
    ])
  })
})
