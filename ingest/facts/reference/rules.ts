import type { Claim, Rule } from '../rule.ts'
import { ACT_RULES } from './acts.ts'
import { COUNT_RULES } from './counts.ts'
import { IDENTIFIER_RULES } from './identifiers.ts'
import { NAME_RULES } from './names.ts'

/**
 * What must not be misread as an amount or a date: it claims its characters before every other phase. Precise rather
 * than complete, since a claim that covers a true date or amount hides it.
 */
export const REFERENCE_RULES: readonly Rule<Claim>[] = [
  ...IDENTIFIER_RULES,
  ...ACT_RULES,
  ...NAME_RULES,
  ...COUNT_RULES,
]
