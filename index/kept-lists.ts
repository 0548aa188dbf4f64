import type { Table } from '@lancedb/lancedb'

/** Lists kept for the pages that follow: an export reads hundreds of pages of one list. */
const LISTS_KEPT = 8

/**
 * Remembers what `make` gave for the last few keys, until the table changes. Those who ask while it is being made wait
 * for the same list; one that failed is made again.
 */
export function keptLists<K extends string | null, T>(table: Table, make: (key: K) => Promise<T>) {
  const kept = new Map<string, Promise<T>>()
  return async (key: K): Promise<T> => {
    const versioned = `${await table.version()} ${key ?? ''}`
    const list = kept.get(versioned) ?? make(key)
    kept.delete(versioned)
    kept.set(versioned, list)
    for (const oldest of kept.keys()) if (kept.size > LISTS_KEPT) kept.delete(oldest)
    try {
      return await list
    } catch (error) {
      kept.delete(versioned)
      throw error
    }
  }
}
