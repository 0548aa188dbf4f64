import type { Archive, StoredFile } from '../corpus/archive.ts'
import type { Document } from '../corpus/document.ts'
import type { Outcome } from './ingest.ts'

/** One outcome, with what has to be written before it is true. */
export interface Step {
  readonly outcome: Outcome
  readonly stored?: {
    readonly document: Document
    /** Its bytes; null when the archive has them. */
    readonly file: StoredFile | null
    /** True when its source has changed the text that is stored: that becomes an earlier version. */
    readonly replaces: boolean
  }
  /** A document that is gone from its source, or back at it. */
  readonly marked?: { readonly id: string; readonly removedAt: string | null }
}

/** Steps written together. */
export interface Batch {
  readonly steps: Step[]
  readonly startedAt: number
  bytes: number
  documents: number
}

const MOST_DOCUMENTS = 32
const MOST_BYTES = 16 * 1024 * 1024
const MOST_STEPS = 1000
/** A kill should cost no more than this of waiting for the web. */
const LONGEST_MS = 10_000

export function emptyBatch(): Batch {
  return { steps: [], startedAt: performance.now(), bytes: 0, documents: 0 }
}

/** Adds a step; true when the batch is due to be written. */
export function addStep(batch: Batch, step: Step): boolean {
  batch.steps.push(step)
  if (step.stored !== undefined) {
    batch.documents++
    batch.bytes += step.stored.file?.bytes.length ?? 0
  }
  return (
    batch.documents >= MOST_DOCUMENTS ||
    batch.bytes >= MOST_BYTES ||
    batch.steps.length >= MOST_STEPS ||
    performance.now() - batch.startedAt > LONGEST_MS
  )
}

/** Writes a batch and gives its outcomes. */
export async function writeBatch({ steps }: Batch, archive: Archive): Promise<readonly Outcome[]> {
  const stored = steps.flatMap((step) => step.stored ?? [])
  const replaced = stored.filter(({ replaces }) => replaces)
  await archive.keepVersions(new Map(replaced.map(({ document }) => [document.id, document.fetchedAt])))
  await archive.put(
    stored.map(({ document }) => document),
    stored.flatMap(({ file }) => file ?? []),
  )
  const marked = steps.flatMap((step) => step.marked ?? [])
  for (const removedAt of new Set(marked.map((mark) => mark.removedAt))) {
    const ids = marked.filter((mark) => mark.removedAt === removedAt).map(({ id }) => id)
    await archive.markRemoved(ids, removedAt)
  }
  return steps.map(({ outcome }) => outcome)
}
