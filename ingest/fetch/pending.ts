import type { Archive, StoredFile } from '../../corpus/archive.ts'
import type { Fetch, FetchRecord } from '../../corpus/fetch-record.ts'

/** Visits and bodies that are not written yet. */
export interface Pending {
  add(fetch: Fetch, bytes: Uint8Array | null): void
  /** A body that is not in the archive yet. */
  body(hash: string): Uint8Array | null
  /** Bodies first: a visit says that its body is archived. */
  flush(): Promise<void>
}

export function createPending({
  archive,
  record,
}: {
  readonly archive: Archive
  readonly record: FetchRecord
}): Pending {
  const bodies = new Map<string, StoredFile>()
  let fetches: Fetch[] = []
  return {
    add(fetch: Fetch, bytes: Uint8Array | null): void {
      fetches.push(fetch)
      if (fetch.hash !== null && bytes !== null)
        bodies.set(fetch.hash, { hash: fetch.hash, mediaType: fetch.mediaType, bytes })
    },
    body: (hash: string): Uint8Array | null => bodies.get(hash)?.bytes ?? null,
    async flush(): Promise<void> {
      const visits = fetches
      fetches = []
      // More may come while these are written, and these may be asked for until they are.
      const files = [...bodies.values()]
      await archive.put([], files)
      await record.add(visits)
      for (const { hash } of files) bodies.delete(hash)
    },
  }
}
