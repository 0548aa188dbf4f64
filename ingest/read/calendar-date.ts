import { french, NOT_AFTER_WORD, NOT_BEFORE_WORD } from '../facts/patterns.ts'

/** Names of each month as pages print them, January first. */
const MONTH_NAMES = [
  'janvier|janv|jan',
  'février|févr|fév',
  'mars',
  'avril|avr',
  'mai',
  'juin',
  'juillet|juil',
  'août',
  'septembre|sept',
  'octobre|oct',
  'novembre|nov',
  'décembre|déc',
]
const MONTHS = MONTH_NAMES.map((names) => new RegExp(`^(?:${french(names)})$`, 'iu'))
const WEEKDAY = '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)'

/**
 * Source of a full date in a shadow, without groups: « mercredi 8 février 2023 », « 1er mars 2024 », « 24/04/2019 »,
 * « 24.04.2019 », « 2019-04-24 ».
 */
export const FULL_DATE = `${NOT_AFTER_WORD}(?:(?:${WEEKDAY}) *,? *)?(?:\\d{1,2}(?:er)? +(?:${french(MONTH_NAMES.join('|'))})\\.? +\\d{4}|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}|\\d{4}-\\d{2}-\\d{2})${NOT_BEFORE_WORD}`

const IN_WORDS = /^\D*(?<day>\d{1,2})(?:er)? +(?<month>\p{L}+)\.? +(?<year>\d{4})$/iu
const IN_FIGURES = /^\D*(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4})$/u
const ISO = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/u
const FIRST = new RegExp(FULL_DATE, 'iu')

/** ISO date of the first full date in a shadow; null when there is none or no such day exists. */
export function dateIn(shadow: string): string | null {
  const written = FIRST.exec(shadow)?.[0]
  if (written === undefined) return null
  const parts = (ISO.exec(written) ?? IN_FIGURES.exec(written) ?? IN_WORDS.exec(written))?.groups
  return parts === undefined ? null : isoDate(Number(parts.year), monthNumber(parts.month ?? ''), Number(parts.day))
}

/**
 * ISO date of a timestamp in metadata: ISO 8601, or a date as people write it. Instants given in UTC are taken to the
 * legal time of mainland France; other offsets are local already. Null when it is not a day of the calendar.
 */
export function dateOfTimestamp(stamp: string): string | null {
  const iso = /^\s*(\d{4})-(\d{2})-(\d{2})(?:[T ]([\d:.]{5,12})\s*(Z|[+-]00:?00)?)?/u.exec(stamp)
  if (iso === null) return dateIn(stamp.trim())
  const day = isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  if (day === null || iso[5] === undefined) return day
  const instant = new Date(`${day}T${iso[4]}Z`)
  return Number.isNaN(instant.getTime()) ? day : PARIS.format(instant)
}

const PARIS = new Intl.DateTimeFormat('fr-CA', { timeZone: 'Europe/Paris', dateStyle: 'short' })

function monthNumber(month: string): number {
  return /^\d+$/u.test(month) ? Number(month) : MONTHS.findIndex((names) => names.test(month)) + 1
}

/** Regions date from the law of 5 July 1972: an earlier year, such as the 1970 of an unset clock, is no date of theirs. */
const FIRST_YEAR = 1972

function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists && year >= FIRST_YEAR && year < 2100 ? date.toISOString().slice(0, 10) : null
}
