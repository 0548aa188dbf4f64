import { departmentNamed } from '../../../corpus/bodies/departments.ts'
import { regionNamed } from '../../../corpus/bodies/regional.ts'
import type { BodyRef } from '../../../corpus/fact.ts'
import type { Anchor } from '../rule.ts'
import { type BodyRule, bodyRule, group, unlisted } from './body-rule.ts'
import { DEPARTMENT } from './department-rules.ts'
import { anyCase, bounded, OF, preceded } from './name-pattern.ts'
import { REGION } from './region-rules.ts'

const STATE: BodyRef = { name: 'État', type: 'state', siren: null, insee: null }
const UNION: BodyRef = { name: 'Union européenne', type: 'eu', siren: null, insee: null }

function instance(name: string): () => BodyRef {
  return () => ({ name, type: 'instance', siren: null, insee: null })
}

/** « Préfecture de la région Grand Est », « Préfecture du Morbihan », « Préfecture de Rennes ». */
function prefecture(match: RegExpMatchArray, anchor: Anchor): BodyRef | null {
  const region = regionNamed(group(match, 'region'))?.region ?? (group(match, 'own') === '' ? null : anchor.region)
  if (region !== null) return unlisted(`Préfecture de la région ${region.name}`, 'state')
  if (group(match, 'own') !== '') return unlisted('Préfecture de région', 'state')
  const department = departmentNamed(group(match, 'department'))
  return department === null ? null : unlisted(department.body.name.replace(/^Département/u, 'Préfecture'), 'state')
}

/** Adjectives that stay within a ministry's name: « Éducation nationale », « Affaires étrangères ». */
const REMIT =
  '\\p{L}[\\p{L}-]+(?: (?:nationale?s?|supérieur|étrangères|écologique|solidaire|numérique|sociales?|publics?|publique|locales|armées))?'
const NEXT_REMIT = `(?:,| et|, et) ${OF}(?!Région|Département|Ville|État|Etat|Union|Caisse|Banque)\\p{Lu}${REMIT.replace('\\p{L}', '')}`

const SHARES_THE_COST =
  '(?:finance|cofinance|apporte|soutient|participe|contribue|verse|abonde|a (?:financé|apporté|accordé|versé))'

export const STATE_RULES: readonly BodyRule[] = [
  bodyRule(
    'state',
    bounded(
      "(?<!d')(?:État|Etat|ÉTAT|ETAT)(?! (?:de(?:s|puis)?|d'|du|civil|membre|actuel|initial)(?!\\p{L})|-\\p{Ll})",
    ),
    () => STATE,
  ),
  bodyRule(
    'prefecture',
    bounded(
      `[Pp]r[ée]f(?:et|[èe]te|ecture) (?:${OF})?(?:(?:région )?(?:${OF})?(?<region>${REGION})|(?:département )?(?:${OF})?(?<department>${DEPARTMENT})|(?<own>région))`,
    ),
    prefecture,
  ),
  bodyRule(
    'ministry',
    bounded(`${anyCase('ministère')} (?:chargé )?(?<remit>${OF}${REMIT}(?:${NEXT_REMIT}){0,4})`),
    (match) => unlisted(`Ministère ${group(match, 'remit').replace(/^(.*?[ '])(?=\p{Ll}\p{L}*$)/u, '$1')}`, 'state'),
  ),
  bodyRule(
    'academy',
    bounded(`(?:${anyCase("rectorat (?:de l'académie )?|académie ")})${OF}(?<place>(?:L[ae]s? )?\\p{Lu}[\\p{L}-]+)`),
    (match) => unlisted(`Académie ${linkOf(group(match, 'place'))}${group(match, 'place')}`, 'state'),
  ),
  bodyRule(
    'europe',
    bounded(
      `${preceded("(?:[Pp]ar|[Aa]vec|[Ee]t|,) l'", 'Europe')}(?= |,|\\.|$)(?! (?:entière|de l'|du |centrale|occidentale|orientale))|` +
        `Europe(?<=[Ll]'Europe)(?= ${SHARES_THE_COST}(?!\\p{L}))|${anyCase('fonds européens(?! d)')}`,
    ),
    () => UNION,
  ),
  bodyRule(
    'standing-committee',
    bounded(`${anyCase('commission permanente')}|${preceded('[Ll]a ', 'CP')}(?! ?-?\\d)`),
    instance('Commission permanente'),
  ),
  bodyRule(
    'plenary-assembly',
    bounded(`${anyCase('(?:assemblée|séance|session) plénière')}(?! du (?:CESER|Ceser))`),
    instance('Assemblée plénière'),
  ),
  bodyRule('regional-assembly', bounded(anyCase('assemblée régionale')), instance('Assemblée régionale')),
  bodyRule(
    'local-council',
    bounded(
      `${anyCase('conseil (?:municipal|communautaire|métropolitain)')}(?! (?:des|de) (?:jeunes|enfants))(?<of> ${OF}\\p{Lu}[\\p{L}'-]+)?`,
    ),
    (match) => unlisted(match[0], 'instance'),
  ),
]

function linkOf(place: string): string {
  return /^[AEIOUYÉÈÎÔ]/u.test(place) ? "d'" : 'de '
}
