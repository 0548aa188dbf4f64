import type { DateFact } from '../../../corpus/fact.ts'
import type { Rule, Value } from '../rule.ts'
import { addDays, isoMonth, NO_YEAR, weekdayNumber, weekdayOf, withoutAccents } from './calendar.ts'
import { date, dateValue, SEASONS, WEEKDAY } from './parts.ts'

const A_WEEK = 7

/** What makes a weekday without article the one just past: a participle, « depuis », a comma after a verb of the past. */
const PAST_BEFORE =
  "(?:depuis|(?:(?:a|ont|est|sont|été|étaient|était|s'est|se sont)(?: [\\p{L}']{2,14}){0,2} )?[\\p{L}]{2,14}(?:é|ée|és|ées|i|is|ie|u|us|ue|ert|erte|it|ise)|" +
  "(?:a|ont|est|sont|fait)(?: [\\p{L}']{2,14}){1,3})"

/**
 * Dates that only the day of publication can resolve; without it they stay silent. « demain » and « aujourd'hui » are
 * left out: in this prose they nearly always mean the future and nowadays.
 */
export const RELATIVE_RULES: readonly Rule<Value<DateFact>>[] = [
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
    // « a inauguré jeudi le nouvel internat », « ouvert depuis lundi »: a release tells of the week behind it.
    name: 'date-last-weekday',
    pattern: date(
      `(?<weekday>${WEEKDAY})(?<=${PAST_BEFORE} ${WEEKDAY})(?<!(?:le|les|du|des|au|un|chaque|jusqu'à|dès|avant|après) ${WEEKDAY})(?! (?:et |ou |au |à [0-9]|[0-9]|prochain|dernier|(?:le )?(?:[0-9]|premier))|,? (?:mardi|mercredi|jeudi|vendredi|samedi|dimanche))`,
    ),
    resolve: ({ groups }, { publishedOn }) => {
      if (publishedOn === null) return null
      const behind = (weekdayOf(publishedOn) - weekdayNumber(groups?.weekday ?? '') + A_WEEK) % A_WEEK
      return dateValue(addDays(publishedOn, -behind), { implied: ['year', 'month', 'day'] })
    },
  },
  {
    name: 'date-season-without-year',
    pattern: date(
      `(?<season>été|automne|hiver|printemps)(?:(?<=(?:(?:à|dès|d'ici(?: à)?|avant|après|pour|début|fin|mi)[ -]l'|cet )(?:été|automne|hiver))|` +
        "(?<=(?:au|dès le|d'ici (?:à )?(?:le|au)|avant le|après le|ce) printemps)|(?= (?:dernier|prochain|passé)))(?: (?:dernier|prochain|passé))?(?! (?:et (?:en|l')|comme|[0-9]))",
    ),
    resolve: ({ groups }, { publishedOn }) => {
      if (publishedOn === null) return null
      const season = SEASONS.get(withoutAccents(groups?.season ?? ''))
      return season === undefined ? null : dateValue(`${NO_YEAR}-${season}`)
    },
  },
  {
    name: 'date-relative-day',
    pattern: date("(?<!d'|comme |et )(?<before>avant-)?hier(?! (?:encore|comme|et))"),
    resolve: ({ groups }, { publishedOn }) =>
      publishedOn === null
        ? null
        : dateValue(addDays(publishedOn, groups?.before === undefined ? -1 : -2), {
            implied: ['year', 'month', 'day'],
          }),
  },
  {
    name: 'date-relative-month',
    pattern: date('le mois (?:(?<last>dernier|passé)|(?<next>prochain))|ce mois-ci'),
    resolve: ({ groups }, { publishedOn }) => {
      if (publishedOn === null) return null
      const [year, month] = [Number(publishedOn.slice(0, 4)), Number(publishedOn.slice(5, 7))]
      // Months counted from 0 since year 0, so that one step crosses the turn of the year.
      const count = year * 12 + month - 1 + step(groups)
      return dateValue(isoMonth(Math.floor(count / 12), (count % 12) + 1), { implied: ['year', 'month'] })
    },
  },
  {
    name: 'date-relative-year',
    pattern: date(
      "(?:l'an|l'année) (?:(?<last>derni(?:er|ère)|passée?)|(?<next>prochaine?))|cette année(?!-là| (?:scolaire|universitaire|encore))",
    ),
    resolve: ({ groups }, { publishedOn }) => relativeYear(publishedOn, step(groups), null),
  },
  {
    name: 'date-end-of-this-year',
    pattern: date(
      "fin (?:de l'année|d'année)(?<=(?:avant|d'ici(?: à)?|jusqu'à) (?:la )?fin (?:de l'|d')année)(?! [0-9])(?! (?:scolaire|universitaire|civile))",
    ),
    resolve: (_, { publishedOn }) => relativeYear(publishedOn, 0, 'end'),
  },
]

function relativeYear(publishedOn: string | null, years: number, mod: DateFact['mod']): Value<DateFact> | null {
  if (publishedOn === null) return null
  return dateValue(String(Number(publishedOn.slice(0, 4)) + years), { mod, implied: ['year'] })
}

function step(groups: Record<string, string> | undefined): -1 | 0 | 1 {
  if (groups?.last !== undefined) return -1
  return groups?.next === undefined ? 0 : 1
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
