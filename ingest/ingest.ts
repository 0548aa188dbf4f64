import { createHash } from 'node:crypto'
import { readFile as readBytes, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Archive, DocumentState, StoredFile } from '../corpus/archive.ts'
import { applyCorrections, type Correction } from '../corpus/correction.ts'
import type { Document } from '../corpus/document.ts'
import type { Issue } from '../corpus/issue.ts'
import { extract } from './facts/extract.ts'
import { matterOf } from './matter.ts'
import { type RawFile, readFile, UnreadableError } from './reader.ts'
import { detectRegion } from './region.ts'
import type { Entry, Target } from './targets.ts'
import { themesOf } from './themes.ts'

/** What became of one address; yielded only once the archive has acknowledged it. */
export interface Outcome {
  readonly status: 'added' | 'changed' | 'unchanged' | 'removed' | 'failed'
  readonly address: string
  readonly issues: readonly Issue[]
}

export interface IngestDeps {
  readonly archive: Archive
  /** `extractorStamp()`: documents stored under another are read again. */
  readonly extractor: string
  readonly now: () => Date
}

/** Larger files are refused: a text of this size is a dump, not a document. */
export const MAX_FILE_BYTES = 32 * 1024 * 1024

const BATCH_DOCUMENTS = 32
const BATCH_BYTES = 16 * 1024 * 1024

interface Batch {
  readonly documents: Document[]
  readonly files: StoredFile[]
  readonly outcomes: Outcome[]
  readonly returned: string[]
  bytes: number
}

/**
 * Brings the archive in line with what `targets` list: reads new and changed files, skips unchanged ones without a
 * write, marks vanished ones. One bad file is an outcome with an issue, and the run goes on. A kill at any point
 * leaves whole documents only; the next run does the rest.
 */
export async function* ingest(targets: readonly Target[], deps: IngestDeps): AsyncGenerator<Outcome> {
  const states = await deps.archive.states()
  const corrections = await deps.archive.corrections()
  const entries = new Map(targets.flatMap((target) => target.entries).map((entry) => [entry.id, entry]))
  let batch = emptyBatch()
  for (const entry of entries.values()) {
    const fetchedAt = deps.now().toISOString()
    const outcome = await ingestEntry(entry, states.get(entry.id), { ...deps, corrections, fetchedAt }, batch)
    batch.outcomes.push(outcome)
    if (batch.documents.length >= BATCH_DOCUMENTS || batch.bytes >= BATCH_BYTES || batch.outcomes.length >= 1000) {
      yield* flush(batch, deps.archive)
      batch = emptyBatch()
    }
  }
  yield* flush(batch, deps.archive)
  yield* markVanished(targets, entries, states, deps)
  for (const target of targets) {
    const issue = shortfall(target)
    if (issue !== null) yield { status: 'failed', address: target.given, issues: [issue] }
  }
}

interface Run extends Pick<IngestDeps, 'extractor'> {
  readonly corrections: readonly Correction[]
  readonly fetchedAt: string
}

async function ingestEntry(
  entry: Entry,
  stored: DocumentState | undefined,
  { extractor, corrections, fetchedAt }: Run,
  batch: Batch,
): Promise<Outcome> {
  const { address } = entry
  try {
    const bytes = await bytesOf(entry)
    const contentHash = createHash('sha256').update(bytes).digest('hex')
    if (stored?.contentHash === contentHash && stored.extractor === extractor) {
      if (stored.removedAt !== null) batch.returned.push(stored.id)
      return { status: stored.removedAt === null ? 'unchanged' : 'changed', address, issues: [] }
    }
    const content = await readDocument(entry, bytes)
    const { facts, applied } = applyCorrections(content, content.facts, corrections)
    const document = { ...content, facts, corrections: applied, contentHash, fetchedAt, extractor }
    batch.documents.push(document)
    batch.files.push({ hash: contentHash, mediaType: null, bytes })
    batch.bytes += bytes.length
    return { status: stored === undefined ? 'added' : 'changed', address, issues: document.issues }
  } catch (error) {
    return { status: 'failed', address, issues: [failure(error, address)] }
  }
}

/** What reading bytes gives: everything of a document but when and by what it was stored. */
export type ReadDocument = Omit<Document, 'contentHash' | 'fetchedAt' | 'extractor' | 'corrections'>

/** Reads one file outside any archive. Throws UnreadableError when it holds no document. */
export async function loadDocument(entry: Entry): Promise<ReadDocument> {
  return readDocument(entry, await bytesOf(entry))
}

async function readDocument({ id, source, address, path }: Entry, bytes: Uint8Array): Promise<ReadDocument> {
  const issues: Issue[] = []
  const report = (issue: Omit<Issue, 'address'>) => issues.push({ ...issue, address })
  const file: RawFile = { address, name: basename(path), mediaType: null, bytes }
  const content = await readFile(file, report)
  const region = detectRegion(content.text, content.blocks, content.publisher)
  const extraction = extract({ ...content, region })
  extraction.issues.forEach(report)
  const themes = themesOf(content.title, content.text, content.blocks)
  return {
    ...content,
    id,
    source,
    address,
    region,
    themes,
    matter: matterOf({ ...content, themes, facts: extraction.facts }),
    facts: extraction.facts,
    issues,
    removedAt: null,
  }
}

async function bytesOf(entry: Entry): Promise<Uint8Array> {
  const { size } = await stat(entry.path)
  if (size > MAX_FILE_BYTES) {
    const megabytes = Math.round(MAX_FILE_BYTES / 1024 / 1024)
    throw new UnreadableError('too-large', `« ${basename(entry.path)} » dépasse ${megabytes} Mo : découpez le fichier.`)
  }
  return readBytes(entry.path)
}

async function* flush(batch: Batch, archive: Archive): AsyncGenerator<Outcome> {
  await archive.put(batch.documents, batch.files)
  await archive.markRemoved(batch.returned, null)
  yield* batch.outcomes
}

async function* markVanished(
  targets: readonly Target[],
  entries: ReadonlyMap<string, Entry>,
  states: ReadonlyMap<string, DocumentState>,
  { archive, now }: IngestDeps,
): AsyncGenerator<Outcome> {
  const vanished = [...states.values()].filter(
    (state) => state.removedAt === null && !entries.has(state.id) && targets.some((target) => target.covers(state)),
  )
  await archive.markRemoved(
    vanished.map(({ id }) => id),
    now().toISOString(),
  )
  for (const { address } of vanished) yield { status: 'removed', address, issues: [] }
}

function shortfall({ given, entries, expected }: Target): Issue | null {
  if (entries.length >= expected) return null
  const message = `« ${given} » : ${entries.length} documents trouvés, au moins ${expected} attendus. La source a-t-elle changé ?`
  return { severity: 'error', code: 'fewer-than-expected', message, address: given, span: null }
}

function failure(error: unknown, address: string): Issue {
  if (error instanceof UnreadableError)
    return { severity: 'error', code: error.code, message: error.message, address, span: null }
  const reason = error instanceof Error ? error.message : String(error)
  const message = `« ${address} » n’a pas pu être lu : ${reason}`
  return { severity: 'error', code: 'unreadable', message, address, span: null }
}

function emptyBatch(): Batch {
  return { documents: [], files: [], outcomes: [], returned: [], bytes: 0 }
}
