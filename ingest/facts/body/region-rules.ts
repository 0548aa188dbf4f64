import { bodyOfRegion, REGION_NAMES, regionNamed } from '../../../corpus/bodies/regional.ts'
import type { BodyRef } from '../../../corpus/fact.ts'
import type { Anchor } from '../rule.ts'
import { type BodyRule, bodyRule, group } from './body-rule.ts'
import { anyCase, bounded, namesPattern, OF, preceded } from './name-pattern.ts'

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

/** A word of a list of regions: « Régions Bretagne, Pays de la Loire et Nouvelle-Aquitaine ». */
const LISTED = "(?:\\p{Lu}[\\p{L}'-]{0,30},? |(?:et|de|de la|du|des|/) |[dl]')"

export function namedRegion(match: RegExpMatchArray): BodyRef | null {
  return regionNamed(group(match, 'region'))?.body ?? null
}

function anchored(_match: RegExpMatchArray, anchor: Anchor): BodyRef {
  return anchor.region === null ? SOME_REGION : bodyOfRegion(anchor.region)
}

export const REGION_RULES: readonly BodyRule[] = [
  bodyRule(
    'region-named',
    bounded(`(?<!(?:[Dd]ans la|[Ee]n|[Hh]ors|[Tt]oute la) )${anyCase('région')} ?(?:(?<= )${OF})?(?<region>${REGION})`),
    namedRegion,
  ),
  bodyRule('region-council', bounded(`${anyCase('conseil régional')} (?:${OF})?(?<region>${REGION})`), namedRegion),
  bodyRule('regions-listed', bounded(`(?<region>${REGION})(?<=Régions ${LISTED}{0,14}\\k<region>)`), namedRegion),
  bodyRule(
    'region-referred',
    bounded(`${preceded('[Ll]a |LA ', 'Région|REGION|RÉGION')}(?! +(?:${OF})?\\p{Lu})`),
    anchored,
  ),
  bodyRule(
    'region-share',
    bounded(
      `${preceded('(?:[Aa]ide|[Pp]art|[Ss]ubvention|[Ff]inancement|[Pp]artenariat|[Aa]ccord|[Cc]onvention|[Pp]rotocole|/) ', 'Région')}(?! +\\p{Lu})`,
    ),
    anchored,
  ),
  bodyRule('region-paying', bounded(`${preceded('(?:^|[,;/(] ?)', 'Région')}(?= :? ?\\d)`), anchored),
  bodyRule('region-acting', bounded(`${preceded('[Ll]a ', 'région')}(?= ${VOTES}(?!\\p{L}))`), anchored),
  bodyRule('region-council-referred', bounded(`${anyCase('conseil régional')}${ANOTHER_COUNCIL}`), anchored),
  bodyRule(
    'region-councillors',
    bounded(
      anyCase(
        '(?:élus|élu·es|élu.es|élu-es|conseillers|conseillers·ères) régionaux|institution régionale|exécutif régional|collectivité régionale',
      ),
    ),
    anchored,
  ),
]
