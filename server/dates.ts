import type { DateFact } from '../corpus/fact.ts'
import { MONTHS } from '../corpus/months.ts'

/** ISO 8601-2 writes parts of a year as months 21 to 41. */
const PARTS_OF_YEAR: Readonly<Record<string, string>> = {
  '21': 'printemps',
  '22': 'été',
  '23': 'automne',
  '24': 'hiver',
  '33': '1er trimestre',
  '34': '2e trimestre',
  '35': '3e trimestre',
  '36': '4e trimestre',
  '40': '1er semestre',
  '41': '2e semestre',
}

const MODIFIERS = { start: 'début ', mid: 'mi-', end: 'fin ', approx: 'vers ' }

/** « 1er mars 2024 », « mars 2024 », « 2024 »; what is no such date is given back as it is. */
export function formatDate(iso: string): string {
  const [year, month, day] = iso.split('-')
  if (year === undefined || !/^\d{4}$/.test(year)) return iso
  if (month === undefined) return year
  const name = MONTHS[Number(month) - 1] ?? PARTS_OF_YEAR[month]
  if (name === undefined) return iso
  if (day === undefined) return `${name} ${year}`
  return `${day === '01' ? '1er' : Number(day)} ${name} ${year}`
}

/** An EDTF value in French: « du 1er au 3 juillet » is not abridged, « 2018/2020 » reads « 2018-2020 ». */
export function formatPeriod(edtf: string): string {
  const [start, end] = edtf.split('/')
  if (start === undefined || end === undefined) return formatDate(edtf)
  if (end === '..' || end === '')
    return isDay(start) ? `à partir du ${formatDate(start)}` : `depuis ${formatDate(start)}`
  if (start === '..' || start === '') return isDay(end) ? `jusqu’au ${formatDate(end)}` : `jusqu’à ${formatDate(end)}`
  if (isDay(start) && isDay(end)) return `du ${formatDate(start)} au ${formatDate(end)}`
  if (/^\d{4}$/.test(start) && /^\d{4}$/.test(end)) return `${start}-${end}`
  return `de ${formatDate(start)} à ${formatDate(end)}`
}

export function describeDate(fact: DateFact): string {
  return `${fact.mod === null ? '' : MODIFIERS[fact.mod]}${formatPeriod(fact.value)}`
}

/** Date of an ISO date and time, in the time zone of Paris. */
export function formatInstant(instant: string): string {
  const date = new Date(instant)
  if (Number.isNaN(date.getTime())) return instant
  return formatDate(new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris', dateStyle: 'short' }).format(date))
}

function isDay(iso: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(iso)
}
