import type { Archive, DocumentState } from '../corpus/archive.ts'

/**
 * Makes one document of those that have the same text at several addresses: one stands for the others, which stay stored
 * and are no longer indexed. Rows of data are never taken together: two grants may well read alike. Gives how many documents
 * have changed their place; a second run changes none.
 */
export async function markDuplicates(archive: Archive): Promise<number> {
  const states = await archive.states()
  const changed = new Map<string, string | null>()
  const groups = new Map<string, DocumentState[]>()
  for (const state of states.values()) {
    if (state.textHash === null || state.kind === 'dataset-row') continue
    const group = groups.get(state.textHash)
    if (group === undefined) groups.set(state.textHash, [state])
    else group.push(state)
  }
  for (const group of groups.values()) {
    const [first] = group.sort(compare)
    for (const state of group) {
      const standsFor = first === undefined || state === first ? null : first.id
      if (state.duplicateOf !== standsFor) changed.set(state.id, standsFor)
    }
  }
  await archive.markDuplicates(changed)
  return changed.size
}

/** Those that their source still offers before those that are gone, public addresses before files; then by address. */
function compare(a: DocumentState, b: DocumentState): number {
  return rank(a) - rank(b) || (a.address < b.address ? -1 : 1)
}

function rank({ address, removedAt }: DocumentState): number {
  return (removedAt === null ? 0 : 2) + (/^https?:/u.test(address) ? 0 : 1)
}
