import type { DateFact, Fact } from '../../../corpus/fact.ts'
import type { Context } from '../rule.ts'
import { daysBetween, NO_YEAR, weekdayNumber, weekdayOf } from './calendar.ts'
import { SINCE } from './cues.ts'
import { withYear } from './joining.ts'
import { WEEKDAY_FIRST } from './parts.ts'
import { mapDates, type PlacedDate, stands } from './surroundings.ts'

/**
 * A release leaves out the year of a date that it stands near. Beyond four months either neighbouring year would be a
 * guess, unless « prochain », « dernier » or a weekday settles it.
 */
const NEAR_DAYS = 120
/** A season that is announced is the next one: « connus à l'automne », said in June. */
const NEAR_SEASON_DAYS = 200
/** With a cue of its own direction (« avant le », « depuis le », a verb of the future) there is one neighbour only. */
const DIRECTED_DAYS = 270
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

/** Words that a clause is read within, on either side of the date. */
const CLAUSE = 80
/** How far back a year may stand that the date belongs to: about a paragraph. */
const PARAGRAPH = 600
const HABIT = /(?<!\p{L})(?:chaque|tous les|toutes les|toute l'année|annuel|fois par an)/iu
const PAST = /(?<!\p{L})(?:a|ont|(?:av|ét)ai(?:t|ent)|fu(?:t|rent)|s'est|se sont)(?!\p{L})/iu
const FUTURE =
  /(?:\p{L}{2}|(?<!\p{L})[sf])(?:era|eront)(?!\p{L})|\p{L}{2}(?:ira|iront|dra|dront|ura|uront)(?!\p{L})|(?<!\p{L})(?:jusqu'|avant|d'ici|dès|prévu)/iu
/** The last year written before the date, periods apart. */
const WRITTEN_YEAR = /^.*(?<![-/\d])((?:19|20)\d\d)(?![-/\d])/u

interface Candidate {
  readonly year: number
  readonly day: string
  /** From the day of publication, negative before it. */
  readonly distance: number
}

/** What a day or a month is called without its year: `2018-04-13` → `04-13` and `04`. */
function partsOf(value: string): readonly string[] {
  const [, month, day] = /^\d{4}-(\d\d)(?:-(\d\d))?$/u.exec(value) ?? []
  if (month === undefined) return []
  return day === undefined ? [month] : [month, `${month}-${day}`]
}

/** The years that the document itself writes with a day or a month, by what it is called without its year. */
function writtenYears(facts: readonly Fact[]): ReadonlyMap<string, ReadonlySet<number>> {
  const years = new Map<string, Set<number>>()
  for (const fact of facts) {
    if (fact.kind !== 'date' || fact.implied.length > 0) continue
    for (const part of partsOf(fact.value)) {
      const known = years.get(part) ?? new Set()
      years.set(part, known.add(Number(fact.value.slice(0, 4))))
    }
  }
  return years
}

/**
 * « le 12 mars » takes its year from the day of publication, where the tense of its clause agrees and no other year was
 * written before it; else from the document, where it writes the same day or month with one year only; else it stays
 * `XXXX-03-12`.
 */
export function supplyYears(facts: readonly Fact[], context: Context): readonly Fact[] {
  const { publishedOn } = context.anchor
  const written = writtenYears(facts)
  return mapDates(facts, context, (date) => {
    if (!date.fact.value.includes(NO_YEAR)) return date.fact
    const year = (publishedOn === null ? null : impliedYear(date, publishedOn)) ?? onlyYear(date.fact, written)
    return year === null ? date.fact : { ...date.fact, value: filled(date.fact.value, year), implied: ['year'] }
  })
}

function onlyYear({ value }: DateFact, written: ReadonlyMap<string, ReadonlySet<number>>): number | null {
  const years = written.get(value.replace(`${NO_YEAR}-`, ''))
  const [year] = years ?? []
  return years?.size === 1 ? (year ?? null) : null
}

function impliedYear(date: PlacedDate, publishedOn: string): number | null {
  const words = date.line.slice(date.start, date.end)
  const candidates = candidatesOf(date.fact, publishedOn)
  const weekday = WEEKDAY_FIRST.exec(words)?.[0]
  if (/prochain$/iu.test(words)) return candidates.find(({ distance }) => distance > 0)?.year ?? null
  if (/dernier$/iu.test(words)) return candidates.find(({ distance }) => distance < 0)?.year ?? null
  if (weekday !== undefined)
    return candidates.find(({ day }) => weekdayOf(day) === weekdayNumber(weekday))?.year ?? null
  const directed = directionOf(date)
  if (directed !== 0) {
    const ahead = candidates.find(({ distance }) => Math.sign(distance) === directed)
    if (ahead !== undefined && Math.abs(ahead.distance) <= DIRECTED_DAYS) return ahead.year
  }
  const reach = SEASON.test(date.fact.value) ? NEAR_SEASON_DAYS : NEAR_DAYS
  const near = candidates.find(({ distance }) => Math.abs(distance) <= reach)
  return near !== undefined && agrees(date, near) ? near.year : null
}

/** 1 where the words right before the date point ahead of publication, -1 where they point behind it, else 0. */
function directionOf({ fact, line, start }: PlacedDate): -1 | 0 | 1 {
  if (fact.value.endsWith('/..') && stands(SINCE, line, start)) return -1
  return fact.role === 'deadline' || fact.value.startsWith('../') ? 1 : 0
}

/** The date in the year of publication and its neighbours, nearest first. */
function candidatesOf(fact: DateFact, publishedOn: string): readonly Candidate[] {
  const published = Number(publishedOn.slice(0, 4))
  return [published - 1, published, published + 1]
    .map((year) => {
      const day = dayWithin(fact.value, year)
      return { year, day, distance: daysBetween(publishedOn, day) }
    })
    .sort((a, b) => Math.abs(a.distance) - Math.abs(b.distance))
}

/** A day of the date in a year: of a month its middle, of a range its start. */
function dayWithin(value: string, year: number): string {
  const [, month = '01', day = '15'] =
    value
      .replace(/^\.\.\//u, '')
      .split('/')[0]
      ?.split('-') ?? []
  return `${year}-${MIDDLE_MONTH[month] ?? month}-${day}`
}

const SEASON = /^(?:\.\.\/)?XXXX-2\d$/u
const MONTH_ALONE = /^(?:\.\.\/)?XXXX-(?:0\d|1[0-2])(?!-)/u

/** Whether the words around let the date lie where the candidate puts it. A day or a season needs no verb, a month does. */
function agrees({ fact, line, start, end }: PlacedDate, { year, distance }: Candidate): boolean {
  const left = line.slice(Math.max(0, start - CLAUSE), start).replace(/^.*[.;!?] /u, '')
  const right = line.slice(end, end + CLAUSE).replace(/[.;!?](?: .*)?$/u, '')
  const clause = `${left}|${right}`
  const written = WRITTEN_YEAR.exec(line.slice(Math.max(0, start - PARAGRAPH), start))?.[1]
  if (HABIT.test(clause) || (written !== undefined && Number(written) !== year)) return false
  const [past, future] = [PAST.test(clause), FUTURE.test(clause)]
  if (!past && !future) return !MONTH_ALONE.test(fact.value)
  return distance > 0 ? future : past || fact.value.includes('..')
}

function filled(value: string, year: number): string {
  return value.startsWith('../') ? `../${withYear(value.slice(3), year)}` : withYear(value, year)
}
