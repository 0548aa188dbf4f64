import { keyOf } from '../corpus/bodies/body.ts'
import { chiefCommunes } from '../corpus/bodies/communes.ts'
import { departmentNamed } from '../corpus/bodies/departments.ts'
import { REGION_NAMES, regionNamed } from '../corpus/bodies/regional.ts'
import { REGIONS, type RegionCode } from '../corpus/regions.ts'
import { DEPARTMENT } from './facts/body/department-rules.ts'
import { bounded, CAPITALISED, namesPattern, OF } from './facts/body/name-pattern.ts'
import { REGION } from './facts/body/region-rules.ts'

export type MentionKind =
  | 'council'
  | 'web'
  | 'departmentCouncil'
  | 'territory'
  | 'formerTerritory'
  | 'people'
  | 'department'
  | 'town'

/** Words of a text that speak for one region. */
export interface Mention {
  readonly kind: MentionKind
  readonly region: RegionCode
  /** As it is written; the same town twice is one piece of evidence. */
  readonly name: string
  readonly at: number
}

/** Towns from this size on are known beyond their region. */
const WELL_KNOWN = 50_000

const COUNCIL = bounded(
  `(?:[Rr][ée]gion|R[ÉE]GION|[Cc]onseil [Rr]égional|CONSEIL R[ÉE]GIONAL|CESER|Ceser) ?(?:${OF})?(?<region>${REGION})`,
)
const SINGLE_COLLECTIVITY = bounded(
  '(?:[Cc]ollectivité(?: [Tt]erritoriale)?|[Aa]ssemblée|[Dd]épartement|[Cc]onseil (?:départemental|général)) de (?:la )?' +
    '(?<region>Corse|Martinique|Guyane|Mayotte)',
)

/** « Centre », « Sud » and « Réunion » are words as well: they count after « Région » only, or as « La Réunion ». */
const TERRITORY = bounded(
  `(?<![-.@]|Grande |Grand Paris |[Rr]ue (?:de )?|[Pp]lace (?:de )?|[Aa]venue (?:de )?|[Ll]ycée (?:de )?)(?:${namesPattern(
    REGION_NAMES.map(({ name }) => name).filter((name) => !/^(?:Centre|Sud|Réunion|La Réunion)$/u.test(name)),
    'kept',
  )}|(?<=[Ll]a )Réunion(?! des | de l| du ))(?!-\\p{L}|[ -](?:Est|Ouest|parisien))`,
)

const WEB_HOST = /(?:@|www\.|\/\/)(?<host>[a-z0-9.-]{3,60}\.[a-z]{2,8})/gu

const HOSTS = REGIONS.map(({ code, website }) => ({ code, host: new URL(website).host.replace(/^www\./u, '') }))

/** Regional councils, territories of today and before, and their web addresses. */
export function regionMentions(shadow: string): readonly Mention[] {
  const mentions: Mention[] = []
  for (const pattern of [COUNCIL, SINGLE_COLLECTIVITY]) {
    for (const match of shadow.matchAll(pattern)) {
      const found = regionNamed(match.groups?.region ?? '')
      if (found !== null) mentions.push({ kind: 'council', region: found.region.code, name: match[0], at: match.index })
    }
  }
  for (const match of shadow.matchAll(TERRITORY)) {
    const found = regionNamed(match[0])
    if (found === null) continue
    const kind = found.isFormer ? 'formerTerritory' : 'territory'
    mentions.push({ kind, region: found.region.code, name: match[0], at: match.index })
  }
  for (const match of shadow.matchAll(WEB_HOST)) {
    const host = match.groups?.host ?? ''
    const found = HOSTS.find((one) => host === one.host || host.endsWith(`.${one.host}`))
    if (found !== undefined) mentions.push({ kind: 'web', region: found.code, name: host, at: match.index })
  }
  return mentions
}

/** Names of inhabitants that belong to one region alone, as stems. */
const PEOPLES: Readonly<Record<string, RegionCode>> = {
  rhônalpin: '84',
  auvergnat: '84',
  'franc-comtois': '27',
  breton: '53',
  alsacien: '44',
  lorrain: '44',
  francilien: '11',
  normand: '28',
  'néo-aquitain': '75',
  ligérien: '52',
  guadeloupéen: '01',
  martiniquais: '02',
  guyanais: '03',
  réunionnais: '04',
  mahorais: '06',
}

const PEOPLE = bounded(`(?<people>${Object.keys(PEOPLES).join('|')})(?:n?e)?s?`)

/** « breton », « ligérien »: words for inhabitants. */
export function peopleMentions(shadow: string): readonly Mention[] {
  return [...shadow.matchAll(PEOPLE)].flatMap((match) => {
    const region = PEOPLES[match.groups?.people ?? '']
    return region === undefined ? [] : [{ kind: 'people' as const, region, name: match[0], at: match.index }]
  })
}

/** Départements whose name is a river, a massif or a point of the compass of several regions. */
const SHARED = /^(?:nord|loire|manche|jura|ardennes|vosges|marne|oise|vienne)$/u

const DEPARTMENT_PLACE = bounded(
  `(?<council>Département ${OF}|[Cc]onseil (?:départemental|général) ${OF})?` +
    `(?<place>\\(|[Dd]épartement ${OF}|[Ll]es? |[Ll]a |[Ll]'|[Ee]n |[Dd]e |[Dd]u |[Dd]es |[Dd]')?(?<department>${DEPARTMENT})`,
)

/** Councils and territories of départements. */
export function departmentMentions(shadow: string): readonly Mention[] {
  const mentions: Mention[] = []
  for (const match of shadow.matchAll(DEPARTMENT_PLACE)) {
    const department = departmentNamed(match.groups?.department ?? '')
    if (department === null) continue
    const { name, region } = department
    const { council, place } = match.groups ?? {}
    const isSure = name.includes('-') || (place !== undefined && (/[(é]/u.test(place) || !SHARED.test(keyOf(name))))
    if (council !== undefined) mentions.push({ kind: 'departmentCouncil', region, name, at: match.index })
    else if (isSure) mentions.push({ kind: 'department', region, name, at: match.index })
  }
  return mentions
}

/** Region by key of a well-known town; null where two share the name. */
let towns: ReadonlyMap<string, RegionCode | null> | null = null

const TOWN = bounded(`(?<=(?:à|À|de|et|au|du) |d'|\\(|, )(?<town>(?:L[ae]s? )?${CAPITALISED})`)

/** Well-known towns; the list of communes is read on the first call. */
export function townMentions(shadow: string): readonly Mention[] {
  towns ??= readTowns()
  const mentions: Mention[] = []
  for (const match of shadow.matchAll(TOWN)) {
    const region = towns.get(keyOf(match[0]))
    if (region) mentions.push({ kind: 'town', region, name: match[0], at: match.index })
  }
  return mentions
}

function readTowns(): ReadonlyMap<string, RegionCode | null> {
  const byKey = new Map<string, RegionCode | null>()
  for (const { name, region } of chiefCommunes(WELL_KNOWN)) {
    const key = keyOf(name)
    byKey.set(key, byKey.has(key) && byKey.get(key) !== region ? null : region)
  }
  return byKey
}
