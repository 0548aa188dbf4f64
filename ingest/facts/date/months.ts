import type { DateFact } from '../../../corpus/fact.ts'
import { french, NOT_AFTER_WORD, NOT_BEFORE_WORD } from '../patterns.ts'
import type { Rule, Value } from '../rule.ts'
import { isoMonth, WEEKDAYS } from './calendar.ts'
import { date, dateValue, MONTH, MONTH_NAME, monthOf, openedBy, YEAR, yearOf } from './parts.ts'

/** Not a day that the calendar refused (« 31 février 2021 ») nor a surname (« Mme Avril »). */
const FREE = `(?<!${NOT_AFTER_WORD}(?:MM?\\.|Mmes?|Mlles?|Dr|Me|Jean|Marie) |[0-9](?:er|ᵉʳ|°)?(?: )?|[\\p{L}\\p{N}])`

/** What lets a month without a year be read as a date: « en janvier », « dès mars », « session d'octobre ». */
const CUE =
  `${NOT_AFTER_WORD}(?:(?:en|dès|depuis|jusqu'en|jusqu'à|d'ici(?: à)?|courant|pour(?= [\\p{L}]{3,9}(?: )?[.,;:])|(?:mois|session|séance|à compter|à partir) de|(?:report|repouss|décal|avanc|fix|renvoy)[\\p{L}]{1,4} (?:à|en)) |` +
  `(?:mois|session|séance|à compter|à partir) d')(?:${MONTH_NAME}(?:,| et| ou| puis)(?: en)? ){0,3}`

/** « les votes d'avril », « la convention de janvier »: in small letters, since « champ de Mars » and « M. de Juin » are names. */
const OF_MONTH =
  `(?<=${NOT_AFTER_WORD}(?:de |d')${MONTH_NAME})` +
  `(?<!(?:champs?|jours?|journées?|matin|soirs?|après-midi|week-ends?|semaines?|vacances|${WEEKDAYS.join('|')}|[0-9]) (?:de |d')${MONTH_NAME})` +
  `(?=(?: )?(?:$|[.,;:)»]| (?:en|à|au|aux|sur|pour|dans|par|est|a|ont|sont|sera|et|ou|qui)${NOT_BEFORE_WORD}))`

/** Months, with a year or with a cue. */
export const MONTH_RULES: readonly Rule<Value<DateFact>>[] = [
  {
    name: 'date-month-and-year',
    pattern: openedBy('month', MONTH, `,? (?:de l'an(?:née)? )?(?<year>${YEAR})`, FREE),
    resolve: monthInWords,
  },
  {
    name: 'date-listed-month',
    pattern: openedBy(
      'month',
      MONTH_NAME,
      `(?=(?:, ${MONTH_NAME}){0,8},?(?: et| ou| puis) (?:en |d')?${MONTH_NAME} (?<year>${YEAR}))`,
      FREE,
    ),
    resolve: monthInWords,
  },
  {
    name: 'date-month',
    pattern: new RegExp(
      french(
        `(?<month>${MONTH_NAME})(?:(?<=${CUE}${MONTH_NAME})(?: (?:prochain|dernier|courant))?(?! (?:[0-9]{2}|[0-9]{4})${NOT_BEFORE_WORD})|` +
          ` (?:prochain|dernier)|(?<small>${OF_MONTH}))${NOT_BEFORE_WORD}`,
      ),
      'giu',
    ),
    resolve: (match) => {
      const isName = match.groups?.small !== undefined && /^\p{Lu}\p{Ll}/u.test(match[0])
      return isName ? null : monthInWords(match)
    },
  },
  {
    name: 'date-numeric-month',
    pattern: date('(?<![0-9/.-]|n° )(?<month>0[1-9]|1[0-2])/(?<year>20[0-9]{2})(?![/.-]?[0-9])'),
    resolve: ({ groups }) => dateValue(isoMonth(Number(groups?.year), Number(groups?.month))),
  },
]

function monthInWords({ groups }: RegExpMatchArray): Value<DateFact> {
  return dateValue(isoMonth(yearOf(groups?.year), monthOf(groups?.month)))
}
