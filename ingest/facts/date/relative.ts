import { bare } from '../../../corpus/bare.ts'
import type { DateFact } from '../../../corpus/fact.ts'
import { NOT_AFTER_WORD, NOT_BEFORE_WORD } from '../patterns.ts'
import type { Rule, Value } from '../rule.ts'
import { addDays, isoMonth, NO_YEAR } from './calendar.ts'
import { date, dateValue, openedBy, SEASONS } from './parts.ts'

/**
 * Dates that only the day of publication can resolve; without it they stay silent. « demain » is left
 * out: in this prose it nearly always means the future.
 */
export const RELATIVE_RULES: readonly Rule<Value<DateFact>>[] = [
  {
    name: 'date-season-without-year',
    pattern: openedBy(
      'season',
      '(?:été|automne|hiver|printemps)',
      `(?:(?<=${NOT_AFTER_WORD}(?:(?:à|dès|d'ici(?: à)?|avant|après|pour|début|fin|mi)[ -]l'|cet )(?:été|automne|hiver))|` +
        `(?<=${NOT_AFTER_WORD}(?:au|dès le|d'ici (?:à )?(?:le|au)|avant le|après le|ce) printemps)|(?= (?:dernier|prochain|passé)${NOT_BEFORE_WORD})(?<!(?<!(?:l'|cet |d'))été))(?: (?:dernier|prochain|passé))?(?! (?:et (?:en|l')|comme|(?:[\\p{L}]{3,10} )?[0-9]))`,
    ),
    resolve: ({ groups }, { publishedOn }) => {
      if (publishedOn === null) return null
      const season = SEASONS.get(bare(groups?.season ?? ''))
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
    // Elsewhere « aujourd'hui » nearly always means nowadays, and « à ce jour » so far.
    name: 'date-today',
    pattern: date(
      "ce (?:jour|matin|soir)(?!-)(?<!(?:à|jusqu'à) ce (?:jour|matin|soir))|aujourd'hui(?<=(?:signée?s?|votée?s?|adoptée?s?|inaugurée?s?|lancée?s?|annoncée?s?|présentée?s?|attribuée?s?|approuvée?s?|posée?s?|réunie?s?|dévoilée?s?|décidé) aujourd'hui)",
    ),
    resolve: (_, { publishedOn }) =>
      publishedOn === null ? null : dateValue(publishedOn, { implied: ['year', 'month', 'day'] }),
  },
  {
    name: 'date-relative-month',
    pattern: date('le mois (?:(?<last>dernier|passé)|(?<next>prochain))|ce mois-ci'),
    resolve: ({ groups }, { publishedOn }) => relativeMonth(publishedOn, step(groups), null),
  },
  {
    name: 'date-part-of-this-month',
    pattern: date(
      "(?:(?<start>début)|(?<end>fin)) (?:du mois|de mois)(?<=(?:depuis|avant|d'ici(?: à)?|jusqu'à|dès|à) (?:le |la |l')?(?:début|fin) (?:du|de) mois)(?! (?:de|d'|prochain|dernier|suivant))",
    ),
    resolve: ({ groups }, { publishedOn }) =>
      relativeMonth(publishedOn, 0, groups?.start === undefined ? 'end' : 'start'),
  },
  {
    // « avant Noël », « à la Toussaint »: the feasts whose day is the same every year. Not « le marché de Noël ».
    name: 'date-feast',
    pattern: date(
      `(?:(?<christmas>Noël)|(?<saints>Toussaint))(?<=${NOT_AFTER_WORD}(?:avant|après|d'ici(?: à)?|jusqu'à|dès|pour|depuis|à) (?:la )?(?:Noël|Toussaint))(?! (?:[0-9]|à|au|des|du))`,
    ),
    resolve: ({ groups }, { publishedOn }) =>
      publishedOn === null ? null : dateValue(`${NO_YEAR}-${groups?.christmas === undefined ? '11-01' : '12-25'}`),
  },
  {
    name: 'date-relative-year',
    pattern: date(
      "(?:l'an|l'année) (?:(?<last>derni(?:er|ère)|passée?)|(?<next>prochaine?))|(?<!rien )cette année(?!-là| (?:scolaire|universitaire|encore))",
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

function relativeMonth(publishedOn: string | null, months: number, mod: DateFact['mod']): Value<DateFact> | null {
  if (publishedOn === null) return null
  const [year, month] = [Number(publishedOn.slice(0, 4)), Number(publishedOn.slice(5, 7))]
  // Months counted from 0 since year 0, so that one step crosses the turn of the year.
  const count = year * 12 + month - 1 + months
  return dateValue(isoMonth(Math.floor(count / 12), (count % 12) + 1), { mod, implied: ['year', 'month'] })
}

function relativeYear(publishedOn: string | null, years: number, mod: DateFact['mod']): Value<DateFact> | null {
  if (publishedOn === null) return null
  return dateValue(String(Number(publishedOn.slice(0, 4)) + years), { mod, implied: ['year'] })
}

function step(groups: Record<string, string> | undefined): -1 | 0 | 1 {
  if (groups?.last !== undefined) return -1
  return groups?.next === undefined ? 0 : 1
}
