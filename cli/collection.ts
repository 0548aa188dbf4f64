import type { Connection } from '@lancedb/lancedb'
import { readConfig } from '../config.ts'
import { type Archive, openArchive } from '../corpus/archive.ts'
import { findTable, openDatabase } from '../corpus/database.ts'
import { type BuildResult, buildIndex } from '../index/build.ts'
import type { Embedder } from '../index/embedder.ts'
import { findInstalled, folderOf } from '../index/embedders/installed.ts'
import { MODELS, modelById } from '../index/embedders/models.ts'
import { loadEmbedder } from '../index/embedders/transformers.ts'
import { type Library, openLibrary } from '../index/library.ts'
import { modelInUse } from '../index/model-in-use.ts'
import type { QuestionReading } from '../index/understand.ts'
import { markDuplicates } from '../ingest/duplicates.ts'
import { extractorStamp } from '../ingest/extractor-stamp.ts'
import { extract } from '../ingest/facts/extract.ts'
import { type IngestDeps, ingest, type Outcome } from '../ingest/ingest.ts'
import { blocksOfText } from '../ingest/read/text.ts'
import { revise } from '../ingest/revise.ts'
import type { Target } from '../ingest/targets.ts'
import { themesOfWords } from '../ingest/themes.ts'
import { progress } from './progress.ts'
import { WrongUse } from './terminal.ts'

/** The facts and themes of a question, read by the rules that read documents. */
export function readQuestion(text: string): QuestionReading {
  const { facts } = extract({ text, blocks: blocksOfText(text), publishedOn: null, region: null })
  return { facts, themes: themesOfWords(text) }
}

const loaded = new Map<string, Promise<Embedder>>()

/** A model, the bundled one unless told, loaded once: reading and answering in one process share it. */
export function loadModel(id: string = MODELS[0].id): Promise<Embedder> {
  const model = loaded.get(id) ?? loadInstalled(id)
  loaded.set(id, model)
  // One that is not there may be installed before it is asked for again.
  model.catch(() => loaded.delete(id))
  return model
}

async function loadInstalled(id: string): Promise<Embedder> {
  const { models } = readConfig()
  const row = modelById(id)
  const installed = findInstalled(models, row)
  if (installed !== null) return loadEmbedder(installed)
  throw new WrongUse(
    `Le modèle « ${id} » n’est pas sur ce poste (${folderOf(models, row)}) : installez-le avec ` +
      `« hemicycle model install ${id} », ou revenez au modèle fourni avec « hemicycle model use ${MODELS[0].id} ».`,
  )
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
  const embedder = await loadModel(await modelInUse(connection))
  return openLibrary({ connection, embedder, loadModel, readQuestion })
}

/** Reads what the targets list into the archive, with a progress bar; the caller holds the write lock. */
export async function ingestTargets(
  targets: readonly Target[],
  deps: Pick<IngestDeps, 'archive' | 'fetcher' | 'since'>,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = []
  const bar = progress('Lecture', 'documents', 0)
  let [listed, done] = [0, 0]
  const onListed = () => bar.reach(done, Math.max(done, ++listed))
  for await (const outcome of ingest(targets, {
    ...deps,
    extractor: extractorStamp(),
    now: () => new Date(),
    onListed,
  })) {
    outcomes.push(outcome)
    // One address may hold several documents.
    if (outcome.status !== 'removed' && outcome.status !== 'noted') bar.reach(++done, Math.max(done, listed))
  }
  bar.stop()
  return outcomes
}

/** What an update of the index did; `revised` documents had corrections to follow. */
export interface Update extends BuildResult {
  readonly revised: number
}

/**
 * Makes facts follow the corrections and one document of those that have one text, then brings passages and vectors in line with the archive, with a progress bar;
 * the caller holds the write lock.
 */
export async function updateIndex(connection: Connection, archive: Archive, rebuild: boolean): Promise<Update> {
  const revised = await revise(archive)
  await markDuplicates(archive)
  const bar = progress('Index', 'documents', 0)
  const embedder = await loadModel(await modelInUse(connection))
  const outcome = await buildIndex({ connection, archive, embedder, rebuild }, bar.reach)
  bar.stop()
  return { ...outcome, revised }
}
