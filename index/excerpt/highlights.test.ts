import { describe, expect, it } from 'vitest'
import { analyzeQuery } from '../analyze.ts'
import { exampleAmount, exampleDocument } from '../example-documents.ts'
import { NOTHING_UNDERSTOOD } from '../library.ts'
import { factsAskedBy } from './asked-facts.ts'
import { highlightsIn } from './highlights.ts'

const document = exampleDocument('d', '# Bois\nLa Région verse aux scieries 4 000 € et un coup de main, puis 12 €.', {
  facts: (text) => [exampleAmount(text, '4 000 €', 4000), exampleAmount(text, '12 €', 12)],
})
const SYNONYMS = new Map([
  ['scier', 0.5],
  ['main', 0.1],
])
const excerpt = { start: 6, end: document.text.length }

function marked(question: string, asking = {}, added: ReadonlyMap<string, number> = new Map()): readonly string[] {
  const weights = new Map(analyzeQuery(question).map((term) => [term, 1]))
  const asksFor = factsAskedBy({ ...NOTHING_UNDERSTOOD, ...asking })
  const found = highlightsIn(document, excerpt, { weights, added, asksFor })
  return found.map(({ start, end }) => document.text.slice(start, end))
}

describe('highlightsIn', () => {
  it('gives the places of the words in any inflection', () => {
    expect(marked('scierie REGION')).toEqual(['Région', 'scieries'])
  })

  it('marks words that were searched for the same, not remote ones', () => {
    expect(marked('usine', {}, SYNONYMS)).toEqual(['scieries'])
  })

  it('marks the facts asked for, once where words meet them', () => {
    expect(marked('4000', { intents: ['amount'] })).toEqual(['4 000 €', '12 €'])
    expect(marked('scierie', { minAmount: 1000 })).toEqual(['scieries', '4 000 €'])
    expect(marked('scierie', { amounts: [12] })).toEqual(['scieries', '12 €'])
    expect(marked('scierie', { maxAmount: 100 })).toEqual(['scieries', '12 €'])
  })
})
