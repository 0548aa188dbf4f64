import { countRelevant, type Grades, isRelevant } from './grades.ts'

/**
 * Recall@k: relevant documents among the first k of `ranking`, as a share of all relevant ones, whatever their grade.
 * Not capped: with more than k relevant documents it cannot reach 1. As trec_eval's `recall_k`. Between 0 and 1; throws
 * RangeError without a relevant document.
 */
export function recall(ranking: readonly string[], grades: Grades, k: number): number {
  const relevant = countRelevant(grades)
  return ranking.slice(0, k).filter((id) => isRelevant(grades, id)).length / relevant
}
