import { z } from 'zod'
import type { BodyRef } from '../fact.ts'
import type { RegionCode } from '../regions.ts'
import { keyOf } from './body.ts'
import { departmentByCode } from './departments.ts'
import { readOfficial } from './official.ts'

const IntercommunalityRow = z.object({
  code: z.string(),
  nom: z.string(),
  membres: z.array(z.object({ code: z.string() })),
})

interface Intercommunality {
  readonly region: RegionCode | null
  readonly body: BodyRef
}

/** Banatic's abbreviations of the kinds of EPCI, written out. */
const KINDS: Readonly<Record<string, string>> = {
  CC: 'Communauté de communes',
  CA: "Communauté d'agglomération",
  CU: 'Communauté urbaine',
}

/** Names that say by themselves what they are: « Chartres Métropole », « Vitré Communauté ». */
const SELF_EVIDENT = /(?:m[ée]tropole|agglo|communaut[ée])/iu

let index: ReadonlyMap<string, readonly Intercommunality[]> | null = null

/**
 * The intercommunality called so, with or without its kind (« Pays de Fayence », « CC du Pays de Fayence »); one of
 * `region` is preferred. Null when none or several remain. The list (4 MB) is read on the first call only.
 */
export function intercommunalityNamed(name: string, region: RegionCode | null): BodyRef | null {
  index ??= readIntercommunalities()
  const all = index.get(intercommunalKey(name)) ?? []
  const near = all.filter((one) => one.region === region)
  const candidates = near.length > 0 ? near : all
  return candidates.length === 1 ? (candidates[0]?.body ?? null) : null
}

/** What spellings of an intercommunality share: its kind, its linking words and the place of « métropole » left out. */
function intercommunalKey(name: string): string {
  return keyOf(name.replace(/\([^)]*\)/gu, ' '))
    .replace(/^(?:cc|ca|cu|communaute (?:de communes|d agglomeration|urbaine)|agglomeration|agglo) /u, '')
    .replace(/^(?:de la|de l|du|des|de|d) /u, '')
    .replace(/^(?:la|le|les|l) /u, '')
    .replace(/^(?:euro)?metropole (?:europeenne )?(?:(?:de la|de l|du|de|d) )?(.+)$/u, '$1 metropole')
    .replace(/ (?:agglomeration|agglo)$/u, ' agglo')
}

/** « Communauté de communes du Pays de Fayence » for « CC du Pays de Fayence ». */
function canonicalName(official: string): string {
  const plain = official
    .replace(/["']{2}|"/gu, '')
    .replace(/\([^)]*\)/gu, '')
    .trim()
  const kind = KINDS[plain.slice(0, 2)]
  if (kind === undefined || plain.charAt(2) !== ' ') return plain
  const name = plain.slice(3)
  return SELF_EVIDENT.test(name) ? name : `${kind} ${name}`
}

function intercommunalityOf(row: unknown): { keys: readonly string[]; entry: Intercommunality } {
  const { code, nom, membres } = IntercommunalityRow.parse(row)
  const seat = membres[0]?.code ?? ''
  const region = departmentByCode(seat.startsWith('97') ? seat.slice(0, 3) : seat.slice(0, 2))?.region ?? null
  const name = canonicalName(nom)
  const key = intercommunalKey(name)
  // « Mulhouse Alsace Agglomération » is also « Mulhouse Agglomération »: first word and kind.
  const short = key.replace(/^([^ ]+) .+ (agglo|metropole|communaute)$/u, '$1 $2')
  const keys = short === key ? [key] : [key, short]
  return { keys, entry: { region, body: { name, type: 'intercommunality', siren: code, insee: code } } }
}

function readIntercommunalities(): ReadonlyMap<string, readonly Intercommunality[]> {
  const byKey = new Map<string, Intercommunality[]>()
  for (const row of [...readOfficial('epci'), ...readOfficial('ept')]) {
    const { keys, entry } = intercommunalityOf(row)
    for (const key of keys) byKey.set(key, [...(byKey.get(key) ?? []), entry])
  }
  return byKey
}
