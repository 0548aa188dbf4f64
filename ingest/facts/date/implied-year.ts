import type { DateFact, Fact } from '../../../corpus/fact.ts'
import type { Context } from '../rule.ts'
import { daysBetween, NO_YEAR, weekdayNumber, weekdayOf } from './calendar.ts'
import { DEPUIS } from './cues.ts'
import { withYear } from './joining.ts'
import { WEEKDAY_FIRST } from './parts.ts'
import { mapDates, type PlacedDate, stands } from './surroundings.ts'

/**
 * A release leaves out the year of a date that it stands near. Beyond about half a year either neighbouring year would be a
 * guess, unless « prochain », « dernier » or a weekday settles it.
 */
const NEAR_DAYS = 170
/** A season that is announced is the next one: « connus à l'automne », said in June. */
const NEAR_SEASON_DAYS = 200
/** With a direction (« avant le », « depuis le », the tense) there is one neighbour only: the next one, or the last. */
const DIRECTED_DAYS = 366
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
const HABIT =
  /(?<!\p{L})(?:chaque (?:ann[ée]e|an|mois|semaine|trimestre|jour|rentr[ée]e|[ée]t[ée]|automne|hiver|printemps|fois)|tous les|toutes les|toute l'année|annuel|fois par an)/iu
const EACH_YEAR = /^ +de +chaque +année/iu
/** Auxiliaries, and an imperfect that is neither a conditional nor a noun (« tournait », not « serait », « souhait »). */
const PAST =
  /(?<!\p{L})(?:a|ont|(?:av|ét)ai(?:t|ent)|fu(?:t|rent)|s'est|se sont)(?!\p{L})|\p{L}{3}(?<![rfhl])ai(?:t|ent)(?!\p{L})/iu
const FUTURE =
  /(?:\p{L}{2}|(?<!\p{L})[sf])(?:era|eront)(?!\p{L})|\p{L}{2}(?:ira|iront|dra|dront|ura|uront)(?!\p{L})|(?<!\p{L})(?:jusqu'|avant|d'ici|dès|prévu|(?:renvoy|report|ajourn|repouss|décal|programm|convoqu)ée?s?(?!\p{L}))/iu
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
  // The season that runs is neither the next one nor the last.
  const margin = SEASON.test(date.fact.value) ? HALF_A_SEASON : 0
  if (/prochain$/iu.test(words)) return candidates.find(({ distance }) => distance > margin)?.year ?? null
  if (/dernier$/iu.test(words)) return candidates.find(({ distance }) => distance < -margin)?.year ?? null
  if (weekday !== undefined)
    return candidates.find(({ day }) => weekdayOf(day) === weekdayNumber(weekday))?.year ?? null
  // « avant le 30 juin de chaque année » has no year of its own.
  if (EACH_YEAR.test(date.line.slice(date.end, date.end + CLAUSE))) return null
  const cued = directionOf(date)
  const direction = cued || tenseOf(date)
  const reach = direction !== 0 ? DIRECTED_DAYS : SEASON.test(date.fact.value) ? NEAR_SEASON_DAYS : NEAR_DAYS
  const slack = WHOLE_DAY.test(date.fact.value) ? 0 : HALF_A_MONTH
  const chosen = candidates.find(({ distance }) => distance * direction >= -slack && Math.abs(distance) <= reach)
  if (chosen === undefined || (cued === 0 && contradicts(date, chosen.year, direction, publishedOn))) return null
  return chosen.year
}

/** 1 where the words right before the date point ahead of publication, -1 where they point behind it, else 0. */
function directionOf({ fact, line, start }: PlacedDate): -1 | 0 | 1 {
  if (fact.value.endsWith('/..') && stands(DEPUIS, line, start)) return -1
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
const WHOLE_DAY = /^XXXX-\d\d-\d\d/u
/** A month is placed by its middle, so that the month of publication is both behind and ahead. */
const HALF_A_MONTH = 16
const HALF_A_SEASON = 46

/** 1 where the verbs of the clause are of the future only, -1 where they are of the past only, else 0. */
function tenseOf({ line, start, end }: PlacedDate): -1 | 0 | 1 {
  const clause = clauseAround(line, start, end)
  if (HABIT.test(clause)) return 0
  const [past, future] = [PAST.test(clause), FUTURE.test(clause)]
  if (past === future) return 0
  return future ? 1 : -1
}

function clauseAround(line: string, start: number, end: number): string {
  const left = line.slice(Math.max(0, start - CLAUSE), start).replace(/^.*[.;!?] /u, '')
  const right = line.slice(end, end + CLAUSE).replace(/[.;!?](?: .*)?$/u, '')
  return `${left}|${right}`
}

/**
 * Whether the clause tells of a habit, or another year was written before in the paragraph that it may belong to: a verb
 * of the past goes with no year to come.
 */
function contradicts({ line, start, end }: PlacedDate, year: number, direction: number, publishedOn: string): boolean {
  if (HABIT.test(clauseAround(line, start, end))) return true
  const written = Number(WRITTEN_YEAR.exec(line.slice(Math.max(0, start - PARAGRAPH), start))?.[1] ?? year)
  return written !== year && (written - Number(publishedOn.slice(0, 4))) * direction >= 0
}

function filled(value: string, year: number): string {
  return value.startsWith('../') ? `../${withYear(value.slice(3), year)}` : withYear(value, year)
}
