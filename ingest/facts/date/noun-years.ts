import type { DateFact } from '../../../corpus/fact.ts'
import { MONTHS } from '../../../corpus/months.ts'
import type { Rule, Value } from '../rule.ts'
import { YEAR_IN_LETTERS } from './number-words.ts'
import { date, dateValue, openedBy, yearOf } from './parts.ts'

/** What a year that completes a noun goes on with; a count would be followed by what it counts. */
const NO_COUNT =
  '(?= {0,3}(?:$|[.,;:!?)(\\t«]|[-|] )| (?:(?:de|du|des|la|à|au|aux|en|et|ou|pour|sur|par|est|a|ont|sont|sera|seront|était|qui|que|dans|avec|' +
  "sous|lors|ne|fait|prévoit|comprend|avant|après|s'élève|s'établit|entre|contre|afin|dont|votée?s?|adoptée?s?)(?![\\p{L}\\p{N}])|[dlsn]'))"

/** Words before four digits that make them a place, a number or a quantity: « salle 2024 », « environ 2020 ». */
const NO_NOUN = new Set(
  (
    'les des aux une mes ses nos vos ces leurs sur sous avec contre pour par dans environ quelque quelques soit près plus moins ' +
    'presque entre dont mais puis que qui sont ont est était fut parmi chez vers voie ligne lignes salle route porte page pages ' +
    'poste bureau code chambre bâtiment numéro numéros compte comptent accueille accueillent total lot lots article articles ' +
    'bus vol train vélo modèle norme iso loi lois point points rue avenue hall stand parcelle section version phase tranche mesure cent mille ' +
    // A day that no calendar has: « 31 février 2021 ».
    MONTHS.join(' ')
  ).split(' '),
)

/** Years that a noun of any sort or a label carries, or that stand alone in brackets. */
export const NOUN_YEAR_RULES: readonly Rule<Value<DateFact>>[] = [
  {
    name: 'date-year-of-noun',
    pattern: openedBy(
      'year',
      '20(?![3-9][05])[0-4][0-9]',
      `(?<=(?<noun>\\p{L}{3,20})\\)? [0-9]{4})(?![.,/-]?[0-9])${NO_COUNT}`,
    ),
    resolve: (match) => {
      const { noun = '', year = '' } = match.groups ?? {}
      // A capital makes a name (« Marseille Provence 2013 »), unless it opens the line or all words are in capitals.
      const opens = /(?:^|[\t;.]| -) *$/u.test((match.input ?? '').slice(0, (match.index ?? 0) - noun.length - 1))
      const isName = !opens && noun !== noun.toLowerCase() && noun !== noun.toUpperCase()
      return isName || NO_NOUN.has(noun.toLowerCase()) ? null : dateValue(year)
    },
  },
  {
    // « Filière ovine, 2022 (têtes ; prime) », « Aides aux refuges, 2017 : », « Audit à mi-parcours, 2019. »
    name: 'date-year-of-heading',
    pattern: openedBy(
      'year',
      '20(?![3-9][05])[0-4][0-9]',
      '(?<=[\\p{L})], [0-9]{4})(?= ?(?:: | \\(\\p{L}|\\.?$|\\.?\\)|\\. (?![0-9])|- ))',
    ),
    resolve: ({ groups }) => dateValue(groups?.year ?? ''),
  },
  {
    name: 'date-year-in-brackets',
    pattern: openedBy('year', '20[0-4][0-9]', '(?<=\\([0-9]{4})(?=\\))'),
    resolve: ({ groups }) => dateValue(groups?.year ?? ''),
  },
  {
    // « 2018 : 12 lycées ; 2019 : 14 lycées », a label that opens its line or its part of it.
    name: 'date-year-as-label',
    pattern: openedBy('year', '20[0-4][0-9]', '(?<=(?:^|[;.] )(?:[-•*] *)?(?:(?:en|année) )?[0-9]{4})(?= ?: )'),
    resolve: ({ groups }) => dateValue(groups?.year ?? ''),
  },
  {
    // « en deux mille exemplaires » is a count: a year in letters after « en » has its units.
    name: 'date-year-in-letters-after-en',
    pattern: date(
      `${YEAR_IN_LETTERS}(?<=deux(?: |-)mil(?:le)?(?: |-)[\\p{L}-]{2,15}(?:(?: |-)[\\p{L}-]{2,15}){0,3})(?<=en ${YEAR_IN_LETTERS})`,
    ),
    resolve: (match) => dateValue(String(yearOf(match[0]))),
  },
]
