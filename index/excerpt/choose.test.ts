import { describe, expect, it } from 'vitest'
import { sliceSpan } from '../../corpus/span.ts'
import { analyzeQuery } from '../analyze.ts'
import { exampleAmount, exampleDocument, placeOf } from '../example-documents.ts'
import { NOTHING_UNDERSTOOD } from '../library.ts'
import { factsAskedBy } from './asked-facts.ts'
import { chooseExcerpt, type Wanted } from './choose.ts'
import { sentencesAround } from './sentences.ts'

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
const sentences = sentencesAround(document, passage, () => true)

function wantedBy(question: string, more: Partial<Wanted> = {}): Wanted {
  const weights = new Map(analyzeQuery(question).map((term) => [term, 1]))
  return { weights, rewordings: [], asksFor: () => false, likeness: () => 0, ...more }
}

function choose(question: string, more: Partial<Wanted> = {}): string {
  return sliceSpan(document.text, chooseExcerpt(document, sentences, wantedBy(question, more)))
}

describe('chooseExcerpt', () => {
  it('gives the sentence that has the words', () => {
    expect(choose('scieries')).toMatch(/^La Région aide .* au moins\./u)
  })

  it('gives neighbours that have them together', () => {
    expect(choose('scierie bois')).toMatch(/^La Région aide .* aux associations\.$/su)
  })

  it('gives the sentence nearest in meaning where no word matches', () => {
    const nearest = sentences[1]?.span.start
    expect(choose('applaudir', { likeness: ({ start }) => (start === nearest ? 0.5 : 0) })).toContain('Le bois local')
  })

  it('gives the sentence that says it in other words', () => {
    expect(
      choose('forestier', { rewordings: [{ own: ['forest'], phrases: [{ terms: ['secheres'], share: 0.75 }] }] }),
    ).toContain('sécheresse')
  })

  it('takes in the fact that the question asks for', () => {
    const long =
      'que les communes du plateau ont choisi ensemble après deux années de débats sur la place des haies, des mares, des murets et des chemins creux dans le paysage que les enfants du pays connaissent et que leurs parents ont connu avant eux'
    const text = `# Paysage\nUn arbre, ${long}.\nDeux fois, ${long}.\nUn arbre pour 9 €, ${long}.`
    const trees = exampleDocument('p', text, { facts: (words) => [exampleAmount(words, '9 €', 9)] })
    const span = { start: 9, end: trees.text.length }
    const quoted = (asksFor: Wanted['asksFor']) =>
      sliceSpan(
        trees.text,
        chooseExcerpt(
          trees,
          sentencesAround(trees, span, () => true),
          wantedBy('arbres', { asksFor }),
        ),
      )
    expect(quoted(() => false)).not.toContain('9 €')
    expect(quoted(factsAskedBy({ ...NOTHING_UNDERSTOOD, intents: ['amount'] }))).toContain('9 €')
  })

  it('does not end on what announces a list, nor counts the list for more than a sentence', () => {
    expect(choose('prévus')).toMatch(/Sont prévus :\n\nune pépinière ;\n\nun sentier\.$/u)
  })

  it('asks no sentence for the words of the title', () => {
    expect(choose('forêt scieries')).toBe(choose('scieries'))
  })

  it('leaves what was shown to other hits, unless nothing else is left', () => {
    const first = chooseExcerpt(document, sentences, wantedBy('scieries'))
    const second = chooseExcerpt(document, sentences, wantedBy('scieries'), [first])
    expect(second.start).toBeGreaterThanOrEqual(first.end)
    expect(chooseExcerpt(document, sentences, wantedBy('scieries'), [passage])).toEqual(first)
  })

  it('brings the sentence before one that points back to it', () => {
    const text = `# Trains
Le billet combiné réunit le car et le vélo. Il vaut dix euros en gare. Les autres tarifs sont affichés dans les agences ouvertes le samedi matin et le jeudi soir, partout ailleurs aussi, sauf pendant la fermeture annuelle de tous les guichets de la vallée.`
    const trains = exampleDocument('t', text)
    const span = { start: 8, end: trains.text.length }
    const excerpt = chooseExcerpt(
      trains,
      sentencesAround(trains, span, () => true),
      wantedBy('gare'),
    )
    expect(sliceSpan(trains.text, excerpt)).toMatch(/^Le billet combiné/u)
  })

  it('stays within its length', () => {
    for (const question of ['scieries bois prime', 'région élus sentier', 'rien']) {
      expect(choose(question).length).toBeLessThanOrEqual(500)
    }
  })

  it('refuses to choose among nothing', () => {
    expect(() => chooseExcerpt(document, [], wantedBy('bois'))).toThrow(RangeError)
  })
})

describe('sentencesAround', () => {
  it('cuts a sentence longer than an excerpt between words', () => {
    const endless = exampleDocument('e', `# Liste\n${'mot '.repeat(300)}fin`)
    const parts = sentencesAround(endless, { start: 7, end: endless.text.length }, () => false)
    expect(parts.length).toBeGreaterThan(2)
    for (const { span } of parts) {
      expect(span.end - span.start).toBeLessThanOrEqual(500)
      expect(sliceSpan(endless.text, span)).toMatch(/^(?:mot ?)+(?:fin)?$/)
    }
  })

  it('looks beyond the passage, not into what is not prose', () => {
    const other = exampleDocument(
      'o',
      '# Eau\n@ Service de presse\nUn puits est creusé.\nUn autre suivra.\n! 01 02 03 04 05',
    )
    const found = sentencesAround(other, placeOf(other.text, 'Un puits est creusé.'), () => false)
    expect(found.map(({ span }) => sliceSpan(other.text, span))).toEqual(['Un puits est creusé.', 'Un autre suivra.'])
  })

  it('reads the words that were searched', () => {
    const other = exampleDocument('o', '# Eau\nUn puits est creusé.\nUn autre suivra.')
    const found = sentencesAround(other, placeOf(other.text, 'Un puits est creusé.'), (term) => term === 'puit')
    expect(found.map(({ isInPassage, terms }) => [isInPassage, terms])).toEqual([
      [true, ['puit']],
      [false, []],
    ])
  })

  it('gives what is not prose when the passage is nothing else', () => {
    const other = exampleDocument('o', '# Eau\n@ Service de presse')
    const byline = placeOf(other.text, 'Service de presse')
    expect(sentencesAround(other, byline, () => false).map(({ span }) => span)).toEqual([byline])
  })

  it('reads a text without blocks as one paragraph', () => {
    const bare = { text: 'Un puits. Une mare.', blocks: [] }
    expect(sentencesAround(bare, { start: 0, end: 9 }, () => false)).toHaveLength(2)
  })
})
