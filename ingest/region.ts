import { keyOf } from '../corpus/bodies/body.ts'
import { chiefCommunes } from '../corpus/bodies/communes.ts'
import { departmentNamed } from '../corpus/bodies/departments.ts'
import { REGION_NAMES, regionNamed } from '../corpus/bodies/regional.ts'
import type { Block } from '../corpus/document.ts'
import { REGIONS, type RegionCode } from '../corpus/regions.ts'
import { DEPARTMENT } from './facts/body/department-rules.ts'
import { bounded, CAPITALISED, namesPattern, OF } from './facts/body/name-pattern.ts'
import { REGION } from './facts/body/region-rules.ts'
import { shadowOf } from './facts/shadow.ts'

/**
 * How much one mention says for its region: the council by name or by web address, the territory, a département, a
 * town. One mention of a council decides alone, other words only together.
 */
const WEIGHTS = {
  council: 6,
  web: 6,
  departmentCouncil: 3,
  territory: 2,
  formerTerritory: 1,
  people: 1,
  department: 1,
  town: 1,
}

/** Mentions count more where a document says what it is about and who speaks. */
const PLACE_FACTORS: Partial<Record<Block['kind'], number>> = { title: 3, source: 2, byline: 2 }
const PUBLISHER_FACTOR = 3

/** Beyond so many mentions of a kind, more of them say nothing new. */
const ENOUGH = 6

/** Less than this is a chance mention; a region less than twice ahead of the next is a comparison of the two. */
const LEAST = 3
const AHEAD = 2

/** Where « la Région » is spoken of, one mention of a territory says which. */
const LEAST_WITH_REGION = 2
const SPEAKS_OF_REGION = bounded("la Région|La Région|[Cc]onseil régional|[Cc]ommission permanente|élus régionaux")

/** Towns from this size on are known beyond their region. */
const WELL_KNOWN = 50_000

interface Mention {
  readonly kind: keyof typeof WEIGHTS
  readonly region: RegionCode
  /** As it is written; the same town twice is one piece of evidence. */
  readonly name: string
  readonly at: number
}

/**
 * The region whose collectivity a document is about, from its own words: its council, its territory of today or before
 * 2016, its web address, its départements and towns, and from who publishes it. Null when the evidence is weak or
 * speaks for two regions alike.
 */
export function detectRegion(text: string, blocks: readonly Block[], publisher: string | null): RegionCode | null {
  const shadow = shadowOf(text)
  const scores = new Map<RegionCode, number>()
  const strong = publisher === null ? [] : strongMentions(shadowOf(publisher))
  addScores(scores, strong, () => PUBLISHER_FACTOR)
  const factorAt = (at: number) => factorOf(blocks, at)
  addScores(scores, [...strongMentions(shadow), ...departmentMentions(shadow), ...peopleMentions(shadow)], factorAt)
  const least = shadow.search(SPEAKS_OF_REGION) === -1 ? LEAST : LEAST_WITH_REGION
  const decided = leader(scores, least)
  if (decided !== null || scores.size > 1) return decided
  addScores(scores, townMentions(shadow), () => 1)
  return leader(scores, least)
}

function leader(scores: ReadonlyMap<RegionCode, number>, least: number): RegionCode | null {
  const [first, second] = [...scores].sort((a, b) => b[1] - a[1])
  if (first === undefined || first[1] < least) return null
  return second === undefined || first[1] >= AHEAD * second[1] ? first[0] : null
}

function factorOf(blocks: readonly Block[], at: number): number {
  const block = blocks.find(({ span }) => span.start <= at && at < span.end)
  return block === undefined ? 1 : (PLACE_FACTORS[block.kind] ?? 1)
}

function addScores(
  scores: Map<RegionCode, number>,
  mentions: readonly Mention[],
  factorAt: (at: number) => number,
): void {
  const counts = new Map<string, number>()
  const seen = new Set<string>()
  for (const { kind, region, name, at } of mentions) {
    if (WEIGHTS[kind] === 1 && seen.has(name)) continue
    seen.add(name)
    const key = `${kind} ${region}`
    const before = Math.min(counts.get(key) ?? 0, ENOUGH)
    const after = Math.min(before + factorAt(at), ENOUGH)
    counts.set(key, after)
    scores.set(region, (scores.get(region) ?? 0) + WEIGHTS[kind] * (after - before))
  }
}

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

function strongMentions(shadow: string): readonly Mention[] {
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
  'rhônalpin': '84',
  auvergnat: '84',
  'franc-comtois': '27',
  breton: '53',
  alsacien: '44',
  lorrain: '44',
  francilien: '11',
  normand: '28',
  'néo-aquitain': '75',
  'ligérien': '52',
  guadeloupéen: '01',
  martiniquais: '02',
  guyanais: '03',
  réunionnais: '04',
  mahorais: '06',
}

const PEOPLE = bounded(`(?<people>${Object.keys(PEOPLES).join('|')})(?:n?e)?s?`)

function peopleMentions(shadow: string): readonly Mention[] {
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

function departmentMentions(shadow: string): readonly Mention[] {
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

function townMentions(shadow: string): readonly Mention[] {
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
