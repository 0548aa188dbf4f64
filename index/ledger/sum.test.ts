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
  [
    'a part counts where a larger amount of its document is another total',
    [
      { documentId: 'd', amountStart: 0 },
      { ...BREST, documentId: 'd', partOfTotal: true, totalStart: 90 },
    ],
    { cents: 14_000, count: 2 },
  ],
  [
    'not a part of a part that is listed',
    [
      { documentId: 'd', amountStart: 10, partOfTotal: true, totalStart: 0 },
      { ...BREST, documentId: 'd', amountStart: 20, partOfTotal: true, totalStart: 10 },
    ],
    { cents: 10_000, count: 1 },
  ],
  [
    'not what is as large as its total',
    [
      { documentId: 'd', amountStart: 10, purpose: 'stade' },
      { documentId: 'd', amountStart: 20, partOfTotal: true, totalStart: 10, purpose: 'gradins' },
    ],
    { cents: 10_000, count: 1 },
  ],
  [
    'a title that the text repeats is no part of itself, and counts its parts',
    [
      { documentId: 'd', amountStart: 10, sentenceStart: 0, partOfTotal: true, totalStart: 90 },
      { documentId: 'd', amountStart: 90, sentenceStart: 80, decidedOn: null },
      { ...BREST, documentId: 'd', amountStart: 120, partOfTotal: true, totalStart: 90 },
    ],
    { cents: 10_000, count: 1 },
  ],
  [
    'a part of what was only asked for',
    [
      { documentId: 'd', amountStart: 10, status: 'requested' },
      { ...BREST, documentId: 'd', amountStart: 20, partOfTotal: true, totalStart: 10 },
    ],
    { cents: 4_000, count: 1 },
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
  const decisions = groupDecisions([
    telling({ documentId: 'd' }),
    telling({ ...BREST, documentId: 'd', partOfTotal: true }),
    telling({ ...BREST, status: 'proposed' }),
  ])
  const wholes = wholesOf(decisions)
  expect(decisions.map((decision) => uncounted(decision, wholes))).toEqual([null, 'part-of-total', 'not-given'])
})
