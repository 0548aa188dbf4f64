import { expect, test } from 'vitest'
import type { FundingFact } from '../corpus/fact.ts'
import { type FundingFilters, NO_FILTERS } from '../index/library.ts'
import { fundingTotal } from './funding-total.ts'
import { funding, makeDocument } from './testing/documents.ts'
import { memoryLibrary } from './testing/memory-library.ts'

const ALL: FundingFilters = { ...NO_FILTERS, funder: null, beneficiary: null, status: null }
const REGION = { name: 'Région Bretagne', type: 'region', siren: null, insee: '53' } as const
const CLUB = { name: 'Club de Rennes', type: 'association', siren: null, insee: null } as const
const GIVEN: Partial<FundingFact> = { funder: REGION, beneficiary: CLUB, cents: 10_000, qualifier: 'exact' }

function library(fundings: readonly Partial<FundingFact>[], years: readonly string[] = []) {
  return memoryLibrary(
    fundings.map((given, i) =>
      makeDocument({
        id: `d${i}`,
        title: 'Aide',
        lines: [['paragraph', 'Une aide de 100 €.']],
        facts: (at) => [funding(at('Une aide de 100 €'), given)],
        document: { publishedOn: years[i] === undefined ? null : `${years[i]}-05-01` },
      }),
    ),
  )
}

test.each<[string, readonly Partial<FundingFact>[], { cents: number; count: number }]>([
  ['amounts are added', [GIVEN, { ...GIVEN, cents: 25_000 }], { cents: 35_000, count: 2 }],
  ['a part of a total is not', [GIVEN, { ...GIVEN, cents: 5_000, partOfTotal: true }], { cents: 10_000, count: 1 }],
  ['nor an amount for each', [GIVEN, { ...GIVEN, cents: 5_000, per: 'élève' }], { cents: 10_000, count: 1 }],
  ['nor a refusal', [GIVEN, { ...GIVEN, cents: 5_000, status: 'refused' }], { cents: 10_000, count: 1 }],
  ['nor a request', [GIVEN, { ...GIVEN, cents: 5_000, status: 'requested' }], { cents: 10_000, count: 1 }],
  ['nor francs CFP', [GIVEN, { ...GIVEN, cents: 5_000, currency: 'XPF' }], { cents: 10_000, count: 1 }],
  ['nor what has no amount', [GIVEN, { ...GIVEN, cents: null }], { cents: 10_000, count: 1 }],
  ['the same funding told twice counts once', [GIVEN, GIVEN], { cents: 10_000, count: 1 }],
  ['unless its roles are unsaid', [{ cents: 10_000 }, { cents: 10_000 }], { cents: 20_000, count: 2 }],
])('%s', async (_, fundings, expected) => {
  expect(await fundingTotal(library(fundings), ALL)).toEqual(expected)
})

test('the same amount in another year is another funding', async () => {
  expect(await fundingTotal(library([GIVEN, GIVEN, GIVEN], ['2020', '2021', '2021']), ALL)).toEqual({
    cents: 20_000,
    count: 2,
  })
})

test('all pages are walked, and a list too long gets no total', async () => {
  const many = (count: number) => library(Array.from({ length: count }, (_, i) => ({ ...GIVEN, cents: i + 1 })))
  expect(await fundingTotal(many(250), ALL)).toEqual({ cents: (250 * 251) / 2, count: 250 })
  expect(await fundingTotal(many(2_001), ALL)).toBeNull()
})
