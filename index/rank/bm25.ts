/** As Lucene and Tantivy, and so LanceDB, have them (Robertson, Zaragoza: The Probabilistic Relevance Framework, 2009). */
const K1 = 1.2
const B = 0.75

/** Share of its IDF that BM25 gives a word at best: k1 + 1 = 2.2 in theory, about 1.5 in passages of this size. */
const USUAL_PEAK = 1.5

/** About the best score that a word reaches alone, of which `holding` of `size` passages hold some. */
export function bm25Peak(holding: number, size: number): number {
  const passages = Math.min(holding, size)
  return USUAL_PEAK * Math.log(1 + (size - passages + 0.5) / (passages + 0.5))
}

/**
 * What BM25 gives each word of a passage, as a share of the word's peak; 0 for words that it has not. `usualLength` is the
 * number of words that passages have.
 */
export function bm25Shares(passage: readonly string[], usualLength: number): (term: string) => number {
  const counts = new Map<string, number>()
  for (const term of passage) counts.set(term, (counts.get(term) ?? 0) + 1)
  const damping = K1 * (1 - B + (B * passage.length) / usualLength)
  return (term) => {
    const count = counts.get(term) ?? 0
    return count === 0 ? 0 : (count * (K1 + 1)) / (count + damping) / USUAL_PEAK
  }
}
