import type { Table } from '@lancedb/lancedb'

/** Lists kept for the pages that follow: an export reads hundreds of pages of one list. */
const LISTS_KEPT = 8

/** Remembers what `make` gave for the last few keys, until the table changes. */
export function keptLists<K extends string | null, T>(table: Table, make: (key: K) => Promise<T>) {
  const kept = new Map<string, T>()
  return async (key: K): Promise<T> => {
    const versioned = `${await table.version()} ${key ?? ''}`
    const list = kept.get(versioned) ?? (await make(key))
    kept.delete(versioned)
    kept.set(versioned, list)
    for (const oldest of kept.keys()) if (kept.size > LISTS_KEPT) kept.delete(oldest)
    return list
  }
}
