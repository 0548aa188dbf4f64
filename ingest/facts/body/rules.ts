import type { Rule } from '../rule.ts'
import { COMMUNITY_RULES } from './community-rules.ts'
import { COMPOUND_RULES } from './compound-rules.ts'
import { DEPARTMENT_RULES } from './department-rules.ts'
import { GAZETTEER_RULES } from './gazetteer-rules.ts'
import { NAMED_RULES } from './named-rules.ts'
import { NETWORK_RULES } from './network-rules.ts'
import { ORGANISATION_RULES } from './organisation-rules.ts'
import { REGION_RULES } from './region-rules.ts'
import { ROLE_RULES } from './role-rules.ts'
import { STATE_RULES } from './state-rules.ts'
import { TOWN_RULES } from './town-rules.ts'

export { BODY_REFINERS } from './refiners.ts'

/** Who acts, pays and receives: known bodies first, then names that their form gives away. */
export const BODY_RULES: readonly Rule[] = [
  ...REGION_RULES,
  ...DEPARTMENT_RULES,
  ...GAZETTEER_RULES,
  ...NETWORK_RULES,
  ...STATE_RULES,
  ...TOWN_RULES,
  ...COMMUNITY_RULES,
  ...NAMED_RULES,
  ...ORGANISATION_RULES,
  ...COMPOUND_RULES,
  ...ROLE_RULES,
]
