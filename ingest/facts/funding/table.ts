import type { AmountFact } from '../../../corpus/fact.ts'
import { contains, type Span, sliceSpan } from '../../../corpus/span.ts'
import { cellsOf } from '../cells.ts'
import { givingAbove } from './giving.ts'
import { labelRoles } from './labels.ts'
import { listFunders } from './lists.ts'
import type { Frame, Scene } from './scene.ts'

/** A cell of a row and the heading of its column, empty where the table has none. */
interface Cell {
  readonly span: Span
  readonly heading: string
}

const WHO =
  /bénéficiaire|attributaire|porteur|structure|organisme|entreprise|société|association|lauréat|maître d'ouvrage|établissement|exploitation|lycée|pour qui|(?<!\p{L})nom(?!\p{L})|commune aidée|club|compagnie|demandeur/iu
const WHAT =
  /objet|projet|opération|dispositif|action|nature|intitulé|usage|motif|politique|secteur|domaine|poste|emploi|pour quoi|libellé|programme|travaux|aide(?!\p{L})|bourse|ligne/iu
const WHERE = /commune|ville|lieu|localisation|département|territoire|adresse|siège|code postal|date|année|période/iu
const COST = /coût|dépense|budget total|assiette|prix|tarif|recette|base éligible|montant (?:total )?(?:des travaux|du projet|de l'opération)|subventionnable|loyer/iu

/**
 * Frame of an amount in a table. The headings say which column names who receives and which says what for; without
 * them the first cell of words is read as a label, and the longest other one says what for.
 */
export function rowFrame(amount: AmountFact, scene: Scene): Frame | null {
  const cells = headedCells(scene)
  const own = cells.find(({ span }) => contains(span, amount.span))
  if (own === undefined || COST.test(own.heading) || amount.cents === 0) return null
  const giving = givingAbove(scene)
  const others = cells.filter((cell) => cell !== own && hasWords(cell.span, scene))
  const who = others.find(({ heading }) => WHO.test(heading))
  if (giving === 'costs' || (giving === null && who === undefined && !/subvention|aide|montant voté|attribué/iu.test(own.heading))) return null
  if (others.some(({ span }) => isTotal(span, scene))) return totalFrame(own, scene)
  const what = others.find(({ heading }) => WHAT.test(heading) && !WHO.test(heading))
  const label = who ?? (what === undefined ? others[0] : undefined)
  const roles = label === undefined ? null : labelRoles(label.span, who === undefined ? giving : 'gifts', scene, who !== undefined)
  const other = what ?? longest(others.filter((cell) => cell !== label && !WHERE.test(cell.heading) && cell.heading !== ''))
  const purpose = other?.span ?? roles?.purpose ?? null
  const beneficiary = roles?.beneficiary ?? null
  const payer = roles?.funder ?? columnPayer(own, scene)
  if (beneficiary === null && purpose === null && payer === null) return null
  return { rule: 'funding-row', funders: payer === null ? listFunders(scene) : [payer], beneficiary, purpose, cues: [], verb: null }
}

/** « État | Région | Département »: the body that heads the column pays its cells. */
function columnPayer({ heading }: Cell, scene: Scene): Frame['funders'][number] | null {
  if (heading === '') return null
  for (const body of scene.known.values()) {
    if (heading.includes(scene.context.text.slice(body.span.start, body.span.end)) && /^(?:region|state|eu|department|commune|intercommunality|operator)$/u.test(body.type))
      return { body, span: null }
  }
  return null
}

function totalFrame(own: Cell, scene: Scene): Frame | null {
  return scene.memory.funders.length === 0 && scene.sentence.lead === null
    ? null
    : { rule: 'funding-row', funders: columnPayerOr(own, scene), beneficiary: null, purpose: null, cues: [], verb: null }
}

function columnPayerOr(own: Cell, scene: Scene): Frame['funders'] {
  const payer = columnPayer(own, scene)
  return payer === null ? listFunders(scene) : [payer]
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
