import { french, NOT_AFTER_WORD, NOT_BEFORE_WORD } from '../patterns.ts'
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
    `(?:commissions? permanentes?|(?:séances?|sessions?|assemblées?)(?: plénières?| publiques?)?|plénières?|CP)(?:${NAME}(?: ${AT}|,)|,)?`,
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
  /(?<=(?<!\p{L})réunions?(?! (?:d'|de )?(?:information|formation))[^.!?;,()]{0,60} (?:du|des|le|les|de ce|:) *)/uy,
  /(?<=(?<!\p{L})R[ÉE]UNIONS?(?: D[^.!?;,()]{0,60})? (?:DU|DES|LE|LES|DE CE|:) *)/uy,
  before('(?:procès-verbal|relevé|décisions|votes|délibérations?)(?: de [\\p{L}]{4,14})? (?:du|des|de ce)'),
  // « Conseil régional de Bretagne, le 3 mai. » opens a report.
  before(`^(?:le )?(?:conseil (?:régional|départemental|général)|assemblée|commission)${NAME},(?: le)?`),
  before("l'an"),
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
export const UPDATED = before('(?:mise? à jour|modifiée?|actualisée?)(?: le| :|\\t)?')
/** A line that holds nothing but its date: « Nancy, le ». */
export const DATELINE = /^ *(?:\p{Lu}[\p{L}' -]{1,40}, )?(?:(?:[Ll]e|LE) +)?$/u

export const AT_THE_LATEST = before(
  '(?:au plus tard(?: le| en| à| au| fin|,)?|date limite[^.!?;]{0,60}(?: le| au| :)|clôture[^.!?;]{0,40}(?: le| au| :)|' +
    'date limite ? le|(?:échéance|délai|terme)[^.!?;]{0,30}(?: le| au| :| fin)?|(?:prend|prendra|prennent|prendront) fin(?: le| au)?|expir(?:e|era|ent)(?: le| au)?)',
)
export const CLOSES = after('(?: )?: (?:clôture|date limite|fin d)')
export const BEFORE = before("avant(?: (?:le|la|l'|la rentrée(?: de)?))?")
export const APPEAL =
  /appels? +à|candidat|dossiers? +(?:de|à)|demandes? |d[ée]p(?:os|ôt)|inscri(?:ption|re|vez)|postul|r[ée]pond|soumettre|manifest[^.]{0,12}int[ée]r[êe]t/iu

export const SINCE = before(
  "(?:depuis|à (?:compter|partir) (?:de|du|d'))(?: (?:le mois (?:de|d')|le|la|les|l'|des|l'année|la rentrée(?: de)?|la session(?: de)?))?",
)
/** Behind, where « à partir de » may point ahead. */
export const DEPUIS = before("depuis(?: (?:le mois (?:de|d')|le|la|les|l'|des|la rentrée(?: de)?|la session(?: de)?))?")
/** An appeal is open until a day, never « d'ici ». */
export const OPEN_UNTIL = before("jusqu'(?:au|en|à)(?: (?:le|la|l'))?")
export const FILED_SINCE = before('(?:archivée?|publiée?|en ligne|parue?)[^.!?;,]{0,20} depuis(?: le)?')
export const UNTIL = before("(?:jusqu'(?:au|en|à)|d'ici(?: à| au)?)(?: (?:le|la|l'|l'année|la rentrée(?: de)?))?")

/** « à l'horizon 2030 ». */
export const HORIZON = before("(?:à (?:l')?horizon|un horizon,)(?: de)?")

/** What happens once even when only its year is said: « signée en 2016 », « à la rentrée 2018 ». */
export const BEGUN_IN = before(
  '(?:rentrées?(?: scolaire| universitaire)?(?: de)?|' +
    '(?:signée?s?|conclue?s?|créée?s?|fondée?s?|inaugurée?s?|ouverte?s?|rouverte?s?|livrée?s?|achevée?s?|construite?s?|posée?s?|lancée?s?|' +
    'installée?s?|fermée?s?|née?s?|élue?s?|réélue?s?|nommée?s?|promulguée?s?|mise?s? en [\\p{L}]{4,10}|débuter(?:a|ont)|démarrer(?:a|ont)|' +
    'commencer(?:a|ont)|ouvrir(?:a|ont)|rouvrir(?:a|ont)|fermer(?:a|ont)|livraison|ouverture|mise en service|organisée?s?' +
    ')(?: [^.!?;,:()]{1,40})?,?(?: (?:en|dès|au|à la rentrée(?: de)?|pour)| :))',
)

/** « 4,2 M€ au 31 décembre », « arrêté au »: a figure holds for that day. */
export const AS_OF = before('(?:au|arrêtée?s? au)')
/** Words before « au » that make something happen on the day. */
export const TAKES_EFFECT = before(
  '(?:effet|vigueur|(?:ré|re|r|dés)?(?:chang|report|repouss|fix|début|démarr|commenc|ouvr|ferm|appliqu|entr|bascul|transf|gratuit|pass|lanc|prév|avanc|décal|pren|rempl|cess|disparaî|arrêt|suppr|augment|baiss|relev)[\\p{L}]{0,10})' +
    '(?: [^.!?;,:()0-9]{1,40})? au',
)

/** What happened on the day whoever voted elsewhere in the sentence: « signée à Corte le ». */
export const HAPPENED = before(
  '(?:signée?s?|signe|ont signé|inaugurée?s?|lancée?s?|publiée?s?|créée?s?|livrée?s?|posée?s?|promulguée?s?|ouverte?s?|rouverte?s?|entrée?s? en vigueur|' +
    'notifiée?s?|déposée?s?|reçue?s?|arrêtée?s? au|effet au|annoncée?s?|présentée?|célébrée?s?|démissionné|décédée?|née?)(?: [^.!?;,:()]{1,40})?,? (?:le|ce|les|en|au|dès|dès le|pour|à compter du)?',
)

/** Who sits or votes, and votes: in the sentence of a day they make it the day of a sitting. */
export const VOTED = new RegExp(
  `${NOT_AFTER_WORD}(?:${french(
    'commissions? permanentes?|assemblées? (?:plénières?|régionales?|départementales?|de corse|de guyane|de martinique|générales?)|' +
      '(?:conseillers|conseillères|élus|élues)(?: régionaux| départementaux| régionales)?|sessions? (?:plénières?|extraordinaires?|budgétaires?)|' +
      "séances?|plénières?|délibéré|délibérations?|conseil (?:municipal|communautaire|métropolitain|exécutif|syndical|d'administration)|" +
      'vot(?:e|ent|er|ée?s?|ait|aient)|adopt(?:e|ent|ée?s?|ion)|approuv(?:e|ent|ée?s?)|débattu|examinée?s?|scrutin|hémicycle|' +
      'jury|le bureau|comité (?:de|syndical)|ordre du jour|entérin(?:e|é|ée|és|ées)|unanimité|relevé de (?:décisions|conclusions)',
  )})${NOT_BEFORE_WORD}`,
  'iu',
)
