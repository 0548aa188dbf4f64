import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block, BlockKind } from '../../corpus/document.ts'
import { describeQuote } from '../../corpus/quote.ts'
import { blocksOfText } from '../read/text.ts'
import { ACTION_EXAMPLES } from './action/examples.ts'
import { AMOUNT_EXAMPLES } from './amount/examples.ts'
import { BODY_EXAMPLES } from './body/examples.ts'
import { DATE_EXAMPLES } from './date/examples.ts'
import { type Extraction, extract } from './extract.ts'
import { FUNDING_EXAMPLES } from './funding/examples.ts'

const EXAMPLES = {
  actions: ACTION_EXAMPLES,
  amounts: AMOUNT_EXAMPLES,
  bodies: BODY_EXAMPLES,
  dates: DATE_EXAMPLES,
  fundings: FUNDING_EXAMPLES,
}

/** What the rules read, sentence by sentence. */
const SENTENCES = Object.fromEntries(
  Object.entries(EXAMPLES).map(([kind, examples]) => [
    kind,
    examples.flatMap(({ texts }) => texts.map((text) => text.replaceAll(/\[\[|\]\]/gu, ''))),
  ]),
)

/** Fragments that make a pattern start over and over again. */
const FRAGMENTS = [
  ...['1 ', '100 ', '7', '1 000 000 ', '1.000.', '3,5,', `1${' '.repeat(50)}`, '06 12 ', '123 456 789 ', '3 % et '],
  ...[
    '1 000 000 € ',
    '12 millions ',
    'M€ ',
    '€',
    'euros ',
    'deux mille ',
    'cent ',
    'dont 3 € ',
    '3 €, dont 2 € et 1 €. ',
  ],
  ...['le 12 mars 2019, ', '12, 13 et ', 'janvier, ', '2019 ', '2019-', '12/', '12/03/2019 ', 'du 3 au ', 'de 2011 à '],
  ...['de la ', "d'un ", "l'", 'et ', 'par ', 'pour ', 'a ', 'a été ', 'a voté ', 'vote ', 'attribue à ', 'ne '],
  ...['Abc ', 'Abc, ', 'Abc-', 'ABCDEF ', 'A', 'a', 'é', 'a-', 'Saint-', 'mot, ', 'Il a dit. ', 'commune de '],
  ...['Association de ', 'Association Alpha Beta (AB) ', 'conseil régional ', 'subvention de ', 'Plan Horizon '],
  ...[' ', '\t', '.', ',', '(', '(a) ', '"', '« a » ', '- ', ' : ', '; ', '!? ', 'a.', 'a@', 'a.b@c.', 'http://a/'],
  ...['article L. ', 'n° ', 'rue de ', 'e\u0301', '😀', '\u0000', '1\u00a0000\u202f000 ', 'Brest : 3 000 €\n'],
]

/** Each says a fact. */
const SAYING_MUCH = [
  '1 000 000 € ',
  'le 12 mars 2019, ',
  'la Région Bretagne ',
  'Association Alpha Beta (AB) ',
  'La Région a voté une aide. ',
  'La Ville de Brest reçoit 3 €. ',
]

function repeated(fragment: string, length: number): string {
  return fragment.repeat(Math.ceil(length / fragment.length)).slice(0, length)
}

function read(text: string, blocks: readonly Block[]): Extraction {
  return extract({ text, blocks, publishedOn: '2019-03-12', region: '53' })
}

function asOneBlock(text: string): readonly Block[] {
  return [{ kind: 'paragraph', span: { start: 0, end: text.length }, level: 0, page: null }]
}

function lines(kind: BlockKind, first: BlockKind = kind) {
  return (text: string): readonly Block[] =>
    [...text.matchAll(/[^\n]+/gu)].map(({ 0: line, index }) => ({
      kind: index === 0 ? first : kind,
      span: { start: index, end: index + line.length },
      level: 1,
      page: null,
    }))
}

function timeOf(text: string, blocks: readonly Block[]): number {
  const start = performance.now()
  read(text, blocks)
  return performance.now() - start
}

const SHORT = 4_000
/** Long enough for a pattern, or for what reads the facts of a whole document, to show that its time is quadratic. */
const LONGER = { pattern: 10, document: 40 }
/** In linear time, ten times the text takes ten times as long; in quadratic time a hundred times. */
const MARGIN = 3
const ATTEMPTS = 3

type BlocksOf = (text: string) => readonly Block[]

/** How many times slower a unit of a longer text is read. What is read faster than ordinary prose counts as prose. */
function slowdown(textOf: (length: number) => string, times: number, blocksOf: BlocksOf = asOneBlock): number {
  const ordinary = repeated((SENTENCES.fundings ?? []).join(' '), SHORT)
  const [short, long] = [textOf(SHORT), textOf(SHORT * times)]
  const floor = Math.max(
    leastOf(3, () => timeOf(ordinary, blocksOfText(ordinary))),
    leastOf(3, () => timeOf(short, blocksOf(short))),
  )
  return leastOf(ATTEMPTS, () => timeOf(long, blocksOf(long)) / floor / times, MARGIN)
}

/** The least of `attempts` measures, or the first one below `enough`: other processes only ever add to a time. */
function leastOf(attempts: number, measure: () => number, enough = 0): number {
  let least = Number.POSITIVE_INFINITY
  for (let attempt = 0; attempt < attempts && least >= enough; attempt++) least = Math.min(least, measure())
  return least
}

describe('time grows with the length of the text and no faster', { timeout: 120_000 }, () => {
  it.each(FRAGMENTS)('over %j again and again', (fragment) => {
    expect(slowdown((length) => repeated(fragment, length), LONGER.pattern)).toBeLessThan(MARGIN)
  })

  it.each(SAYING_MUCH)('over a long document of %j', (fragment) => {
    expect(slowdown((length) => repeated(fragment, length), LONGER.document)).toBeLessThan(MARGIN)
  })

  it.each(Object.entries(SENTENCES))('over the examples of %s again and again', (_, sentences) => {
    const lines = `${sentences.join('\n\n')}\n\n`
    expect(slowdown((length) => repeated(lines, length), LONGER.document, blocksOfText)).toBeLessThan(MARGIN)
    expect(slowdown((length) => repeated(lines, length), LONGER.pattern)).toBeLessThan(MARGIN)
  })

  it.each([
    { name: 'a table', line: 'Ville de Brest\tgymnase\t12 mars 2019\t3 000 €\n', blocksOf: lines('row', 'header') },
    { name: 'a list under its lead', line: '3 M€ pour la Ville de Brest\n', blocksOf: lines('item', 'paragraph') },
    { name: 'labelled lines', line: 'Ville de Brest : 3 000 €\n', blocksOf: lines('paragraph') },
    { name: 'headings', line: 'Aides aux communes en 2019\n', blocksOf: lines('heading') },
    { name: 'one word a line', line: 'Abc\n', blocksOf: lines('item') },
  ])('over $name', ({ line, blocksOf }) => {
    expect(slowdown((length) => repeated(line, length), LONGER.document, blocksOf)).toBeLessThan(MARGIN)
  })

  it('over brackets within brackets', () => {
    const nested = (length: number) => '('.repeat(length / 2) + ')'.repeat(length / 2)
    expect(slowdown(nested, LONGER.pattern)).toBeLessThan(MARGIN)
  })
})

const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...FRAGMENTS),
      fc.constantFrom(...Object.values(SENTENCES).flat()),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.constantFrom('\n', '\n\n', '\n- ', '\t'),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join('').normalize('NFC'))

describe('any text', () => {
  it('is read without a failure, and every fact quotes it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const blocks of [blocksOfText(text), text === '' ? [] : asOneBlock(text)]) {
          for (const fact of read(text, blocks).facts) {
            expect(describeQuote(text, fact.span).exact).toBe(text.slice(fact.span.start, fact.span.end))
            expect(fact.rule).not.toBe('')
          }
        }
      }),
      { numRuns: 300 },
    )
  })
})
