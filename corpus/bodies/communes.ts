import { z } from 'zod'
import type { BodyRef } from '../fact.ts'
import type { RegionCode } from '../regions.ts'
import { keyOf } from './body.ts'
import { DEPARTMENTS, departmentByCode } from './departments.ts'
import { readOfficial } from './official.ts'

const CommuneRow = z.object({
  code: z.string(),
  nom: z.string(),
  /** Missing for the communes created last. */
  typeLiaison: z.number().default(0),
  departement: z.string(),
  siren: z.string().optional(),
  population: z.number().default(0),
})

export interface Commune {
  readonly name: string
  /** Code of its département. */
  readonly department: string
  readonly region: RegionCode
  readonly population: number
  readonly body: BodyRef
}

/** INSEE calls a place a town from 2,000 inhabitants on (unité urbaine): above, « Ville de », below « Commune de ». */
const TOWN = 2000

/** INSEE's TNCC: how « de » joins a name that has lost its article. */
const LINKS = ['de ', "d'", 'du ', 'de La ', 'des ', "de L'", 'des ', 'de Las ', 'de Los ']

/** A place so many times larger than its namesakes is the one meant: La Rochelle (Charente-Maritime, not Haute-Saône). */
const FAR_LARGER = 100

const ARTICLE = /^(?:Le |La |Les |L'|Aux |Las |Los )/u

/** Rows of the official list by name; they are checked and read one by one, when they are asked for. */
let index: ReadonlyMap<string, readonly unknown[]> | null = null

/** The communes called so; several share a name. The list (8 MB) is read on the first call only. */
export function communesNamed(name: string): readonly Commune[] {
  index ??= indexByName()
  return (index.get(keyOf(name)) ?? []).map(communeOf).filter((commune) => commune !== null)
}

/** True when a commune bears the name, which may have lost its article: « Abymes ». Cheaper than to read those that do. */
export function isCommuneName(name: string): boolean {
  index ??= indexByName()
  const key = keyOf(name)
  return index.has(key) || index.has(`les ${key}`) || index.has(`le ${key}`) || index.has(`la ${key}`)
}

/**
 * The one commune called so, in `region` if it is given and has one, in `department` where the text says which. Among
 * namesakes the far larger one is meant; null when several remain or none.
 */
export function communeNamed(
  name: string,
  region: RegionCode | null,
  department: string | null = null,
): Commune | null {
  const all = communesNamed(name).filter((commune) => department === null || commune.department === department)
  const near = all.filter((commune) => commune.region === region)
  const candidates = (near.length > 0 ? near : all).toSorted((a, b) => b.population - a.population)
  const [first, second] = candidates
  if (first === undefined) return null
  return second === undefined || first.population > FAR_LARGER * Math.max(second.population, 1) ? first : null
}

/** Communes of at least `population` inhabitants, and those where a prefecture sits. */
export function chiefCommunes(population: number): readonly Commune[] {
  const seats = new Set(DEPARTMENTS.map((department) => department.seat))
  return currentCommunes()
    .filter((row) => row.population >= population || seats.has(row.code))
    .map(communeOf)
    .filter((commune) => commune !== null)
}

/** The commune as a text that says « ville » or « commune » names it: « Commune de Pontivy » for the Ville de Pontivy. */
export function communeCalled({ body }: Commune, head: 'Ville' | 'Commune'): BodyRef {
  return { ...body, name: body.name.replace(/^(?:Ville|Commune)(?= )/u, head) }
}

function communeOf(row: unknown): Commune | null {
  const { code, nom, typeLiaison, departement, siren, population } = CommuneRow.parse(row)
  const department = departmentByCode(departement)
  if (department === null) return null
  return {
    name: nom,
    department: department.code,
    region: department.region,
    population,
    body: { name: canonicalName(nom, typeLiaison, population), type: 'commune', siren: siren ?? null, insee: code },
  }
}

/** « Ville de La Rochelle », « Commune du Faou »: the canonical name of a commune as a body. */
function canonicalName(name: string, link: number, population: number): string {
  const head = population >= TOWN ? 'Ville' : 'Commune'
  const bare = name.replace(ARTICLE, '')
  if (bare !== name) return `${head} ${LINKS[link] ?? 'de '}${bare}`
  return `${head} ${link === 1 || link === 5 ? "d'" : 'de '}${name}`
}

interface NamedRow {
  readonly nom: string
  readonly code: string
  readonly population: number
}

/** A commune of today, without the former communes, boroughs and overseas territories that the list also holds. */
function isCurrentCommune(row: unknown): row is NamedRow {
  return (
    typeof row === 'object' && row !== null && 'type' in row && row.type === 'commune-actuelle' && 'departement' in row
  )
}

function currentCommunes(): readonly NamedRow[] {
  return readOfficial('communes').filter(isCurrentCommune)
}

function indexByName(): ReadonlyMap<string, readonly unknown[]> {
  const byName = new Map<string, unknown[]>()
  for (const row of currentCommunes()) {
    const key = keyOf(row.nom)
    const namesakes = byName.get(key)
    if (namesakes === undefined) byName.set(key, [row])
    else namesakes.push(row)
  }
  return byName
}
