import { REGIONS } from '../corpus/regions.ts'
import { type Library, NO_FILTERS } from '../index/library.ts'

/** Number of documents by region code; counted again only when the collection has changed. */
export function regionCounter(library: Library): () => Promise<ReadonlyMap<string, number>> {
  let counted: { state: string; counts: ReadonlyMap<string, number> } | null = null
  return async () => {
    const { documents, updatedAt } = await library.status()
    const state = `${documents} ${updatedAt}`
    if (counted?.state !== state) {
      const totals = await Promise.all(
        REGIONS.map(async ({ code }) => {
          const { total } = await library.documents({ ...NO_FILTERS, region: code }, { limit: 1, cursor: null })
          return [code, total] as const
        }),
      )
      counted = { state, counts: new Map(totals) }
    }
    return counted.counts
  }
}
