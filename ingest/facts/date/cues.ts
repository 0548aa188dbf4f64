import { after, before } from './surroundings.ts'

/** The article or preposition right before a date. */
const AT = '(?:du|de ce|des|de|le|les|ce|en|:|,|-)'
/** The rest of a body's name: no full stop, no verb and no clause of its own. */
const NAME =
  '(?![\\p{L}\\p{N}])(?:(?! (?:a|ont|qui|que|pour|afin|dont|où|sur|dans|avec|contre|formation|information|recrutement|vote|adopte|approuve|' +
  'examine|accorde|attribue|finance|soutient|consacre|engage|décide|lance|valide|[\\p{L}]{2,12}(?:era|eront|aient)) )[^.!?;()]){0,80}'
const BODY =
  '(?:commissions? permanentes?|assemblées? (?:plénières?|régionales?|de corse|de guyane|de martinique)|' +
  'conseil régional|conseillers régionaux|élus(?: régionaux)?|session plénière|plénières?)'
const DECIDED =
  '(?:votée?s?|adoptée?s?|approuvée?s?|validée?s?|attribuée?s?|accordée?s?|décidée?s?|examinée?s?|délibéré|statué|débattu)'

/** « Commission permanente du », « a voté, le », « réunis à Lille ce ». */
export const MEETING = [
  before(
    `(?:commissions? permanentes?|(?:séances?|sessions?|assemblées?)(?: plénières?| publiques?)?|plénières?|CP)(?:${NAME} ${AT}|,)?`,
  ),
  before(
    `${BODY}[^.!?;]{0,60} (?:a|ont)(?: [\\p{L}]{3,14}){0,2} ${DECIDED},?(?: en [^.!?;,]{3,40},?)?(?: (?:le|ce|les|du))?`,
  ),
  // « a réuni 2 500 personnes » is no sitting.
  before(
    "(?:(?<!(?:a|ont|avait|avaient|avoir|ayant) )réunie?s?|s'est réunie?|se réuni(?:t|ra|ront|ssent)|siège|siègera|siégera|siégeant)" +
      '(?: [^.!?;,]{1,50})?,?(?: (?:le|ce|les|en))?',
  ),
  // With a capital it is more often the island.
  /(?<=(?<!\p{L})réunions?(?! (?:d'|de )?(?:information|formation))[^.!?;,()]{0,60} (?:du|des|le|les|de ce) *)/uy,
]

/** « Le 12 mars, la Commission permanente a », « le 12 mars en séance plénière ». */
export const MEETING_AFTER = [
  after(`,? (?:la |le |les |l')${BODY}[^.!?;]{0,80} (?:a|ont|s'est|se sont|se réuni)`),
  after(
    ",? (?:lors de|en|à l'occasion de|au cours de|par) (?:(?:la|sa|une|leur) |l')?(?:commission permanente|séance|assemblée|session|plénière)",
  ),
]

/** Only where a line or a sentence opens: « un rapport publié le » says nothing of the page. */
export const PUBLISHED = [
  before(
    '(?<=(?:^|[.|:•/(])(?: )?)(?:(?:article|actualité|communiqué|page) )?(?:publiée?|mise? en ligne|postée?|parue?)(?: sur [^.!?;,]{1,30})?(?: le| :)?',
  ),
  before('^par(?: [^.!?;]{1,60})? -(?: le)?'),
]
export const UPDATED = before('(?:mise? à jour|modifiée?|actualisée?)(?: le| :)?')
/** A line that holds nothing but its date: « Nancy, le ». */
export const DATELINE = /^ *(?:\p{Lu}[\p{L}' -]{1,40}, )?(?:[Ll]e +)?$/u

export const AT_THE_LATEST = before(
  '(?:au plus tard(?: le| en| à| au| fin|,)?|date limite[^.!?;]{0,60}(?: le| au| :)|clôture[^.!?;]{0,40}(?: le| au| :)|' +
    '(?:échéance|délai)[^.!?;]{0,30}(?: le| au| :))',
)
export const BEFORE = before("avant(?: (?:le|la|l'|la rentrée(?: de)?))?")
export const APPEAL =
  /appels? +à|candidat|dossiers? +(?:de|à)|d[ée]p(?:os|ôt)|inscri(?:ption|re|vez)|postul|r[ée]pond|soumettre|manifest[^.]{0,12}int[ée]r[êe]t/iu

export const SINCE = before(
  "(?:depuis|à (?:compter|partir) (?:de|du|d'))(?: (?:le|la|les|l'|des|l'année|la rentrée(?: de)?|la session(?: de)?))?",
)
/** An appeal is open until a day, never « d'ici ». */
export const OPEN_UNTIL = before("jusqu'(?:au|en|à)(?: (?:le|la|l'))?")
export const FILED_SINCE = before('(?:archivée?|publiée?|en ligne|parue?)[^.!?;,]{0,20} depuis(?: le)?')
export const UNTIL = before("(?:jusqu'(?:au|en|à)|d'ici(?: à| au)?)(?: (?:le|la|l'|l'année|la rentrée(?: de)?))?")

/** A year that money or teaching is counted by: « exercice 2021 », « année 2019 ». */
export const YEAR_OF_ACCOUNT = before(
  '(?:exercices?|budgets?|années?|saisons?|campagnes?|périodes?|programmations?|comptes?)(?: [\\p{L}]{4,14})?',
)

const HAPPENS =
  "(?:(?:a|ont) eu lieu|aura(?:ont)? lieu|se tien(?:t|dra|dront)|s'est tenue?|se déroul(?:e|era|eront)|s'est déroulée?|" +
  "(?:débute|démarre|ouvri|ferme|rouvri|commence|s'achève|entre)r(?:a|ont)|rendez-vous|journée|inauguration|signature|" +
  'lancement|ouverture|livraison|mises? en service)'
const DONE =
  '(?:signée?s?|inaugurée?s?|lancée?s?|créée?s?|ouverte?s?|rouverte?s?|posée?s?|publiée?s?|adoptée?s?|conclue?s?|votée?s?|organisée?s?|' +
  'archivée?s?|livrée?s?|promulguée?s?|installée?s?|achevée?s?|fermée?s?|célébrée?s?|prévue?s?|attendue?s?|approuvée?s?|' +
  'validée?s?|attribuée?s?|accordée?s?|annoncée?s?|présentée?s?|entrée?s? en vigueur|mise?s? en [\\p{L}]{4,10})'

/** « signé à Corte le », « ouvrira en »; any participle right before a date does: « reconduite le ». */
export const EVENT = [
  before(`(?:${HAPPENS}|${DONE})(?: [^.!?;,:()]{1,40})?,? (?:le|ce|les|en|au|dès|fin|à la rentrée|pour)`),
  // The accent is escaped so that `french` keeps it: every other word ends in a bare e.
  before('[\\p{L}]{2,16}(?:\\u00e9e?s?|uite?s?|ise?s?),? (?:le|dès le|les)'),
]
