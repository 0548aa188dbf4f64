/** EDTF codes of quarters and half-years, by the number of months and that of the first. */
const TERMS: Readonly<Record<string, string>> = {
  '3-1': '33',
  '3-4': '34',
  '3-7': '35',
  '3-10': '36',
  '6-1': '40',
  '6-7': '41',
}

interface Month {
  readonly year: number
  readonly month: number
}

/**
 * Every EDTF value that a range between two ISO days may stand for, as tools do not say whether `end` is included nor
 * how precise the words were: days, and where both ends are firsts of months also months, terms and years.
 */
export function intervalReadings(start: string, end: string): readonly string[] {
  const days = [`${start}/${end}`, `${start}/${dayBefore(end)}`]
  if (!start.endsWith('-01') || !end.endsWith('-01')) return days
  return [...days, ...monthReadings(monthOf(start), monthOf(end))]
}

/** A day as the end of an open interval, at every precision that it may stand for. */
export function openReadings(day: string): readonly string[] {
  const month = day.endsWith('-01') ? [day.slice(0, 7)] : []
  const year = day.endsWith('-01-01') ? [day.slice(0, 4)] : []
  return [day, ...month, ...year]
}

/** Of months from `start` until `end`, which is not included or else said by its first day. */
function monthReadings(start: Month, end: Month): readonly string[] {
  const last = monthBefore(end)
  const count = (end.year - start.year) * 12 + end.month - start.month
  const readings = [`${written(start)}/${written(last)}`, `${written(start)}/${written(end)}`]
  const term = TERMS[`${count}-${start.month}`]
  if (count === 1) readings.push(written(start))
  if (term !== undefined) readings.push(`${start.year}-${term}`)
  if (start.month === 1 && end.month === 1) {
    readings.push(`${start.year}/${end.year}`, count === 12 ? String(start.year) : `${start.year}/${last.year}`)
  }
  return readings
}

function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() - 1)
  return date.toISOString().slice(0, 10)
}

function monthOf(day: string): Month {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)) }
}

function monthBefore({ year, month }: Month): Month {
  return month === 1 ? { year: year - 1, month: 12 } : { year, month: month - 1 }
}

function written({ year, month }: Month): string {
  return `${year}-${String(month).padStart(2, '0')}`
}
