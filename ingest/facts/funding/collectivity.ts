import { bodyOfRegion, regionNamed } from '../../../corpus/bodies/regional.ts'
import type { BodyFact, BodyRef, Fact } from '../../../corpus/fact.ts'
import type { Context } from '../rule.ts'

/**
 * The collectivity whose assembly « la Commission permanente », « les élus » mean: the document's region under the
 * name it bears there (« Région Bourgogne » in 2013), or the département when the document names no region, or hardly.
 */
export function collectivityOf(facts: readonly Fact[], { anchor }: Context): BodyRef | null {
  const bodies = facts.filter((fact): fact is BodyFact => fact.kind === 'body')
  const regions = bodies.filter(({ type, name }) => type === 'region' && regionOf(name) === anchor.region?.code)
  const departments = bodies.filter(({ type }) => type === 'department')
  const named = regions.filter(({ rule }) => NAMING.test(rule))
  const region = mostNamed(named) ?? mostNamed(regions) ?? (anchor.region === null ? null : bodyOfRegion(anchor.region))
  return departments.length > 2 * regions.length ? (mostNamed(departments) ?? region) : region
}

/** Rules that read a region's own name, rather than « la Région ». */
const NAMING = /^(?:region-named|region-council|regions-listed)$/u

/** Code of today's region that bears the body's name or has succeeded it. */
function regionOf(name: string): string | null {
  return (
    regionNamed(name.replace(/^(?:Région|Collectivité (?:territoriale )?de|Département de) /u, ''))?.region.code ?? null
  )
}

function mostNamed(bodies: readonly BodyFact[]): BodyRef | null {
  const counts = new Map<string, number>()
  for (const { name } of bodies) counts.set(name, (counts.get(name) ?? 0) + 1)
  const best = bodies.reduce<BodyFact | null>(
    (top, body) => (top === null || (counts.get(body.name) ?? 0) > (counts.get(top.name) ?? 0) ? body : top),
    null,
  )
  return best === null ? null : { name: best.name, type: best.type, siren: best.siren, insee: best.insee }
}
