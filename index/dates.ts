import type { Document } from '../corpus/document.ts'
import type { DateFact } from '../corpus/fact.ts'
import { contains, type Span } from '../corpus/span.ts'

/** First and last day, both ISO `YYYY-MM-DD` and both included. */
export interface Days {
  readonly from: string
  readonly to: string
}

export const FIRST_DAY = '0000-01-01'
export const LAST_DAY = '9999-12-31'

/** First and last month of ISO 8601-2 sub-years: seasons 21–24, quarters 33–36, half-years 40–41. */
const SUB_YEARS: Readonly<Record<string, readonly [number, number]>> = {
  '21': [3, 6],
  '22': [6, 9],
  '23': [9, 12],
  '24': [12, 12],
  '33': [1, 3],
  '34': [4, 6],
  '35': [7, 9],
  '36': [10, 12],
  '40': [1, 6],
  '41': [7, 12],
}

/**
 * The days that a date covers, or null when it is not one: `2021`, `2021-03`, `2021-03-12`, sub-years, closed and open
 * intervals of ISO 8601-2 (EDTF). A trailing `?`, `~` or `%` is passed over.
 */
export function daysOf(edtf: string): Days | null {
  const [start, end, more] = edtf.split('/')
  if (start === undefined || more !== undefined) return null
  if (end === undefined) return daysOfOne(start)
  const first = isOpen(start) ? FIRST_DAY : daysOfOne(start)?.from
  const last = isOpen(end) ? LAST_DAY : daysOfOne(end)?.to
  return first === undefined || last === undefined || first > last ? null : { from: first, to: last }
}

function isOpen(side: string): boolean {
  return side === '..' || side === ''
}

function daysOfOne(date: string): Days | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?[?~%]?$/.exec(date)
  const [, year, part, day] = match ?? []
  if (year === undefined) return null
  if (part === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` }
  if (day !== undefined) return { from: `${year}-${part}-${day}`, to: `${year}-${part}-${day}` }
  const [first, last] = SUB_YEARS[part] ?? [Number(part), Number(part)]
  if (first < 1 || last > 12) return null
  return { from: `${year}-${pad(first)}-01`, to: `${year}-${pad(last)}-${pad(daysIn(Number(year), last))}` }
}

function pad(value: number): string {
  return String(value).padStart(2, '0')
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/**
 * When a document speaks: its publication, else its meeting; where it gives neither, the dates among `within` words
 * (a passage, a sentence). Null when nothing dates it.
 */
export function datingOf({ publishedOn, facts }: Pick<Document, 'publishedOn' | 'facts'>, within: Span): Days | null {
  const published = publishedOn === null ? null : daysOf(publishedOn)
  if (published !== null) return published
  const dates = facts.filter((fact): fact is DateFact => fact.kind === 'date')
  const own = dates.filter(({ role }) => role === 'published' || role === 'meeting')
  return hull(own) ?? hull(dates.filter(({ span }) => contains(within, span)))
}

/** Whether some of the days lie in a period (EDTF); false when it is none. */
export function isInPeriod(days: Days, period: string): boolean {
  const asked = daysOf(period)
  return asked !== null && days.from <= asked.to && days.to >= asked.from
}

function hull(dates: readonly DateFact[]): Days | null {
  const days = dates.map(({ value }) => daysOf(value)).filter((d) => d !== null)
  const from = days.map((d) => d.from).sort()[0]
  const to = days
    .map((d) => d.to)
    .sort()
    .at(-1)
  if (from === undefined || to === undefined) return null
  return { from, to }
}
