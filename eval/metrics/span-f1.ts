/** Facts of one kind: those that the rules found, those that are annotated, and pairs of the two that agree. */
export interface Counts {
  readonly matched: number
  readonly found: number
  readonly gold: number
}

export const NO_COUNTS: Counts = { matched: 0, found: 0, gold: 0 }

export function addCounts(a: Counts, b: Counts): Counts {
  return { matched: a.matched + b.matched, found: a.found + b.found, gold: a.gold + b.gold }
}

/** Precision = matched / found; null when nothing was found. */
export function precision({ matched, found }: Counts): number | null {
  return found === 0 ? null : matched / found
}

/** Recall = matched / gold; null when there was nothing to find. */
export function recallOfSpans({ matched, gold }: Counts): number | null {
  return gold === 0 ? null : matched / gold
}

/**
 * F1 = 2 · matched / (found + gold), the harmonic mean of precision and recall; null when there is nothing on either side.
 * Summed over documents before dividing (micro average), as in CoNLL-2003 (Tjong Kim Sang, De Meulder), where a span
 * counts only when it is found whole and with its right type; van Rijsbergen: Information Retrieval, 1979, chapter 7.
 */
export function f1({ matched, found, gold }: Counts): number | null {
  return found + gold === 0 ? null : (2 * matched) / (found + gold)
}

/**
 * Pairs that agree, each fact in one pair at most, in the order of `gold`: the first match left of each. Exact for
 * criteria under which facts are alike in groups, as « same span and same value » is.
 */
export function pairs<G, F>(
  gold: readonly G[],
  found: readonly F[],
  agree: (gold: G, found: F) => boolean,
): readonly (readonly [G, F])[] {
  const left = new Set(found)
  return gold.flatMap((one) => {
    const match = [...left].find((candidate) => agree(one, candidate))
    if (match === undefined) return []
    left.delete(match)
    return [[one, match] as const]
  })
}
