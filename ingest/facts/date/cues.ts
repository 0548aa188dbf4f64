import { after, before } from './surroundings.ts'

/** The article or preposition right before a date. */
const AT = "(?:du|de ce|des|de|le|les|ce|en|:|,|-)"
/** Words of the same clause: no full stop, and no verb of its own. */
const GAP =
  '(?:(?! (?:a|ont|qui|que|pour|afin|dont|où|sur|dans|avec|contre|formation|information|recrutement) )[^.!?;()]){0,80}'
const BODY =
  '(?:commissions? permanentes?|assemblées? (?:plénières?|régionales?|de corse|de guyane|de martinique)|' +
  'conseil régional|conseillers régionaux|élus(?: régionaux)?|session plénière|plénières?)'
const DECIDED =
  '(?:votée?s?|adoptée?s?|approuvée?s?|validée?s?|attribuée?s?|accordée?s?|décidée?s?|examinée?s?|délibéré|statué|débattu)'

/** « Commission permanente du », « a voté, le », « réunis à Lille ce ». */
export const MEETING = [
  before(
    `(?:commissions? permanentes?|(?:séances?|sessions?|assemblées?)(?: plénières?| publiques?)?|plénières?|CP)${GAP}(?: ${AT}|,|:)?`,
  ),
  before(
    `${BODY}[^.!?;]{0,60} (?:a|ont)(?: [\\p{L}]{3,14}){0,2} ${DECIDED},?(?: en [^.!?;,]{3,40},?)? (?:le|ce|les|du)`,
  ),
  before(`(?:réunie?s?|se réuni(?:t|ra|ront|ssent)|sièger?a?)(?: [^.!?;,]{1,50})?,? (?:le|ce|les|du|des|en)`),
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

export const PUBLISHED = [
  before('(?:(?:article|actualité|communiqué|page) )?(?:publiée?|mise? en ligne|postée?|parue?)(?: sur [^.!?;,]{1,30})?(?: le| :)'),
  before('^par(?: [^.!?;]{1,60})? -(?: le)?'),
]
export const UPDATED = before('(?:mise? à jour|modifiée?|actualisée?)(?: le| :)?')
/** A line that holds nothing but its date: « Nancy, le ». */
export const DATELINE = /^ *(?:\p{Lu}[\p{L}' -]{1,40}, )?(?:[Ll]e +)?$/u

export const AT_THE_LATEST = before(
  '(?:au plus tard(?: le| en| à| au| fin|,)?|date limite[^.!?;]{0,60}(?: le| au| :)|clôture[^.!?;]{0,40}(?: le| au| :)|' +
    '(?:échéance|délai)[^.!?;]{0,30}(?: le| au| :))',
)
export const BEFORE = before('avant(?: le| la)?')
export const APPEAL =
  /appels? +à|candidat|dossiers? +(?:de|à)|d[ée]p(?:os|ôt)|inscri(?:ption|re|vez)|postul|r[ée]pond|soumettre|manifest[^.]{0,12}int[ée]r[êe]t|participer|concours/iu

export const SINCE = before(
  "(?:depuis|à (?:compter|partir) (?:de|du|d'))(?: (?:le|la|les|l'|des|l'année|la rentrée(?: de)?|la session(?: de)?))?",
)
export const FILED_SINCE = before('(?:archivée?|publiée?|en ligne|parue?)[^.!?;,]{0,20} depuis(?: le)?')
export const UNTIL = before(
  "(?:jusqu'(?:au|en|à)|d'ici(?: à| au)?)(?: (?:le|la|l'|l'année|la rentrée(?: de)?))?",
)

/** A year that money or teaching is counted by: « exercice 2021 », « année 2019 ». */
export const YEAR_OF_ACCOUNT = before(
  '(?:exercices?|budgets?(?: [\\p{L}]{4,14})?|années?|saisons?|campagnes?|périodes?|programmations?|comptes? (?:administratifs?|financiers?))',
)

const HAPPENED =
  '(?:signée?s?|inaugurée?s?|lancée?s?|créée?s?|ouverte?s?|posée?s?|publiée?s?|adoptée?s?|conclue?s?|votée?s?|organisée?s?|' +
  'archivée?s?|livrée?s?|promulguée?s?|installée?s?|achevée?s?|fermée?s?|célébrée?s?|prévue?s?|attendue?s?|rénovée?s?|' +
  'mise?s? en (?:service|place|ligne|œuvre)|entrée?s? en vigueur|(?:a|ont) eu lieu|aura(?:ont)? lieu|se tien(?:t|dra|dront)|' +
  "s'est tenue?|se déroul(?:e|era|eront)|s'est déroulée?|(?:débuter|démarrer|ouvrir|fermer|rouvrir|commencer|s'achèver|entrer)(?:a|ont)|" +
  'rendez-vous|journée|inauguration|signature|lancement|ouverture|livraison|mise en service)'

/** « signé à Corte le », « ouvrira en ». */
export const EVENT = [before(`${HAPPENED}(?: [^.!?;,:()]{1,40})? (?:le|ce|les|en|au|dès|fin|à la rentrée|pour)`)]
