import type { Archive, DocumentState } from '../corpus/archive.ts'
import { applyCorrections, type Correction } from '../corpus/correction.ts'
import { extract } from './facts/extract.ts'

/** Documents taken from the archive and written together. */
const BATCH = 32

/**
 * Makes the facts of stored documents follow what people said of them: those with a new or withdrawn correction have
 * their facts extracted again from the stored text, then corrected. Gives the number of documents that changed; a second
 * run changes none.
 */
export async function revise(archive: Archive): Promise<number> {
  const corrections = await archive.corrections()
  const stale = await staleDocuments(archive, corrections)
  let changed = 0
  for (let at = 0; at < stale.length; at += BATCH) {
    const documents = await archive.getMany(stale.slice(at, at + BATCH))
    const revised = documents.flatMap((document) => {
      const { facts, applied } = applyCorrections(document, extract(document).facts, corrections)
      const isSame = applied.join() === document.corrections.join()
      return isSame ? [] : [{ ...document, facts, corrections: applied }]
    })
    await archive.put(revised, [])
    changed += revised.length
  }
  return changed
}

async function staleDocuments(archive: Archive, corrections: readonly Correction[]): Promise<readonly string[]> {
  const states = await archive.states()
  const known = new Set(corrections.map(({ id }) => id))
  const stale = new Set(
    [...states.values()].filter((state) => state.corrections.some((id) => !known.has(id))).map(({ id }) => id),
  )
  for (const correction of corrections) {
    const concerned = correction.type === 'fact' ? [correction.documentId] : await archive.naming(correction.from)
    for (const id of concerned) if (isMissing(states.get(id), correction)) stale.add(id)
  }
  return [...stale]
}

function isMissing(state: DocumentState | undefined, { id }: Correction): boolean {
  return state !== undefined && !state.corrections.includes(id)
}
