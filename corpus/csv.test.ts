import { expect, test } from 'vitest'
import { type Cell, type Column, csvHeader, csvRow } from './csv.ts'

const VALUE: readonly Column<Cell>[] = [{ label: 'valeur', value: (cell) => cell }]

test.each<[string, Cell, string]>([
  ['plain text', 'Région Bretagne', 'Région Bretagne'],
  ['an empty cell', null, ''],
  ['a number with a point', 1250000.5, '1250000.5'],
  ['a negative number stays a number', -3, '-3'],
  ['a boolean in French', true, 'oui'],
  ['its opposite', false, 'non'],
  ['a comma asks for quotes', 'Metz, Nancy', '"Metz, Nancy"'],
  ['a quote is doubled', 'le plan "Jeunes"', '"le plan ""Jeunes"""'],
  ['a line break asks for quotes', 'un\ndeux', '"un\ndeux"'],
  ['a formula is defused', '=HYPERLINK("x")', '"\'=HYPERLINK(""x"")"'],
  ['a sign opens a formula too', '+33 3 87', "'+33 3 87"],
  ['so does a dash that opens an item', '- 1 agenda', "'- 1 agenda"],
  ['so does an at sign', '@SUM(A1)', "'@SUM(A1)"],
  ['so does its full-width form', '＝1+1', "'＝1+1"],
  ['a sign inside is left alone', 'bac+2', 'bac+2'],
])('%s', (_, cell, line) => {
  expect(csvRow(VALUE, cell)).toBe(`${line}\r\n`)
})

test('the header begins with a byte order mark and quotes its labels like any cell', () => {
  const columns: readonly Column<null>[] = [
    { label: 'montant (€)', value: () => null },
    { label: 'ville, région', value: () => null },
  ]
  expect(csvHeader(columns)).toBe('\uFEFFmontant (€),"ville, région"\r\n')
})
