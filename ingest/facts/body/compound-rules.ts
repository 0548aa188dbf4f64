import { type BodyRule, bodyRule, group, unlisted } from './body-rule.ts'
import { DEPARTMENT } from './department-rules.ts'
import { CAPITALISED, OF, spanned } from './name-pattern.ts'
import { areNoBody, isPlace, isScheme } from './no-body.ts'
import { typeOf } from './organisation-heads.ts'
import { REGION } from './region-rules.ts'

/** Nouns that close the name that a body gives itself: « Finistère Habitat », « Brest Basket », « Occitanie Films ». */
const CLOSING: readonly { readonly type: 'operator' | 'association' | 'company'; readonly nouns: string }[] = [
  {
    type: 'operator',
    nouns:
      'Habitat|Logement|Tourisme|Développement|Attractivité|Aménagement|Numérique|Mobilités|Énergies?|Expansion|Technopole|Technopôle|Promotion',
  },
  {
    type: 'association',
    nouns:
      'Nature|Environnement|Initiative|Solidarités?|Insertion|Handball|Basket|Rugby|Football|Volley|Hockey|Natation|Athlétisme|Judo|Aviron|Nautisme|Handisport|Patrimoine|Angels|Entreprendre|Actif|Active|FC|Racing Club|Rugby Club|Athletic|Escrime|Tennis|Cyclisme|Kayak',
  },
  {
    type: 'company',
    nouns:
      'Industries?|Technologies|Systems?|Solutions|Composites|Aéronautique|Aerospace|Pharma|Services|Distribution|Productions?|Films|Groupe|Group|Motors|Automobiles?|Ingénierie|Engineering|Invest|Robotics|Plastiques|Mécanique|Métal|Bois|Viandes|Volailles|Interim',
  },
]

const NOUNS = CLOSING.map(({ nouns }) => nouns).join('|')

/** Words after which such a name is that of a scheme, or part of another name. */
const NOT_OF_SCHEME =
  '(?<!(?:[Pp]lan|[Pp]acte|[Pp]rogramme|[Pp]rojets?|[Dd]ispositif|[Ll]abel|[Ff]onds|[Oo]pération|[Pp]rix|[Ss]alon|[Aa]ide|[Cc]hèque|[Pp]ass|[Cc]ontrat|[Pp]oste|[Rr]éseau|[Cc]ampus|[Mm]étiers|[Cc]arte|[Bb]ac|BTS|[Vv]olet|[Ff]ilière) )(?<!["«] ?)(?<!\\p{Lu}[\\p{L}-]* )(?<!\\p{Lu}\\p{Ll}+ à )'

function closed(match: RegExpMatchArray) {
  const name = group(match, 'span')
  if (/^France (?:Services|Numérique|Mobilités)$/u.test(name)) return null
  if (isScheme(name) || isPlace(name) || /^(?:Région|Département|Ville|État|Plan|Contrat|Grand Plan|Pôle) /u.test(name))
    return null
  const own = typeOf(name)
  const last = group(match, 'noun')
  const type = CLOSING.find(({ nouns }) => new RegExp(`^(?:${nouns})$`, 'u').test(last))?.type ?? 'other'
  return unlisted(name, own === 'other' ? type : own)
}

/** Bodies whose name is made of common nouns in capitals, and initials that a territory completes. */
export const COMPOUND_RULES: readonly BodyRule[] = [
  bodyRule(
    'name-with-trade',
    spanned(
      `(?<noun>${NOUNS})(?!-| \\p{Lu})(?<=(?:^|[ '(])${NOT_OF_SCHEME}(?<span>(?![LD]'|L[ae]s? |Une? |Des |Ce |Cette )${CAPITALISED}(?: (?:de |d')?${CAPITALISED}){0,2} \\k<noun>))`,
    ),
    closed,
  ),
  bodyRule(
    'initials-of-territory',
    spanned(
      `(?:[Ll]e |[Ll]a |[Ll]'|[Aa]u |[Dd]u )(?<span>(?<initials>\\p{Lu}[\\p{Lu}\\d]{2,7}) ${OF}(?:${DEPARTMENT}|${REGION}))`,
    ),
    (match) => (areNoBody(group(match, 'initials')) ? null : unlisted(group(match, 'span'), 'other')),
  ),
]
