import type { Rule } from '../rule.ts'

export const REFERENCE_RULES: readonly Rule[] = []
