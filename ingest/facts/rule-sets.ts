import { ACTION_REFINERS, ACTION_RULES } from './action/rules.ts'
import { AMOUNT_REFINERS, AMOUNT_RULES } from './amount/rules.ts'
import { BODY_REFINERS, BODY_RULES } from './body/rules.ts'
import { DATE_REFINERS, DATE_RULES } from './date/rules.ts'
import { FUNDING_REFINERS } from './funding/frames.ts'
import { FUNDING_THEMES } from './funding-themes.ts'
import { REFERENCE_RULES } from './reference/rules.ts'
import type { Refiner, Rule } from './rule.ts'

/** Rules that read together what earlier phases left, then refiners in order. */
export interface Phase {
  readonly name: string
  readonly rules: readonly Rule[]
  readonly refiners: readonly Refiner[]
}

/** The whole of extraction, in order: what must not be misread claims its characters first. */
export const PHASES: readonly Phase[] = [
  { name: 'reference', rules: REFERENCE_RULES, refiners: [] },
  { name: 'amount', rules: AMOUNT_RULES, refiners: AMOUNT_REFINERS },
  { name: 'date', rules: DATE_RULES, refiners: DATE_REFINERS },
  { name: 'body', rules: BODY_RULES, refiners: BODY_REFINERS },
  { name: 'action', rules: ACTION_RULES, refiners: ACTION_REFINERS },
  { name: 'funding', rules: [], refiners: [...FUNDING_REFINERS, FUNDING_THEMES] },
]
