import type { DateRole, Fact } from '../../../corpus/fact.ts'
import type { Context } from '../rule.ts'
import * as cues from './cues.ts'
import { isListed, pairs } from './joining.ts'
import { mapDates, type PlacedDate, placeDates, stands } from './surroundings.ts'

/** A press release carries its date alone on a line near its top. */
const TOP_BLOCKS = 6
/** How far an appeal may stand from its « jusqu'au ». */
const CLAUSE = 160
/** How far the words of one sentence are read on either side of a date. */
const SENTENCE = 160
const WHOLE_DAY = /^[\dX]{4}-\d\d-\d\d$/u
/** A year, a decade, a quarter or a half-year: something lasts that long, a season or a month is when it happens. */
const LASTING = /^\d{3}[\dX]$|^[\dX]{4}-(?:3[3-6]|4[01])$/u

/** What each date is for, from the words around it; the days of one list share their role. */
export function assignRoles(facts: readonly Fact[], context: Context): readonly Fact[] {
  const dates = placeDates(facts, context)
  const roles = new Map<Fact, DateRole>(dates.map((date) => [date.fact, roleOf(date)]))
  const lists = pairs(dates).filter(([left, right]) => isListed(left, right))
  for (const [left, right] of lists) share(left.fact, right.fact)
  for (const [left, right] of lists.reverse()) share(right.fact, left.fact)
  return facts.map((fact) => {
    const role = roles.get(fact)
    return role === undefined || fact.kind !== 'date' || fact.role === role ? fact : { ...fact, role }
  })

  function share(from: Fact, to: Fact): void {
    const [role, own] = [roles.get(from), roles.get(to)]
    if ((role === 'meeting' || role === 'deadline') && (own === 'other' || own === 'event')) roles.set(to, role)
  }
}

/**
 * « depuis », « à compter du » and « jusqu'au » leave a side open: `2021-07-01/..`, `../2027`; an appeal that is open
 * until a day has a deadline. The day something was filed or published stays a point: « archivée depuis le 30/12/2020 ».
 */
export function openSides(facts: readonly Fact[], context: Context): readonly Fact[] {
  return mapDates(facts, context, ({ fact, line, start }) => {
    if (fact.value.includes('/')) return fact
    if (stands(cues.FILED_SINCE, line, start)) return { ...fact, role: 'event' }
    if (stands(cues.SINCE, line, start)) return { ...fact, value: `${fact.value}/..`, role: 'period' }
    if (!stands(cues.UNTIL, line, start)) return fact
    return { ...fact, value: `../${fact.value}`, role: fact.role === 'deadline' ? 'deadline' : 'period' }
  })
}

function roleOf(date: PlacedDate): DateRole {
  const { fact, line, start } = date
  if (fact.role !== 'other' || fact.value.includes('/')) return 'period'
  if (stands(cues.UPDATED, line, start)) return 'other'
  if (isPublication(date)) return 'published'
  if (isDeadline(date)) return 'deadline'
  if (fact.mod === null && LASTING.test(fact.value)) return roleOfPeriod(date)
  return isMeeting(date) ? 'meeting' : roleOfPoint(date)
}

/** « créée en 2004 », « à la rentrée 2018 »: a year in which something happened once; otherwise something ran in it. */
function roleOfPeriod({ line, start }: PlacedDate): DateRole {
  return stands(cues.BEGUN_IN, line, start) ? 'event' : 'period'
}

/** A day, a month or a season is when something happened, save the day for which a figure holds and other pages' dates. */
function roleOfPoint({ fact, block, line, start }: PlacedDate): DateRole {
  if (block.kind === 'source' || block.kind === 'caption') return 'other'
  const isState = WHOLE_DAY.test(fact.value) && stands(cues.AS_OF, line, start)
  return isState && !stands(cues.TAKES_EFFECT, line, start) ? 'other' : 'event'
}

function isPublication({ fact, block, index, line, start, end }: PlacedDate): boolean {
  if (block.kind === 'byline' || cues.PUBLISHED.some((cue) => stands(cue, line, start))) return true
  const alone = cues.DATELINE.test(line.slice(0, start)) && /^[ .]*$/u.test(line.slice(end))
  return alone && index < TOP_BLOCKS && /^\d{4}-\d\d-\d\d$/u.test(fact.value)
}

/** A sitting: by the words beside the date, else by a vote or an assembly in its sentence. */
function isMeeting({ fact, line, start, end }: PlacedDate): boolean {
  if (fact.mod !== null || fact.value.length < 'XXXX-MM'.length) return false
  if (cues.MEETING.some((cue) => stands(cue, line, start))) return true
  if (cues.MEETING_AFTER.some((cue) => stands(cue, line, end))) return true
  if (stands(cues.HAPPENED, line, start)) return false
  const before = line.slice(Math.max(0, start - SENTENCE), start).replace(/^.*(?:[.!?;]|\t) /u, '')
  // « Jeudi 19 juin. 67 rapports à l'ordre du jour »: a day alone opens the sentence that follows.
  const next = line.slice(end, end + SENTENCE).replace(start === 0 ? /^\. / : /^(?!)/u, '')
  const after = next.replace(/(?:[.!?;](?: |$)|\t).*$/u, '')
  return cues.VOTED.test(before) || cues.VOTED.test(after)
}

function isDeadline({ fact, line, start, end }: PlacedDate): boolean {
  if ([cues.AT_THE_LATEST, cues.HORIZON].some((cue) => stands(cue, line, start)) || stands(cues.CLOSES, line, end))
    return true
  // « créée avant 2010 » is no deadline: a day, a month or a part of a year is.
  if (stands(cues.BEFORE, line, start)) return fact.value.length > 4 || fact.mod !== null
  if (fact.value.length < 'XXXX-MM'.length || !stands(cues.OPEN_UNTIL, line, start)) return false
  return cues.APPEAL.test(line.slice(Math.max(0, start - CLAUSE), end + CLAUSE))
}
