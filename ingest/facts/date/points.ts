import type { DateFact } from '../../../corpus/fact.ts'
import { NOT_AFTER_WORD, NOT_BEFORE_WORD } from '../patterns.ts'
import type { Rule, Value } from '../rule.ts'
import { isoDay, isoMonth } from './calendar.ts'
import { DAY_IN_LETTERS, numberFromWords, YEAR_IN_LETTERS } from './number-words.ts'
import {
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

const OPTIONAL_WEEKDAY = `(?:${WEEKDAY},?(?: le)? )?`
/** « 3, 10 et » before the last day of a list; « 3, 10 » alone is no list of days. */
const MORE_DAYS = `(?:(?:, (?:le )?${OPTIONAL_WEEKDAY}${DAY}){0,8},?(?: et| ou| puis| &)(?: le| les)? ${OPTIONAL_WEEKDAY}${DAY})`
const MORE_MONTHS = `(?:(?:, ${MONTH_NAME}){0,8},?(?: et| ou| puis) (?:en |d')?${MONTH_NAME})`
/** A month after a number is a day that the calendar may have refused: « 31 février 2021 ». */
const NOT_AFTER_DAY = '(?<![0-9](?:er|ᵉʳ|°)?(?: )?)'
/** A surname that is a month: « Mme Avril ». */
const NOT_AFTER_TITLE = `(?<!${NOT_AFTER_WORD}(?:MM?\\.|Mmes?|Mlles?|Dr|Me|Jean|Marie) )`

/** What lets a month without a year be read as a date: « en janvier », « dès mars ». */
const MONTH_CUE =
  "(?:(?:en|dès|depuis|jusqu'en|d'ici(?: à)?|courant|(?:mois|session|séance|à compter|à partir) de) |" +
  "(?:mois|session|séance|à compter|à partir) d')"

/** Single days and months. A year that is not written is `XXXX`: publication may supply it later. */
export const POINT_RULES: readonly Rule<Value<DateFact>>[] = [
  {
    name: 'date-day',
    pattern: date(
      'lmjvsd0-9',
      `${OPTIONAL_WEEKDAY}(?<day>${DAY}) (?<month>${MONTH})` +
        `(?:,? (?:de l'an )?(?<year>${YEAR_OF_DAY})| (?:prochain|dernier|courant)|(?! (?:1[0-9]|20)[0-9]{2}${NOT_BEFORE_WORD}))`,
    ),
    resolve: ({ groups }) => dayValue(yearOf(groups?.year), monthOf(groups?.month), dayOf(groups?.day)),
  },
  {
    name: 'date-listed-day',
    pattern: date(
      'lmjvsd0-9',
      `${OPTIONAL_WEEKDAY}(?<day>${DAY})(?=${MORE_DAYS} (?<month>${MONTH})(?:,? (?<year>${YEAR_OF_DAY}))?)`,
    ),
    resolve: ({ groups }) => dayValue(yearOf(groups?.year), monthOf(groups?.month), dayOf(groups?.day)),
  },
  {
    name: 'date-day-in-letters',
    pattern: date(
      'a-z',
      `${OPTIONAL_WEEKDAY}(?<day>${DAY_IN_LETTERS}) (?<month>${MONTH_NAME}),? (?:de l'an )?(?<year>${YEAR_OF_DAY})`,
    ),
    resolve: ({ groups }) =>
      dayValue(yearOf(groups?.year), monthOf(groups?.month), numberFromWords(groups?.day ?? '') ?? 0),
  },
  {
    name: 'date-year-then-day',
    pattern: date(
      'l',
      `l'an (?<year>${YEAR_OF_DAY}),?(?: et)?(?: le| du)? ${OPTIONAL_WEEKDAY}` +
        `(?:(?<day>${DAY})|(?<letters>${DAY_IN_LETTERS})) (?:du mois de |du mois d')?(?<month>${MONTH_NAME})`,
    ),
    resolve: ({ groups }) => {
      const day = groups?.letters === undefined ? dayOf(groups?.day) : (numberFromWords(groups.letters) ?? 0)
      return dayValue(yearOf(groups?.year), monthOf(groups?.month), day)
    },
  },
  {
    name: 'date-iso-day',
    pattern: date('12', '(?<![0-9/.-])(?<year>(?:19|20)[0-9]{2})(?<mark>[-/])(?<month>[01][0-9])\\k<mark>(?<day>[0-3][0-9])(?![/.-]?[0-9])'),
    resolve: ({ groups }) => dayValue(Number(groups?.year), Number(groups?.month), dayOf(groups?.day)),
  },
  {
    name: 'date-numeric-day',
    pattern: date(
      '0-9',
      '(?<![0-9][/.-])(?<day>[0-3]?[0-9])(?<mark>[-/.])(?<month>[01]?[0-9])\\k<mark>(?<year>(?:19|20)[0-9]{2})(?![/.-]?[0-9])',
    ),
    resolve: ({ groups }) => dayValue(Number(groups?.year), Number(groups?.month), dayOf(groups?.day)),
  },
  {
    name: 'date-numeric-short-year',
    pattern: date(
      '0-9',
      "(?<=(?:le|du|au|depuis|avant|jusqu'au|publié|jour|:) |^)(?<day>[0-3]?[0-9])(?<mark>[-/.])(?<month>[01][0-9])\\k<mark>(?<year>[0-9]{2})(?![/.-]?[0-9])",
    ),
    resolve: ({ groups }) => dayValue(fullYear(Number(groups?.year)), Number(groups?.month), dayOf(groups?.day)),
  },
  {
    name: 'date-month-and-year',
    pattern: date(
      'jfmasond',
      `${NOT_AFTER_DAY}${NOT_AFTER_TITLE}(?<month>${MONTH}),? (?:de l'an(?:née)? )?(?<year>${YEAR})`,
    ),
    resolve: ({ groups }) => dateValue(isoMonth(yearOf(groups?.year), monthOf(groups?.month))),
  },
  {
    name: 'date-listed-month',
    pattern: date('jfmasond', `${NOT_AFTER_DAY}(?<month>${MONTH_NAME})(?=${MORE_MONTHS} (?<year>${YEAR}))`),
    resolve: ({ groups }) => dateValue(isoMonth(yearOf(groups?.year), monthOf(groups?.month))),
  },
  {
    name: 'date-month',
    pattern: date(
      'jfmasond',
      `(?=${MONTH_NAME})(?<=${NOT_AFTER_WORD}${MONTH_CUE}(?:${MONTH_NAME}(?:,| et| ou| puis)(?: en)? ){0,3})` +
        `(?<month>${MONTH_NAME})(?: (?:prochain|dernier|courant))?(?! [0-9]{4}${NOT_BEFORE_WORD})`,
    ),
    resolve: ({ groups }) => dateValue(isoMonth(null, monthOf(groups?.month))),
  },
  {
    name: 'date-numeric-month',
    pattern: date('01', '(?<![0-9/.-]|n° )(?<month>0[1-9]|1[0-2])/(?<year>20[0-9]{2})(?![/.-]?[0-9])'),
    resolve: ({ groups }) => dateValue(isoMonth(Number(groups?.year), Number(groups?.month))),
  },
]

function dayValue(year: number | null, month: number, day: number): Value<DateFact> | null {
  const value = isoDay(year, month, day)
  return value === null ? null : dateValue(value)
}

/** Two digits as POSIX `strptime` %y reads them: 69–99 are 1969–1999, 00–68 are 2000–2068. */
function fullYear(digits: number): number {
  return digits >= 69 ? 1900 + digits : 2000 + digits
}
