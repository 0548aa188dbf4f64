import type { Retrieved } from '../retrieve.ts'
import { sum } from '../sum.ts'
import type { Rewording } from '../thesaurus/expand.ts'

/**
 * How well words answer a question, 0–1: BM25 as a share of what its terms reach at best. Terms that `shareOf` (see
 * `bm25Shares`) does not find count by the best of the other ways to say them: one for each of them, so that many words
 * for one thing never outweigh the things asked for.
 */
export function wordsScore(
  { weights, rewordings }: Pick<Retrieved, 'weights' | 'rewordings'>,
  shareOf: (term: string) => number,
): number {
  const reachable = sum(weights.values())
  if (reachable === 0) return 0
  const literal = sum([...weights].map(([term, weight]) => weight * shareOf(term)))
  const reworded = sum(rewordings.map((rewording) => gainOf(rewording, weights, shareOf)))
  return Math.min(1, (literal + reworded) / reachable)
}

/** What saying some terms otherwise adds to what they say themselves. */
function gainOf(
  { own, phrases }: Rewording,
  weights: ReadonlyMap<string, number>,
  shareOf: (term: string) => number,
): number {
  const held = (term: string) => Math.min(1, shareOf(term))
  const said = sum(own.map((term) => (weights.get(term) ?? 0) * held(term)))
  const whole = sum(own.map((term) => weights.get(term) ?? 0))
  const best = Math.max(0, ...phrases.map(({ terms, share }) => (share * sum(terms.map(held))) / terms.length))
  return Math.max(0, best * whole - said)
}
