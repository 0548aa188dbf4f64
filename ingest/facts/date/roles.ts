import type { DateRole, Fact } from '../../../corpus/fact.ts'
import type { Context } from '../rule.ts'
import * as cues from './cues.ts'
import { isListed, pairs } from './joining.ts'
import { mapDates, type PlacedDate, placeDates, stands } from './surroundings.ts'

/** A press release carries its date alone on a line near its top. */
const TOP_BLOCKS = 6
/** How far an appeal may stand from its « jusqu'au ». */
const CLAUSE = 160

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
    const role = roles.get(from)
    if (role !== undefined && roles.get(to) === 'other') roles.set(to, role)
  }
}

/**
 * « depuis », « à compter du » and « jusqu'au » leave a side open: `2021-07-01/..`, `../2027`. A deadline and the day
 * something was filed or published stay points: « archivée depuis le 30/12/2020 ».
 */
export function openSides(facts: readonly Fact[], context: Context): readonly Fact[] {
  return mapDates(facts, context, ({ fact, line, start }) => {
    if (fact.value.includes('/') || fact.role === 'deadline') return fact
    if (stands(cues.FILED_SINCE, line, start)) return { ...fact, role: 'event' }
    if (stands(cues.SINCE, line, start)) return { ...fact, value: `${fact.value}/..`, role: 'period' }
    if (stands(cues.UNTIL, line, start)) return { ...fact, value: `../${fact.value}`, role: 'period' }
    return fact
  })
}

function roleOf(date: PlacedDate): DateRole {
  const { fact, line, start } = date
  if (fact.role !== 'other' || fact.value.includes('/')) return 'period'
  if (stands(cues.UPDATED, line, start)) return 'other'
  if (isPublication(date)) return 'published'
  if (isMeeting(date)) return 'meeting'
  if (isDeadline(date)) return 'deadline'
  if (stands(cues.YEAR_OF_ACCOUNT, line, start)) return 'period'
  return cues.EVENT.some((cue) => stands(cue, line, start)) ? 'event' : 'other'
}

function isPublication({ fact, block, index, line, start, end }: PlacedDate): boolean {
  if (block.kind === 'byline' || cues.PUBLISHED.some((cue) => stands(cue, line, start))) return true
  const alone = cues.DATELINE.test(line.slice(0, start)) && /^[ .]*$/u.test(line.slice(end))
  return alone && index < TOP_BLOCKS && /^\d{4}-\d\d-\d\d$/u.test(fact.value)
}

/** A sitting has a day, at least a month; a year beside « session » counts something else. */
function isMeeting({ fact, line, start, end }: PlacedDate): boolean {
  if (fact.value.length < 'XXXX-MM'.length) return false
  return (
    cues.MEETING.some((cue) => stands(cue, line, start)) || cues.MEETING_AFTER.some((cue) => stands(cue, line, end))
  )
}

function isDeadline({ fact, line, start, end }: PlacedDate): boolean {
  if (stands(cues.AT_THE_LATEST, line, start)) return true
  // « créée avant 2010 » is no deadline: a day, a month or a part of a year is.
  if (stands(cues.BEFORE, line, start)) return fact.value.length > 4 || fact.mod !== null
  if (fact.value.length < 'XXXX-MM'.length || !stands(cues.OPEN_UNTIL, line, start)) return false
  return cues.APPEAL.test(line.slice(Math.max(0, start - CLAUSE), end + CLAUSE))
}
