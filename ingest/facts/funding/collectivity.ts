import { refOf } from '../../../corpus/bodies/body.ts'
import type { BodyRef, Fact } from '../../../corpus/fact.ts'
import { regionOfItsTime } from '../body/region-of-its-time.ts'
import type { Context } from '../rule.ts'

/**
 * The collectivity whose assembly « la Commission permanente », « les élus » mean: the document's region under the
 * name it bears there, or the département when the document names no region, or hardly.
 */
export function collectivityOf(facts: readonly Fact[], { anchor }: Context): BodyRef | null {
  const bodies = facts.filter((fact) => fact.kind === 'body')
  const region = regionOfItsTime(bodies, anchor)
  const departments = bodies.filter(({ type }) => type === 'department')
  const [department] = departments
  const mentions = bodies.filter(({ name }) => name === region?.name).length
  return department !== undefined && departments.length > 2 * mentions ? refOf(department) : region
}
