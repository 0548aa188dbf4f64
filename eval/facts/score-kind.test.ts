import { describe, expect, it } from 'vitest'
import type { FactJson, FundingFactJson } from '../../corpus/json.ts'
import type { PlacedFact } from '../gold.ts'
import { AMOUNT, type Gold } from './kinds.ts'
import { scoreFunding, scoreKind } from './score-kind.ts'

const grounded = { quote: '…', prefix: '' }

function goldAmount(start: number, end: number, value: number, more: Partial<Gold<'amount'>> = {}): PlacedFact {
  const rest = { currency: 'EUR', qualifier: 'exact', upTo: null, tax: null, per: null } as const
  return { kind: 'amount', ...grounded, span: { start, end }, value, ...rest, ...more }
}

function foundAmount(start: number, end: number, value: number): FactJson {
  const rest = { currency: 'EUR', qualifier: 'exact', upTo: null, tax: null, per: null } as const
  return { kind: 'amount', start, end, quote: '…', rule: 'test', review: null, value, ...rest }
}

describe('scoreKind', () => {
  it.each([
    { name: 'the same place and value', found: [foundAmount(0, 8, 100)], strict: 1, overlap: 1 },
    { name: 'a longer place', found: [foundAmount(0, 12, 100)], strict: 0, overlap: 1 },
    { name: 'another value', found: [foundAmount(0, 8, 200)], strict: 0, overlap: 0 },
    { name: 'the value elsewhere', found: [foundAmount(20, 28, 100)], strict: 0, overlap: 0 },
    { name: 'it twice', found: [foundAmount(0, 8, 100), foundAmount(0, 8, 100)], strict: 1, overlap: 1 },
    { name: 'a near one first', found: [foundAmount(0, 9, 100), foundAmount(0, 8, 100)], strict: 1, overlap: 1 },
  ])('counts $name', ({ found, strict, overlap }) => {
    const { counts } = scoreKind(AMOUNT, [goldAmount(0, 8, 100)], found)
    expect(counts.strict).toEqual({ matched: strict, found: found.length, gold: 1 })
    expect(counts.overlap.matched).toBe(overlap)
  })

  it('counts attributes among facts whose value is right', () => {
    const gold = [goldAmount(0, 8, 100, { qualifier: 'about' }), goldAmount(10, 18, 5, { tax: 'HT' })]
    const { counts } = scoreKind(AMOUNT, gold, [foundAmount(0, 8, 100), foundAmount(10, 18, 6)])
    expect(counts.attributes).toEqual({
      qualifier: { right: 0, of: 1 },
      tax: { right: 1, of: 1 },
      per: { right: 1, of: 1 },
    })
  })

  it('lists what was missed and what was invented', () => {
    const [gold, found] = [goldAmount(0, 8, 100), foundAmount(0, 8, 200)]
    expect(scoreKind(AMOUNT, [gold], [found]).errors).toEqual({ missed: [gold], invented: [found] })
  })
})

function goldFunding(start: number, more: Partial<Gold<'funding'>>): PlacedFact {
  const values = { funder: null, beneficiary: null, amount: null, purpose: null, program: null, per: null }
  const rest = { currency: 'EUR', status: 'voted', partOfTotal: false } as const
  return { kind: 'funding', ...grounded, span: { start, end: start + 10 }, ...values, ...rest, ...more }
}

function foundFunding(start: number, more: Partial<FundingFactJson>): FactJson {
  const values = { funder: null, beneficiary: null, amount: null, purpose: null, program: null, per: null }
  const ids = { funderId: null, cofunders: [], beneficiaryId: null, qualifier: null }
  const unsaid = { share: null, instrument: 'grant', period: null, themes: [], total: null } as const
  const rest = { currency: 'EUR', status: 'voted', partOfTotal: false, quote: '…', rule: 'test', review: null } as const
  return { kind: 'funding', start, end: start + 10, ...values, ...ids, ...unsaid, ...rest, ...more }
}

const whole = { funder: 'Région Bretagne', beneficiary: 'ARML', amount: 100 }

describe('scoreFunding', () => {
  it.each([
    { name: 'all three roles, article aside', found: foundFunding(3, { ...whole, beneficiary: "l'ARML" }), strict: 1 },
    { name: 'all three roles elsewhere', found: foundFunding(50, whole), strict: 1 },
    { name: 'another beneficiary', found: foundFunding(0, { ...whole, beneficiary: 'CNRS' }), strict: 0 },
    { name: 'a beneficiary left out', found: foundFunding(0, { ...whole, beneficiary: null }), strict: 0 },
  ])('counts $name', ({ found, strict }) => {
    expect(scoreFunding([goldFunding(0, whole)], [found]).counts.strict).toEqual({ matched: strict, found: 1, gold: 1 })
  })

  it('counts each role alone, null ones left out', () => {
    const gold = [goldFunding(0, whole), goldFunding(20, { funder: 'Région Bretagne', amount: 7 })]
    const found = [foundFunding(0, { ...whole, beneficiary: 'CNRS' }), foundFunding(20, { amount: 7 })]
    expect(scoreFunding(gold, found).counts.roles).toEqual({
      funder: { matched: 1, found: 1, gold: 2 },
      beneficiary: { matched: 0, found: 1, gold: 1 },
      amount: { matched: 2, found: 2, gold: 2 },
    })
  })

  it('pairs each funding with the one that fits best', () => {
    const gold = [goldFunding(0, { ...whole, amount: 1 }), goldFunding(0, { ...whole, amount: 2 })]
    const found = [foundFunding(0, { ...whole, amount: 2 }), foundFunding(0, { ...whole, amount: 1 })]
    expect(scoreFunding(gold, found).counts.strict.matched).toBe(2)
  })
})
