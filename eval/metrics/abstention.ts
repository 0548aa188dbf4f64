/** One question as the collection stands: whether it holds an answer, and how many hits were returned. */
export interface Answer {
  readonly answerable: boolean
  readonly hits: number
}

/**
 * Abstention on one question that the collection cannot answer: 1 when nothing was returned, 0 otherwise; null for an
 * answerable one. Its mean is the share of unanswerable questions rightly left without hits.
 *
 * The two sides are told apart as SQuAD 2.0 does with HasAns and NoAns (Rajpurkar, Jia, Liang: Know What You Don't Know,
 * ACL 2018): either alone is perfect for a system that always, or never, answers.
 */
export function abstained({ answerable, hits }: Answer): number | null {
  if (answerable) return null
  return hits === 0 ? 1 : 0
}

/** Answering one answerable question: 1 when something was returned, 0 when it was refused; null for an unanswerable one. */
export function answered({ answerable, hits }: Answer): number | null {
  if (!answerable) return null
  return hits > 0 ? 1 : 0
}
