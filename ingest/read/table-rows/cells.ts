import { dateOfTimestamp } from '../calendar-date.ts'

/** Euros as tables write them: « 47800.20 », « 12 000,5 », « 12.000,50 € », « 1500 euros ». */
const AMOUNT =
  /^(?<sign>[-–]?)(?<number>\d{1,3}(?:[ .\u00a0\u202f]\d{3})+(?:,\d{1,2})?|\d+(?:[.,]\d{1,2}0*)?)\s*(?<unit>€|euros?|eur)?$/iu

/** Euros that a cell says, and whether it names the unit; null when it is no amount. */
export function amountIn(cell: string): { readonly euros: number; readonly hasUnit: boolean } | null {
  const parts = AMOUNT.exec(cell)?.groups
  if (parts === undefined) return null
  const { number = '', sign, unit } = parts
  const isGrouped = /\d[ .\u00a0\u202f]\d{3}(?!\d)/u.test(number) && !/^\d+\.\d{3}$/u.test(number)
  const plain = isGrouped ? number.replace(/[ .\u00a0\u202f]/gu, '') : number.replace(/\.(?=\d{3}$)/u, '')
  const euros = Number(plain.replace(',', '.'))
  return { euros: sign === '' ? euros : -euros, hasUnit: unit !== undefined }
}

/** An amount as it stands, without the zeros that databases add after the cents: « 1500.0000 » → « 1500.00 ». */
export function withoutEmptyDecimals(cell: string): string {
  return cell.replace(/([.,]\d{2})0+(?=\D|$)/u, '$1')
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
