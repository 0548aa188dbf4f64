import { countRelevant, type Grades } from './grades.ts'

/**
 * nDCG@k = DCG@k / ideal DCG@k, with DCG@k = Σ grade(i) / log₂(i + 1) over the ranks i = 1…k.
 * `ranking` holds distinct document ids, best first. Between 0 and 1; throws RangeError without a relevant document.
 *
 * Järvelin, Kekäläinen: Cumulated Gain-Based Evaluation of IR Techniques, ACM TOIS 20(4), 2002. Gains are the grades
 * themselves and not 2^grade − 1, as in trec_eval's `ndcg_cut`, which BEIR and MTEB report.
 */
export function ndcg(ranking: readonly string[], grades: Grades, k: number): number {
  countRelevant(grades)
  const gained = ranking.map((id) => grades.get(id) ?? 0)
  const ideal = [...grades.values()].sort((a, b) => b - a)
  return dcg(gained, k) / dcg(ideal, k)
}

function dcg(gains: readonly number[], k: number): number {
  return gains.slice(0, k).reduce((sum, gain, at) => sum + Math.max(0, gain) / Math.log2(at + 2), 0)
}
