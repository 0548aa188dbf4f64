import type { Block } from '../../../corpus/document.ts'
import type { AmountFact } from '../../../corpus/fact.ts'
import { compareSpans, type Span, sliceSpan } from '../../../corpus/span.ts'
import { cellsOf } from '../cells.ts'
import { french, NOT_AFTER_WORD, NOT_BEFORE_WORD } from '../patterns.ts'
import type { Context, Refiner } from '../rule.ts'
import { GAP, NUMBER } from './number.ts'
import { amountIn, type StatedUnit, unitOfLabel, unitOfLead } from './stated-unit.ts'
import { UNIT, unitOf } from './unit.ts'

const RULE = 'amount/table-cell'

const CELL = new RegExp(`^(?:\\+ ?)?(?<number>${NUMBER})(?<written>${GAP}(?<unit>${UNIT}))?(?: ?(?:HT|TTC))?$`, 'iu')

/** A column of amounts by its own words; where nothing says otherwise they are euros. */
const AMOUNTS = new RegExp(
  `^(?:${french('montants?|subventions? (?:accordée?s?|votée?s?|proposée?s?|attribuée?s?|régionales?)')})${NOT_BEFORE_WORD}`,
  'iu',
)
/** A column that counts, dates or names: a caption « en k€ » does not govern it. */
const NO_AMOUNTS = new RegExp(
  `%|n°|${NOT_AFTER_WORD}(?:${french('nombre|nb|effectifs?|taux|part|places|dates?|années?|codes?|siren|siret|numéros?')})`,
  'iu',
)
const EUROS: StatedUnit = { unit: unitOf('€'), tax: null, per: null }

/** What governs the cells of a row: the labels above them and the words before the table. */
interface Table {
  readonly labels: readonly string[]
  readonly caption: StatedUnit | null
}

/**
 * Reads the cells of table rows one by one: « 12,5 » under « Montant (M€) » is an amount, and what a rule read across
 * two cells is none.
 */
export const readTables: Refiner = {
  name: 'amount/table',
  refine(facts, context) {
    const whole = facts.filter((fact) => fact.kind !== 'amount' || !sliceSpan(context.text, fact.span).includes('\t'))
    const read = new Uint8Array(context.text.length)
    for (const { span } of whole) read.fill(1, span.start, span.end)
    const cells = tableAmounts(context).filter(({ span }) => !read.subarray(span.start, span.end).includes(1))
    const unchanged = cells.length === 0 && whole.length === facts.length
    return unchanged ? facts : [...whole, ...cells].sort((a, b) => compareSpans(a.span, b.span))
  },
}

function tableAmounts(context: Context): readonly AmountFact[] {
  const found: AmountFact[] = []
  let table: Table = { labels: [], caption: null }
  let above: Block | null = null
  for (const block of context.blocks) {
    if (!isRow(block)) {
      table = { labels: [], caption: unitOfLead(sliceSpan(context.shadow, block.span)) }
    } else {
      const cells = cellsOf(context.text, block.span)
      const words = cells.map((cell) => sliceSpan(context.shadow, cell))
      const opens = above === null || !isRow(above)
      if (block.kind === 'header' || (opens && !words.some((word) => CELL.test(word))))
        table = { ...table, labels: words }
      else found.push(...cells.flatMap((_, column) => cellAmount(cells, words, column, table, context) ?? []))
    }
    above = block
  }
  return found
}

function isRow(block: Block): boolean {
  return block.kind === 'row' || block.kind === 'header'
}

function cellAmount(
  cells: readonly Span[],
  words: readonly string[],
  column: number,
  table: Table,
  context: Context,
): AmountFact | null {
  const cell = cells[column]
  const match = CELL.exec(words[column] ?? '')
  if (cell === undefined || match?.groups?.number === undefined) return null
  const { number, unit, written = '' } = match.groups
  const start = cell.start + match[0].indexOf(number)
  const said = unit === undefined ? statedFor(words, column, table) : { ...EUROS, unit: unitOf(unit) }
  if (said === null) return null
  const amount = amountIn(said, { start, end: start + number.length }, RULE, context)
  return amount === null ? null : { ...amount, span: { start, end: start + number.length + written.length } }
}

/** The unit of a bare number: its column's, else its row's, else the caption's unless the column counts. */
function statedFor(words: readonly string[], column: number, table: Table): StatedUnit | null {
  const label = table.labels.length === words.length ? (table.labels[column] ?? '') : ''
  const own = unitOfLabel(label)
  if (own !== null) return own
  if (column === 0 || NO_AMOUNTS.test(label)) return null
  const ofRow = unitOfLabel(words[0] ?? '')
  return ofRow ?? table.caption ?? (AMOUNTS.test(label) ? EUROS : null)
}
