import type { BodyRef } from '../fact.ts'
import type { RegionCode } from '../regions.ts'
import { ASSOCIATIONS } from './associations.ts'
import { type Body, keyOf, refOf } from './body.ts'
import { communeNamed } from './communes.ts'
import { COMPANIES } from './companies.ts'
import { DEPARTMENT_BODIES, departmentNamed } from './departments.ts'
import { intercommunalityNamed } from './intercommunalities.ts'
import { OPERATORS } from './operators.ts'
import { REGIONAL_BODIES, regionNamed } from './regional.ts'
import { STATE_BODIES } from './state.ts'

/** The whole gazetteer but communes and intercommunalities, which are read when a text names one. */
export const BODIES: readonly Body[] = [
  ...REGIONAL_BODIES,
  ...DEPARTMENT_BODIES,
  ...STATE_BODIES,
  ...OPERATORS,
  ...ASSOCIATIONS,
  ...COMPANIES,
]

const BY_KEY = new Map<string, Body>()
for (const entry of BODIES) {
  for (const name of [entry.name, ...entry.aliases, ...entry.acronyms]) {
    const key = keyOf(name)
    if (!BY_KEY.has(key)) BY_KEY.set(key, entry)
  }
}

/** The entry of the gazetteer called so, whatever the case and the accents, or null. */
export function bodyNamed(name: string): Body | null {
  return BY_KEY.get(keyOf(name)) ?? null
}

/** The body that does today what `name` did: « Pôle emploi » → France Travail. A body that exists is its own. */
export function successorOf(name: string): BodyRef | null {
  let entry = bodyNamed(name)
  while (entry?.successor) entry = bodyNamed(entry.successor)
  return entry === null ? null : refOf(entry)
}

type Find = (name: string, region: RegionCode | null) => BodyRef | null

/** Heads of names, as keys, with the list to look the rest up in. */
const HEADS: readonly { head: RegExp; find: Find }[] = [
  {
    head: /^(?:region|conseil regional) (?:(?:de la|de l|du|des|de|d) )?/u,
    find: (name) => regionNamed(name)?.body ?? null,
  },
  {
    head: /^(?:departement|conseil (?:departemental|general)) (?:(?:de la|de l|du|des|de|d) )?/u,
    find: (name) => departmentNamed(name)?.body ?? null,
  },
  {
    head: /^(?:ville|commune|mairie|municipalite) (?:(?:de|d) )?/u,
    find: (name, region) => communeNamed(withArticle(name), region)?.body ?? null,
  },
  { head: /^(?=.*(?:communaute|metropole|agglo|^grand ))/u, find: intercommunalityNamed },
]

/** « du Havre » is Le Havre, « des Abymes » Les Abymes. */
function withArticle(name: string): string {
  return name.replace(/^du /u, 'le ').replace(/^des /u, 'les ')
}

/**
 * The body that a name means, or null: « Conseil départemental de l'Aisne », « CNRS », « Ville de Lorient ».
 * `region` chooses between communes of one name. Names of communes and intercommunalities read their list on first use.
 */
export function lookup(name: string, region: RegionCode | null = null): BodyRef | null {
  const entry = bodyNamed(name)
  if (entry !== null) return refOf(entry)
  const key = keyOf(name)
  for (const { head, find } of HEADS) {
    const found = head.test(key) ? find(key.replace(head, ''), region) : null
    if (found !== null) return found
  }
  return null
}
