import { createHash } from 'node:crypto'
import type { Columns, RowSchema } from './columns.ts'

/** One row of a table, as it is kept until it is read: what makes a document of its own. */
export interface Row {
  readonly schema: RowSchema
  /** Cells that hold something, by field of the schema. */
  readonly fields: Readonly<Record<string, string>>
  /** The other cells that hold something, with the names of their columns. */
  readonly others: readonly (readonly [label: string, cell: string])[]
}

/** Media type of a row on its own, which no file on the web has. */
export const ROW_MEDIA_TYPE = 'application/vnd.hemicycle.table-row+json'

/** The row of `cells`, white space collapsed within each. */
export function rowOf(cells: readonly string[], { schema, fields, labels }: Columns): Row {
  const known: [string, string][] = []
  const others: [string, string][] = []
  for (const [index, written] of cells.entries()) {
    const cell = written.replace(/\s+/gu, ' ').trim()
    const field = fields[index] ?? null
    if (cell === '') continue
    if (field === null) others.push([labels[index] || `Colonne ${index + 1}`, cell])
    else known.push([field, cell])
  }
  const order = (a: readonly [string, string], b: readonly [string, string]) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0)
  return { schema, fields: Object.fromEntries(known.sort(order)), others }
}

/** A row as bytes: the same for the same cells, wherever the row stands in its file. */
export function encodeRow(row: Row): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(row))
}

/** The row that `encodeRow` made bytes of. */
export function decodeRow(bytes: Uint8Array): Row {
  return JSON.parse(new TextDecoder().decode(bytes)) as Row
}

/** Fields that say which subsidy a row is about, whatever is corrected in the others. */
const SUBSIDY_IDENTITY = [
  'idAttribuant',
  'dateConvention',
  'referenceDecision',
  'idBeneficiaire',
  'nomBeneficiaire',
  'objet',
]

const ID_LABEL = /^(?:id|identifiant|num[ée]ro|n°|code|r[ée]f[ée]rence|objectid)(?![\p{L}])/iu

/** What names a row in its file: the number of the act, an identifier, else a hash of what it is about. */
export function keyOf(row: Row): string {
  const { schema, fields, others } = row
  const act = fields.DELIB_ID
  if (act !== undefined) return act
  if (schema === 'subventions') return hashOf(SUBSIDY_IDENTITY.map((field) => fields[field] ?? null))
  const id = others.find(([label]) => ID_LABEL.test(label))
  return schema === 'other' && id !== undefined ? id[1] : contentHash(row)
}

/** Hash of all that a row says. */
export function contentHash(row: Row): string {
  return hashOf(row)
}

function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 12)
}
