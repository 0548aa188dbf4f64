import type { BodyRef, BodyType } from '../../../corpus/fact.ts'
import { type BodyRule, bodyRule, group, unlisted } from './body-rule.ts'
import { anyCase, bounded, NOT_QUOTED, OF, PROPER_NAME } from './name-pattern.ts'

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
const VERB = '(?:indique|explique|applique|implique|rappelle|appelle|renouvelle|revendique|communique|critique|pratique)'

/** An adjective, known by its ending: « Fédération régionale des travaux publics », « langue bretonne ». */
const ADJECTIVE =
  `(?!${VERB}(?!\\p{L}))\\p{Ll}{2,14}(?:al|ale|aux|ales|ics?|iques?|ifs?|ives?|els?|elles?|ières?|iers|iennes?|iens?|onnes?|aises?|ais|oises?|ois|anes?|ardes?|aires?|ables?)(?!\\p{L})`

const HEADS: readonly { type: BodyType; source: string }[] = [
  {
    type: 'association',
    source: `[Aa]ssociation|[Ff]édération|[Ll]igue|[Cc]onfédération|[Ff]ondation|[Cc]omité|[Cc]ollectif|Réseau|Union|[Uu]nion(?= ${ADJECTIVE})`,
  },
  {
    type: 'operator',
    source: `[Oo]ffice|[Aa]gence(?= \\p{Ll}|-| d')|[Ii]nstitut|[Oo]bservatoire|[ÉEé]tablissement public|[Gg]roupement d'intérêt public|[Cc]entre(?= (?:nation|région|département|commun)al| dramatique| chorégraphique| d'art| de gestion| de ressources| d'études)`,
  },
  { type: 'intercommunality', source: '[Ss]yndicat mixte|[Ss]yndicat intercommunal|[Ss]yndicat départemental' },
]

const ALL_HEADS = HEADS.map(({ source }) => source).join('|')
const NOUN = `(?!(?:${ALL_HEADS})[ '])[\\p{L}][\\p{L}-]{2,24}`

function typeOf(head: string): BodyType {
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

function placed(match: RegExpMatchArray): BodyRef | null {
  const name = match[0]
  return BRANCH.test(name) && new RegExp(`^\\p{Ll}+ ${OF}\\p{Lu}`, 'u').test(name) ? null : headed(match)
}

/** True when every letter of `short` stands in `long` in order, the first at its head and all but one as initials. */
export function isAbbreviation(short: string, long: string): boolean {
  const letters = plain(short).replace(/[^a-z]/gu, '')
  const initials = plain(long)
    .split(/[^a-z0-9]+/u)
    .map((word) => word.charAt(0))
    .join('')
  if (letters.length < 2 || letters.charAt(0) !== initials.charAt(0)) return false
  return matched(letters, initials) >= letters.length - 1 && matched(letters, plain(long)) === letters.length
}

function plain(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/** How many letters of `wanted` a reading of `text` from left to right meets in order. */
function matched(wanted: string, text: string): number {
  let met = 0
  let at = 0
  for (const letter of wanted) {
    const found = text.indexOf(letter, at)
    if (found === -1) continue
    met++
    at = found + 1
  }
  return met
}

export const ORGANISATION_RULES: readonly BodyRule[] = [
  bodyRule('school', bounded(`${SCHOOL} (?:des métiers )?(?:${OF})?${PROPER_NAME}`), whole('school')),
  bodyRule('university', bounded(`${UNIVERSITY} (?:${OF})?${PROPER_NAME}(?: \\d{1,2}(?! ?[%€\\d]| M))?`), whole('school')),
  bodyRule('company', withSpan(`${COMPANY} ${NOT_QUOTED}(?<span>${PROPER_NAME})`), spanOf('company')),
  bodyRule('company-with-form', bounded(`${NOT_QUOTED}${LEGAL_FORM} ${PROPER_NAME}`), whole('company')),
  bodyRule('cluster', bounded(`(?:[Pp]ôle de compétitivité|[Cc]luster) ${PROPER_NAME}`), whole('association')),
  bodyRule('association', bounded(`[Aa]ssociation ${PROPER_NAME}`), headed),
  bodyRule('association-quoted', bounded(`[Aa]ssociation ["«] ?(?<quoted>[^"«»]{2,60}?) ?["»]`), (match) =>
    unlisted(`Association ${group(match, 'quoted')}`, 'association'),
  ),
  bodyRule(
    'organisation-of-place',
    bounded(`${INDEFINITE}(?:${ALL_HEADS})(?: ${ADJECTIVE}){0,2}(?: ${OF}${NOUN}(?: ${ADJECTIVE})?){0,2} (?:${OF})?${PROPER_NAME}`),
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
    bounded(`(?:${ALL_HEADS})(?:[ '-]|, )${NOUN}(?:(?: |'|-|, )(?!(?:${ALL_HEADS})[ '])[\\p{L}\\p{N}&]+){0,14}(?= \\((?<sigle>\\p{Lu}[\\p{L}&-]{1,11})\\))`),
    expanded,
  ),
]
