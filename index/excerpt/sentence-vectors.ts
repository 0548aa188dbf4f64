import type { Embedder } from '../embedder.ts'

/** Sentences kept with their vectors, about 2 kB each: people ask again about the same documents. */
const MOST_KEPT = 5000

const kept = new WeakMap<Embedder, Map<string, Float32Array>>()

/** The unit vector of each distinct text; those that were asked for lately cost nothing. */
export async function sentenceVectors(
  embedder: Embedder,
  texts: readonly string[],
): Promise<ReadonlyMap<string, Float32Array>> {
  const known = kept.get(embedder) ?? new Map<string, Float32Array>()
  kept.set(embedder, known)
  const vectors = new Map(texts.flatMap((text) => pair(text, known.get(text))))
  const missing = [...new Set(texts)].filter((text) => !vectors.has(text))
  const made = await embedder.embedPassages(missing)
  if (known.size + missing.length > MOST_KEPT) known.clear()
  for (const [text, vector] of missing.flatMap((text, at) => pair(text, made[at]))) {
    vectors.set(text, vector)
    known.set(text, vector)
  }
  return vectors
}

function pair(text: string, vector: Float32Array | undefined): readonly (readonly [string, Float32Array])[] {
  return vector === undefined ? [] : [[text, vector]]
}
