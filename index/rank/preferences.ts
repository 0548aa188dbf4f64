import { isInPeriod } from '../dates.ts'
import { saysAmount } from '../euros.ts'
import type { Understood } from '../library.ts'
import { plain } from '../plain.ts'
import type { Question } from '../query/interpret.ts'
import type { Shortlisted } from './shortlist.ts'

/**
 * What the question prefers, beside a score of words and meaning between 0 and 1; in round numbers, by measurement. Bodies,
 * fundings, headings and words side by side were tried too and brought nothing.
 */
const REGION = 0.2
const PERIOD = 0.15
/** An amount that the question names is there, or one within its bounds. */
const AMOUNT = 0.2
const THEME = 0.05
/** The newest of the passages, when the question asks for news. */
const NEWEST = 0.1

const ASKS_FOR_NEWS =
  / (?:derniers?|dernieres?|recents?|recentes?|recemment|actuels?|actuelles?|actuellement|aujourd hui|en ce moment|en cours) /

/** Whether a question asks for what is newest: « la dernière aide », « actuellement ». */
export function asksForNews(text: string): boolean {
  return ASKS_FOR_NEWS.test(` ${plain(text)} `)
}

/** What each of the passages gains by what the question prefers. Nothing of it is a condition. */
export function preferences(
  passages: readonly Shortlisted[],
  { text, understood }: Pick<Question, 'text' | 'understood'>,
): readonly number[] {
  const newest = asksForNews(text) ? freshness(passages) : null
  return passages.map(
    (passage) =>
      (isThere(passage, understood) ? REGION : 0) +
      (isThen(passage, understood) ? PERIOD : 0) +
      (saysAmount(passage.amounts, understood) ? AMOUNT : 0) +
      (understood.themes.some((theme) => passage.themes.includes(theme)) ? THEME : 0) +
      NEWEST * (newest?.get(passage.id) ?? 0),
  )
}

export function isThere({ region }: Pick<Shortlisted, 'region'>, { regions }: Pick<Understood, 'regions'>): boolean {
  return regions.some(({ code }) => code === region)
}

/** Whether the dates of a passage and the period of the question overlap. */
export function isThen(
  { dateFrom, dateTo }: Pick<Shortlisted, 'dateFrom' | 'dateTo'>,
  { period }: Pick<Understood, 'period'>,
): boolean {
  return period !== null && dateFrom !== null && dateTo !== null && isInPeriod({ from: dateFrom, to: dateTo }, period)
}

/** 1 for the newest passage down to 0 for the oldest, and for those without a date. */
function freshness(passages: readonly Shortlisted[]): ReadonlyMap<string, number> {
  const days = [...new Set(passages.flatMap(({ decidedOn }) => decidedOn ?? []))].sort()
  const last = Math.max(1, days.length - 1)
  return new Map(passages.map(({ id, decidedOn }) => [id, decidedOn === null ? 0 : days.indexOf(decidedOn) / last]))
}
