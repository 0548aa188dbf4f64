import { bare } from '../../../corpus/bare.ts'
import { FIELDS, NEEDED, type ScdlSchema } from './scdl-fields.ts'

/** What the rows of a table are: one of the two SCDL schemas that we know, or anything else. */
export type RowSchema = ScdlSchema | 'other'

/** What the columns of a table hold. */
export interface Columns {
  readonly schema: RowSchema
  /** Per column: its field of the schema, or null for one that the schema does not know. */
  readonly fields: readonly (string | null)[]
  /** Per column: its name as the file writes it. */
  readonly labels: readonly string[]
}

const SCHEMAS: readonly ScdlSchema[] = ['subventions', 'deliberations']

/** What the names in the first row of a table say of its columns; `known` is how many of them a schema knows. */
export function columnsOf(header: readonly string[]): { readonly columns: Columns; readonly known: number } {
  const labels = header.map((label) => label.trim())
  const read = SCHEMAS.map((schema) => ({ schema, fields: fieldsOf(labels, schema) })).filter(isComplete)
  const counted = read.map((one) => ({ ...one, known: one.fields.filter((field) => field !== null).length }))
  const best = counted.sort((a, b) => b.known - a.known)[0]
  if (best === undefined) return { columns: { schema: 'other', fields: labels.map(() => null), labels }, known: 0 }
  return { columns: { schema: best.schema, fields: best.fields, labels }, known: best.known }
}

/** The field of each column, each field once: the column that bears its own name goes first. */
function fieldsOf(labels: readonly string[], schema: ScdlSchema): readonly (string | null)[] {
  const folded = labels.map(fold)
  const taken = new Map<number, string>()
  for (const [field, names] of Object.entries(FIELDS[schema])) {
    for (const name of [field, ...names]) {
      const column = folded.findIndex((label, index) => label === fold(name) && !taken.has(index))
      if (column === -1) continue
      taken.set(column, field)
      break
    }
  }
  return labels.map((_, index) => taken.get(index) ?? null)
}

function isComplete({
  schema,
  fields,
}: {
  readonly schema: ScdlSchema
  readonly fields: readonly (string | null)[]
}): boolean {
  return NEEDED[schema].every((choice) => choice.some((field) => fields.includes(field)))
}

/** « DELIB_ID », « Delib id », « délib-ID * » are one name. */
function fold(label: string): string {
  return bare(label).replace(/[^\p{L}\p{N}]+/gu, '')
}
