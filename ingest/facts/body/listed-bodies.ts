import { communeCalled, communeNamed } from '../../../corpus/bodies/communes.ts'
import type { BodyFact, BodyType, Fact } from '../../../corpus/fact.ts'
import { compareSpans, type Span } from '../../../corpus/span.ts'
import { cellsOf } from '../cells.ts'
import type { Context, Refiner } from '../rule.ts'
import { isCovered } from './facts-by-place.ts'
import { labelledBodies } from './labelled-bodies.ts'
import { announced, listedBody } from './listed-name.ts'

/** The key of a line or of a row of two cells, before who it is. */
const KEY =
  "bénéficiaire|demandeur|attributaire|porteur(?: de projet| du projet)?|maître d'ouvrage|raison sociale|structure|organisme|association|" +
  'entreprise|société|opérateur|titulaire|gestionnaire|exploitant|délégataire|lauréate?|chef de file|employeur|organisateur|financeur'

const KEY_CELL = new RegExp(`^(?:nom|${KEY})$`, 'iu')
const KEY_OF_LINE = new RegExp(`^(?:[-•*▪►] ?)?(?:${KEY}) ?: ?(?=\\p{L})`, 'iu')

/** Heads of a column of values, as opposed to a value. */
const COLUMN_HEAD =
  /montant|aide|subvention|commune|ville|objet|projet|part|taux|coût|année|département|dispositif|€|euros|^(?:cotisation|dotation|somme|nombre|effectif|prix|date|avis|vote|décision|total|durée)/iu

/** The body that a row of two cells gives under its key, as in a form. */
function formBody({ text, shadow }: Context, row: Span): { cell: Span; type: BodyType } | null {
  const [key, value, ...more] = cellsOf(text, row)
  if (key === undefined || value === undefined || more.length > 0) return null
  const name = shadow.slice(key.start, key.end).replace(/ ?:$/u, '')
  if (!KEY_CELL.test(name) || COLUMN_HEAD.test(shadow.slice(value.start, value.end))) return null
  return { cell: value, type: announced(name) ?? 'other' }
}

/** « Bénéficiaire : Les Lanternes du Ried »: the body that a line gives under its key. */
function lineBodies(facts: readonly Fact[], context: Context): readonly BodyFact[] {
  return context.blocks.flatMap(({ kind, span }) => {
    if (kind === 'row' || kind === 'header') return []
    const key = KEY_OF_LINE.exec(context.shadow.slice(span.start, Math.min(span.end, span.start + 40)))?.[0]
    if (key === undefined) return []
    const value = { start: span.start + key.length, end: span.end }
    return listedBody(value, announced(key) ?? 'other', facts, context) ?? []
  })
}

/** Bodies in the columns whose head announces some: « Bénéficiaire », « Entreprise »; « Commune » when no other does. */
function tableBodies(facts: readonly Fact[], context: Context): readonly BodyFact[] {
  const found: BodyFact[] = []
  let column: { index: number; type: BodyType } | null = null
  for (const { kind, span } of context.blocks) {
    const isRow = kind === 'row' || kind === 'header'
    const form = isRow ? formBody(context, span) : null
    const cell =
      form?.cell ?? (kind === 'row' && column !== null ? cellsOf(context.text, span)[column.index] : undefined)
    const type = form?.type ?? column?.type
    if (kind !== 'row') column = kind === 'header' && form === null ? columnOfBodies(context, span) : null
    if (cell === undefined || type === undefined) continue
    const body = listedBody(cell, type, facts, context) ?? townOfCell(cell, type, context)
    if (body !== null) found.push(body)
  }
  return found
}

/** A commune by its bare name, in a column of those who get something. */
function townOfCell(cell: Span, type: BodyType, { shadow, anchor }: Context): BodyFact | null {
  if (anchor.region === null || type !== 'other') return null
  const commune = communeNamed(shadow.slice(cell.start, cell.end), anchor.region.code)
  if (commune === null || commune.region !== anchor.region.code) return null
  return { kind: 'body', ...communeCalled(commune, 'Commune'), span: cell, rule: 'listed-body' }
}

function columnOfBodies({ text, shadow }: Context, header: Span): { index: number; type: BodyType } | null {
  const columns = cellsOf(text, header)
    .map((cell, index) => ({ index, type: kindOfColumn(shadow.slice(cell.start, cell.end)) }))
    .flatMap(({ index, type }) => (type === null ? [] : [{ index, type }]))
  return columns.find(({ type }) => type !== 'commune') ?? columns[0] ?? null
}

function kindOfColumn(head: string): BodyType | null {
  return announced(head) ?? (/^dossiers?$/iu.test(head) ? 'other' : null)
}

/** Names that only the head of their column or the lead of their list shows to be bodies. */
export const listedBodies: Refiner = {
  name: 'listed-bodies',
  refine(facts, context) {
    const found = [
      ...tableBodies(facts, context),
      ...lineBodies(facts, context),
      ...labelledBodies(facts, context),
    ].toSorted((a, b) => compareSpans(a.span, b.span))
    if (found.length === 0) return facts
    const others = facts.filter(({ kind, span }) => kind !== 'body' || !isCovered(span, found))
    return [...others, ...found].toSorted((a, b) => a.span.start - b.span.start)
  },
}
