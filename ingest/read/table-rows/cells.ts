import { dateOfTimestamp } from '../calendar-date.ts'

/**
 * Euros as tables write them: « 47800.20 », « 12 000,5 », « 12.000,50 € », « 1500 euros », « 1500.0000 » of a database.
 * Three digits after a comma are none: « 12,500 » is twelve thousand to some programs and twelve to others.
 */
const AMOUNT =
  /^(?<sign>[-–]?)(?:(?<spaced>\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:[.,]\d{1,2})?)|(?<dotted>\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?)|(?<plain>\d+(?:[.,]\d{1,2})?)|(?<padded>\d+[.,]\d{2})00+)\s*(?<unit>€|euros?|eur)?$/iu

/** An amount of a cell. */
export interface CellAmount {
  readonly euros: number
  /** The cell with its unit, without the zeros that databases add after the cents. */
  readonly shown: string
}

/** Euros that a cell says; null when it is no amount. */
export function amountIn(cell: string): CellAmount | null {
  const parts = AMOUNT.exec(cell)?.groups
  if (parts === undefined) return null
  const { spaced, dotted, plain, padded, sign, unit } = parts
  const number = spaced?.replace(/[ \u00a0\u202f]/gu, '') ?? dotted?.replaceAll('.', '') ?? plain ?? padded ?? ''
  const euros = Number(number.replace(',', '.'))
  const shown = padded ?? cell
  return {
    euros: sign === '' ? euros : -euros,
    shown: unit === undefined || padded !== undefined ? `${shown} €` : shown,
  }
}

/** ISO date of a cell: « 2024-03-12 », « 12/03/2024 », with or without a time; null when it is none. */
export function dateOf(cell: string | undefined): string | null {
  return cell === undefined ? null : dateOfTimestamp(cell)
}

/** The two ends of a period as written, the second null for a single day; the separator was once « _ » (before 2.0). */
export function periodIn(cell: string): readonly [start: string, end: string | null] | null {
  const [start = '', end, ...more] = cell
    .split(/[/_](?=\d{4}-)|_|\s+au\s+|\s+-\s+/u)
    .map((part) => part.trim().replace(/^du\s+/iu, ''))
  if (more.length > 0 || dateOf(start) === null) return null
  if (end === undefined) return [start, null]
  return dateOf(end) === null ? null : [start, end]
}

/** A number of people; null when the cell is none. */
export function countIn(cell: string | undefined): number | null {
  return cell !== undefined && /^\d{1,6}$/u.test(cell) ? Number(cell) : null
}
