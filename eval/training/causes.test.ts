import { describe, expect, it } from 'vitest'
import type { FundingFactJson } from '../../corpus/json.ts'
import { missesOf } from './causes.ts'
import type { GoldFunding } from './labelled-texts.ts'

const marked = (amount: number | null, funder: string | null, beneficiary: string | null) =>
  ({ kind: 'funding', amount, currency: 'EUR', funder, beneficiary }) as GoldFunding
const found = (amount: number | null, funder: string | null, beneficiary: string | null) =>
  ({ kind: 'funding', amount, currency: 'EUR', funder, beneficiary }) as FundingFactJson
const causes = (gold: readonly GoldFunding[], read: readonly FundingFactJson[], sums: readonly number[] = []) =>
  missesOf(gold, read, new Set(sums)).map(({ cause }) => cause)

describe('missesOf', () => {
  it('finds none where amount and roles agree', () => {
    expect(causes([marked(3, 'État', 'Alpha')], [found(3, 'État', 'association Alpha')])).toEqual([])
  })

  it('tells which role is absent, wrong or given where none is told', () => {
    expect(causes([marked(3, 'État', 'Alpha')], [found(3, null, 'Bêta')])).toEqual([
      'beneficiary wrong',
      'funder absent',
    ])
    expect(causes([marked(3, 'État', null)], [found(3, 'État', 'Bêta')])).toEqual(['beneficiary where none is told'])
  })

  it('pairs fundings of one sum by the roles that agree', () => {
    expect(causes([marked(3, null, 'Alpha'), marked(3, null, 'Bêta')], [found(3, null, 'Bêta')], [3])).toEqual([
      'not given',
    ])
  })

  it('tells a sum that was not read from one not seen as given, and what nobody marked', () => {
    expect(causes([marked(3, 'État', null), marked(null, 'État', null)], [found(5, 'État', null)])).toEqual([
      'sum not read',
      'without sum',
      'invented',
    ])
  })
})
