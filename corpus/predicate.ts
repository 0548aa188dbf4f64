/**
 * An SQL predicate for LanceDB. Made only by the functions of this file, which quote every value: a predicate is
 * text, and `x' OR 1=1 --` in a value pasted by hand would match every row.
 */
export type Predicate = string & { readonly __predicate: true }

/** Name of a column: letters, digits and `_` only. */
type Column = string

type Value = string | number | boolean

export function equals(column: Column, value: Value): Predicate {
  return predicate(`${checked(column)} = ${literal(value)}`)
}

export function atLeast(column: Column, value: Value): Predicate {
  return predicate(`${checked(column)} >= ${literal(value)}`)
}

export function atMost(column: Column, value: Value): Predicate {
  return predicate(`${checked(column)} <= ${literal(value)}`)
}

/** True when the column holds one of `values`; matches nothing for an empty list. */
export function oneOf(column: Column, values: readonly Value[]): Predicate {
  if (values.length === 0) return predicate('false')
  return predicate(`${checked(column)} IN (${values.map(literal).join(', ')})`)
}

/** True when the list column holds `value`. */
export function listHas(column: Column, value: Value): Predicate {
  return predicate(`array_has(${checked(column)}, ${literal(value)})`)
}

/** True when the text column contains `part`, case ignored. */
export function includes(column: Column, part: string): Predicate {
  const escaped = part.toLowerCase().replace(/[\\%_]/gu, (c) => `\\${c}`)
  return predicate(`lower(${checked(column)}) LIKE ${literal(`%${escaped}%`)} ESCAPE '\\'`)
}

/** True when the text column, words parted by single spaces, holds `words` side by side. */
export function holdsWords(column: Column, words: readonly string[]): Predicate {
  const escaped = words.join(' ').replace(/[\\%_]/gu, (c) => `\\${c}`)
  return predicate(`concat(' ', ${checked(column)}, ' ') LIKE ${literal(`% ${escaped} %`)} ESCAPE '\\'`)
}

/** True when the column holds nothing. */
export function isNull(column: Column): Predicate {
  return predicate(`${checked(column)} IS NULL`)
}

export function not(negated: Predicate): Predicate {
  return predicate(`NOT (${negated})`)
}

/** All of `predicates`, or null when there is none. */
export function and(predicates: readonly [Predicate, ...Predicate[]]): Predicate
export function and(predicates: readonly (Predicate | null)[]): Predicate | null
export function and(predicates: readonly (Predicate | null)[]): Predicate | null {
  const given = predicates.filter((p) => p !== null)
  return given.length === 0 ? null : predicate(given.map((p) => `(${p})`).join(' AND '))
}

export function or(predicates: readonly Predicate[]): Predicate {
  return predicates.length === 0 ? predicate('false') : predicate(predicates.map((p) => `(${p})`).join(' OR '))
}

function predicate(sql: string): Predicate {
  return sql as Predicate
}

function checked(column: Column): string {
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(column)) throw new RangeError(`not a column name: ${column}`)
  // Unquoted names are folded to lower case by the SQL engine; back-quotes keep `documentId` as it is.
  return `\`${column}\``
}

function literal(value: Value): string {
  if (typeof value === 'boolean') return value ? 'true' : 'false'
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new RangeError(`not a finite number: ${value}`)
    return String(value)
  }
  return `'${value.replaceAll("'", "''").replaceAll('\0', '')}'`
}
