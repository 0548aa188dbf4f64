import { describe, expect, it } from 'vitest'
import { analyzeQuery } from './analyze.ts'
import { exampleAmount, exampleDocument } from './example-documents.ts'
import { chooseExcerpt, highlightsIn, passageSentences, type Wanted } from './excerpt.ts'

const lines = `# Forêt
La Région aide les scieries. Le bois local sera mieux payé. Une prime de 4 000 € est versée par hectare planté. Les élus saluent l'effort. Le débat a duré deux heures.`
const document = exampleDocument('d', lines, { facts: (text) => [exampleAmount(text, '4 000 €', 4000)] })
const passage = { start: 7, end: document.text.length }
const sentences = passageSentences(document, passage)

function choose(question: string, more: Partial<Wanted> = {}): string {
  const weights = new Map(analyzeQuery(question).map((term) => [term, 1]))
  const { start, end } = chooseExcerpt(document, sentences, { weights, intent: null, likeness: () => 0, ...more })
  return document.text.slice(start, end)
}

describe('chooseExcerpt', () => {
  it('gives the one sentence that has the words', () => {
    expect(choose('débats')).toBe('Le débat a duré deux heures.')
  })

  it('gives neighbours that have them together', () => {
    expect(choose('scierie bois')).toBe('La Région aide les scieries. Le bois local sera mieux payé.')
  })

  it('gives the sentence nearest in meaning where no word matches', () => {
    const nearest = sentences[3]?.start
    expect(choose('applaudir', { likeness: ({ start }) => (start === nearest ? 0.5 : 0) })).toBe(
      "Les élus saluent l'effort.",
    )
  })

  it('takes in the fact that the question asks for', () => {
    expect(choose('bois')).toBe('Le bois local sera mieux payé.')
    expect(choose('bois', { intent: 'how_much' })).toContain('4 000 €')
  })

  it('cuts a sentence longer than an excerpt between words', () => {
    const endless = exampleDocument('e', `# Liste\n${'mot '.repeat(300)}fin`)
    const parts = passageSentences(endless, { start: 7, end: endless.text.length })
    expect(parts.length).toBeGreaterThan(2)
    for (const { start, end } of parts) {
      expect(end - start).toBeLessThanOrEqual(500)
      expect(endless.text.slice(start, end)).toMatch(/^(?:mot ?)+(?:fin)?$/)
    }
  })
})

describe('highlightsIn', () => {
  it('gives the places of the words in any inflection', () => {
    const found = highlightsIn(document, passage, new Set(analyzeQuery('scierie REGION')))
    expect(found.map(({ start, end }) => document.text.slice(start, end))).toEqual(['Région', 'scieries'])
  })
})
