import type { Fact } from '../../../corpus/fact.ts'
import type { Context } from '../rule.ts'
import { daysBetween, NO_YEAR, weekdayNumber, weekdayOf } from './calendar.ts'
import { withYear } from './joining.ts'
import { WEEKDAY } from './parts.ts'
import { mapDates, type PlacedDate } from './surroundings.ts'

/**
 * A release leaves out the year of a date that it stands near. Beyond four months either neighbouring year would be a
 * guess, unless « prochain », « dernier » or a weekday settles it.
 */
const NEAR_DAYS = 120
/** Middle month of seasons 21–24, quarters 33–36 and half-years 40–41. */
const MIDDLE_MONTH: Readonly<Record<string, string>> = {
  21: '05',
  22: '08',
  23: '11',
  24: '02',
  33: '02',
  34: '05',
  35: '08',
  36: '11',
  40: '04',
  41: '10',
}
const WEEKDAY_FIRST = new RegExp(`^${WEEKDAY}(?!\\p{L})`, 'iu')
const HABIT = /(?<!\p{L})(?:chaque|tous les|toutes les|annuel)/iu
const WINDOW = 80

/** « le 12 mars » takes its year from the day of publication; without one, or far from it, it stays `XXXX-03-12`. */
export function supplyYears(facts: readonly Fact[], context: Context): readonly Fact[] {
  const { publishedOn } = context.anchor
  if (publishedOn === null) return facts
  return mapDates(facts, context, (date) => {
    if (!date.fact.value.includes(NO_YEAR)) return date.fact
    const year = isHabit(date) ? null : impliedYear(date, publishedOn)
    return year === null ? date.fact : { ...date.fact, value: filled(date.fact.value, year), implied: ['year'] }
  })
}

function impliedYear({ fact, line, start, end }: PlacedDate, publishedOn: string): number | null {
  const words = line.slice(start, end)
  const day = someDayOf(fact.value.replace(/^\.\.\//u, ''))
  const year = Number(publishedOn.slice(0, 4))
  const candidates = [year - 1, year, year + 1]
    .map((y) => ({
      year: y,
      distance: daysBetween(publishedOn, day.replace(NO_YEAR, String(y))),
      day: day.replace(NO_YEAR, String(y)),
    }))
    .sort((a, b) => Math.abs(a.distance) - Math.abs(b.distance))
  const weekday = WEEKDAY_FIRST.exec(words)?.[0]
  if (/prochain$/iu.test(words)) return candidates.find((c) => c.distance > 0)?.year ?? null
  if (/dernier$/iu.test(words)) return candidates.find((c) => c.distance < 0)?.year ?? null
  if (weekday !== undefined) return candidates.find((c) => weekdayOf(c.day) === weekdayNumber(weekday))?.year ?? null
  return candidates.find((c) => Math.abs(c.distance) <= NEAR_DAYS)?.year ?? null
}

/** A day within the date, its year still open: the middle of a month, of a quarter, of a season. */
function someDayOf(value: string): string {
  const [, month = '01', day = '15'] = value.split('/')[0]?.split('-') ?? []
  return `${NO_YEAR}-${MIDDLE_MONTH[month] ?? month}-${day}`
}

function filled(value: string, year: number): string {
  return value.startsWith('../') ? `../${withYear(value.slice(3), year)}` : withYear(value, year)
}

/** « chaque été, du 1er juin au 15 septembre » belongs to no year. */
function isHabit({ line, start, end }: PlacedDate): boolean {
  return HABIT.test(line.slice(Math.max(0, start - WINDOW), end + WINDOW))
}
