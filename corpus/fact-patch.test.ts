import { describe, expect, test } from 'vitest'
import type { AmountFact, Fact, FundingFact } from './fact.ts'
import { type Changes, PatchError, patchFact } from './fact-patch.ts'

const TEXT = 'La Région vote 40 000 € pour le stade, puis pour le stade.'
const CONTEXT = { text: TEXT, region: '53' } as const

const AMOUNT: AmountFact = {
  ...{ kind: 'amount', rule: 'euros', span: { start: 15, end: 23 }, cents: 4_000_000, currency: 'EUR' },
  ...{ qualifier: 'exact', upTo: null, tax: null, per: 'club' },
}
const FUNDING: FundingFact = {
  ...{ kind: 'funding', rule: 'verb', span: { start: 0, end: 37 } },
  ...{ funder: null, cofunders: [], beneficiary: null, amount: AMOUNT.span, cents: 4_000_000, currency: 'EUR' },
  ...{ qualifier: 'exact', share: null, instrument: 'grant', purpose: null, program: null },
  ...{ period: null, themes: [], status: 'voted', partOfTotal: false, total: null, per: null },
}

describe('patchFact', () => {
  test.each<[string, Fact, Changes, object]>([
    ['an amount in French digits', AMOUNT, { value: '12 500,50', per: '' }, { cents: 1_250_050, per: null }],
    ['a known body with its identifiers', FUNDING, { funder: 'Région Bretagne' }, { funder: { siren: '233500016' } }],
    [
      'a body that nobody knows',
      FUNDING,
      { beneficiary: 'Les Abers' },
      { beneficiary: { name: 'Les Abers', siren: null } },
    ],
    ['words of the text nearest to the fact', FUNDING, { purpose: 'le stade' }, { purpose: { start: 29, end: 37 } }],
    ['yes and no in French', FUNDING, { partOfTotal: 'oui' }, { partOfTotal: true }],
    ['an amount that is taken away', FUNDING, { amount: '' }, { cents: null, amount: null }],
    ['another amount', FUNDING, { amount: '5' }, { cents: 500, amount: AMOUNT.span }],
  ])('%s', (_, fact, changes, expected) => {
    expect(patchFact(fact, changes, CONTEXT)).toMatchObject({ ...expected, span: fact.span, rule: fact.rule })
  })

  test('what is not mentioned stays', () => {
    expect(patchFact(AMOUNT, { qualifier: 'about' }, CONTEXT)).toEqual({ ...AMOUNT, qualifier: 'about' })
  })

  test.each<[string, Fact, Changes, RegExp]>([
    ['a field of another kind', AMOUNT, { funder: 'État' }, /funder/],
    ['a status that is none', FUNDING, { status: 'peut-être' }, /status/],
    ['an amount in words', AMOUNT, { value: 'beaucoup' }, /montant/],
    ['words that are not in the text', FUNDING, { purpose: 'la piscine' }, /la piscine/],
  ])('refuses %s', (_, fact, changes, message) => {
    expect(() => patchFact(fact, changes, CONTEXT)).toThrow(PatchError)
    expect(() => patchFact(fact, changes, CONTEXT)).toThrow(message)
  })
})
