import type { AmountFact } from '../../../corpus/fact.ts'
import { contains, type Span, sliceSpan } from '../../../corpus/span.ts'
import { cellsOf } from '../cells.ts'
import { labelRoles, listed, speaksOfMoney } from './lists.ts'
import type { Frame, Scene } from './scene.ts'

/** A cell of a row and the heading of its column, empty where the table has none. */
interface Cell {
  readonly span: Span
  readonly heading: string
}

const WHO =
  /bénéficiaire|attributaire|porteur|structure|organisme|entreprise|société|association|lauréat|maître d'ouvrage|établissement|exploitation|lycée|nom(?![\p{L}])/iu
const WHAT =
  /objet|projet|opération|dispositif|action|nature|intitulé|usage|motif|politique|secteur|domaine|poste|emploi/iu
const WHERE = /commune|ville|lieu|localisation|département|territoire|adresse|siège|code postal/iu

/**
 * Frame of an amount in a table. The headings say which column names who receives and which says what for; without
 * them the first cell of words receives, unless it reads as an operation, and the longest other one says what for.
 */
export function rowFrame(amount: AmountFact, scene: Scene): Frame | null {
  if (!speaksOfMoney(scene)) return null
  const cells = headedCells(scene).filter(({ span }) => !contains(span, amount.span) && hasWords(span, scene))
  const who = cells.find(({ heading }) => WHO.test(heading))
  const what = cells.find(({ heading }) => WHAT.test(heading) && !WHO.test(heading))
  const label = who ?? (what === undefined ? cells[0] : undefined)
  const roles = label === undefined ? { beneficiary: null, purpose: null } : labelRoles(label.span, scene)
  const other =
    what ?? longest(cells.filter((cell) => cell !== label && !WHERE.test(cell.heading) && cell.heading !== ''))
  const purpose = other?.span ?? roles.purpose
  if (roles.beneficiary === null && purpose === null && !('funder' in roles)) return null
  if (cells.some(({ span }) => isTotal(span, scene))) return null
  return { ...listed(scene), rule: 'funding-row', ...roles, purpose }
}

/** The cells of a row under the headings of its table, column by column. */
function headedCells({ sentence, context }: Scene): readonly Cell[] {
  const { header, block } = sentence
  const headings =
    header === null ? [] : cellsOf(context.text, header.span).map((span) => sliceSpan(context.shadow, span))
  return cellsOf(context.text, block.span).map((span, column) => ({ span, heading: headings[column] ?? '' }))
}

function hasWords({ start, end }: Span, { context }: Scene): boolean {
  return /\p{L}{2}/u.test(context.shadow.slice(start, end))
}

function longest(cells: readonly Cell[]): Cell | undefined {
  return cells.toSorted((a, b) => b.span.end - b.span.start - (a.span.end - a.span.start))[0]
}

function isTotal({ start, end }: Span, { context }: Scene): boolean {
  return /^(?:sous-)?total(?![\p{L}])/iu.test(context.shadow.slice(start, end))
}
