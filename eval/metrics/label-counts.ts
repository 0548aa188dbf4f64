import type { Counts } from './span-f1.ts'

/**
 * Labels of one thing: those that were found, those that are right, and those in both. Summed over things before
 * precision, recall and F1 are taken (micro average), as Tsoumakas, Katakis: Multi-Label Classification, 2007.
 */
export function labelCounts<T>(gold: readonly T[], found: readonly T[]): Counts {
  const right = new Set(gold)
  const distinct = new Set(found)
  return { matched: [...distinct].filter((label) => right.has(label)).length, found: distinct.size, gold: right.size }
}
