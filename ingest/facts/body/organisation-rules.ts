import { departmentNamed } from '../../../corpus/bodies/departments.ts'
import { regionNamed } from '../../../corpus/bodies/regional.ts'
import type { BodyRef, BodyType } from '../../../corpus/fact.ts'
import { isAbbreviation } from './abbreviation.ts'
import { type BodyRule, bodyRule, group, unlisted } from './body-rule.ts'
import { anyCase, bounded, CAPITALISED, NOT_QUOTED, OF, PROPER_NAME } from './name-pattern.ts'

function whole(type: BodyType): (match: RegExpMatchArray) => BodyRef {
  return (match) => unlisted(match[0], type)
}

function spanOf(type: BodyType): (match: RegExpMatchArray) => BodyRef {
  return (match) => unlisted(group(match, 'span'), type)
}

function withSpan(source: string): RegExp {
  return new RegExp(bounded(source).source, 'dgu')
}

const SCHOOL_KIND =
  '(?: (?:professionnel|général|technologique|polyvalent|agricole|hôtelier|maritime|technique|horticole|viticole|public|privé|' +
  'international|primaire|maternelle|élémentaire|catholique|fédérale|populaire)){0,3}'

const SCHOOL = `(?:[Ll]ycée|LYCÉE|[Cc]ollège|COLLÈGE|[ÉEée]cole|[Cc]ité scolaire)${SCHOOL_KIND}`

const UNIVERSITY = `(?:[Uu]niversité|UNIVERSITÉ)(?: catholique| populaire| polytechnique| de technologie)?`

/** Kinds of company in common nouns, which are no part of its name. */
const COMPANY = `(?:${anyCase('société|entreprise|start-up|startup|coopérative|constructeur|équipementier|fabricant|transporteur')})`

/** Legal forms, which are. */
const LEGAL_FORM = '(?:SAS|SASU|SARL|EURL|SCEA|EARL|GAEC|SCOP|Scop|SCIC|Scic|SPL|SEM|SCI|SNC)'

/** Verbs that end as adjectives do. */
const VERB =
  '(?:indique|explique|applique|implique|rappelle|appelle|renouvelle|revendique|communique|critique|pratique)'

/** An adjective, known by its ending: « Fédération régionale des travaux publics », « langue bretonne ». */
const ADJECTIVE = `(?!${VERB}(?!\\p{L}))\\p{Ll}{2,14}(?:al|ale|aux|ales|ics?|iques?|ifs?|ives?|els?|elles?|ières?|iers|iennes?|iens?|onnes?|aises?|ais|oises?|ois|anes?|ardes?|aires?|ables?)(?!\\p{L})`

const HEADS: readonly { type: BodyType; source: string }[] = [
  {
    type: 'association',
    source: `[Aa]ssociation|[Ff]édération|[Ll]igue|[Cc]onfédération|[Ff]ondation|[Cc]omité(?! (?:de (?:pilotage|suivi|sélection|lecture)|technique|d'expert))|[Cc]ollectif|Réseau|Union|[Uu]nion(?= ${ADJECTIVE})`,
  },
  {
    type: 'operator',
    source: `[Oo]ffice|[Aa]gence(?= \\p{Ll}|-| d')|[Ii]nstitut|[Oo]bservatoire|[ÉEé]tablissement public|[Gg]roupement d'intérêt public|[Cc]entre(?= (?:nation|région|département|commun)al| dramatique| chorégraphique| d'art| de gestion| de ressources| d'études)`,
  },
  { type: 'intercommunality', source: '[Ss]yndicat mixte|[Ss]yndicat intercommunal|[Ss]yndicat départemental' },
]

const ALL_HEADS = HEADS.map(({ source }) => source).join('|')
const NOUN = `(?!(?:${ALL_HEADS})[ '])[\\p{L}][\\p{L}-]{2,24}`

/** Institutes that teach. */
const TEACHES = /^[Ii]nstitut (?:catholique|d'études|universitaire|polytechnique|(?:régional )?de formation)/u

function typeOf(head: string): BodyType {
  if (TEACHES.test(head)) return 'school'
  return HEADS.find(({ source }) => new RegExp(`^(?:${source})`, 'u').test(head))?.type ?? 'other'
}

function headed(match: RegExpMatchArray): BodyRef {
  return unlisted(match[0], typeOf(match[0]))
}

/** « Association régionale des missions locales (ARML) »: the letters must be initials of the words, in order. */
function expanded(match: RegExpMatchArray): BodyRef | null {
  const name = match[0]
  return isAbbreviation(group(match, 'sigle'), name) ? unlisted(name, typeOf(name)) : null
}

/** « un centre social de… », « son agence de… »: any one, not a body of that name. */
const INDEFINITE = "(?<!(?:[Uu]ne?|[Ss]on|[Ss]a|[Cc]et|[Cc]ette|[Cc]e|[Dd]'un|[Dd]'une) )"

/** A common noun that a place follows at once names a branch or nothing: « l'agence de Rennes ». */
const BRANCH = new RegExp(`^(?:agence|association|comité|collectif|fondation|institut|observatoire|centre) ${OF}`, 'u')

/** « l'agence danoise Ponte »: a firm of architects, not a public agency. */
const FIRM = /^agence \p{Ll}+ \p{Lu}/u

function placed(match: RegExpMatchArray): BodyRef | null {
  const name = match[0]
  if (FIRM.test(name)) return null
  return BRANCH.test(name) && new RegExp(`^\\p{Ll}+ ${OF}\\p{Lu}`, 'u').test(name) ? null : headed(match)
}

/** « Fountaine Pajot (Aigrefeuille-d'Aunis) : 129 500 € » at the start of a block: who receives the amount, and where. */
const LISTED_WITH_AMOUNT =
  `^(?:[-•*▪►] ?)?(?!Ligne|Gare|Route|Pont|Lot |Plan |Fonds |Aide)(?<span>${PROPER_NAME}) ` +
  `\\((?:L[ae]s? )?${CAPITALISED}[^()]{0,40}\\) ?: ?\\d[\\d .,]{0,14} ?(?:€|euros|[kKM]€|millions?)`

function listed(match: RegExpMatchArray): BodyRef | null {
  const name = group(match, 'span')
  return regionNamed(name) !== null || departmentNamed(name) !== null ? null : unlisted(name, 'other')
}

export const ORGANISATION_RULES: readonly BodyRule[] = [
  bodyRule('school', bounded(`${SCHOOL} (?:des métiers )?(?:${OF})?${PROPER_NAME}`), whole('school')),
  bodyRule(
    'university',
    bounded(`${UNIVERSITY} (?:${OF})?${PROPER_NAME}(?: \\d{1,2}(?! ?[%€\\d]| M))?`),
    whole('school'),
  ),
  bodyRule('company', withSpan(`${COMPANY} ${NOT_QUOTED}(?<span>${PROPER_NAME})`), spanOf('company')),
  bodyRule('company-with-form', bounded(`${NOT_QUOTED}${LEGAL_FORM} ${PROPER_NAME}`), whole('company')),
  bodyRule('cluster', bounded(`(?:[Pp]ôle de compétitivité|[Cc]luster) ${PROPER_NAME}`), whole('association')),
  bodyRule('listed-with-amount', withSpan(LISTED_WITH_AMOUNT), listed),
  bodyRule('association', bounded(`[Aa]ssociation ${PROPER_NAME}`), headed),
  bodyRule('association-quoted', bounded(`[Aa]ssociation ["«] ?(?<quoted>[^"«»]{2,60}?) ?["»]`), (match) =>
    unlisted(`Association ${group(match, 'quoted')}`, 'association'),
  ),
  bodyRule(
    'organisation-of-place',
    bounded(
      `${INDEFINITE}(?:${ALL_HEADS})(?: ${ADJECTIVE}){0,2}(?: ${OF}${NOUN}(?: ${ADJECTIVE})?){0,2} (?:${OF})?${PROPER_NAME}`,
    ),
    placed,
  ),
  bodyRule(
    'organisation-of-remit',
    bounded(
      `${INDEFINITE}(?:${ALL_HEADS})(?: ${ADJECTIVE}){1,2} ${OF}${NOUN}(?: ${ADJECTIVE}){0,2}(?:(?: et)? ${OF}${NOUN}(?: ${ADJECTIVE})?)?`,
    ),
    (match) => (/^\p{Ll}.* et /u.test(match[0]) ? null : headed(match)),
  ),
  bodyRule(
    'organisation-with-acronym',
    bounded(
      `(?:${ALL_HEADS})(?:[ '-]|, )${NOUN}(?:(?: |'|-|, )(?!(?:${ALL_HEADS})[ '])[\\p{L}\\p{N}&]+){0,14}(?= \\((?<sigle>\\p{Lu}[\\p{L}&-]{1,11})\\))`,
    ),
    expanded,
  ),
]
