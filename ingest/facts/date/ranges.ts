import type { DateFact } from '../../../corpus/fact.ts'
import { NOT_AFTER_WORD } from '../patterns.ts'
import type { Rule, Value } from '../rule.ts'
import { isoDay, isoMonth } from './calendar.ts'
import {
  COUNTED,
  DAY,
  date,
  dateValue,
  dayOf,
  MONTH,
  MONTH_NAME,
  monthOf,
  WEEKDAY,
  YEAR,
  YEAR_OF_DAY,
  yearOf,
} from './parts.ts'

/** No plan, contract or programme of a region runs longer. */
const LONGEST_YEARS = 50
/** « 2021-27 »: a longer one may be a file number. */
const LONGEST_SHORT = 10

const OPTIONAL_WEEKDAY = `(?:${WEEKDAY} )?`
/** The last day of a range, with the month and the year of both. */
const LAST_DAY = `${OPTIONAL_WEEKDAY}(?<to>${DAY}) (?<month>${MONTH})(?:,? (?<year>${YEAR_OF_DAY}))?`

const YEAR_PAIR_CUE = `${NOT_AFTER_WORD}(?:années?|périodes?|exercices?|saisons?|budgets?)(?: [\\p{L}]{3,14})?`
const SCHOOL_YEAR_CUE = `${NOT_AFTER_WORD}(?:années?|saisons?|campagnes?|rentrées?|exercices?)(?: [\\p{L}]{3,14})?`
/** A pair of years is no part of a longer number or reference, and no count. */
const PAIR_END = `(?![.,/-]?[0-9])${COUNTED}`

/** Ranges that share a part: « du 3 au 10 mars 2021 », « mai à juin 2021 », « 2018-2020 ». The refiners join the rest. */
export const RANGE_RULES: readonly Rule<Value<DateFact>>[] = [
  {
    name: 'date-range-of-days',
    pattern: date(`(?<![0-9][/.,-])(?<from>${DAY})(?: au | jusqu'au |(?: )?-(?: )?)${LAST_DAY}`),
    resolve: dayRange,
  },
  {
    name: 'date-range-from-day',
    pattern: date(
      `(?:du ${OPTIONAL_WEEKDAY}(?<from>${DAY}) (?:jusqu')?au|entre les? ${OPTIONAL_WEEKDAY}(?<after>${DAY}) et(?: le)?) ${LAST_DAY}`,
    ),
    resolve: dayRange,
  },
  {
    name: 'date-range-from-month',
    pattern: date(
      `(?:(?:de |d'|du mois de |du mois d')(?:début )?(?<from>${MONTH_NAME}) (?:(?:à|jusqu'à|jusqu'en|au mois de) |au mois d')|` +
        `entre (?:début )?(?<after>${MONTH_NAME}) et )(?:(?:la )?fin )?(?<to>${MONTH_NAME})(?: (?<year>${YEAR}))?`,
    ),
    resolve: monthRange,
  },
  {
    name: 'date-range-of-months',
    pattern: date(`(?<![0-9](?: )?)(?<from>${MONTH})(?:(?: )?[-/](?: )?| à )(?<to>${MONTH}) (?<year>${YEAR})`),
    resolve: monthRange,
  },
  {
    name: 'date-range-of-years',
    pattern: date(
      `(?<from>(?:19|20)[0-9]{2})(?:(?: )?[-/](?: )?(?<!(?:[0-9/.-](?: )?|n°(?: )?)[0-9]{4}[ /-]{1,3})|` +
        ` à (?<=${YEAR_PAIR_CUE} [0-9]{4} à ))(?<to>${YEAR})${PAIR_END}`,
    ),
    resolve: yearRange,
  },
  {
    name: 'date-range-from-year',
    pattern: date(
      `(?:de (?:l'année )?(?<from>${YEAR}) (?:à|jusqu'en|jusqu'à)|entre (?<after>${YEAR}) et) (?<to>${YEAR})${PAIR_END}`,
    ),
    resolve: yearRange,
  },
  {
    name: 'date-range-of-numeric-days',
    pattern: date(
      'du (?<from>[0-3][0-9])/(?<fromMonth>[01][0-9]) au (?<to>[0-3]?[0-9])/(?<month>[01][0-9])/(?<year>20[0-9]{2})',
    ),
    resolve: ({ groups }) => {
      const year = Number(groups?.year)
      const start = isoDay(year, Number(groups?.fromMonth), dayOf(groups?.from))
      const end = isoDay(year, Number(groups?.month), dayOf(groups?.to))
      return start === null || end === null || start >= end ? null : period(start, end)
    },
  },
  {
    name: 'date-range-of-school-year',
    pattern: date(
      `(?<from>(?:19|20)[0-9]{2})[-/](?<short>[0-9]{2})(?![.,/-]?[0-9])(?<=${SCHOOL_YEAR_CUE} [0-9]{4}[-/][0-9]{2})`,
    ),
    resolve: ({ groups }) => {
      const year = Number(groups?.from)
      return (year + 1) % 100 === Number(groups?.short) ? period(String(year), String(year + 1)) : null
    },
  },
  {
    name: 'date-range-of-programme',
    pattern: date(
      `(?<from>20[0-9]{2})[-/](?<short>[0-9]{2})(?![.,/-]?[0-9])(?<=${NOT_AFTER_WORD}(?:feder|fse|feader|feamp|cper|pdr|programme|programmation|période|contrat|convention|plan|schéma)(?: (?:\\+|[\\p{L}]{3,14}))? [0-9]{4}[-/][0-9]{2})`,
    ),
    resolve: ({ groups }) => {
      const [from, short] = [Number(groups?.from), Number(groups?.short)]
      const years = short - (from % 100)
      return years > 0 && years <= LONGEST_SHORT ? period(String(from), String(from + years)) : null
    },
  },
  {
    // « CPER 21-27 »: two digits a year only after a programme's name.
    name: 'date-range-of-short-years',
    pattern: date(
      '(?<from>[0-3][0-9])-(?<short>[0-3][0-9])(?<=(?:cper|cpier|feder|fse|feader|pdr) [0-9]{2}-[0-9]{2})(?![.,/-]?[0-9])',
    ),
    resolve: ({ groups }) => {
      const [from, short] = [Number(groups?.from), Number(groups?.short)]
      const years = short - from
      return years > 0 && years <= LONGEST_SHORT ? period(String(2000 + from), String(2000 + short)) : null
    },
  },
  {
    name: 'date-range-to-today',
    pattern: date(`(?:de|depuis) (?<year>${YEAR}) (?:à|jusqu'à) (?:aujourd'hui|nos jours|ce jour|maintenant)`),
    resolve: ({ groups }) => (groups?.year === undefined ? null : period(groups.year, '..')),
  },
]

function dayRange({ groups }: RegExpMatchArray): Value<DateFact> | null {
  const [year, month] = [yearOf(groups?.year), monthOf(groups?.month)]
  const start = isoDay(year, month, dayOf(groups?.from ?? groups?.after))
  const end = isoDay(year, month, dayOf(groups?.to))
  return start === null || end === null || start >= end ? null : period(start, end)
}

/** « octobre à mars 2021 » begins in the year before. Without a year the order of the months is as written. */
function monthRange({ groups }: RegExpMatchArray): Value<DateFact> {
  const [start, end] = [monthOf(groups?.from ?? groups?.after), monthOf(groups?.to)]
  const year = yearOf(groups?.year)
  return period(isoMonth(year !== null && start > end ? year - 1 : year, start), isoMonth(year, end))
}

function yearRange({ groups }: RegExpMatchArray): Value<DateFact> | null {
  const [start, end] = [Number(groups?.from ?? groups?.after), Number(groups?.to)]
  return end > start && end - start <= LONGEST_YEARS ? period(String(start), String(end)) : null
}

function period(start: string, end: string): Value<DateFact> {
  return dateValue(`${start}/${end}`, { role: 'period' })
}
