import { refOf } from '../../../corpus/bodies/body.ts'
import { bodyOfRegion, regionNamed } from '../../../corpus/bodies/regional.ts'
import type { BodyFact, BodyRef } from '../../../corpus/fact.ts'
import type { Anchor, Refiner } from '../rule.ts'

/** Rules that read a region's own name, rather than « la Région ». */
const NAMING = /^(?:region-named|region-council|regions-listed)$/u

/**
 * The document's region under the name that the document gives it most often, a former one where it was written before
 * 2016: « Région Bourgogne ». Today's name when it gives none; null for a document without a region.
 */
export function regionOfItsTime(bodies: readonly BodyFact[], { region }: Anchor): BodyRef | null {
  if (region === null) return null
  const byName = new Map<string, BodyFact[]>()
  for (const body of bodies) {
    if (!NAMING.test(body.rule)) continue
    const same = byName.get(body.name)
    if (same === undefined) byName.set(body.name, [body])
    else same.push(body)
  }
  const named = [...byName.values()].filter(([body]) => body !== undefined && codeOf(body.name) === region.code)
  const [[most] = []] = named.sort((a, b) => b.length - a.length)
  return most === undefined ? bodyOfRegion(region) : refOf(most)
}

/** Code of today's region that bears the body's name or has succeeded it. */
function codeOf(name: string): string | null {
  return (
    regionNamed(name.replace(/^(?:Région|Collectivité (?:territoriale )?de|Département de) /u, ''))?.region.code ?? null
  )
}

/** « la Région », « le Conseil régional », « les élus régionaux » are the region under the name it bears in the document. */
export const regionInItsTime: Refiner = {
  name: 'region-in-its-time',
  refine(facts, { anchor }) {
    const bodies = facts.filter((fact) => fact.kind === 'body')
    const then = regionOfItsTime(bodies, anchor)
    if (then === null || anchor.region === null || then.name === anchor.region.body) return facts
    const today = anchor.region.body
    return facts.map((fact) =>
      fact.kind === 'body' && fact.name === today && !NAMING.test(fact.rule) ? { ...fact, ...then } : fact,
    )
  },
}
