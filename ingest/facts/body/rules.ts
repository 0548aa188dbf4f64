import type { Refiner, Rule } from '../rule.ts'

export const BODY_RULES: readonly Rule[] = []

export const BODY_REFINERS: readonly Refiner[] = []
