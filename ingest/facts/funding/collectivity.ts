import { refOf } from '../../../corpus/bodies/body.ts'
import type { BodyFact, BodyRef, Fact } from '../../../corpus/fact.ts'
import { contains } from '../../../corpus/span.ts'
import { regionOfItsTime } from '../body/region-of-its-time.ts'
import type { Context } from '../rule.ts'

/**
 * The collectivity whose assembly « la Commission permanente », « les élus » mean: the one whose name heads the
 * document, else the document's region under the name it bears there, or the département when the document names no
 * region, or hardly.
 */
export function collectivityOf(facts: readonly Fact[], context: Context): BodyRef | null {
  const bodies = facts.filter((fact) => fact.kind === 'body')
  const heading = collectivityHeading(bodies, context)
  if (heading !== null) return refOf(heading)
  const region = regionOfItsTime(bodies, context.anchor)
  const departments = bodies.filter(({ type }) => type === 'department')
  const [department] = departments
  const mentions = bodies.filter(({ name }) => name === region?.name).length
  return department !== undefined && departments.length > 2 * mentions && !speaksOfRegion(context)
    ? refOf(department)
    : region
}

/** « régional », « notre institution »: words for the region where it is not named. */
export function speaksOfRegion({ shadow }: Context): boolean {
  return REGIONAL.test(shadow)
}

const REGIONAL =
  /(?<!\p{L})(?:r[ée]gion(?:al(?:e|es)?|aux)|notre (?:institution|collectivit[ée]|assembl[ée]e))(?!\p{L})/iu

/** Blocks at the top of a document, of which one may hold nothing but who issues it. */
const TOP = 3

/** « CONSEIL GÉNÉRAL DE LA CREUSE », « Roi Morvan Communauté »: the name that stands alone in a line at the top. */
function collectivityHeading(bodies: readonly BodyFact[], { blocks }: Context): BodyFact | null {
  for (const { span } of blocks.slice(0, TOP)) {
    const named = bodies.find(
      (body) => COLLECTIVITY.has(body.type) && contains(span, body.span) && isWhole(body.span, span),
    )
    if (named !== undefined) return named
  }
  return null
}

const COLLECTIVITY: ReadonlySet<string> = new Set(['region', 'department', 'commune', 'intercommunality'])

/** Alike but for a closing mark or an opening article. */
function isWhole(body: BodyFact['span'], block: BodyFact['span']): boolean {
  return block.end - block.start - (body.end - body.start) <= 3
}
