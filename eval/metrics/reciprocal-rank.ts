import { countRelevant, type Grades, isRelevant } from './grades.ts'

/**
 * Reciprocal rank: 1 / rank of the first relevant document, 0 when the first k hold none; its mean over questions is MRR@k.
 * Voorhees: The TREC-8 Question Answering Track Report, 1999. Throws RangeError without a relevant document.
 */
export function reciprocalRank(ranking: readonly string[], grades: Grades, k: number): number {
  countRelevant(grades)
  const at = ranking.slice(0, k).findIndex((id) => isRelevant(grades, id))
  return at === -1 ? 0 : 1 / (at + 1)
}
