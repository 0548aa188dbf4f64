import type { DateFact } from '../../../corpus/fact.ts'
import { NOT_AFTER_WORD, NOT_BEFORE_WORD } from '../patterns.ts'
import type { Rule, Value } from '../rule.ts'
import { isoDay, isoMonth } from './calendar.ts'
import { COUNTED, DAY, date, dateValue, dayOf, MONTH, MONTH_NAME, monthOf, WEEKDAY, YEAR, YEAR_OF_DAY, yearOf } from './parts.ts'

/** No plan, contract or programme of a region runs longer. */
const LONGEST_YEARS = 50

const SHORT_YEAR_CUE =
  `(?<=${NOT_AFTER_WORD}(?:années?|saisons?|campagnes?|rentrées?|exercices?)(?: (?:scolaires?|universitaires?|sportives?|culturelles?))? )`
const OPTIONAL_WEEKDAY = `(?:${WEEKDAY} )?`

/** Ranges that share a part: « du 3 au 10 mars 2021 », « mai à juin 2021 », « 2018-2020 ». The refiners join the rest. */
export const RANGE_RULES: readonly Rule<Value<DateFact>>[] = [
  {
    name: 'date-range-of-days',
    pattern: date(
      'delmjvs0-9',
      `(?<!-|/|[.,])(?:(?:du )?${OPTIONAL_WEEKDAY}(?<d1>${DAY})(?: (?:jusqu')?au |(?: )?-(?: )?)${OPTIONAL_WEEKDAY}(?<d2>${DAY})|` +
        `entre les? ${OPTIONAL_WEEKDAY}(?<d3>${DAY}) et (?:le )?${OPTIONAL_WEEKDAY}(?<d4>${DAY}))` +
        ` (?<month>${MONTH})(?:,? (?<year>${YEAR_OF_DAY}))?`,
    ),
    resolve: ({ groups }) => {
      const [year, month] = [yearOf(groups?.year), monthOf(groups?.month)]
      return interval(
        isoDay(year, month, dayOf(groups?.d1 ?? groups?.d3)),
        isoDay(year, month, dayOf(groups?.d2 ?? groups?.d4)),
      )
    },
  },
  {
    name: 'date-range-of-months',
    pattern: date(
      'dejfmason',
      `(?:(?:de |d'|du mois de |du mois d')(?<m1>${MONTH_NAME}) (?:(?:à|jusqu'à|jusqu'en|au mois de) |au mois d')(?<m2>${MONTH_NAME})|` +
        `entre (?<m3>${MONTH_NAME}) et (?<m4>${MONTH_NAME}))(?: (?<year>${YEAR}))?`,
    ),
    resolve: ({ groups }) => monthRange(groups?.m1 ?? groups?.m3, groups?.m2 ?? groups?.m4, groups?.year),
  },
  {
    name: 'date-range-of-months-with-year',
    pattern: date(
      'jfmasond',
      `(?<!(?:[0-9]|1er)(?: )?)(?<m1>${MONTH})(?:(?: )?[-/](?: )?| à )(?<m2>${MONTH}) (?<year>${YEAR})`,
    ),
    resolve: ({ groups }) => monthRange(groups?.m1, groups?.m2, groups?.year),
  },
  {
    name: 'date-range-of-years',
    pattern: date(
      'de12',
      `(?:(?:de (?:l'année )?)(?<y1>${YEAR}) (?:à|jusqu'en|jusqu'à) (?<y2>${YEAR})|entre (?<y3>${YEAR}) et (?<y4>${YEAR})|` +
        `(?<![0-9/.-](?: )?|n°(?: )?)(?<y5>(?:19|20)[0-9]{2})(?: )?[-/](?: )?(?<y6>${YEAR})|` +
        `(?<=${NOT_AFTER_WORD}(?:années?|périodes?|exercices?|saisons?|budgets?)(?: [\\p{L}]{3,14})? )(?<y7>${YEAR}) à (?<y8>${YEAR}))` +
        `(?![.,/-]?[0-9])${COUNTED}`,
    ),
    resolve: ({ groups }) =>
      yearRange(
        Number(groups?.y1 ?? groups?.y3 ?? groups?.y5 ?? groups?.y7),
        Number(groups?.y2 ?? groups?.y4 ?? groups?.y6 ?? groups?.y8),
      ),
  },
  {
    name: 'date-range-of-years-short',
    pattern: date('12', `${SHORT_YEAR_CUE}(?<year>(?:19|20)[0-9]{2})[-/](?<short>[0-9]{2})(?![.,/-]?[0-9])`),
    resolve: ({ groups }) => {
      const year = Number(groups?.year)
      const next = Math.floor(year / 100) * 100 + Number(groups?.short)
      return next === year + 1 ? yearRange(year, next) : null
    },
  },
  {
    name: 'date-range-to-today',
    pattern: date('d', `(?:de|depuis) (?<year>${YEAR}) (?:à|jusqu'à) (?:aujourd'hui|nos jours|ce jour|maintenant)`),
    resolve: ({ groups }) => dateValue(`${groups?.year}/..`, { role: 'period' }),
  },
]

function interval(start: string | null, end: string | null): Value<DateFact> | null {
  return start === null || end === null || start >= end ? null : dateValue(`${start}/${end}`, { role: 'period' })
}

/** « octobre à mars 2021 » begins in the year before. Without a year the order of the months is as written. */
function monthRange(from: string | undefined, to: string | undefined, written: string | undefined): Value<DateFact> {
  const [start, end, year] = [monthOf(from), monthOf(to), yearOf(written)]
  const startYear = year !== null && start > end ? year - 1 : year
  return dateValue(`${isoMonth(startYear, start)}/${isoMonth(year, end)}`, { role: 'period' })
}

function yearRange(from: number, to: number): Value<DateFact> | null {
  const plausible = to > from && to - from <= LONGEST_YEARS
  return plausible ? dateValue(`${from}/${to}`, { role: 'period' }) : null
}
