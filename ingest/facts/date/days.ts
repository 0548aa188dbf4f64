import type { DateFact } from '../../../corpus/fact.ts'
import { french, NOT_AFTER_WORD, NOT_BEFORE_WORD } from '../patterns.ts'
import type { Rule, Value } from '../rule.ts'
import { isoDay } from './calendar.ts'
import { DAY_IN_LETTERS, numberFromWords } from './number-words.ts'
import { DAY, date, dateValue, dayOf, MONTH, MONTH_NAME, monthOf, WEEKDAY, YEAR_OF_DAY, yearOf } from './parts.ts'

const OPTIONAL_WEEKDAY = `(?:${WEEKDAY},?(?: le)? )?`
const DAY_OF_MONTH =
  `(?<day>${DAY}) (?<month>${MONTH})(?:,? (?:de l'an )?(?<year>${YEAR_OF_DAY})|` +
  ` (?:prochain|dernier|courant)|(?! (?:1[0-9]|20)[0-9]{2}${NOT_BEFORE_WORD}))`

/** A day whose month comes with the last of its list: « 3, 10 et 17 février 2021 »; « 3, 10 » alone is no list. */
const LISTED_DAY =
  `(?<day>${DAY})(?=/${DAY} (?<paired>${MONTH})(?:,? (?<pairedYear>${YEAR_OF_DAY}))?|(?:, (?:le )?${OPTIONAL_WEEKDAY}${DAY}){0,8},?(?: et| ou| puis| &)(?: le| les)? ${OPTIONAL_WEEKDAY}${DAY} ` +
  `(?<month>${MONTH})(?:,? (?<year>${YEAR_OF_DAY}))?)`

const NUMERIC_END = '(?![/.-]?[0-9])'

/** Days. A year that is not written is `XXXX`: the words around or the publication may supply it later. */
export const DAY_RULES: readonly Rule<Value<DateFact>>[] = [
  { name: 'date-day', pattern: date(DAY_OF_MONTH), resolve: dayInWords },
  { name: 'date-weekday-and-day', pattern: date(`${WEEKDAY},?(?: le)? ${DAY_OF_MONTH}`), resolve: dayInWords },
  { name: 'date-listed-day', pattern: date(LISTED_DAY), resolve: dayInWords },
  {
    // « le 9 octobre à Richelieu, le 12 à Bourgueil »: the month of the first.
    name: 'date-day-of-same-month',
    pattern: date(
      `(?<day>${DAY})(?<=le [0-9]{1,2})(?= à [\\p{Lu}])` +
        `(?<=${DAY} (?<month>${MONTH})(?: (?<year>${YEAR_OF_DAY}))? à [^.;:0-9]{2,40}(?:,|,? et) (?:le ${DAY} à [^.;:0-9]{2,40}(?:,|,? et) ){0,4}le [0-9]{1,2})`,
    ),
    resolve: dayInWords,
  },
  { name: 'date-listed-weekday', pattern: date(`${WEEKDAY},?(?: le)? ${LISTED_DAY}`), resolve: dayInWords },
  {
    // Any other number in letters before a month would be « un mai ».
    name: 'date-first-of-month',
    pattern: date(`premier (?<month>${MONTH_NAME})(?<=(?:le|du|au|dès le) premier ${MONTH_NAME})`),
    resolve: ({ groups }) => dayValue(null, monthOf(groups?.month), 1),
  },
  {
    name: 'date-day-in-letters',
    pattern: date(
      `${OPTIONAL_WEEKDAY}(?<letters>${DAY_IN_LETTERS}) (?<month>${MONTH_NAME}),? (?:de l'an )?(?<year>${YEAR_OF_DAY})`,
    ),
    resolve: dayInWords,
  },
  {
    name: 'date-year-then-day',
    pattern: new RegExp(
      french(
        `(?<=${NOT_AFTER_WORD}l'an )(?<year>${YEAR_OF_DAY}),?(?: et)?(?: le| du)? ${OPTIONAL_WEEKDAY}` +
          `(?:(?<day>${DAY})|(?<letters>${DAY_IN_LETTERS})) (?:du mois de |du mois d')?(?<month>${MONTH_NAME})`,
      ),
      'giu',
    ),
    resolve: dayInWords,
  },
  {
    name: 'date-iso-day',
    pattern: date(
      `(?<![0-9/.-])(?<year>(?:19|20)[0-9]{2})(?<mark>[-/])(?<month>[01][0-9])\\k<mark>(?<day>[0-3][0-9])${NUMERIC_END}`,
    ),
    resolve: dayInDigits,
  },
  {
    name: 'date-numeric-day',
    pattern: date(
      `(?<![0-9][/.-])(?<day>[0-3]?[0-9])(?<mark>[-/.])(?<month>[01]?[0-9])\\k<mark>(?<year>(?:19|20)[0-9]{2})${NUMERIC_END}`,
    ),
    resolve: dayInDigits,
  },
  {
    // « les 14 et 15/03/2021 ».
    name: 'date-listed-numeric-day',
    pattern: date(
      '(?<day>[0-3]?[0-9])(?<=les [0-9]{1,2})(?= (?:et|&) [0-3]?[0-9](?<mark>[/.])(?<month>[01]?[0-9])\\k<mark>(?<year>20[0-9]{2})(?![0-9]))',
    ),
    resolve: dayInDigits,
  },
  {
    // « le 14/03 »: a fraction has no article and no nought.
    name: 'date-numeric-day-and-month',
    pattern: date(
      `(?<day>[0-3]?[0-9])/(?<month>0[1-9]|1[0-2])(?<=(?:le|du|au|${WEEKDAY}) [0-9/]{4,5})(?![/.,-]?[0-9])`,
    ),
    resolve: ({ groups }) => dayValue(null, Number(groups?.month), dayOf(groups?.day)),
  },
  {
    // Six digits may also be a phone number or a version: only with a word that announces a day.
    name: 'date-numeric-short-year',
    pattern: date(
      `(?<day>[0-3]?[0-9])(?<mark>[-/.])(?<month>[01][0-9])\\k<mark>(?<year>[0-9]{2})${NUMERIC_END}` +
        '(?<=(?:^|(?:le|du|au|depuis|avant|publiée?|:) )[0-9/.-]{7,8})',
    ),
    resolve: dayInDigits,
  },
]

function dayInWords({ groups }: RegExpMatchArray): Value<DateFact> | null {
  const day = groups?.letters === undefined ? dayOf(groups?.day) : (numberFromWords(groups.letters) ?? 0)
  return dayValue(yearOf(groups?.year ?? groups?.pairedYear), monthOf(groups?.month ?? groups?.paired), day)
}

function dayInDigits({ groups }: RegExpMatchArray): Value<DateFact> | null {
  return dayValue(fullYear(Number(groups?.year)), Number(groups?.month), dayOf(groups?.day))
}

function dayValue(year: number | null, month: number, day: number): Value<DateFact> | null {
  const value = isoDay(year, month, day)
  return value === null ? null : dateValue(value)
}

/** Two digits as POSIX `strptime` %y reads them: 69–99 are 1969–1999, 00–68 are 2000–2068. */
function fullYear(year: number): number {
  if (year > 99) return year
  return year >= 69 ? 1900 + year : 2000 + year
}
