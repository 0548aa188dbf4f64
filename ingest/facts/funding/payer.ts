import { refOf } from '../../../corpus/bodies/body.ts'
import type { BodyFact, BodyRef } from '../../../corpus/fact.ts'
import type { FundingContext, Role } from './scene.ts'

/** Bodies that give public money by their nature; any other gives only where a verb says so. */
export const FUNDERS = new Set([
  'region',
  'department',
  'commune',
  'intercommunality',
  'state',
  'operator',
  'eu',
  'instance',
])

/** Bodies that a text names as giving rather than receiving, where nothing else tells. */
export const LIKELY_PAYS: ReadonlySet<string> = new Set(['region', 'department', 'state', 'eu', 'instance'])

/** In a list of amounts, these are who pays; others may as well receive. */
export const ALWAYS_PAYS: ReadonlySet<string> = new Set(['state', 'region', 'eu'])

/** Who pays when `body` decides: an assembly acts, its collectivity pays. Null for an assembly that has no money. */
export function payerOf(body: BodyRef, context: Pick<FundingContext, 'collectivity'>): BodyRef | null {
  if (/comptes(?: |$)/u.test(body.name)) return null
  if (body.type !== 'instance') return refOf(body)
  const { collectivity } = context
  if (/communautaire|municipal|métropolitain/iu.test(body.name))
    return collectivity !== null && LOCAL.has(collectivity.type) ? collectivity : null
  return /^(?:CESER|Conseil économique)|d'administration|syndical/u.test(body.name) ? null : collectivity
}

const LOCAL: ReadonlySet<string> = new Set(['commune', 'intercommunality'])

export function rolesOf(bodies: readonly BodyFact[], context: FundingContext): readonly Role[] {
  const roles = new Map<string, Role>()
  for (const body of bodies) {
    const payer = payerOf(body, context)
    if (payer !== null && !roles.has(payer.name)) roles.set(payer.name, { body: payer, span: body.span })
  }
  return [...roles.values()]
}
