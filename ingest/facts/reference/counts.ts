import { GAP, NUMBER, NUMBER_START, YEAR_LIKE } from '../amount/number.ts'
import { french, NOT_AFTER_WORD, NOT_BEFORE_WORD } from '../patterns.ts'
import type { Claim, Rule } from '../rule.ts'
import { claim } from './claim.ts'
import { BEFORE_YEAR } from './day.ts'

const SMALL = '\\d{1,3}(?: \\d{3}){0,2}(?:[.,]\\d{1,3})?'

/** « 3 % », « 2,95% », « 60 pour cent », « 3 à 5 % », « 2 points ». */
const PERCENTAGE = new RegExp(
  `(?<![\\p{L}\\p{N}]|\\d[.,])${SMALL}(?:(?: {0,3}%)?(?: {1,3}(?:à|et|ou) {1,3}|-)${SMALL})? {0,3}(?:[%‰]|pour {1,3}cents?${NOT_BEFORE_WORD})`,
  'giu',
)

/** « de 16 à 18 ans », « moins de 26 ans », « âgés de 15 ans ». */
const AGE = new RegExp(
  `(?<![\\p{L}\\p{N}])\\d{1,3}(?<to>(?: ans)? (?:à|et|ou) \\d{1,3}|-\\d{1,3})? ?ans${NOT_BEFORE_WORD}`,
  'giu',
)
const OF_AGE = new RegExp(`${NOT_AFTER_WORD}(?:${french('moins|plus|âgée?s?')}) de $`, 'iu')

/** « sur 3 ans » and « il y a 3 ans » are durations and stay free. */
function isAge(match: RegExpMatchArray): boolean {
  return match.groups?.to !== undefined || OF_AGE.test(wordsBefore(match))
}

const COUNTED = french(
  [
    'habitants?|personnes?|élèves?|lycéen(?:ne)?s?|collégiens?|étudiant(?:e)?s?|apprenti(?:e)?s?|stagiaires?|jeunes|salariée?s?|agents|visiteurs?',
    'voyageurs?|passagers?|participants?|candidat(?:e)?s?|bénéficiaires?|demandeurs|foyers?|familles?|ménages?|touristes?|spectateurs?',
    'places|logements?|emplois?|postes?|dossiers?|entreprises?|formations?|communes?|projets?|exploitations?|véhicules?|trains?|vélos?|arbres?|lits?|prises?',
    'hectares?|ha|tonnes?|kg|kilos?|mètres?|kilomètres?|km[²2]?|m[²³23]|litres?|heures?|mw|kw|kwh|mwh|gwh|fois',
  ].join('|'),
)

/** « 15 millions d'habitants », « 2 000 hectares », « 2019 logements », « 12 km »: closed list, so that no date is eaten. */
const COUNT = new RegExp(
  `${NUMBER_START}(?<number>${NUMBER})${GAP}(?:(?:millions?|milliards?|milliers?) (?:de |d'))?(?:${COUNTED})${NOT_BEFORE_WORD}`,
  'giu',
)

/** « en 2019 logements et transports » and « 2018-2019 projets » hold a year, not a count. */
function isCount(match: RegExpMatchArray): boolean {
  const before = wordsBefore(match)
  return !YEAR_LIKE.test(match.groups?.number ?? '') || !(BEFORE_YEAR.test(before) || /[-/]$/u.test(before))
}

function wordsBefore(match: RegExpMatchArray): string {
  const at = match.index ?? 0
  return (match.input ?? '').slice(Math.max(0, at - 20), at)
}

/** Numbers with a unit that is neither money nor time. */
export const COUNT_RULES: readonly Rule<Claim>[] = [
  claim('percentage', PERCENTAGE),
  claim('age', AGE, isAge),
  claim('count', COUNT, isCount),
]
