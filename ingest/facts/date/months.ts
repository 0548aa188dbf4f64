import type { DateFact } from '../../../corpus/fact.ts'
import { french, NOT_AFTER_WORD, NOT_BEFORE_WORD } from '../patterns.ts'
import type { Rule, Value } from '../rule.ts'
import { isoMonth } from './calendar.ts'
import { date, dateValue, MONTH, MONTH_NAME, monthOf, YEAR, yearOf } from './parts.ts'

/** Not a day that the calendar refused (« 31 février 2021 ») nor a surname (« Mme Avril »). */
const FREE = `(?<!${NOT_AFTER_WORD}(?:MM?\\.|Mmes?|Mlles?|Dr|Me|Jean|Marie) |[0-9](?:er|ᵉʳ|°)?(?: )?|[\\p{L}\\p{N}])`

/** What lets a month without a year be read as a date: « en janvier », « dès mars », « session d'octobre ». */
const CUE =
  `${NOT_AFTER_WORD}(?:(?:en|dès|depuis|jusqu'en|jusqu'à|d'ici(?: à)?|courant|pour(?= [\\p{L}]{3,9}(?: )?[.,;:])|(?:mois|session|séance|à compter|à partir) de) |` +
  `(?:mois|session|séance|à compter|à partir) d')(?:${MONTH_NAME}(?:,| et| ou| puis)(?: en)? ){0,3}`

/** « les votes d'avril », « la convention de janvier »: in small letters, since « champ de Mars » and « M. de Juin » are names. */
const OF_MONTH = `(?<=${NOT_AFTER_WORD}(?:de |d')${MONTH_NAME})(?<!(?:champs?|jour|jours|journée|matin|soir|week-end|dimanche|lundi|\\d) (?:de |d')${MONTH_NAME})`

/** Months, with a year or with a cue. */
export const MONTH_RULES: readonly Rule<Value<DateFact>>[] = [
  {
    name: 'date-month-and-year',
    pattern: monthFirst(FREE, MONTH, `,? (?:de l'an(?:née)? )?(?<year>${YEAR})`),
    resolve: monthInWords,
  },
  {
    name: 'date-listed-month',
    pattern: monthFirst(
      FREE,
      MONTH_NAME,
      `(?=(?:, ${MONTH_NAME}){0,8},?(?: et| ou| puis) (?:en |d')?${MONTH_NAME} (?<year>${YEAR}))`,
    ),
    resolve: monthInWords,
  },
  {
    name: 'date-month',
    pattern: monthFirst(
      CUE,
      MONTH_NAME,
      `(?: (?:prochain|dernier|courant))?(?! (?:[0-9]{2}|[0-9]{4})${NOT_BEFORE_WORD})`,
    ),
    resolve: monthInWords,
  },
  {
    name: 'date-month-of-noun',
    pattern: new RegExp(
      french(
        `(?<month>${MONTH_NAME})${OF_MONTH}(?=(?: )?(?:$|[.,;:)»]| (?:en|à|au|aux|sur|pour|dans|par|est|a|ont|sont|sera|et|ou|qui)${NOT_BEFORE_WORD}))`,
      ),
      'giu',
    ),
    resolve: (match) => (/^\p{Lu}\p{Ll}/u.test(match[0]) ? null : monthInWords(match)),
  },
  {
    name: 'date-month-nearby',
    pattern: date(`(?<month>${MONTH_NAME}) (?:prochain|dernier)`),
    resolve: monthInWords,
  },
  {
    name: 'date-numeric-month',
    pattern: date('(?<![0-9/.-]|n° )(?<month>0[1-9]|1[0-2])/(?<year>20[0-9]{2})(?![/.-]?[0-9])'),
    resolve: ({ groups }) => dateValue(isoMonth(Number(groups?.year), Number(groups?.month))),
  },
]

/**
 * A pattern that opens with a month and only then looks back at `cue`: V8 skips fast to plain letters, and slowly
 * through a pattern that opens with a look-behind.
 */
function monthFirst(cue: string, month: string, rest: string): RegExp {
  return new RegExp(french(`(?<month>${month})(?<=${cue}${month})${rest}${NOT_BEFORE_WORD}`), 'giu')
}

function monthInWords({ groups }: RegExpMatchArray): Value<DateFact> {
  return dateValue(isoMonth(yearOf(groups?.year), monthOf(groups?.month)))
}
