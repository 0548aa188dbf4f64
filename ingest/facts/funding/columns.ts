import { refOf } from '../../../corpus/bodies/body.ts'
import { lookup } from '../../../corpus/bodies/lookup.ts'
import { type Span, sliceSpan } from '../../../corpus/span.ts'
import { cellsOf } from '../cells.ts'
import { FUNDERS } from './payer.ts'
import type { Frame, Scene } from './scene.ts'

/** A cell of a row and the heading of its column, empty where the table has none. */
export interface Cell {
  readonly span: Span
  readonly heading: string
}

export const PAYER_COLUMN = /financeur|partenaire financier|contributeur|qui paie/iu

/** « État | Région | Département »: the body that heads the column pays its cells. */
export function columnPayer({ heading }: Cell, scene: Scene): Frame['funders'][number] | null {
  if (heading === '') return null
  const { collectivity, anchor } = scene.context
  if (collectivity !== null && /(?<!\p{L})(?:r[ée]gion(?:ale?)?)(?!\p{L})/iu.test(heading))
    return { body: collectivity, span: null }
  const named = lookup(
    heading.replace(/^(?:part|apport|aide|subvention|dont|participation)(?: (?:de la|de l'|du|de|des))? /iu, ''),
    anchor.region?.code ?? null,
  )
  if (named !== null && FUNDERS.has(named.type)) return { body: refOf(named), span: null }
  const { text, payers } = scene.context
  const body = payers.find(({ span }) => heading.includes(text.slice(span.start, span.end)))
  return body === undefined ? null : { body, span: null }
}

/** The cells of a row under the headings of its table, column by column. */
export function headedCells({ sentence, context }: Scene): readonly Cell[] {
  const { header, block } = sentence
  const headings =
    header === null ? [] : cellsOf(context.text, header.span).map((span) => sliceSpan(context.shadow, span))
  return cellsOf(context.text, block.span).map((span, column) => ({ span, heading: headings[column] ?? '' }))
}

export function hasWords({ start, end }: Span, { context }: Scene): boolean {
  return /\p{L}{2}/u.test(context.shadow.slice(start, end))
}

export function longest(cells: readonly Cell[]): Cell | undefined {
  return cells.toSorted((a, b) => b.span.end - b.span.start - (a.span.end - a.span.start))[0]
}

export function isTotal({ start, end }: Span, { context }: Scene): boolean {
  return /^(?:sous-)?total(?![\p{L}])/iu.test(context.shadow.slice(start, end))
}
