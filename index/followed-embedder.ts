import type { Connection } from '@lancedb/lancedb'
import type { Embedder } from './embedder.ts'
import { modelInUse } from './model-in-use.ts'

/** As often as a reader sees the writes of other processes: asking more often would tell nothing new. */
const ASKED_EVERY_MS = 2_000

/** Gives the embedder of the model in use: `first`, then what `load` gives once another process chooses another model. */
export function followedEmbedder(
  connection: Connection,
  first: Embedder,
  load: (id: string) => Promise<Embedder>,
): () => Promise<Embedder> {
  let embedder = first
  let askedAt = performance.now()
  return async () => {
    if (performance.now() - askedAt < ASKED_EVERY_MS) return embedder
    const id = await modelInUse(connection)
    if (id !== embedder.model.id) embedder = await load(id)
    askedAt = performance.now()
    return embedder
  }
}
