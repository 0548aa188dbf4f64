import type { BodyRef } from '../../../corpus/fact.ts'
import { type BodyRule, bodyRule, group, unlisted } from './body-rule.ts'
import { DEPARTMENT } from './department-rules.ts'
import { anyCase, bounded, CAPITALISED, OF, preceded } from './name-pattern.ts'
import { REGION } from './region-rules.ts'

const STATE: BodyRef = { name: 'État', type: 'state', siren: null, insee: null }
const UNION: BodyRef = { name: 'Union européenne', type: 'eu', siren: null, insee: null }

export const PLENARY_ASSEMBLY: BodyRef = { name: 'Assemblée plénière', type: 'instance', siren: null, insee: null }

function instance(name: string): () => BodyRef {
  return () => ({ name, type: 'instance', siren: null, insee: null })
}

function asWritten(match: RegExpMatchArray): BodyRef {
  return unlisted(match[0], 'state')
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
      "(?<!d')(?:État|Etat|ÉTAT|ETAT)(?! (?:DES?|de(?! \\d)|des|depuis|d'|du|civil|membre|actuel|initial)(?!\\p{L})|-\\p{L})",
    ),
    () => STATE,
  ),
  bodyRule(
    'prefecture',
    bounded(
      `(?:(?:[Ss]ous-)?[Pp]r[ée]f(?:et|[èe]te|ecture)|PR[ÉE]F(?:ET|[ÈE]TE|ECTURE)) (?:(?:${OF})?(?:(?:région |département )?(?:${OF})?(?:${REGION}|${DEPARTMENT})|(?:région|département)(?!s))|${OF}${CAPITALISED})`,
    ),
    asWritten,
  ),
  bodyRule(
    'prefecture-alone',
    bounded(
      `${preceded('[Ll]a |[Ll]es services de la ', 'préfecture')}|${preceded('[Ll]e |[Ll]a |[Ll]es services du ', 'préf(?:et|ète)')}(?! maritime)`,
    ),
    asWritten,
  ),
  bodyRule('prime-minister', bounded('Premier ministre|Première ministre'), asWritten),
  bodyRule(
    'ministry',
    bounded(`${anyCase('ministère')} (?:chargé )?(?<remit>${OF}${REMIT}(?:${NEXT_REMIT}){0,4})`),
    (match) => unlisted(`Ministère ${group(match, 'remit').replace(/^(.*?[ '])(?=\p{Ll}\p{L}*$)/u, '$1')}`, 'state'),
  ),
  bodyRule(
    'academy',
    bounded(
      `(?:(?:${anyCase('rectorat|recteur|rectrice')}) (?:${OF}[Aa]cadémie )?|${anyCase('académie ')})${OF}(?:L[ae]s? )?${CAPITALISED}`,
    ),
    asWritten,
  ),
  bodyRule('academy-alone', bounded(`(?:[Vv]ice-)?[Rr]ectorat|(?:[Aa]utorité|[Ii]nspection) académique`), asWritten),
  bodyRule(
    'europe',
    bounded(
      `${preceded("(?:[Cc]oncours|[Ss]outien|[Aa]ide|[Aa]ppui|[Pp]articipation|[Ss]ubventions?|[Ff]onds|[Cc]ontribution) de l'", 'Europe')}|` +
        `${preceded("(?:[Pp]ar|[Aa]vec|[Ee]t|,) l'", 'Europe')}(?= |,|\\.|$)(?! (?:\\?|entière|de l'|du |centrale|occidentale|orientale))|` +
        `Europe(?<=[Ll]'Europe)(?= ${SHARES_THE_COST}(?!\\p{L})|, au titre d[ue]| met \\d| \\(F| \\(\\d| et (?:la |les? |l')[\\p{L}-]{3,30}(?: [\\p{L}-]{2,20}){0,3} (?:financent|cofinancent|apportent|soutiennent))`,
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
    bounded(
      `${anyCase('assemblée plénière')}(?! du (?:CESER|Ceser))|` +
        `${preceded('(?:[Ll]ors de la|[Ff]in de la|[Ll]ors d.une) ', '[Ss]éance plénière|[Ss]ession plénière|[Pp]lénière')}(?! du (?:CESER|Ceser))|` +
        `${preceded('(?:[Rr]éunie?s?|[Pp]résentée?s?|[Ee]xaminée?s?) en ', '[Ss]éance plénière')}`,
    ),
    () => PLENARY_ASSEMBLY,
  ),
  bodyRule(
    'committee',
    bounded(
      "[Cc]ommission d'appel d'offres|[Cc]omité de massif|[Cc]omité (?:régional |unique )?de programmation|" +
        `${preceded('(?:[Ll]a|[Uu]ne|[Dd]e|[Ee]n) ', "[Cc]ommission (?:du |de la |des |de l')(?!contrôle|[Cc]ulture et|océan)\\p{Ll}{4,14}(?! \\p{Lu})")}`,
    ),
    (match) => unlisted(match[0], 'instance'),
  ),
  bodyRule(
    'court',
    bounded(
      `(?:[Tt]ribunal (?:administratif|judiciaire|de commerce)|[Cc]our (?:administrative )?d'appel) ${OF}${CAPITALISED}`,
    ),
    asWritten,
  ),
  bodyRule('executive-council', bounded(anyCase('conseil exécutif')), instance('Conseil exécutif')),
  bodyRule(
    'local-council',
    bounded(
      `${anyCase('conseil (?:municipal|communautaire|métropolitain)')}(?! (?:des|de) (?:jeunes|enfants))(?<of> ${OF}\\p{Lu}[\\p{L}'-]+)?`,
    ),
    (match) => unlisted(match[0], 'instance'),
  ),
]
