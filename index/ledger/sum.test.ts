import { expect, test } from 'vitest'
import { groupDecisions } from './decisions.ts'
import { telling } from './example-telling.ts'
import { sumDecisions, uncounted, wholesOf } from './sum.ts'
import type { Telling } from './telling.ts'

const BREST = { beneficiary: 'club de brest', cents: 4_000 }

test.each<[string, readonly Partial<Telling>[], { cents: number; count: number }]>([
  ['amounts are added', [{}, BREST], { cents: 14_000, count: 2 }],
  ['the same decision told twice counts once', [{}, {}], { cents: 10_000, count: 1 }],
  ['not what is for each', [{}, { ...BREST, per: 'élève' }], { cents: 10_000, count: 1 }],
  ['not a refusal', [{}, { ...BREST, status: 'refused' }], { cents: 10_000, count: 1 }],
  ['not a request', [{}, { ...BREST, status: 'requested' }], { cents: 10_000, count: 1 }],
  ['not francs CFP', [{}, { ...BREST, currency: 'XPF' }], { cents: 10_000, count: 1 }],
  ['not what has no amount', [{}, { ...BREST, cents: null }], { cents: 10_000, count: 1 }],
  [
    'not a part whose total is listed',
    [{ documentId: 'd' }, { ...BREST, documentId: 'd', partOfTotal: true }],
    { cents: 10_000, count: 1 },
  ],
  ['a part whose total is not listed', [{ ...BREST, partOfTotal: true }], { cents: 4_000, count: 1 }],
  ['a part beside the total of another document', [{}, { ...BREST, partOfTotal: true }], { cents: 14_000, count: 2 }],
])('%s', (_, given, expected) => {
  expect(sumDecisions(groupDecisions(given.map(telling))).grant).toEqual(expected)
})

test('loans and guarantees are summed apart', () => {
  const sums = sumDecisions(groupDecisions([telling(), telling({ instrument: 'loan' })]))
  expect(sums).toEqual({
    grant: { cents: 10_000, count: 1 },
    loan: { cents: 10_000, count: 1 },
    guarantee: { cents: 0, count: 0 },
  })
})

test('each decision that is left out has its reason', () => {
  const given = [telling({ documentId: 'd' }), telling({ ...BREST, documentId: 'd', partOfTotal: true })]
  const wholes = wholesOf(groupDecisions(given))
  expect(given.map((one) => uncounted(one, wholes))).toEqual([null, 'part-of-total'])
  expect(uncounted(telling({ status: 'proposed' }), wholes)).toBe('not-given')
})
