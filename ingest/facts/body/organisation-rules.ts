import type { BodyRef, BodyType } from '../../../corpus/fact.ts'
import { NOT_AFTER_WORD } from '../patterns.ts'
import { isAbbreviation } from './abbreviation.ts'
import { RECEIVES } from './acts.ts'
import { type BodyRule, bodyRule, group, unlisted } from './body-rule.ts'
import { behindName, bounded, OF, PROPER_NAME } from './name-pattern.ts'
import { HEAD, HEAD_OF_REMIT, isBuilding, typeOf } from './organisation-heads.ts'
import { ADJECTIVE, GOES_ON, NAME_ENDS } from './role-name.ts'

function whole(type: BodyType): (match: RegExpMatchArray) => BodyRef {
  return (match) => unlisted(match[0], type)
}

const SCHOOL_KIND =
  '(?: (?:professionnel|général|technologique|polyvalent|agricole|hôtelier|maritime|technique|horticole|viticole|public|privé|' +
  'international|primaire|maternelle|élémentaire|catholique|fédérale|populaire)){0,3}'

const SCHOOL = `(?:[Ll]ycée|LYCÉE|LYCEE|[Cc]ollège|COLLÈGE|(?<!-)[ÉEée]cole|[Cc]ité scolaire)${SCHOOL_KIND}`

/** Schools named after what they teach: « École de production de Saint-Vit », « École de la deuxième chance ». */
const SCHOOL_OF = `[ÉEé]cole (?:de production|d'art(?:s|s? (?:et|de) \\p{Ll}+)?|d'architecture|de danse|de cirque|des [Bb]eaux-[Aa]rts|des [Mm]ines|normale supérieure|vétérinaire|hôtelière|d'infirmiers|de management|nationale (?:${OF})?\\p{Ll}{4,}(?!')(?: \\p{Ll}+(?:ale|elle|ique|ive))?|de la (?:deuxième|2e) chance|des métiers(?: (?!de )(?:${OF})?\\p{Ll}+){0,2}|(?:nationale )?supérieure (?:${OF})?\\p{Ll}+(?!')(?: (?:et )?(?:${OF})?\\p{Ll}{3,}(?!'))?|d'ingénieurs|de musique|de commerce)(?: ${OF}(?<place>${PROPER_NAME}))?`

const UNIVERSITY = `(?:[Uu]niversité|UNIVERSITÉ)(?: catholique| populaire| polytechnique| de technologie)?`

/** A capital within a sentence makes a name of common nouns: « l'Office de l'eau », « l'Agence des espaces verts ». */
const WITH_CAPITAL =
  `(?:(?<!^)(?:Maison|Cité(?! scolaire)|Mémorial|Musée|Centre|Pôle(?! (?:d'échanges|emploi))|Parc(?= \\p{Ll}+ien)|Jardins|Bureau)|Agence(?! régionale de santé)|Office|Maison de l'emploi|Fondation|Direction(?= de l)|Institut|Observatoire|Union|Fédération|Comité|Conservatoire|Établissement public|Caisse|Syndicat|Société|Régie|Ligue|Association|Conseil|Groupement|Réseau(?! d'initiative)|Mission(?! locale)|Laboratoire|Chœur|Compagnie)(?! (?:d'arrêt|de la [Rr]égion))` +
  `(?: ${ADJECTIVE})?(?<=(?:[:,;]|(?:^|[ '(])(?:[Ll]a|[Ll]e|[Ll]'|du|de la|de l'|au|à la|à l'|et|^)) ?\\p{Lu}\\p{Ll}+(?: \\p{Ll}+){0,2})` +
  ` (?:${OF}|pour (?:la |le |l'|les )?)\\p{Ll}{3,20}(?: ${ADJECTIVE}| verts| libres| aquitaine| normande)?(?:(?:,| et)? ${OF}\\p{Ll}{3,20}(?: ${ADJECTIVE})?){0,3}(?: ${OF}${PROPER_NAME}| et \\p{Ll}{4,14} ${OF}${PROPER_NAME})?(?: du \\d+e)?(?! en \\p{Ll}| créole| faites)`

const NOUN = `[\\p{L}][\\p{L}-]{2,24}`

/** « un centre social de… », « son agence de… », « la future cité scolaire de… »: any one, not a body of that name. */
const INDEFINITE =
  /(?<!\p{L})(?:une?|son|sa|cet|cette|ce|d'une?|futur|future|ancien|ancienne|nouvel|nouveau|nouvelle|label|source :) $/iu

function isIndefinite({ input = '', index = 0 }: RegExpMatchArray): boolean {
  return INDEFINITE.test(input.slice(Math.max(0, index - 12), index))
}

/** A common noun that a place follows at once names a branch or nothing: « l'agence de Rennes ». */
const BRANCH = new RegExp(
  `^(?:agence|association|comité|collectif|fondation|institut|observatoire|centre|club|clinique|union|amicale|ligue|compagnie) ${OF}\\p{Lu}`,
  'u',
)

/** « l'école de Trouville »: the school of a town, which is a building. */
const OF_TOWN = new RegExp(`^[ÉEée]cole(?: (?:primaire|maternelle|élémentaire|publique))? ${OF}\\p{Lu}`, 'u')

/** « l'agence danoise Ponte »: a firm of architects, not a public agency. */
const FIRM = /^agence \p{Ll}+ \p{Lu}/u

const PAID_BEFORE =
  /(?:€|euros|[Ss]ubvention|[Dd]otation|[Aa]vance|[Aa]ides?|[Pp]rêt|[Gg]arantie|(?:accord|attribu|allou|vers|octroy|promi|destin|consenti)\p{Ll}{0,3})(?: \p{Ll}+ale)? (?:à la|au|à l'|aux|pour l[ae]|pour l') ?$/u
const ACTS_AFTER = new RegExp(
  `^ (?:${RECEIVES}|s'associe|(?:co)?finance|investit|signe|verse|accorde|attribue|apporte|emprunte|embauche|recrute)(?!\\p{L})`,
  'u',
)

/** True where the words around say that the name pays, gets or decides. */
function plays({ input = '', index = 0, 0: name }: RegExpMatchArray): boolean {
  return (
    PAID_BEFORE.test(input.slice(Math.max(0, index - 40), index)) ||
    ACTS_AFTER.test(input.slice(index + name.length, index + name.length + 40))
  )
}

/** « comité départemental de voile du Finistère »: what it does, then a place or a name. */
const PLACED = `(?: ${ADJECTIVE}){0,2}(?: ${OF}${NOUN}(?: ${ADJECTIVE}){0,2}){0,2} (?:${OF})?${PROPER_NAME}${GOES_ON}`

/** « Fédération régionale des travaux publics »: what it does alone. */
const REMIT = `(?<remit>(?: ${ADJECTIVE}){1,2} ${OF}${NOUN}(?: ${ADJECTIVE}){0,2}(?:(?: et)? ${OF}${NOUN}(?: ${ADJECTIVE})?)?)`

function organisation(match: RegExpMatchArray): BodyRef | null {
  const name = match[0]
  const type = typeOf(name)
  if (isIndefinite(match) || FIRM.test(name) || BRANCH.test(name)) return null
  if (group(match, 'remit') !== '') {
    if (
      type === 'company' ||
      type === 'other' ||
      /^\p{Ll}.* et /u.test(name) ||
      /^agence régionale de santé/iu.test(name)
    )
      return null
    return unlisted(name, type)
  }
  return isBuilding(name) && !plays(match) ? null : unlisted(name, type)
}

/** A full name before its abbreviation; looked for from the bracket backwards, since few blocks hold one. */
const WITH_ACRONYM = behindName(
  ` \\((?<sigle>\\p{Lu}[\\p{L}&-]{1,11})\\)(?<=${NOT_AFTER_WORD}(?<span>${HEAD_OF_REMIT}[ ',-][\\p{L}\\p{N}&' ,-]{4,120}?) \\(\\k<sigle>\\))`,
)

/** « Association régionale des missions locales (ARML) »: the letters must be initials of the words, in order. */
function expanded(match: RegExpMatchArray): BodyRef | null {
  const name = group(match, 'span')
  return isAbbreviation(group(match, 'sigle'), name) ? unlisted(name, typeOf(name)) : null
}

/** Organisations whose name opens with what they are. */
export const ORGANISATION_RULES: readonly BodyRule[] = [
  bodyRule('school', bounded(`${SCHOOL} (?:des métiers )?(?:${OF})?${PROPER_NAME}`), (match) =>
    isIndefinite(match) || (OF_TOWN.test(match[0]) && !plays(match)) ? null : unlisted(match[0], 'school'),
  ),
  bodyRule(
    'university',
    bounded(`${UNIVERSITY} (?:${OF})?${PROPER_NAME}(?: ${ADJECTIVE}${NAME_ENDS}| \\d{1,2}(?! ?[%€\\d]| M))?`),
    whole('school'),
  ),
  bodyRule('school-of-trade', bounded(SCHOOL_OF), (match) =>
    /^é/u.test(match[0]) && group(match, 'place') === '' ? null : unlisted(match[0], 'school'),
  ),
  bodyRule('organisation-with-capital', bounded(WITH_CAPITAL), (match) => unlisted(match[0], typeOf(match[0]))),
  bodyRule('cluster', bounded(`[Cc]luster ${PROPER_NAME}`), whole('association')),
  bodyRule('organisation', bounded(`${HEAD}(?:${PLACED}|${REMIT})`), organisation),
  bodyRule('organisation-with-acronym', WITH_ACRONYM, expanded),
]
