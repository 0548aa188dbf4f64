import { NOT_AFTER_WORD, NOT_BEFORE_WORD, words } from '../patterns.ts'
import type { Claim, Rule } from '../rule.ts'
import { claim } from './claim.ts'
import { DAY_AND_MONTH } from './day.ts'

/** « place du 11 novembre 1918 », « avenue du 8-Mai-1945 »; « mise en place du 3 mai » is no square. */
const STREET = words(
  `(?:(?<!(?:en|sur) )places?|rues?|avenues?|av\\.|boulevards?|bd|` +
    `quais?|squares?|allées?|impasses?|esplanades?|parvis|promenades?|rond-point) du ${DAY_AND_MONTH}(?:(?: |-)(?:18|19|20)\\d\\d)?`,
)

/** A year that closes a name, not one end of a period. */
const LAST_YEAR = '(?:19|20)\\d\\d(?![\\p{L}\\p{N}]| ?[-/] ?\\d| {0,3}(?:€|%|M€|k€|euros))'
const NAME_WORD = "(?:\\p{Lu}[\\p{L}'-]{1,20}|de|des|du|et|la|pour|d'\\p{Lu}\\p{L}{1,20})"

/** Words that open a programme's name when a capital and a year follow: « Horizon 2040 », « Ambition Sport 2024 ». */
const CUE =
  "(?:(?<!l'|L'|à |À )(?:Horizon|HORIZON)|Ambitions?|AMBITIONS?|Cap|CAP|Objectifs?|Vision|Agenda|Destination|Réinventer|Génération|SRADDET|SRDEII)"
/** Words with a capital that a year dates: « Décembre 2030 », « Budget 2030 ». */
const DATED =
  '(?:Janvier|Février|Mars|Avril|Mai|Juin|Juillet|Août|Septembre|Octobre|Novembre|Décembre|' +
  'Fin|Début|Mi|En|Dès|Vers|Avant|Après|Depuis|Année|Été|Hiver|Printemps|Automne|Rentrée|Budgets?|Exercice|Saison|Session|Bilan|Campagne|' +
  'CPER|PRIC|Édition|Programmation|Période|Compte|Décision|Salon|Festival|Pour|Courant|Échéance|Entre|De|Du|Sur|Dans|Selon|Prévisions?|Trimestre|Semestre)'

/**
 * Names that hold a year which dates nothing. Besides the cues: a word with a capital right before a round year to come
 * (« Occitanie 2040 », « France 2030 ») and a quoted name that a year closes (« Quartiers 2030 »).
 */
const PROGRAMME = new RegExp(
  `${NOT_AFTER_WORD}${CUE}(?: ${NAME_WORD}){0,3} ${LAST_YEAR}` +
    `|${NOT_AFTER_WORD}(?!${DATED} )\\p{Lu}\\p{Ll}[\\p{L}-]{1,24} 20[3-9][05](?![\\p{L}\\p{N}]| ?[-/] ?\\d)` +
    `|[«"] ?(?!${DATED}[ -])\\p{Lu}[\\p{L}'-]{1,20}(?: ${NAME_WORD}){0,3} ${LAST_YEAR} ?[»"]` +
    "|(?:Jeux (?:olympiques|Olympiques)(?: et (?:paralympiques|Paralympiques))? (?:de |d')?|JOP? (?:de )?)?Paris 2024(?!\\d)",
  'gu',
)

/** Roads and rooms: « RD 2019 », « RN 12 », « A89 », « salle 2024 ». */
const PLACE_NUMBER = new RegExp(
  `${NOT_AFTER_WORD}(?:R\\.?[DN]\\.? ?\\d{1,4}|[ADN]\\d{1,4}|(?:[Rr]oute )?(?:[Nn]ationale|[Dd]épartementale) [DN]?\\d{1,4}` +
    '|[Aa]utoroute A ?\\d{1,4}|(?:[Ss]alles?|[Cc]hambre|[Bb]âtiment|[Pp]orte|(?<!en )[Ll]igne|[Pp]ages?) [A-Z]?-?\\d{1,4}|[Bb]ureau [A-Z]-?\\d{1,4})' +
    `${NOT_BEFORE_WORD}(?! \\d{3}|[.,]\\d| ?[€%])`,
  'gu',
)

/** Names that hold a number: of a street, a programme, a road, a room. */
export const NAME_RULES: readonly Rule<Claim>[] = [
  claim('street', STREET),
  claim('programme', PROGRAMME),
  claim('place-number', PLACE_NUMBER),
]
