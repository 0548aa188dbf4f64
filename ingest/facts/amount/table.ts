import type { Block } from '../../../corpus/document.ts'
import type { AmountFact, Fact } from '../../../corpus/fact.ts'
import { compareSpans, type Span, sliceSpan } from '../../../corpus/span.ts'
import { cellsOf } from '../cells.ts'
import { french, NOT_AFTER_WORD, NOT_BEFORE_WORD } from '../patterns.ts'
import type { Context, Refiner } from '../rule.ts'
import { GAP, NUMBER } from './number.ts'
import { amountIn, type StatedUnit, termsOfLabel, unitOfLabel, unitOfLead } from './stated-unit.ts'
import { UNIT, unitOf } from './unit.ts'

const RULE = 'amount/table-cell'

const CELL = new RegExp(`^(?:\\+ ?)?(?<number>${NUMBER})(?<written>${GAP}(?<unit>${UNIT}))?(?: ?(?:HT|TTC))?$`, 'iu')

/** A column of amounts by its own words; where nothing says otherwise they are euros. */
const AMOUNTS = new RegExp(
  `^(?:${french(
    'montants?|subventions?|coûts?|dépenses?|budgets?|aides? (?:accordée?s?|votée?s?|proposée?s?|attribuée?s?|régionales?)|dotations?|' +
      'participations?|crédits?|financements?|enveloppes?|autorisations? de programme|A\\.?P\\.?|C\\.?P\\.?',
  )})${NOT_BEFORE_WORD}`,
  'iu',
)
/** A column that a funder heads: its cells are shares, where they are in the thousands. */
const FUNDERS = new RegExp(
  `^(?:${french("(?:dont |part )?(?:de la |du |de l'|des )?(?:région|état|europe|union européenne|UE|feder|fse|feader|feampa?|leader|DETR|DSIL|FNADT|FSIL|ADEME|ANRU|DRAC|CNC|CAF|agence de l'eau|banque des territoires|caisse des dépôts|département|ville|commune|EPCI|autofinancement|autres?)")})(?:s|\\+)?${NOT_BEFORE_WORD}`,
  'iu',
)
const THOUSANDS = /^\d{1,3}(?: \d{3})+|^\d{4,}/u
/** A column that counts, dates or names: a caption « en k€ » does not govern it. */
const NO_AMOUNTS = new RegExp(
  `%|n°|${NOT_AFTER_WORD}(?:${french('nombre|nb|effectifs?|taux|part|places|dates?|années?|codes?|siren|siret|numéros?')})`,
  'iu',
)
const EUROS = unitOf('€')

/** What governs the cells of a row: the labels above them and the words before the table. */
interface Table {
  readonly labels: readonly string[]
  readonly caption: StatedUnit | null
}

/**
 * Reads the cells of table rows one by one: « 12,5 » under « Montant (M€) » is an amount, and what a rule read across
 * two cells is none. What a label says (« HT », « annuel ») holds for all cells under it.
 */
export const readTables: Refiner = {
  name: 'amount/table',
  refine(facts, context) {
    const whole = facts.filter((fact) => fact.kind !== 'amount' || !sliceSpan(context.text, fact.span).includes('\t'))
    const cells = tableAmounts(context)
    if (cells.length === 0 && whole.length === facts.length) return facts
    const cellAt = new Map(cells.map((cell) => [cell.span.start, cell]))
    const read = new Uint8Array(context.text.length)
    for (const { span } of whole) read.fill(1, span.start, span.end)
    const added = cells.filter(({ span }) => !read.subarray(span.start, span.end).includes(1))
    return [...whole.map((fact) => withTerms(fact, cellAt.get(fact.span.start))), ...added].sort((a, b) =>
      compareSpans(a.span, b.span),
    )
  },
}

function withTerms(fact: Fact, cell: AmountFact | undefined): Fact {
  if (fact.kind !== 'amount' || cell === undefined || (cell.tax === fact.tax && cell.per === fact.per)) return fact
  return { ...fact, tax: fact.tax ?? cell.tax, per: fact.per ?? cell.per }
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
  const terms = termsOfLabel(labelOf(words, column, table))
  const said = unit === undefined ? statedFor(words, column, table) : { ...terms, unit: unitOf(unit) }
  if (said === null || /^0+(?:[.,]0+)?$/u.test(number)) return null
  const amount = amountIn(said, { start, end: start + number.length }, RULE, context)
  return amount === null ? null : { ...amount, span: { start, end: start + number.length + written.length } }
}

/** The label above a cell; a row that lacks cells is aligned by its first one only. */
function labelOf(words: readonly string[], column: number, { labels }: Table): string {
  return labels.length === words.length || column === 0 ? (labels[column] ?? '') : ''
}

/** The unit of a bare number: its column's, else its row's, else the caption's unless the column counts. */
function statedFor(words: readonly string[], column: number, table: Table): StatedUnit | null {
  const label = labelOf(words, column, table)
  const own = unitOfLabel(label)
  if (own !== null) return own
  if (column === 0 || NO_AMOUNTS.test(label)) return null
  const partOf = /^dont /iu.test(label) ? unitOfLabel(labelOf(words, column - 1, table)) : null
  const stated = partOf ?? unitOfLabel(words[0] ?? '') ?? table.caption
  if (stated !== null) return stated
  const money = AMOUNTS.test(label) || (FUNDERS.test(label) && THOUSANDS.test(words[column] ?? ''))
  return money ? { unit: EUROS, ...termsOfLabel(label) } : null
}
