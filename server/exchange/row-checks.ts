import { isSiret } from './siret.ts'
import type { Cells, Check } from './table-schema.ts'

/**
 * The custom checks that the SCDL schemas name, as Validata runs them: each passes over the rows where one of its columns
 * is empty, but for `cohesive` and `oneOf`, which are about that.
 */

/** `french-siret-value`. */
export function siret<Name extends string>(column: Name): Check<Name> {
  return (cells) => {
    const cell = cells[column]
    if (cell === null || isSiret(cell)) return null
    return { fields: [column], reason: `« ${cell} » n’est pas un SIRET : 14 chiffres dont la clé est fausse` }
  }
}

/** `one-of-required`. */
export function oneOf<Name extends string>(...columns: readonly Name[]): Check<Name> {
  return (cells) => {
    if (columns.some((column) => cells[column] !== null)) return null
    return { fields: columns, reason: 'l’un au moins doit être dit' }
  }
}

/** `cohesive-columns-value`: all filled or all empty. */
export function cohesive<Name extends string>(...columns: readonly Name[]): Check<Name> {
  return (cells) => {
    const empty = columns.filter((column) => cells[column] === null)
    if (empty.length === 0 || empty.length === columns.length) return null
    return { fields: empty, reason: `${columns.join(', ')} vont ensemble : tous dits ou aucun` }
  }
}

/** `compare-columns-value` with `>=`: numbers as numbers, dates as days. */
export function atLeast<Name extends string>(greater: Name, lesser: Name): Check<Name> {
  return (cells) => {
    const [a, b] = [cells[greater], cells[lesser]]
    if (a === null || b === null || isOrdered(b, a)) return null
    return { fields: [greater, lesser], reason: `${greater} (${a}) est inférieur à ${lesser} (${b})` }
  }
}

function isOrdered(lesser: string, greater: string): boolean {
  const [a, b] = [Number(lesser), Number(greater)]
  return Number.isNaN(a) || Number.isNaN(b) ? lesser <= greater : a <= b
}

/** `sum-columns-value`. */
export function sums<Name extends string>(total: Name, ...parts: readonly Name[]): Check<Name> {
  return (cells) => {
    const values = [total, ...parts].map((column) => cells[column])
    if (values.some((value) => value === null)) return null
    const sum = parts.reduce((so, column) => so + Number(cells[column]), 0)
    if (sum === Number(cells[total])) return null
    return {
      fields: [total, ...parts],
      reason: `${total} (${cells[total]}) n’est pas la somme (${sum}) de ${parts.join(', ')}`,
    }
  }
}

/** `year-interval-value` with `allow-year-only`: « 2021 » or « 2021/2022 », the second year later. */
export function yearInterval<Name extends string>(column: Name): Check<Name> {
  return (cells) => {
    const match = /^(\d{4})(?:\/(\d{4}))?$/u.exec(cells[column] ?? '')
    if (cells[column] === null) return null
    if (match !== null && (match[2] === undefined || Number(match[2]) > Number(match[1]))) return null
    return { fields: [column], reason: `« ${cells[column]} » n’est ni une année ni deux années qui se suivent` }
  }
}

/** A check of one row by a function that names what is wrong with the given column, or null. */
export function checkColumn<Name extends string>(
  column: Name,
  fault: (cell: string, cells: Cells<Name>) => string | null,
): Check<Name> {
  return (cells) => {
    const cell = cells[column]
    const reason = cell === null ? null : fault(cell, cells)
    return reason === null ? null : { fields: [column], reason }
  }
}
