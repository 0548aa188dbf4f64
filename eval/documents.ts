import { realpathSync } from 'node:fs'
import { relative, sep } from 'node:path'
import { loadDocument, type ReadDocument } from '../ingest/read-document.ts'
import { type Entry, resolveTarget } from '../ingest/targets.ts'

/** The files of a collection by their path within it, with slashes. */
export function entriesByPath(folder: string): ReadonlyMap<string, Entry> {
  const root = realpathSync(folder)
  const { entries } = resolveTarget(root, root)
  return new Map(entries.map((entry) => [relative(root, entry.path).split(sep).join('/'), entry]))
}

/** The documents at `paths`, read as the product reads them; a path that the collection does not have is left out. */
export async function readDocuments(
  folder: string,
  paths: Iterable<string>,
): Promise<ReadonlyMap<string, ReadDocument>> {
  const entries = entriesByPath(folder)
  const read = new Map<string, ReadDocument>()
  for (const path of new Set(paths)) {
    const entry = entries.get(path)
    if (entry !== undefined) read.set(path, await loadDocument(entry))
  }
  return read
}
