import { describe, expect, test } from 'vitest'
import type { DateFact } from '../corpus/fact.ts'
import { describeDate, formatDate, formatInstant, formatPeriod } from './dates.ts'
import { amount, funding } from './testing/documents.ts'
import { counted, describeAmount, describeFunded, formatMoney, fr } from './wording.ts'

const SPAN = { start: 0, end: 1 }

/** Shows the two kinds of no-break space: ⍽ wide, ˽ narrow. */
function visible(text: string): string {
  return text.replaceAll('\u00A0', '⍽').replaceAll('\u202F', '˽')
}

test.each([
  ['Rien trouvé ?', 'Rien trouvé˽?'],
  ['un filtre ; un autre !', 'un filtre˽; un autre˽!'],
  ['Total : 3 €', 'Total⍽: 3⍽€'],
  ['dit « oui » ici', 'dit «⍽oui⍽» ici'],
  ["l'élu", 'l’élu'],
])('fr(%s)', (given, expected) => {
  expect(visible(fr(given))).toBe(expected)
})

test.each<[number, string]>([
  [19_000_000, '190˽000⍽€'],
  [125_000_050, '1˽250˽000,50⍽€'],
  [0, '0⍽€'],
])('%d cents read %s', (cents, expected) => {
  expect(visible(formatMoney(cents))).toBe(expected)
})

test('francs CFP are not euros', () => {
  expect(visible(formatMoney(5_000_000, 'XPF'))).toBe('50˽000⍽F⍽CFP')
})

test.each<[number, string]>([
  [0, '0⍽document'],
  [1, '1⍽document'],
  [2, '2⍽documents'],
  [1200, '1˽200⍽documents'],
])('%d documents', (count, expected) => {
  expect(visible(counted(count, 'document'))).toBe(expected)
})

describe('amounts', () => {
  test.each([
    ['exact', '350⍽€'],
    ['nearly', 'près de 350⍽€'],
    ['more_than', 'plus de 350⍽€'],
    ['up_to', 'jusqu’à 350⍽€'],
  ] as const)('%s', (qualifier, expected) => {
    expect(visible(describeAmount(amount(SPAN, 35_000, qualifier)))).toBe(expected)
  })

  test('a range, a tax and a unit are told', () => {
    const fact = { ...amount(SPAN, 30_000), upTo: 200_000, tax: 'TTC' as const, per: 'élève' }
    expect(visible(describeAmount(fact))).toBe('de 300⍽€ à 2˽000⍽€ TTC par élève')
  })

  test('a funding without an amount says so', () => {
    expect(describeFunded(funding(SPAN, {}))).toBe('montant non précisé')
    expect(visible(describeFunded(funding(SPAN, { cents: 8_000_000, qualifier: 'about', per: 'territoire' })))).toBe(
      'environ 80˽000⍽€ par territoire',
    )
  })
})

describe('dates', () => {
  test.each([
    ['2024-02-23', '23 février 2024'],
    ['2024-03-01', '1er mars 2024'],
    ['2024-08', 'août 2024'],
    ['2024', '2024'],
    ['2020-34', '2e trimestre 2020'],
    ['2020-21', 'printemps 2020'],
    ['inconnue', 'inconnue'],
  ])('%s reads %s', (iso, expected) => {
    expect(formatDate(iso)).toBe(expected)
  })

  test.each([
    ['2018/2020', '2018-2020'],
    ['2023-05-11/2023-05-12', 'du 11 mai 2023 au 12 mai 2023'],
    ['2021-07/2022-06', 'de juillet 2021 à juin 2022'],
    ['2021-07-01/..', 'à partir du 1er juillet 2021'],
    ['2014/..', 'depuis 2014'],
    ['../2027', 'jusqu’à 2027'],
    ['../2020-12-30', 'jusqu’au 30 décembre 2020'],
    ['2021', '2021'],
  ])('%s reads %s', (edtf, expected) => {
    expect(formatPeriod(edtf)).toBe(expected)
  })

  test.each([
    ['end', 'fin 2021'],
    ['start', 'début 2021'],
    ['mid', 'mi-2021'],
    ['approx', 'vers 2021'],
    [null, '2021'],
  ] as const)('mod %s', (mod, expected) => {
    const fact: DateFact = { kind: 'date', rule: 'essai', span: SPAN, value: '2021', mod, role: 'other', implied: [] }
    expect(describeDate(fact)).toBe(expected)
  })

  test('an instant is dated in Paris', () => {
    expect(formatInstant('2025-12-31T23:30:00Z')).toBe('1er janvier 2026')
    expect(formatInstant('jamais')).toBe('jamais')
  })
})
