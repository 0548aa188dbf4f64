import type { DateFact, Fact } from '../../../corpus/fact.ts'
import { cover } from '../../../corpus/span.ts'
import type { Context } from '../rule.ts'
import { NO_YEAR } from './calendar.ts'
import { mapDates, type PlacedDate, placeDates } from './surroundings.ts'

/** What stands between dates of one list: « 12 mars et 3 avril 2021 ». */
const LISTED = /^(?:,| +(?=et|ou|puis|&))(?: *(?:et|ou|puis|&))?(?: +(?:le|les|du|des|de|en|au|ce))? +(?:d')?$/iu
/** What stands between the two ends of a range, by what must open it. */
const UP_TO = /^(?: *- *|(?:,?(?: +et)? +(?:jusqu'au|jusqu'à|jusqu'en)| +au) +(?:la +|l')?)$/iu
const TO = /^ +à +(?:la +|l')?$/iu
const AND = /^ +et +(?:le +|la +|l')?$/iu

const FROM = /(?<![\p{L}\p{N}])(?:du|de l'|de la|de|d') *$/iu
const BETWEEN = /(?<![\p{L}\p{N}])entre(?: +(?:le|la)| +l')? *$/iu
/** EDTF of what is neither a year, a month nor a day: seasons, quarters, half-years, decades. */
const GROUPING = /^[\dX]{4}-[234]\d$|^\d{3}X$/u
/** Longer than every opening and connector. */
const WINDOW = 16

/** « fin du premier trimestre 2021 », « début des années 2000 ». */
const PART = /(?<![\p{L}\p{N}])(?:(?<end>fin)|(?<start>début|debut)|milieu) +(?:de +l'|du +|des +|d')$/iu

/** A part of a season, of a quarter or of a decade takes in the word that says which part. */
export function takeParts(facts: readonly Fact[], context: Context): readonly Fact[] {
  return mapDates(facts, context, ({ fact, line, start }) => {
    if (fact.mod !== null || fact.role !== 'other' || !GROUPING.test(fact.value)) return fact
    const part = PART.exec(line.slice(Math.max(0, start - WINDOW), start))
    if (part === null) return fact
    const mod = part.groups?.end === undefined ? (part.groups?.start === undefined ? 'mid' : 'start') : 'end'
    return { ...fact, mod, span: { start: fact.span.start - part[0].length, end: fact.span.end } }
  })
}

/** A year written once serves every date of its list or range: « du 3 mars au 10 avril 2021 ». */
export function shareYears(facts: readonly Fact[], context: Context): readonly Fact[] {
  const dates = placeDates(facts, context)
  const shared = new Map<Fact, DateFact>()
  const current = (date: PlacedDate): DateFact => shared.get(date.fact) ?? date.fact
  for (const [left, right] of pairs(dates).reverse()) {
    if (isJoined(left, right)) give(left, yearBefore(current(left).value, current(right).value))
  }
  for (const [left, right] of pairs(dates)) {
    if (isJoined(left, right)) give(right, yearAfter(current(left).value, current(right).value))
  }
  return facts.map((fact) => shared.get(fact) ?? fact)

  function give(date: PlacedDate, year: number | null): void {
    if (year !== null) shared.set(date.fact, { ...current(date), value: withYear(current(date).value, year) })
  }
}

/** Joins the two ends of a range into one closed interval that covers them and the word that opens it. */
export function joinRanges(facts: readonly Fact[], context: Context): readonly Fact[] {
  const dates = placeDates(facts, context)
  const joined = new Map<Fact, DateFact | null>()
  for (const [left, right] of pairs(dates)) {
    if (joined.has(left.fact) || !isRange(left.fact, right.fact)) continue
    const opening = openingOf(left, right)
    if (opening === null) continue
    const start = left.fact.span.start - opening
    joined.set(left.fact, {
      ...right.fact,
      value: `${left.fact.value}/${right.fact.value}`,
      mod: null,
      role: 'period',
      span: cover([{ start, end: left.fact.span.end }, right.fact.span]),
      rule: 'date-range',
    })
    joined.set(right.fact, null)
  }
  return facts.map((fact) => (joined.has(fact) ? joined.get(fact) : fact)).filter((fact) => fact != null)
}

/** True when the words between the two make them one list: « 29 et 30 octobre 2020 ». */
export function isListed(left: PlacedDate, right: PlacedDate): boolean {
  const between = wordsBetween(left, right)
  return between !== null && LISTED.test(between)
}

/** Each item with the one after it. */
export function pairs<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((item, i) => items.slice(i + 1, i + 2).map((next): [T, T] => [item, next]))
}

function isJoined(left: PlacedDate, right: PlacedDate): boolean {
  return isListed(left, right) || openingOf(left, right) !== null
}

/** The text between two dates of one block, or null where they stand too far apart to be joined. */
function wordsBetween(left: PlacedDate, right: PlacedDate): string | null {
  const near = left.index === right.index && right.start - left.end <= WINDOW
  return near ? left.line.slice(left.end, right.start) : null
}

/** Length of the words that open the range, 0 when it needs none, null when the two are no range. */
function openingOf(left: PlacedDate, right: PlacedDate): number | null {
  const between = wordsBetween(left, right)
  if (between === null) return null
  const ahead = left.line.slice(Math.max(0, left.start - WINDOW), left.start)
  const from = FROM.exec(ahead)?.[0].length ?? null
  if (UP_TO.test(between)) return from ?? 0
  if (TO.test(between)) return from
  return AND.test(between) ? (BETWEEN.exec(ahead)?.[0].length ?? null) : null
}

/** Ends may be parts of a year: EDTF has no « mi-2023 » within an interval, so that its year closes it. */
function isRange(left: DateFact, right: DateFact): boolean {
  const points = !left.value.includes('/') && !right.value.includes('/')
  const sameKind = left.value.startsWith(NO_YEAR) === right.value.startsWith(NO_YEAR)
  return points && sameKind && (left.value.startsWith(NO_YEAR) || left.value < right.value)
}

/** The year that a later date lends to an earlier one; a year on its own (« le 12 mars, en 2021 ») lends none. */
function yearBefore(left: string, right: string): number | null {
  if (!left.startsWith(NO_YEAR) || right.startsWith(NO_YEAR) || right.length === 4) return null
  const year = Number(right.slice(0, 4))
  // « du 20 décembre au 3 janvier 2021 » began the year before.
  return left.slice(4, 10) > right.slice(4, 10) ? year - 1 : year
}

/** « le 12 mars 2021, puis le 15 avril »: the same year, unless the order of the days says otherwise. */
function yearAfter(left: string, right: string): number | null {
  if (left.startsWith(NO_YEAR) || !right.startsWith(NO_YEAR) || left.length === 4) return null
  const end = left.split('/').at(-1) ?? left
  return end.slice(4) < right.slice(4) ? Number(end.slice(0, 4)) : null
}

/** `('XXXX-12-20/XXXX-01-03', 2020)` → `2020-12-20/2021-01-03`. */
export function withYear(value: string, year: number): string {
  const [start = '', end] = value.split('/')
  const from = start.replace(NO_YEAR, String(year))
  if (end === undefined) return from
  return `${from}/${end.replace(NO_YEAR, String(start.slice(4) > end.slice(4) ? year + 1 : year))}`
}
