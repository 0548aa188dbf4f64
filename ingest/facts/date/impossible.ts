import type { Fact } from '../../../corpus/fact.ts'
import { french, NOT_AFTER_WORD } from '../patterns.ts'
import type { Context } from '../rule.ts'
import { isoDay } from './calendar.ts'
import { dayOf, MONTH_NAME, monthOf, YEAR, yearOf } from './parts.ts'

/** Not within a longer number, a reference or a word. */
const ALONE = `${NOT_AFTER_WORD}(?<!\\d[.,:/-])`

/**
 * « 31 février 2020 », « le 32 mars », « 30/13/2020 »: without a year only where an article announces a day. Opens with
 * a day that some month lacks, or with a month beyond December, so that few places are tried.
 */
const WRITTEN = new RegExp(
  `(?<day>(?:29|[3-9]\\d|00?)) ${french(`(?<month>${MONTH_NAME})(?: (?<year>${YEAR}))?`)}(?<=${ALONE}\\k<day> \\D{3,10}(?:\\d{4})?)` +
    `|(?<numericDay>\\d{1,2})/(?<numericMonth>\\d{1,2})/(?<numericYear>(?:19|20)\\d\\d)(?![\\d/])(?<=${ALONE}[\\d/]{8,10})`,
  'giu',
)
const ANNOUNCED =
  /(?:^|(?<!\p{L})(?:le|du|au|dès le|avant le|depuis le|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) *)$/iu

/** Reports days that no calendar has; no rule makes a date of them. */
export function reportImpossibleDays(facts: readonly Fact[], context: Context): readonly Fact[] {
  for (const { span } of context.blocks) {
    const line = context.shadow.slice(span.start, span.end)
    // Most lines have no figure at all.
    if (!/\d/u.test(line)) continue
    for (const match of line.matchAll(WRITTEN)) {
      if (isPossible(match.groups ?? {})) continue
      if (
        match.groups?.month !== undefined &&
        match.groups.year === undefined &&
        !ANNOUNCED.test(line.slice(0, match.index))
      )
        continue
      const place = { start: span.start + match.index, end: span.start + match.index + match[0].length }
      const words = context.text.slice(place.start, place.end).replace(/\s+/gu, ' ')
      context.report({
        severity: 'warning',
        code: 'impossible-date',
        message: `« ${words} » : ce jour n'existe pas. La date n'a pas été retenue, vérifiez-la dans le document.`,
        span: place,
      })
    }
  }
  return facts
}

function isPossible({ day, month, year, numericDay, numericMonth, numericYear }: Record<string, string>): boolean {
  if (day !== undefined) return isoDay(yearOf(year), monthOf(month), dayOf(day)) !== null
  return isoDay(Number(numericYear), Number(numericMonth), dayOf(numericDay)) !== null
}
