import type { BodyRef } from '../fact.ts'
import { REGIONS, type Region, type RegionCode } from '../regions.ts'
import { type Body, body, keyOf, refOf } from './body.ts'

/**
 * Earlier names of a regional body that is still the same legal person, so that both names mean one body: the interim
 * names of 2016 (law 2015-29, article 2) and « Centre » (law 2015-29, article 1).
 */
const SAME_PERSON: ReadonlySet<string> = new Set([
  'Alsace-Champagne-Ardenne-Lorraine',
  'Aquitaine-Limousin-Poitou-Charentes',
  'Nord-Pas-de-Calais-Picardie',
  'Languedoc-Roussillon-Midi-Pyrénées',
  'Centre',
])

/** Bodies that the single collectivities of Martinique and Guyane (2015) took over. */
const BEFORE_SINGLE_COLLECTIVITY: readonly { code: RegionCode; body: Body }[] = [
  { code: '02', body: former('Région Martinique', 'Collectivité territoriale de Martinique') },
  { code: '03', body: former('Région Guyane', 'Collectivité territoriale de Guyane') },
]

/** Deliberative assemblies with a name of their own; they vote, the collectivity funds. */
const ASSEMBLIES: readonly { code: RegionCode; name: string; aliases?: readonly string[] }[] = [
  { code: '94', name: 'Assemblée de Corse', aliases: ['Assemblea di Corsica'] },
  { code: '94', name: 'Conseil exécutif de Corse' },
  { code: '02', name: 'Assemblée de Martinique' },
  { code: '02', name: 'Conseil exécutif de Martinique' },
  { code: '03', name: 'Assemblée de Guyane' },
]

/** Abbreviations and local names of the single collectivities. */
const OTHER_NAMES: Readonly<Record<RegionCode, Partial<Pick<Body, 'aliases' | 'acronyms'>>>> = {
  // The collectivity of 2018 goes on under the shorter name of the territorial one of 1991.
  '94': { aliases: ['Collectivité territoriale de Corse', 'Cullettività di Corsica'], acronyms: ['CDC', 'CdC', 'CTC'] },
  '02': { acronyms: ['CTM'] },
  '03': { acronyms: ['CTG'] },
  '06': {
    aliases: ['Conseil départemental de Mayotte', 'Conseil général de Mayotte', 'Département-Région de Mayotte'],
  },
}

/** The body that governs a region, as facts refer to it. */
export function bodyOfRegion(region: Region): BodyRef {
  return { name: region.body, type: 'region', siren: region.siren, insee: region.code }
}

function former(name: string, successor: string): Body {
  return body(name, 'region', { successor })
}

function currentBody(region: Region): Body {
  const other = OTHER_NAMES[region.code]
  const earlier = region.former.filter((name) => SAME_PERSON.has(name)).map((name) => `Région ${name}`)
  return {
    ...body(region.body, 'region', { ...other, aliases: [...(other?.aliases ?? []), ...earlier] }),
    ...bodyOfRegion(region),
  }
}

function formerBody(region: Region, name: string): Body {
  return former(`Région ${name}`, region.body)
}

/** The regional bodies of today and before, and their assemblies. */
export const REGIONAL_BODIES: readonly Body[] = [
  ...REGIONS.map(currentBody),
  ...REGIONS.flatMap((region) =>
    region.former.filter((name) => !SAME_PERSON.has(name)).map((name) => formerBody(region, name)),
  ),
  ...BEFORE_SINGLE_COLLECTIVITY.map((entry) => entry.body),
  ...ASSEMBLIES.map(({ code, name, aliases = [] }) => body(name, 'instance', { insee: code, aliases })),
]

interface RegionName {
  /** As it stands after « Région » or « Conseil régional de ». */
  readonly name: string
  readonly region: Region
  readonly body: BodyRef
  readonly isFormer: boolean
}

/** Every name of a regional territory, today's and former ones, with the body it stands for. */
export const REGION_NAMES: readonly RegionName[] = REGIONS.flatMap((region) => [
  ...namesToday(region).map((name) => ({ name, region, body: todayNamed(region, name), isFormer: false })),
  ...region.former.map((name) => ({
    name,
    region,
    body: SAME_PERSON.has(name) ? bodyOfRegion(region) : refOf(formerBody(region, name)),
    isFormer: true,
  })),
])

const BY_NAME = new Map(REGION_NAMES.map((entry) => [keyOf(entry.name), entry]))

/** The region called so, today or formerly (« Midi-Pyrénées »), or null. */
export function regionNamed(name: string): RegionName | null {
  return BY_NAME.get(keyOf(name)) ?? null
}

function namesToday(region: Region): readonly string[] {
  const aliases = region.aliases
    .map((alias) => alias.replace(/^Région /u, ''))
    .filter((alias) => !/^(?:Collectivité|Assemblée|Conseil|Département)/u.test(alias))
  return [region.name, region.name.replace(/^La /u, ''), ...aliases]
}

function todayNamed(region: Region, name: string): BodyRef {
  const earlier = BEFORE_SINGLE_COLLECTIVITY.find((entry) => keyOf(entry.body.name) === keyOf(`Région ${name}`))
  return earlier === undefined ? bodyOfRegion(region) : refOf(earlier.body)
}
