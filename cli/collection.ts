import type { Connection } from '@lancedb/lancedb'
import { type Archive, openArchive } from '../corpus/archive.ts'
import { findTable, openDatabase } from '../corpus/database.ts'
import type { Fact } from '../corpus/fact.ts'
import { type BuildResult, buildIndex } from '../index/build.ts'
import type { Embedder } from '../index/embedder.ts'
import { MODELS } from '../index/embedders/models.ts'
import { loadEmbedder } from '../index/embedders/transformers.ts'
import { type Library, openLibrary } from '../index/library.ts'
import { extractorStamp } from '../ingest/extractor-stamp.ts'
import { extract } from '../ingest/facts/extract.ts'
import { ingest, type Outcome } from '../ingest/ingest.ts'
import { blocksOfText } from '../ingest/read/text.ts'
import { revise } from '../ingest/revise.ts'
import type { Target } from '../ingest/targets.ts'
import { progress } from './progress.ts'
import { WrongUse } from './terminal.ts'

/** The facts of a question, read by the rules that read documents. */
export function readQuestion(text: string): readonly Fact[] {
  return extract({ text, blocks: blocksOfText(text), publishedOn: null, region: null }).facts
}

let model: Promise<Embedder> | null = null

/** The bundled model, loaded once: reading and answering in one process share it. */
export function loadModel(): Promise<Embedder> {
  model ??= loadEmbedder(MODELS[0])
  return model
}

/** Opens a database that has documents; throws WrongUse that says how to fill an empty one. */
export async function openExisting(db: string): Promise<{ connection: Connection; archive: Archive }> {
  const connection = await openDatabase(db)
  if ((await findTable(connection, 'documents')) === null) {
    throw new WrongUse(`La base « ${db} » est vide : lisez d’abord des documents avec « hemicycle ingest <dossier> ».`)
  }
  return { connection, archive: await openArchive(connection) }
}

/** Opens a filled database for questions; the caller closes it. */
export async function openCollection(db: string): Promise<Library> {
  const { connection } = await openExisting(db)
  return openLibrary({ connection, embedder: await loadModel(), readQuestion })
}

/** Reads what the targets list into the archive, with a progress bar; the caller holds the write lock. */
export async function ingestTargets(targets: readonly Target[], archive: Archive): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = []
  const bar = progress(
    'Lecture',
    'documents',
    targets.reduce((sum, { entries }) => sum + entries.length, 0),
  )
  for await (const outcome of ingest(targets, { archive, extractor: extractorStamp(), now: () => new Date() })) {
    outcomes.push(outcome)
    if (outcome.status !== 'removed') bar.step()
  }
  bar.stop()
  return outcomes
}

/** What an update of the index did; `revised` documents had corrections to follow. */
export interface Update extends BuildResult {
  readonly revised: number
}

/**
 * Makes facts follow the corrections, then brings passages and vectors in line with the archive, with a progress bar;
 * the caller holds the write lock.
 */
export async function updateIndex(connection: Connection, archive: Archive, rebuild: boolean): Promise<Update> {
  const revised = await revise(archive)
  const bar = progress('Index', 'documents', 0)
  const outcome = await buildIndex({ connection, archive, embedder: await loadModel(), rebuild }, bar.reach)
  bar.stop()
  return { ...outcome, revised }
}
