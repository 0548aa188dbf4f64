import { expect, test } from 'vitest'
import { groupDecisions } from './decisions.ts'
import { telling } from './example-telling.ts'
import { wholesOf } from './sum.ts'
import { type Dimension, totalsBy } from './totals.ts'

const DECISIONS = groupDecisions([
  telling({ themes: ['sport', 'culture'] }),
  telling({ beneficiary: 'club de brest', cents: 40_000, decidedOn: '2022-01-05', themes: ['sport'] }),
  telling({ region: '44', beneficiary: null, cents: 5_000, decidedOn: null, instrument: 'loan' }),
  telling({ region: '44', beneficiary: 'club de metz', cents: null, funder: null }),
])

test.each<[Dimension, readonly (readonly [string | null, number, number])[]]>([
  [
    'region',
    [
      ['53', 2, 50_000],
      ['44', 2, 0],
    ],
  ],
  [
    'paying-region',
    [
      ['53', 3, 50_000],
      [null, 1, 0],
    ],
  ],
  [
    'year',
    [
      ['2022', 1, 40_000],
      ['2021', 2, 10_000],
      [null, 1, 0],
    ],
  ],
  [
    'theme',
    [
      ['sport', 2, 50_000],
      ['culture', 1, 10_000],
      [null, 2, 0],
    ],
  ],
  [
    'beneficiary',
    [
      ['club de brest', 1, 40_000],
      ['club de rennes', 1, 10_000],
      ['club de metz', 1, 0],
      [null, 1, 0],
    ],
  ],
  [
    'funder',
    [
      ['region bretagne', 3, 50_000],
      [null, 1, 0],
    ],
  ],
])('by %s', (dimension, expected) => {
  const totals = totalsBy(dimension, DECISIONS, wholesOf(DECISIONS))
  expect(totals.map(({ key, decisions, sums }) => [key, decisions, sums.grant.cents])).toEqual(expected)
})

test('what is given to somebody who is named is added apart', () => {
  const decisions = groupDecisions([telling(), telling({ beneficiary: null, cents: 70_000, purpose: 'plan vélo' })])
  const [total] = totalsBy('region', decisions, wholesOf(decisions))
  expect([total?.sums.grant, total?.named]).toEqual([
    { cents: 80_000, count: 2 },
    { cents: 10_000, count: 1 },
  ])
})

test('a part is left out of its group when its total is in another', () => {
  const decisions = groupDecisions([
    telling({ documentId: 'd', amountStart: 0, cents: 90_000, decidedOn: '2020-01-01' }),
    telling({
      ...{ documentId: 'd', amountStart: 50, beneficiary: 'club de brest' },
      partOfTotal: true,
      totalStart: 0,
    }),
  ])
  const totals = totalsBy('year', decisions, wholesOf(decisions))
  expect(totals.map(({ key, sums }) => [key, sums.grant.cents])).toEqual([
    ['2020', 90_000],
    ['2021', 0],
  ])
})
