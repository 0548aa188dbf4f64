import { expect, test } from 'vitest'
import { csvRecords } from './csv-records.ts'

test.each<[string, string, readonly (readonly string[])[]]>([
  [
    'commas',
    'a,b\nc,d\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'semicolons and a byte order mark',
    '\uFEFFa;b\r\nc, d;e\r\n',
    [
      ['a', 'b'],
      ['c, d', 'e'],
    ],
  ],
  [
    'tabs',
    'a\tb\nc\td',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'quotes',
    '"a,1","say ""yes"""\n"two\nlines",d',
    [
      ['a,1', 'say "yes"'],
      ['two\nlines', 'd'],
    ],
  ],
  [
    'empty cells',
    'a,,c\n,,\nd,e,',
    [
      ['a', '', 'c'],
      ['d', 'e', ''],
    ],
  ],
  ['one column', 'a\nb\n\nc', [['a'], ['b'], ['c']]],
  ['a quote that is not closed', 'a,"b\nc', [['a', 'b\nc']]],
  ['nothing', '', []],
])('%s', (_, text, cells) => {
  expect(csvRecords(text).map((record) => record.cells)).toEqual(cells)
})

test('tells the line that a record begins on', () => {
  expect(csvRecords('q\n"two\nlines"\n\nlast').map(({ line }) => line)).toEqual([1, 2, 5])
})
