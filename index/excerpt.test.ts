import { describe, expect, it } from 'vitest'
import { analyzeQuery } from './analyze.ts'
import { exampleAmount, exampleDocument } from './example-documents.ts'
import { chooseExcerpt, highlightsIn, passageSentences, type Wanted } from './excerpt.ts'

const lines = `# Forêt
La Région aide les scieries qui modernisent leurs machines et forment leurs salariés aux nouvelles techniques de coupe, dans les massifs de montagne comme en plaine, depuis le début de cette année et pour trois ans au moins.
Le bois local sera mieux payé aux propriétaires qui gèrent durablement leurs parcelles, grâce à un contrat passé avec les coopératives et les communes forestières, que suivra chaque année une commission paritaire ouverte aux associations.
Une prime de 4 000 € est versée par hectare planté, à condition que les essences choisies supportent la sécheresse et que la parcelle reste ouverte au public pendant dix ans, sous le contrôle des gardes de l'office.
Les élus saluent l'effort.
Sont prévus :
- une pépinière ;
- un sentier.`
const document = exampleDocument('d', lines, { facts: (text) => [exampleAmount(text, '4 000 €', 4000)] })
const passage = { start: 7, end: document.text.length }
const sentences = passageSentences(document, passage)

function choose(question: string, more: Partial<Wanted> = {}): string {
  const weights = new Map(analyzeQuery(question).map((term) => [term, 1]))
  const { start, end } = chooseExcerpt(document, sentences, { weights, intent: null, likeness: () => 0, ...more })
  return document.text.slice(start, end)
}

describe('chooseExcerpt', () => {
  it('gives the sentence that has the words', () => {
    expect(choose('scieries')).toMatch(/^La Région aide .* au moins\.$/u)
  })

  it('gives neighbours that have them together', () => {
    expect(choose('scierie bois')).toMatch(/^La Région aide .* aux associations\.$/su)
  })

  it('gives the sentence nearest in meaning where no word matches', () => {
    const nearest = sentences[1]?.start
    expect(choose('applaudir', { likeness: ({ start }) => (start === nearest ? 0.5 : 0) })).toMatch(/^Le bois local/u)
  })

  it('takes in the fact that the question asks for', () => {
    expect(choose('bois')).not.toContain('4 000 €')
    expect(choose('bois', { intent: 'how_much' })).toContain('4 000 €')
  })

  it('does not end on what announces a list', () => {
    expect(choose('prévus')).toBe("Les élus saluent l'effort.\n\nSont prévus :\n\nune pépinière ;\n\nun sentier.")
  })

  it('stays within its length', () => {
    for (const question of ['scieries bois prime', 'région élus sentier', 'rien']) {
      expect(choose(question).length).toBeLessThanOrEqual(500)
    }
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
