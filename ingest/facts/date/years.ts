import { bare } from '../../../corpus/bare.ts'
import type { DateFact } from '../../../corpus/fact.ts'
import { NOT_AFTER_WORD, NOT_BEFORE_WORD } from '../patterns.ts'
import type { Rule, Value } from '../rule.ts'
import { isoMonth } from './calendar.ts'
import { YEAR_IN_LETTERS } from './number-words.ts'
import { COUNTED, date, dateValue, MONTH_NAME, monthOf, SEASONS, YEAR, yearOf } from './parts.ts'

/** As `SEASONS`: quarters 33–36, half-years 40–41. */
const FIRST_QUARTER = 33
const FIRST_HALF = 40

const SEASON = '(?:printemps|été|automne|hiver)'
const ORDINALS = [
  'premier|1(?:er|ᵉʳ)|Ier',
  'deuxième|second|2(?:nd|e|ᵉ|ème|è)|IIe',
  'troisième|3(?:e|ᵉ|ème|è)|IIIe',
  'quatrième|4(?:e|ᵉ|ème|è)|IVe',
]
const ORDINAL = `(?:(?<first>${ORDINALS[0]})|(?<second>${ORDINALS[1]})|(?<third>${ORDINALS[2]})|(?<fourth>${ORDINALS[3]}))`

const ADJECTIVE =
  '(?: (?:primitif|supplémentaire|principal|annexe|annuelle?|pluriannuelle?|régionale?s?|scolaire|universitaire|civile|' +
  'budgétaires?|culturelle|sportive|touristique|opérationnel|initial|prévisionnel|administratif|financier|complète?|' +
  'participatif|anniversaire|de))'

/** Nouns that a year completes: « exercice 2021 », « budget primitif 2022 », « rentrée 2023 ». */
const YEAR_NOUN =
  '(?:exercices?|budgets?|années?|rentrées?|sessions?|saisons?|éditions?|millésimes?|promotions?|programmes?|' +
  "programmations?|plans?|contrats?|conventions?|comptes?(?: de résultat)?|campagnes?|bilans?|rapports?(?: d'activités?)?|" +
  'CPER|PRF|BP|CA|BS|DM ?[1-4]?|périodes?|orientations|crédits|dotations?|subventions?|appels? à projets|AAP|tranches?|' +
  "feuilles? de route|l'an|avenants?|carte des formations|montants?|enveloppes?|contributions?|cotisations?|recettes|dépenses|" +
  'fréquentation|Pâques|Toussaint|Pentecôte|Noël|vendanges)'

const YEAR_PREPOSITION =
  "(?:en|depuis|dès|d'ici(?: à| la rentrée)?|pour|avant|après|jusqu'en|jusqu'à|à l'horizon|à (?:compter|partir) de|" +
  'au-delà de|dat(?:e|ent|ant|ait|aient) de|remont(?:e|ent|ait|aient) à|au titre de|par rapport à|(?:fixée?s?|reportée?s?|repoussée?s?) à|ceux de|celles? de|celui de|horizon(?: de|,)?)'

/** A year on its own is a count until words before it say otherwise; « en 2018, 2019 et 2020 » shares them. */
const YEAR_CUE =
  `${NOT_AFTER_WORD}(?:${YEAR_PREPOSITION}|${YEAR_NOUN}${ADJECTIVE}{0,2}) ` +
  `(?:(?:19|20)[0-9]{2}(?:,|,? et| ou|,? puis)(?: en| de| pour)? ){0,4}`

/** « l'enquête de 2014. », « le pont de 1963 et »: no noun follows that the number could count. */
const YEAR_OF_NOUN = `(?<=${NOT_AFTER_WORD}de (?:19[4-9]|20[0-4])[0-9])(?=(?: )?[.,;:()»]| (?:à|a|au|aux|par|qui|que|et|ont|est|sont|avait|avaient|était|étaient|sera|seront|doit|doivent|devra|devront)[ -])`
/** « sur 2021 et 2022 »: nothing that the number could count follows. */
const OVER_YEAR = `(?<=${NOT_AFTER_WORD}sur (?:20[0-9]{2},?(?: et)? ){0,3}20[1-4][0-9])(?=(?: )?[.;:)]|,(?! [0-9]{3})| et 20[1-4][0-9]${NOT_BEFORE_WORD}|$)`
/** « entre 2015 et fin 2018 », which the refiners join. */
const OPENING_YEAR = `(?<=${NOT_AFTER_WORD}entre [0-9]{4})(?= et (?:la )?(?:fin|mi|début|${MONTH_NAME}))`

/** A year is no part of a longer number, of a reference nor of an amount. */
const WHOLE = `(?![.,/-]?[0-9])(?!/[\\p{L}])(?! [0-9]{3}${NOT_BEFORE_WORD})`

/** Quarters, half-years, seasons, decades and years on their own. */
export const YEAR_RULES: readonly Rule<Value<DateFact>>[] = [
  {
    name: 'date-quarter-or-half-year',
    pattern: date(
      `${ORDINAL} (?:(?<term>tri|se)mestre(?: de l'année| de)?(?: (?<year>${YEAR}))?|(?<short>tri|se)m\\.? (?<shortYear>${YEAR}))`,
    ),
    resolve: ({ groups }) =>
      termValue(groups?.term ?? groups?.short, ordinalOf(groups), groups?.year ?? groups?.shortYear),
  },
  {
    name: 'date-quarter-code',
    pattern: date(`(?<term>t|s)(?<number>[1-4])(?: |-)(?<year>${YEAR})`),
    resolve: ({ groups }) => termValue(groups?.term, Number(groups?.number) - 1, groups?.year),
  },
  {
    name: 'date-season',
    pattern: date(
      `(?<!(?:jeux|olympiques?|paralympiques?|JO|sports) d')(?<season>${SEASON})(?: de)? (?<year>${YEAR})(?:(?:-|/)(?<next>${YEAR}))?`,
    ),
    resolve: ({ groups }) => {
      const year = yearOf(groups?.year)
      const season = SEASONS.get(bare(groups?.season ?? ''))
      const next = yearOf(groups?.next)
      // « hiver 2020-2021 » is the winter that begins in 2020; no other season spans two years.
      if (year === null || season === undefined || (next !== null && (season !== 24 || next !== year + 1))) return null
      return dateValue(isoMonth(year, season))
    },
  },
  {
    name: 'date-decade',
    pattern: date(
      `années (?:(?<decade>(?:19|20)[0-9])|(?<short>[5-9]))0${NOT_BEFORE_WORD}(?!-[0-9]|,? (?:et|à|ou) [0-9])`,
    ),
    resolve: ({ groups }) => dateValue(`${groups?.decade ?? `19${groups?.short}`}X`),
  },
  {
    name: 'date-part-of-year',
    pattern: date(
      `(?<part>mi(?:-| )|(?:fin|début|milieu|courant) )(?:(?:de l'|d'|de |du )?(?:année |exercice |mois de |mois d')?)` +
        `(?:(?<month>${MONTH_NAME})(?: (?<monthYear>${YEAR}))?|(?<year>${YEAR})${WHOLE})`,
    ),
    resolve: ({ groups }) => {
      const value =
        groups?.month === undefined ? groups?.year : isoMonth(yearOf(groups.monthYear), monthOf(groups.month))
      return value === undefined ? null : dateValue(value, { mod: modOf(groups?.part ?? '') })
    },
  },
  {
    name: 'date-year',
    pattern: date(
      `(?<year>(?:19|20)[0-9]{2})${WHOLE}(?:(?<=${YEAR_CUE}[0-9]{4})${COUNTED}|${YEAR_OF_NOUN}|${OPENING_YEAR}|${OVER_YEAR})`,
    ),
    resolve: ({ groups }) => dateValue(groups?.year ?? ''),
  },
  {
    name: 'date-old-year',
    pattern: date(`(?<year>1[5-8][0-9]{2})(?<=${NOT_AFTER_WORD}(?:en|depuis|dès) [0-9]{4})${WHOLE}${COUNTED}`),
    resolve: ({ groups }) => dateValue(groups?.year ?? ''),
  },
  {
    name: 'date-approximate-year',
    pattern: date(
      `(?<year>(?:19|20)[0-9]{2})(?<=${NOT_AFTER_WORD}(?:vers|autour de|aux (?:alentours|environs) de) [0-9]{4})${WHOLE}${COUNTED}`,
    ),
    resolve: ({ groups }) => dateValue(groups?.year ?? '', { mod: 'approx' }),
  },
  {
    name: 'date-year-in-letters',
    pattern: date(`${YEAR_IN_LETTERS}(?<=${NOT_AFTER_WORD}(?:l'an|année|exercice|rentrée) ${YEAR_IN_LETTERS})`),
    resolve: (match) => dateValue(String(yearOf(match[0]))),
  },
]

/** The quarter or half-year of an index from 0; there is no third half. */
function termValue(term: string | undefined, index: number, year: string | undefined): Value<DateFact> | null {
  const half = term?.toLowerCase().startsWith('s') ?? false
  if (half && index > 1) return null
  return dateValue(isoMonth(yearOf(year), (half ? FIRST_HALF : FIRST_QUARTER) + index))
}

function ordinalOf(groups: Record<string, string> | undefined): number {
  return ['first', 'second', 'third', 'fourth'].findIndex((name) => groups?.[name] !== undefined)
}

/** « courant 2022 » says no more than the year itself. */
function modOf(part: string): DateFact['mod'] {
  const word = bare(part).replace(/[ -]+$/u, '')
  if (word === 'fin') return 'end'
  if (word === 'debut') return 'start'
  return word === 'courant' ? null : 'mid'
}
