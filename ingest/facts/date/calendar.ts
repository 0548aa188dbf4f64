import { bare } from '../../../corpus/bare.ts'
import { MONTHS } from '../../../corpus/months.ts'

/** French names; index 0 is Monday (ISO 8601 counts from 1). */
export const WEEKDAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'] as const

/** A year that is not written, in EDTF (unspecified digits). */
export const NO_YEAR = 'XXXX'

const MILLISECONDS_A_DAY = 86_400_000

/** `janvier`, `FEVRIER`, `sept.` → 1–12; throws on what is not a month. */
export function monthNumber(name: string): number {
  const start = bare(name).replace('.', '')
  const index = MONTHS.findIndex((month) => bare(month).startsWith(start))
  if (index === -1 || start.length < 3) throw new RangeError(`« ${name} » is not a French month`)
  return index + 1
}

/** `JEUDI` → 4; 1 is Monday, as in ISO 8601; throws on what is not a weekday. */
export function weekdayNumber(name: string): number {
  const index = (WEEKDAYS as readonly string[]).indexOf(name.toLowerCase())
  if (index === -1) throw new RangeError(`« ${name} » is not a French weekday`)
  return index + 1
}

/** `(2021, 2, 28)` → `2021-02-28`; null when the calendar has no such day. A null year gives `NO_YEAR`. */
export function isoDay(year: number | null, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1) return null
  // Without a year 29 February may exist: 2000 is a leap year.
  const lastDay = new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate()
  return day > lastDay ? null : `${isoMonth(year, month)}-${String(day).padStart(2, '0')}`
}

/** `(2021, 2)` → `2021-02`; a null year gives `NO_YEAR`. Quarters, seasons and half-years are months beyond 12. */
export function isoMonth(year: number | null, month: number): string {
  return `${year ?? NO_YEAR}-${String(month).padStart(2, '0')}`
}

/** `2017-11-17` → 5 (Friday), as in ISO 8601. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7
}

/** `('2021-02-28', 1)` → `2021-03-01`. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * MILLISECONDS_A_DAY).toISOString().slice(0, 10)
}

/** Days from `from` to `to`, negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / MILLISECONDS_A_DAY)
}
