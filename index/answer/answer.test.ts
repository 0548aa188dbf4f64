import { describe, expect, it } from 'vitest'
import type { Document } from '../../corpus/document.ts'
import type { BodyRef, Fact } from '../../corpus/fact.ts'
import { contains, type Span } from '../../corpus/span.ts'
import { analyzeQuery } from '../analyze.ts'
import { cite, headOf } from '../cite.ts'
import { exampleAmount, exampleDate, exampleDocument, exampleFunding, placeOf } from '../example-documents.ts'
import type { LocatedHit } from '../hits.ts'
import { NOTHING_UNDERSTOOD, type Understood } from '../library.ts'
import { answerTo } from './answer.ts'

const BRITTANY: BodyRef = { name: 'Région Bretagne', type: 'region', siren: null, insee: '53' }
const SAILORS: BodyRef = { name: 'Les Voiles du Ponant', type: 'association', siren: null, insee: null }
const TOWN: BodyRef = { name: 'Commune de Bénodet', type: 'commune', siren: null, insee: null }

const port = exampleDocument(
  'port',
  `# Pêche : le port de Bénodet s'agrandit
Réunis le 4 mars 2022, les élus ont voté la jetée de Bénodet.
La Région consacre 250 000 € à la jetée de Bénodet.
Le phare coûte 90 000 € et la criée 40 000 €.
## Voile
Une subvention de 12 000 € va aux Voiles du Ponant.
Un prix de 3 000 € récompense la ville.
## École de mer
Date limite : 30 juin 2022.`,
  {
    region: '53',
    publishedOn: '2022-03-05',
    facts: (text) => [
      exampleDate(text, '4 mars 2022', '2022-03-04', 'meeting'),
      exampleAmount(text, '250 000 €', 250_000),
      exampleAmount(text, '90 000 €', 90_000),
      exampleAmount(text, '40 000 €', 40_000),
      exampleDate(text, '30 juin 2022', '2022-06-30', 'deadline'),
      { ...exampleFunding(text, 'La Région consacre 250 000 € à la jetée', { euros: 250_000 }), funder: BRITTANY },
      { ...exampleFunding(text, '12 000 € va aux Voiles du Ponant', { euros: 12_000 }), beneficiary: SAILORS },
      { ...exampleFunding(text, 'Un prix de 3 000 € récompense la ville', { euros: 3_000 }), beneficiary: TOWN },
    ],
  },
)

/** A hit whose excerpt is the stretch from one word to another. */
function hitOn(document: Document, from: string, to = from, score = 0.8): LocatedHit {
  const span: Span = { start: placeOf(document.text, from).start, end: placeOf(document.text, to).end }
  const facts = document.facts.filter((fact) => contains(span, fact.span))
  const text = document.text.slice(span.start, span.end)
  const excerpt = { text, span, highlights: [], context: null }
  const citation = cite(document, span)
  const found = { passage: document.id, score, document: headOf(document), excerpt, citation, facts }
  return { hit: { ...found, headings: [], others: 0, copies: [] }, document }
}

function ask(text: string, understood: Partial<Understood>, located: readonly LocatedHit[]) {
  const terms = analyzeQuery(text)
  const question = { text, terms, added: new Map(), understood: { ...NOTHING_UNDERSTOOD, ...understood } }
  return answerTo(question, new Map(terms.map((term) => [term, 1])), located)
}

function quotesOf(answer: ReturnType<typeof ask>): readonly string[] {
  return answer?.facts.map(({ quote }) => quote) ?? []
}

const WHOLE = [hitOn(port, 'Réunis', '30 juin 2022.')]

describe('a direct answer', () => {
  it('tells the amount with the sentence that says it, at its place', () => {
    const answer = ask('combien pour la jetée de Bénodet ?', { intents: ['amount'] }, WHOLE)
    expect(answer?.kind).toBe('amount')
    const [cited] = answer?.facts ?? []
    expect(cited?.sentence.text).toBe('La Région consacre 250 000 € à la jetée de Bénodet.')
    expect(port.text.slice(cited?.fact.span.start, cited?.fact.span.end)).toBe('250 000 €')
  })

  it('tells the day of a decision, the payer, the deadline that only its heading explains', () => {
    expect(quotesOf(ask('quand la jetée de Bénodet a-t-elle été votée', { intents: ['date'] }, WHOLE))).toEqual([
      '4 mars 2022',
    ])
    expect(ask('qui finance la jetée de Bénodet ?', { intents: ['funder'] }, WHOLE)?.facts).toMatchObject([
      { fact: { funder: { name: 'Région Bretagne' } } },
    ])
    const deadline = [hitOn(port, 'Date limite', '30 juin 2022.')]
    expect(
      quotesOf(ask("jusqu'à quand candidater à l'école de mer de Bénodet", { intents: ['date'] }, deadline)),
    ).toEqual(['30 juin 2022'])
  })

  it.each<readonly [why: string, text: string, understood: Partial<Understood>]>([
    ['asks for no fact', 'jetée de Bénodet', {}],
    ['counts something else than money', 'combien de bateaux à la jetée de Bénodet', { intents: ['amount'] }],
    ['compares', 'combien pour la jetée de Bénodet et pour une autre', { intents: ['amount', 'compare'] }],
    ['is about something else', 'combien pour le gymnase de Quimper', { intents: ['amount'] }],
    ['is about another year', 'combien pour la jetée de Bénodet en 2019', { intents: ['amount'] }],
    [
      'is about another region',
      'combien pour la jetée de Bénodet',
      { intents: ['amount'], regions: [{ code: '44', name: 'Grand Est' }] },
    ],
    ['names nothing in particular', 'combien pour une jetée', { intents: ['amount'] }],
    ['only asks', 'combien ?', { intents: ['amount'] }],
  ])('is left to the reader when the question %s', (_, text, understood) => {
    expect(ask(text, understood, WHOLE)).toBeNull()
  })

  it('does not choose among the values of one sentence', () => {
    expect(ask('combien pour le phare et la criée de Bénodet', { intents: ['amount'] }, WHOLE)).toBeNull()
  })

  it('takes no notice of hits far below the best', () => {
    const other = exampleDocument('autre', '# Routes\nUn rond-point est prévu.')
    const far = [
      hitOn(other, 'Un rond-point est prévu.', 'Un rond-point est prévu.', 0.9),
      hitOn(port, 'La Région', 'criée', 0.3),
    ]
    expect(ask('combien pour la jetée de Bénodet', { intents: ['amount'] }, far)).toBeNull()
  })

  it('shows what documents say differently, side by side', () => {
    const facts = (text: string): readonly Fact[] => [exampleAmount(text, '260 000 €', 260_000)]
    const other = exampleDocument('autre', '# Mer\nLa jetée de Bénodet vaut 260 000 €.', { region: '53', facts })
    const both = [...WHOLE, hitOn(other, 'La jetée', '260 000 €.')]
    expect(quotesOf(ask('combien pour la jetée de Bénodet', { intents: ['amount'] }, both))).toEqual([
      '250 000 €',
      '260 000 €',
    ])
    const elsewhere = [...WHOLE, hitOn({ ...other, region: '44' }, 'La jetée', '260 000 €.')]
    expect(ask('combien pour la jetée de Bénodet', { intents: ['amount'] }, elsewhere)).toBeNull()
  })
})

describe('a ranking', () => {
  it('gives the fundings of the hits, the largest or the smallest first', () => {
    const most = ask('les plus grosses aides à Bénodet', { intents: ['amount'], superlative: 'most' }, WHOLE)
    expect(most).toMatchObject({ kind: 'largest', facts: [{ fact: { cents: 25_000_000 } }] })
    const least = ask('la plus petite aide', { intents: ['amount'], superlative: 'least' }, WHOLE)
    expect(least?.facts.map(({ fact }) => fact)).toMatchObject([
      { cents: 300_000 },
      { cents: 1_200_000 },
      { cents: 25_000_000 },
    ])
  })

  it('keeps to the amounts, the period and the kind of beneficiary that the question bounds', () => {
    const bounded = { minAmount: 10_000, beneficiary: 'associations', bodies: ['associations'] }
    expect(
      ask('plus de 10 000 € à des associations en 2022', { ...bounded, period: '2022' }, WHOLE)?.facts,
    ).toMatchObject([{ fact: { beneficiary: { name: 'Les Voiles du Ponant' } } }])
    expect(ask('plus de 10 000 € à des associations en 2019', { ...bounded, period: '2019' }, WHOLE)).toBeNull()
    expect(ask('moins de 10 000 € à des associations', { maxAmount: 10_000 }, WHOLE)).toBeNull()
  })

  it('leaves out what cannot be compared', () => {
    const change = (more: object) => ({
      ...port,
      facts: port.facts.map((fact) => (fact.kind === 'funding' ? { ...fact, ...more } : fact)),
    })
    for (const more of [{ per: 'élève' }, { status: 'refused' }, { instrument: 'loan' }, { cents: null }]) {
      const document = change(more)
      expect(
        ask('la plus grosse aide', { superlative: 'most' }, [hitOn(document, 'Réunis', '30 juin 2022.')]),
      ).toBeNull()
    }
  })
})
