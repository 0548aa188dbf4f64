import { describe, expect, test } from 'vitest'
import type { Fact, FundingFact } from './fact.ts'
import { documentJson, factJson } from './json.ts'
import type { Span } from './span.ts'

const TEXT = 'Le 12 mars 2021, la Région Bretagne a voté près de 40 000,50 € à Breizh Sport pour le stade.'

function spanOf(words: string): Span {
  const start = TEXT.indexOf(words)
  return { start, end: start + words.length }
}

const FUNDING: FundingFact = {
  kind: 'funding',
  span: spanOf('la Région Bretagne a voté près de 40 000,50 € à Breizh Sport pour le stade'),
  rule: 'voter',
  funder: { name: 'Région Bretagne', type: 'region', siren: '233500016', insee: '53' },
  cofunders: [{ name: 'État', type: 'state', siren: null, insee: null }],
  beneficiary: { name: 'Breizh Sport', type: 'association', siren: null, insee: null },
  amount: spanOf('près de 40 000,50 €'),
  cents: 4_000_050,
  currency: 'EUR',
  qualifier: 'nearly',
  share: 0.6,
  instrument: 'grant',
  purpose: spanOf('le stade'),
  program: null,
  period: '2021/2023',
  themes: ['sport'],
  status: 'voted',
  partOfTotal: false,
  total: null,
  per: null,
}

describe('factJson', () => {
  test.each<[string, Fact, object]>([
    [
      'date',
      {
        kind: 'date',
        span: spanOf('12 mars 2021'),
        rule: 'day',
        value: '2021-03-12',
        mod: null,
        role: 'meeting',
        implied: [],
      },
      { kind: 'date', start: 3, end: 15, quote: '12 mars 2021', rule: 'day', value: '2021-03-12', role: 'meeting' },
    ],
    [
      'amount, cents become euros',
      {
        kind: 'amount',
        span: spanOf('près de 40 000,50 €'),
        rule: 'digits',
        cents: 4_000_050,
        currency: 'EUR',
        qualifier: 'nearly',
        upTo: 5_000_000,
        tax: 'HT',
        per: 'mois',
      },
      { quote: 'près de 40 000,50 €', value: 40_000.5, upTo: 50_000, qualifier: 'nearly', tax: 'HT', per: 'mois' },
    ],
    [
      'body',
      {
        kind: 'body',
        span: spanOf('Région Bretagne'),
        rule: 'gazetteer',
        name: 'Région Bretagne',
        type: 'region',
        siren: '233500016',
        insee: '53',
      },
      { quote: 'Région Bretagne', name: 'Région Bretagne', type: 'region', siren: '233500016', insee: '53' },
    ],
    [
      'action',
      {
        kind: 'action',
        span: spanOf('a voté'),
        rule: 'voter',
        lemma: 'voter',
        class: 'vote',
        actor: 'Région Bretagne',
        status: 'done',
        vote: { span: spanOf('a voté'), unanimous: false, for: 40, against: 2, abstentions: null },
      },
      {
        quote: 'a voté',
        lemma: 'voter',
        class: 'vote',
        actor: 'Région Bretagne',
        status: 'done',
        vote: { quote: 'a voté', unanimous: false, for: 40, against: 2, abstentions: null },
      },
    ],
    [
      'funding, bodies by name with their identifiers beside',
      FUNDING,
      {
        funder: 'Région Bretagne',
        funderId: '233500016',
        cofunders: ['État'],
        beneficiary: 'Breizh Sport',
        beneficiaryId: null,
        amount: 40_000.5,
        share: 0.6,
        instrument: 'grant',
        purpose: 'le stade',
        period: '2021/2023',
        themes: ['sport'],
        status: 'voted',
        partOfTotal: false,
        total: null,
      },
    ],
  ])('%s', (_, fact, expected) => {
    expect(factJson(fact, TEXT)).toMatchObject(expected)
    expect('span' in factJson(fact, TEXT)).toBe(false)
  })

  test('a funding fact without roles keeps every field, as null', () => {
    const bare: FundingFact = { ...FUNDING, funder: null, beneficiary: null, amount: null, cents: null, purpose: null }
    expect(factJson(bare, TEXT)).toMatchObject({
      funder: null,
      funderId: null,
      beneficiary: null,
      beneficiaryId: null,
      amount: null,
      purpose: null,
    })
  })

  test('a part carries the words of its total, where the stretch holds them', () => {
    const total = spanOf('40 000,50 €')
    const part: FundingFact = { ...FUNDING, partOfTotal: true, total }
    expect(factJson(part, TEXT)).toMatchObject({ partOfTotal: true, total: { ...total, quote: '40 000,50 €' } })
    const outside: FundingFact = { ...part, span: spanOf('le stade'), purpose: null }
    expect(factJson(outside, 'le stade', outside.span.start)).toMatchObject({ partOfTotal: true, total: null })
  })

  test('reads its words from a stretch of the text, whatever its beginning', () => {
    const from = TEXT.indexOf('la Région')
    expect(factJson(FUNDING, TEXT.slice(from), from)).toEqual(factJson(FUNDING, TEXT))
  })

  test('a purpose outside the stretch is null, a fact outside it is refused', () => {
    const { start, end } = spanOf('près de 40 000,50 €')
    const stretch = TEXT.slice(start, end)
    const short: FundingFact = { ...FUNDING, span: { start, end } }
    expect(factJson(short, stretch, start)).toMatchObject({ quote: stretch, purpose: null })
    expect(() => factJson(FUNDING, stretch, start)).toThrow(RangeError)
  })
})

test('documentJson names the region and every quote is a slice of the text', () => {
  const json = documentJson({
    id: 'd1',
    source: 'bretagne',
    url: null,
    title: 'Un stade',
    publisher: null,
    publishedOn: '2021-03-13',
    region: '53',
    text: TEXT,
    facts: [FUNDING],
  })
  expect(json.region).toEqual({ code: '53', name: 'Bretagne' })
  expect(json.facts.map((fact) => TEXT.slice(fact.start, fact.end) === fact.quote)).toEqual([true])
  expect(Object.keys(json)).toEqual([
    'id',
    'source',
    'url',
    'title',
    'publisher',
    'publishedOn',
    'meetingOn',
    'region',
    'text',
    'facts',
  ])
})
