import { bodyOfRegion, REGION_NAMES, regionNamed } from '../../../corpus/bodies/regional.ts'
import type { BodyRef } from '../../../corpus/fact.ts'
import type { Anchor } from '../rule.ts'
import { GOVERNS, SUBJECT } from './acts.ts'
import { type BodyRule, bodyRule, group } from './body-rule.ts'
import { anyCase, bounded, LABEL_AFTER, LABEL_BEFORE, namesPattern, OF, preceded } from './name-pattern.ts'

/** A name of a region that no hyphen or point of the compass carries on (« Centre-Est », « Sud Ouest »). */
export const REGION = `(?:${namesPattern(
  REGION_NAMES.map((entry) => entry.name),
  'kept',
)})(?!-\\p{L}|[ -](?:Est|Ouest)(?!\\p{L}))`

/** « la Région » of a document that does not say which: a refiner finds out or drops it. */
export const SOME_REGION: BodyRef = { name: 'Région', type: 'region', siren: null, insee: null }

/** Councils that are not the deliberative assembly of a region, and regions abroad. */
const ANOTHER_COUNCIL = `(?! +(?:de l'[Oo]rdre|des jeunes|de la jeunesse|acad[ée]mique|consultatif)| +${OF}?\\p{Lu})`

const VOTES = anyCase(
  "(?:finance|cofinance|soutient|verse|consacre|investit|attribue|accorde|vote|apporte|alloue|s'engage|propose|lance|" +
    'participe|contribue|mobilise|octroie|adopte|subventionne|prend en charge|' +
    'a (?:voté|adopté|approuvé|accordé|attribué|alloué|décidé|financé|lancé|signé|versé|investi|consacré|mobilisé))',
)

/** What comes before the territory's name only where it stands for its council. */
const GOVERNED = [
  "(?:vot|aid|financ|soutenu|attribu|accord|port|adopt|sign|allou|octroy|consacr|subventionn|engag|vers|apport|mobilis|lanc)\\p{Ll}{0,3} par (?:la |les? |l')?",
  `(?:[Cc]ommission permanente|[Aa]ssemblée plénière|[Éé]lus|[Éé]lues|[Bb]udget(?: primitif)?(?: \\d{4})?|[Aa]ides?|[Ff]onds d'urgence|[Pp]olitique \\p{Ll}{3,20}|[Ee]xécutif|[Mm]ajorité|[Pp]résidente?|à la tête) ${OF}`,
  "(?:État|Etat|Europe|européenne)(?:,| et) (?:la |les? |l')",
].join('|')

/** A word of a list of regions: « Régions Bretagne, Pays de la Loire et Nouvelle-Aquitaine ». */
const LISTED = "(?:\\p{Lu}[\\p{L}'-]{0,30},? |(?:et|de|de la|du|des|/) |[dl]')"

function namedRegion(match: RegExpMatchArray): BodyRef | null {
  return regionNamed(group(match, 'region'))?.body ?? null
}

/** The body that governs the territory; for a former one, the region that it was. */
function governing(match: RegExpMatchArray): BodyRef | null {
  const named = regionNamed(group(match, 'region'))
  if (named === null) return null
  return named.isFormer ? named.body : bodyOfRegion(named.region)
}

function anchored(_match: RegExpMatchArray, anchor: Anchor): BodyRef {
  return anchor.region === null ? SOME_REGION : bodyOfRegion(anchor.region)
}

/** « les élus franciliens »: those of the document's own region. */
const PEOPLE =
  'bretons|normands|franciliens|alsaciens|lorrains|auvergnats|rhônalpins|occitans|aquitains|néo-aquitains|ligériens|corses|picards|bourguignons|francs-comtois|limousins|guadeloupéens|martiniquais|guyanais|réunionnais|mahorais'

export const REGION_RULES: readonly BodyRule[] = [
  bodyRule(
    'region-named',
    bounded(`(?<!(?:[Dd]ans la|[Ee]n|[Hh]ors|[Tt]oute la) )${anyCase('région')} ?(?:(?<= )${OF})?(?<region>${REGION})`),
    namedRegion,
  ),
  bodyRule('region-council', bounded(`${anyCase('conseil régional')} (?:${OF})?(?<region>${REGION})`), namedRegion),
  bodyRule('regions-listed', bounded(`(?<region>${REGION})(?<=Régions ${LISTED}{0,14}\\k<region>)`), namedRegion),
  bodyRule(
    'region-governing',
    bounded(
      `(?<region>${REGION})(?! réunie)(?:(?<=${SUBJECT}\\k<region>)(?= ${GOVERNS}(?!\\p{L}))|(?<=(?:${GOVERNED})\\k<region>))`,
    ),
    governing,
  ),
  bodyRule('region-beside', bounded(preceded('(?:État|Etat|Département|Europe|Ville) (?:et|/) ', 'Région')), anchored),
  bodyRule(
    'region-seat',
    bounded(
      `${preceded('(?:[Pp]résidente?|[Vv]ice-présidente?s?|[Hh]ôtel|[Cc]onseillers?) de ', 'Région')}(?! +\\p{Lu})`,
    ),
    anchored,
  ),
  bodyRule(
    'region-referred',
    bounded(`${preceded('(?:[Ll]a |LA )(?:seule |nouvelle )?', 'Région|REGION|RÉGION')}(?! +(?:${OF})?\\p{Lu})`),
    anchored,
  ),
  bodyRule(
    'region-share',
    bounded(
      `${preceded('(?:[Aa]ide|[Pp]art|[Ss]ubvention|[Ff]inancement|[Pp]artenariat|[Aa]ccord|[Cc]onvention|[Pp]rotocole|/) ', 'Région')}(?! +\\p{Lu})`,
    ),
    anchored,
  ),
  bodyRule('region-paying', bounded(`${preceded(LABEL_BEFORE, 'Région')}${LABEL_AFTER}`), anchored),
  bodyRule('region-acting', bounded(`${preceded('[Ll]a ', 'région')}(?= ${VOTES}(?!\\p{L}))`), anchored),
  bodyRule('region-council-referred', bounded(`${anyCase('conseil régional')}${ANOTHER_COUNCIL}`), anchored),
  bodyRule('region-people', bounded(`[Éé]lus (?:${PEOPLE})`), (_match, { region }) =>
    region === null ? null : bodyOfRegion(region),
  ),
  bodyRule(
    'region-councillors',
    bounded(
      `(?:${anyCase(
        '(?:élus|élu·es|élu.es|élu-es|conseillers|conseillers·ères) régionaux|institution régionale|exécutif régional|collectivité régionale|assemblée régionale',
      )})(?: ${OF}(?<region>${REGION})| (?:${PEOPLE}))?`,
    ),
    (match, anchor) => namedRegion(match) ?? anchored(match, anchor),
  ),
]
