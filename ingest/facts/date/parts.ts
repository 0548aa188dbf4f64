import type { DateFact } from '../../../corpus/fact.ts'
import { MONTHS } from '../../../corpus/months.ts'
import { french, NOT_AFTER_WORD, NOT_BEFORE_WORD } from '../patterns.ts'
import type { Value } from '../rule.ts'
import { monthNumber, WEEKDAYS } from './calendar.ts'
import { numberFromWords, YEAR_IN_LETTERS } from './number-words.ts'

/** Pattern sources of the parts that dates are written with, for `date` and `french`. */
export const WEEKDAY = `(?:${WEEKDAYS.join('|')})`
/** The weekday that the words of a date open with. */
export const WEEKDAY_FIRST = new RegExp(`^${WEEKDAY}${NOT_BEFORE_WORD}`, 'iu')
export const DAY = '(?:1(?:(?: )?er|ᵉʳ|°)|0?[1-9](?![0-9])|[12][0-9]|3[01])'
export const MONTH_NAME = `(?:${MONTHS.join('|')})${NOT_BEFORE_WORD}`
export const MONTH = `(?:${MONTH_NAME}|(?:janv|févr?|avr|juil|sept|oct|nov|déc)(?:\\.|${NOT_BEFORE_WORD}))`
export const YEAR = `(?:19|20)[0-9][0-9]${NOT_BEFORE_WORD}`
/** The year of a day: « 14 juillet 1789 » leaves no doubt, in letters neither. */
export const YEAR_OF_DAY = `(?:(?:1[5-9]|20)[0-9][0-9]|${YEAR_IN_LETTERS})${NOT_BEFORE_WORD}`
/** What turns a number into a count or a measure: « pour 2018 élèves », « 1990 € ». */
export const COUNTED =
  '(?!(?: )?(?:[€%°]|k€|M€|euros?|francs?|élèves|lycéens|étudiants|apprentis|stagiaires|jeunes|personnes|habitants|' +
  'places|logements|emplois|postes|dossiers|entreprises|salariés|bénéficiaires|formations|familles|foyers|' +
  `hectares|ha|tonnes|km|m²|m2|mètres|kilomètres|heures|litres|MW|kW|kWh|GWh|fois)${NOT_BEFORE_WORD})`

/** A rule's pattern: word boundaries on both sides, accents and runs of spaces as in `french`, case ignored. */
export function date(source: string): RegExp {
  return new RegExp(`${NOT_AFTER_WORD}(?:${french(source)})${NOT_BEFORE_WORD}`, 'giu')
}

/**
 * A rule's pattern that opens with `head`, its named group, and only then looks back, at a boundary and at `cue`: V8
 * skips fast to plain letters and digits, and slowly through a pattern that opens with a look-behind.
 */
export function openedBy(name: string, head: string, rest: string, cue: string = NOT_AFTER_WORD): RegExp {
  return new RegExp(french(`(?<${name}>${head})(?<=${cue}${head})${rest}${NOT_BEFORE_WORD}`), 'giu')
}

/** A date as it is written, before its surroundings say what role it plays. */
export function dateValue(value: string, more: Partial<Value<DateFact>> = {}): Value<DateFact> {
  return { kind: 'date', value, mod: null, role: 'other', implied: [], ...more }
}

/** « 2021 », « deux mil vingt et un » → 2021; null for no year at all. */
export function yearOf(written: string | undefined): number | null {
  if (written === undefined) return null
  return /^[0-9]/u.test(written) ? Number(written) : numberFromWords(written)
}

/** « 1er », « 07 » → 1, 7. */
export function dayOf(written: string | undefined): number {
  return Number.parseInt(written ?? '', 10)
}

/** « mars », « sept. » → 3, 9; throws when the pattern let something else through. */
export function monthOf(written: string | undefined): number {
  return monthNumber(written ?? '')
}

/** EDTF sub-year groupings (ISO 8601-2, 4.8): seasons 21–24, quarters 33–36, half-years 40–41. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['printemps', 21],
  ['ete', 22],
  ['automne', 23],
  ['hiver', 24],
])
