/** A column of a Table Schema (https://specs.frictionlessdata.io/table-schema/), with the constraints that ours use. */
export interface Field<Name extends string> {
  readonly name: Name
  /** `boolean` is « oui » or « non », `uri` an absolute address, `date` `AAAA-MM-JJ`. */
  readonly type: 'string' | 'date' | 'integer' | 'number' | 'boolean' | 'uri'
  readonly required?: true
  readonly pattern?: RegExp
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly values?: readonly string[]
}

/** A row as it is written, by column; an empty cell is null. */
export type Cells<Name extends string> = Readonly<Record<Name, string | null>>

/** What keeps a row out of a file, and the columns at fault. `reason` is French, without a full stop. */
export interface Problem<Name extends string = string> {
  readonly fields: readonly Name[]
  readonly reason: string
}

/** What a row as a whole must hold, beyond its cells one by one: the problem, or null. */
export type Check<Name extends string> = (cells: Cells<Name>) => Problem<Name> | null

export interface TableSchema<Name extends string> {
  readonly fields: readonly Field<Name>[]
  readonly checks: readonly Check<Name>[]
}

/** Everything that keeps the row from satisfying the schema; an empty list when it does. */
export function problemsOf<Name extends string>(
  schema: TableSchema<Name>,
  cells: Cells<Name>,
): readonly Problem<Name>[] {
  return [
    ...schema.fields.map((field) => fieldProblem(field, cells[field.name])),
    ...schema.checks.map((c) => c(cells)),
  ].filter((problem) => problem !== null)
}

function fieldProblem<Name extends string>(field: Field<Name>, cell: string | null): Problem<Name> | null {
  const reason = cell === null || cell === '' ? (field.required ? 'absent du texte' : null) : valueFault(field, cell)
  return reason === null ? null : { fields: [field.name], reason }
}

/** What is wrong with a cell that is filled, or null. */
function valueFault(field: Field<string>, cell: string): string | null {
  const { type, pattern, maxLength, minimum, maximum, values } = field
  if (!TYPES[type].holds(cell)) return `« ${shortened(cell)} » n’est pas ${TYPES[type].label}`
  if (pattern !== undefined && !pattern.test(cell)) return `« ${shortened(cell)} » n’a pas la forme attendue`
  if (maxLength !== undefined && [...cell].length > maxLength) return `plus de ${maxLength} signes`
  if (values !== undefined && !values.includes(cell)) return `« ${shortened(cell)} » n’est pas une valeur admise`
  if (minimum !== undefined && Number(cell) < minimum) return `moins de ${minimum}`
  if (maximum !== undefined && Number(cell) > maximum) return `plus de ${maximum}`
  return null
}

/** The lexical forms of Table Schema for the types that the fields have. */
const TYPES: Readonly<Record<Field<string>['type'], { label: string; holds: (cell: string) => boolean }>> = {
  string: { label: 'un texte', holds: () => true },
  date: { label: 'un jour AAAA-MM-JJ', holds: isDay },
  integer: { label: 'un entier', holds: (cell) => /^[+-]?\d{1,15}$/u.test(cell) },
  number: { label: 'un nombre écrit avec un point', holds: (cell) => /^[+-]?\d{1,15}(?:\.\d{1,15})?$/u.test(cell) },
  boolean: { label: '« oui » ou « non »', holds: (cell) => cell === 'oui' || cell === 'non' },
  uri: { label: 'une adresse complète', holds: (cell) => URL.canParse(cell) },
}

/** `2023-02-30` is no day: JavaScript would read it as 2 March. */
function isDay(cell: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/u.test(cell)) return false
  const time = Date.parse(`${cell}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(cell)
}

function shortened(cell: string): string {
  return cell.length <= 40 ? cell : `${cell.slice(0, 40)}…`
}
