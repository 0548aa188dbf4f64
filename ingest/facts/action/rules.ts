import type { Refiner, Rule } from '../rule.ts'
import { readActions } from './read-actions.ts'

/** Actions are read from whole clauses, by refiners: no rule claims its words alone. */
export const ACTION_RULES: readonly Rule[] = []

export const ACTION_REFINERS: readonly Refiner[] = [{ name: 'action-verbs', refine: readActions }]
