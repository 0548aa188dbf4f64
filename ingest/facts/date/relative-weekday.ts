import type { DateFact } from '../../../corpus/fact.ts'
import type { Rule, Value } from '../rule.ts'
import { addDays, weekdayNumber, weekdayOf } from './calendar.ts'
import { DAY, date, dateValue, dayOf, MONTH_NAME, openedBy, WEEKDAY } from './parts.ts'

const A_WEEK = 7
/** Days of about a month around publication, the nearest first. */
const NEARBY = Array.from({ length: 41 }, (_, index) => (index % 2 === 0 ? -index / 2 : (index + 1) / 2))
/** How far the verb of a clause is looked for on either side. */
const CLAUSE = 80

/** Words before a weekday that make it any such day, or the day of a date: « le lundi », « du lundi au », « chaque lundi ». */
const ANY_SUCH =
  "(?:le|les|du|des|de|au|aux|un|une|chaque|tous|toutes|jusqu'à|avant|après|et|ou|à|ni|sauf|hors|entre|par|premier|dernier|second|autre|même|" +
  '[\\p{L}]{3,10}ième|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)'
const AHEAD =
  /\p{L}(?:era|eront|ira|iront|dra|dront|ura|uront)(?!\p{L})|(?<!\p{L})(?:prévue?s?|attendue?s?|prochain|dès(?= *\|)|(?:se réuni(?:t|ssent)|siège(?:nt)?|doi(?:t|vent)|va|vont)(?!\p{L}))/iu
const BEHIND =
  /(?<!\p{L})(?:a|ont|est|sont|été|avai(?:t|ent)|étai(?:t|ent)|fut|s'est|depuis)(?!\p{L})|\p{L}(?:é|ée|és|ées|is|ise|ue?s?|ert|erte) *$/iu

/** Weekdays that only the day of publication makes a date. */
export const RELATIVE_WEEKDAY_RULES: readonly Rule<Value<DateFact>>[] = [
  {
    name: 'date-relative-weekday',
    pattern: date(`(?:ce (?<near>${WEEKDAY})|(?<named>${WEEKDAY}) (?:(?<next>prochain)|dernier))(?!,?(?: le)? [0-9])`),
    resolve: ({ groups }, { publishedOn }) => {
      if (publishedOn === null) return null
      const ahead = (weekdayNumber(groups?.near ?? groups?.named ?? '') - weekdayOf(publishedOn) + A_WEEK) % A_WEEK
      const day = addDays(publishedOn, groups?.near === undefined ? strictly(ahead, groups?.next) : nearest(ahead))
      return dateValue(day, { implied: ['year', 'month', 'day'] })
    },
  },
  {
    // « a inauguré jeudi le nouvel internat », « vote jeudi son budget », « Jeudi, les élus ».
    name: 'date-bare-weekday',
    pattern: openedBy(
      'weekday',
      WEEKDAY,
      `(?<!(?<!\\p{L})${ANY_SUCH},? ${WEEKDAY})(?: (?:matin|soir|après-midi))?` +
        `(?!(?:,? (?:et |ou |au ${WEEKDAY}|du mois|de ${MONTH_NAME}|à [0-9]|(?:le )?[0-9]|(?:le )?premier|prochain|dernier))|-|s)`,
    ),
    resolve: (match, { publishedOn }) => (publishedOn === null ? null : bareWeekday(match, publishedOn)),
  },
  {
    // « la séance de jeudi »: the one just held, unless the clause looks ahead.
    name: 'date-weekday-of-sitting',
    pattern: date(
      `(?<weekday>${WEEKDAY})(?<=(?:séance|session|réunion|plénière|commission|assemblée|vote|débat)(?: permanente| plénière)? de ${WEEKDAY})(?! (?:[0-9]|prochain|dernier)|-)`,
    ),
    resolve: (match, { publishedOn }) => (publishedOn === null ? null : sittingDay(match, publishedOn)),
  },
  {
    // « mercredi 20 »: the day of about the month of publication that is such a weekday.
    name: 'date-weekday-and-number',
    pattern: openedBy(
      'weekday',
      WEEKDAY,
      ` (?<day>${DAY})(?:(?!(?: )?(?:[0-9/.,%€h-]|:[0-9]|heures|et |ou |au |à [0-9]|[\\p{L}]))|(?=[.,;](?: (?![0-9])|$)))`,
    ),
    resolve: ({ groups }, { publishedOn }) => {
      if (publishedOn === null) return null
      const [weekday, day] = [weekdayNumber(groups?.weekday ?? ''), dayOf(groups?.day)]
      const near = NEARBY.map((count) => addDays(publishedOn, count)).find(
        (one) => Number(one.slice(8)) === day && weekdayOf(one) === weekday,
      )
      return near === undefined ? null : dateValue(near, { implied: ['year', 'month'] })
    },
  },
]

/** The weekday just behind the day of publication, or just ahead where the clause looks ahead; only beside a verb. */
function bareWeekday(match: RegExpMatchArray, publishedOn: string): Value<DateFact> | null {
  const at = match.index ?? 0
  const before = (match.input ?? '').slice(Math.max(0, at - CLAUSE), at).replace(/^.*[.;!?] /u, '')
  const after = (match.input ?? '').slice(at + match[0].length, at + match[0].length + CLAUSE)
  const clause = `${before}|${after.replace(/[.;!?](?: .*)?$/u, '')}`
  // « Jeudi » opens a clause, or words go before it; in a list of days or after a number it stands otherwise.
  if (before.trim() !== '' && !/[\p{L},:] *$/u.test(before)) return null
  const ahead = (weekdayNumber(match.groups?.weekday ?? '') - weekdayOf(publishedOn) + A_WEEK) % A_WEEK
  const implied = { implied: ['year', 'month', 'day'] } as const
  if (AHEAD.test(clause)) return dateValue(addDays(publishedOn, ahead), implied)
  return BEHIND.test(before) || BEHIND.test(after)
    ? dateValue(addDays(publishedOn, ahead === 0 ? 0 : ahead - A_WEEK), implied)
    : null
}

function sittingDay(match: RegExpMatchArray, publishedOn: string): Value<DateFact> {
  const at = match.index ?? 0
  const clause = (match.input ?? '').slice(Math.max(0, at - CLAUSE), at + CLAUSE)
  const ahead = (weekdayNumber(match.groups?.weekday ?? '') - weekdayOf(publishedOn) + A_WEEK) % A_WEEK
  const days = AHEAD.test(clause) || ahead === 0 ? ahead : ahead - A_WEEK
  return dateValue(addDays(publishedOn, days), { implied: ['year', 'month', 'day'] })
}

/** « ce jeudi » is the Thursday at most three days away, on either side. */
function nearest(ahead: number): number {
  return ahead > 3 ? ahead - A_WEEK : ahead
}

/** « jeudi prochain » comes after the day of publication, « jeudi dernier » before it. */
function strictly(ahead: number, next: string | undefined): number {
  if (next !== undefined) return ahead === 0 ? A_WEEK : ahead
  return ahead - A_WEEK
}
