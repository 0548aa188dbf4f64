import { french, NOT_AFTER_WORD, words } from '../patterns.ts'
import type { Claim, Rule } from '../rule.ts'
import { claim } from './claim.ts'
import { DAY_AND_MONTH } from './day.ts'

const NOT_YEARS = '(?!(?:19|20)\\d\\d(?!\\d))'
const FILE_NUMBER = '(?=[\\p{L}./_-]{0,8}\\d)[\\p{L}\\d](?:[\\p{L}\\d]|[./_-](?=[\\p{L}\\d])){0,30}'

/** « n° 2019-123 », « n°21CP-456 », « n° CP 2020-123 », « numéro 12 ». */
const NUMBERED = new RegExp(
  `${NOT_AFTER_WORD}(?:n ?[°ºᵒ]s? ?|n[o°]s? (?=\\d)|${french('numéros? ')})(?:[A-Z]{2,4} (?=\\d))?${FILE_NUMBER}(?: (?:CP|SP|AP|CR)[ -]?\\d{1,5})?`,
  'giu',
)

/** Codes of deliberations without « n° »: « 21CP-456 », « CP 2020-123 », « 22_DAP_0301_01 »; never « CP 2021-2027 ». */
const CODE = new RegExp(
  `${NOT_AFTER_WORD}(?:(?:20)?\\d{2}[ ._-]?(?:CP|SP|AP|DCP|DAP|CR)[ ._-]?\\d{1,5}(?:[._-]\\d{1,4}){0,3}` +
    `|(?:CP|SP|AP|CR|DCP|DAP|DEL)[ _-]?(?:20)?\\d{2}[./_-]${NOT_YEARS}[A-Z]?\\d{1,5}(?:[._-]\\d{1,4}){0,3})(?![\\p{L}\\p{N}%€]| ?(?:€|%|M€|k€|euros|millions))`,
  'gu',
)

const WHOLE_DATE = '(?:\\d{1,2}[./-]\\d{1,2}[./-](?:\\d\\d){1,2}|\\d{4}-\\d\\d-\\d\\d)(?!\\d)'

/** « délibération 2019-123 », its number said without « n° ». */
const DELIBERATION = words(
  `(?:délibération|rapport|arrêté|avenant|convention|marché) (?!${WHOLE_DATE})\\d{2,4}[./-]${NOT_YEARS}\\d{1,5}(?:[./-]\\d{1,4}){0,3}`,
)

/** « article 12 », « articles L. 4221-1 et L. 4221-5 », « art. 5 », « R. 421-1 ». */
const ARTICLE = new RegExp(
  `${NOT_AFTER_WORD}(?:(?:articles?|art\\.) {0,2}(?:(?:L\\.?O|[LRDA])\\.? ?)?\\d{1,4}(?:er)?(?:-\\d{1,3}){0,3}(?: (?:bis|ter|quater))?` +
    `|[LRD]\\. ?\\d{3,4}(?:-\\d{1,3}){1,3})(?:(?:,| et| à| ou) (?:[LRD]\\.? ?)\\d{3,4}(?:-\\d{1,3}){1,3}){0,5}(?![\\p{L}\\p{N}]| ?[€%])`,
  'giu',
)

const ACT =
  '(?:lois?|décrets?(?:-lois?)?|ordonnances?|(?<!par )arrêtés?|circulaires?|directives?|règlements?|accord national interprofessionnel)'
/** One word of an act's own name; a sitting or a participle would make the date another event's. */
const NAME =
  '(?! (?:séances?|sessions?|réunions?|plénières?|commissions?|assemblées?|conseils?|comités?|compter|partir|vigueur|date|' +
  'depuis|pour|sur|avec|dans|pendant|lors|après|avant|selon|par|vers|entre|suite|\\p{L}{1,14}\\u00e9(?:e|s|es)?)(?!\\p{L})) [\\p{L}«»"-]{3,18}'
const ACT_NUMBER = '(?: \\((?:ue|ce)\\))? n\\s?[°º]\\s?\\d{2,4}(?:[-/]\\d{1,5})?(?:/(?:ce|ue))?'
const OF_DATE = `(?: modifiée?)? du (?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )?${DAY_AND_MONTH}(?: (?:1[5-9]|20)\\d\\d)?`

/** Acts with their date, which dates nothing else: « loi n° 2004-809 du 13 août 2004 », « loi de 1901 », « loi de finances 2021 ». */
const LAW = words(
  [
    `${ACT}(?:${NAME}){0,2}?(?:${ACT_NUMBER})?${OF_DATE}(?! au )`,
    `${ACT}(?:${NAME}){0,2}?${ACT_NUMBER}`,
    'lois? (?:de |du )?(?:18|19|20)\\d\\d(?!-\\d)',
    'lois? de finances (?:initiale |rectificative )?(?:pour |de )?20\\d\\d',
    '(?:directive|règlement) (?:\\(?(?:ue|ce)\\)? )?\\d{2,4}/\\d{1,4}(?:/(?:ce|ue))?',
  ].join('|'),
)

/** Numbers that name an act or a part of one. */
export const ACT_RULES: readonly Rule<Claim>[] = [
  claim('numbered', NUMBERED),
  claim('act-code', CODE),
  claim('deliberation', DELIBERATION),
  claim('article', ARTICLE),
  claim('law', LAW),
]
