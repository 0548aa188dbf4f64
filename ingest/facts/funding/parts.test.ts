import { expect, test } from 'vitest'
import type { Block } from '../../../corpus/document.ts'
import { sliceSpan } from '../../../corpus/span.ts'
import { extract } from '../extract.ts'

/** Each amount given in the text, with the words of the total that counts it, or null. */
function totalsOf(text: string): Readonly<Record<string, string | null>> {
  let start = 0
  const blocks = text.split('\n').map((line): Block => {
    const kind = line.startsWith('- ') ? 'item' : 'paragraph'
    const span = { start, end: start + line.length }
    start = span.end + 1
    return { kind, span, level: kind === 'item' ? 1 : 0, page: null }
  })
  const { facts } = extract({ text, blocks, publishedOn: null, region: '53' })
  const fundings = facts.flatMap((fact) => (fact.kind === 'funding' && fact.amount !== null ? [fact] : []))
  return Object.fromEntries(
    fundings.map(({ amount, total }) => [
      amount === null ? '' : sliceSpan(text, amount),
      total && sliceSpan(text, total),
    ]),
  )
}

test.each<[string, string, Readonly<Record<string, string | null>>]>([
  [
    'the share after « dont »',
    'La Région Bretagne vote 4 M€ pour les ports, dont 1,5 M€ pour les quais.',
    { '4 M€': null, '1,5 M€': '4 M€' },
  ],
  [
    'the lines of a list under its lead',
    'La Région Bretagne vote 9 M€ pour les transports :\n- 5 M€ pour les trains\n- 1 M€ pour les cars',
    { '9 M€': null, '5 M€': '9 M€', '1 M€': '9 M€' },
  ],
  [
    'amounts that sum to the one before them',
    'La Région Bretagne vote 7 M€ pour les ports. Elle accorde 4 M€ à Brest. Elle accorde 3 M€ à Lorient.',
    { '7 M€': null, '4 M€': '7 M€', '3 M€': '7 M€' },
  ],
  [
    'each sitting has a total of its own',
    'Le 5 mars, la Région Bretagne a voté 60 rapports et 90 M€. Elle a voté 50 M€ pour les trains. Elle a voté 15 M€ pour les ports.\n' +
      'Le 6 mai, la Région Bretagne a voté 40 rapports et 30 M€. Elle a voté 8 M€ pour les gares. Elle a voté 3 M€ pour les quais.',
    { '90 M€': null, '50 M€': '90 M€', '15 M€': '90 M€', '30 M€': null, '8 M€': '30 M€', '3 M€': '30 M€' },
  ],
  [
    'unrelated amounts have none',
    'La Région Bretagne vote 4 M€ pour les ports. Elle vote 1 M€ pour les trains.',
    { '4 M€': null, '1 M€': null },
  ],
])('%s', (_, text, totals) => {
  expect(totalsOf(text)).toEqual(totals)
})
