import { basename, dirname } from 'node:path'
import { env, type FeatureExtractionPipeline, LogLevel, pipeline } from '@xenova/transformers'
import type { Embedder } from '../embedder.ts'
import type { InstalledModel } from './models.ts'
import { poolTokens, tokenTable } from './static-tokens.ts'

/** Texts of one run: more share more tokens, but memory grows with them. */
const BATCH = 32

/**
 * Loads the model of a registry row from its folder; nothing is ever fetched. Throws when the folder does not hold a
 * model, or when its vectors do not have the length that the row announces.
 */
export async function loadEmbedder(model: InstalledModel): Promise<Embedder> {
  const encode = await loadPipeline(model)
  const tokens = model.tokens === 'static' ? tokenTable(encode, model) : null
  const embedBatch = (texts: readonly string[]) =>
    tokens === null ? runPipeline(encode, model, texts) : poolTokens(tokens, model.dimensions, texts)
  const embed = async (texts: readonly string[]): Promise<Float32Array[]> => {
    const vectors: Float32Array[] = []
    for (let at = 0; at < texts.length; at += BATCH) vectors.push(...(await embedBatch(texts.slice(at, at + BATCH))))
    return vectors
  }
  const { id, revision, dtype, pooling, passagePrefix, queryPrefix, dimensions, maxTokens, unrelated } = model
  return {
    model: { id, revision, dtype, pooling, passagePrefix, queryPrefix, runtime: String(env.version) },
    dimensions,
    maxTokens,
    unrelated,
    embedPassages: (texts) => embed(texts.map((text) => passagePrefix + text)),
    async embedQuery(text) {
      const [vector] = await embed([queryPrefix + text])
      return vector ?? new Float32Array(dimensions)
    },
    tokens,
  }
}

async function loadPipeline({ id, folder, dtype, threads }: InstalledModel): Promise<FeatureExtractionPipeline> {
  // Its warnings, in English, are of architectures that it runs as plain encoders: what they give is checked here.
  env.logLevel = LogLevel.ERROR
  env.allowRemoteModels = false
  env.localModelPath = dirname(folder)
  try {
    const session = threads === null ? {} : { session_options: { intraOpNumThreads: threads } }
    return await pipeline('feature-extraction', basename(folder), { dtype, ...session })
  } catch (cause) {
    throw new Error(
      `Le modèle « ${id} » n’a pas pu être chargé depuis ${folder} : le dossier doit contenir config.json, ` +
        `tokenizer.json et onnx/. Réinstallez l’application ; si le modèle a été téléchargé, supprimez ce dossier et ` +
        `relancez « hemicycle model use ${id} ».`,
      { cause },
    )
  }
}

async function runPipeline(
  encode: FeatureExtractionPipeline,
  { id, dimensions, pooling }: InstalledModel,
  texts: readonly string[],
): Promise<readonly Float32Array[]> {
  const { data } = await encode([...texts], { pooling, normalize: true })
  if (!(data instanceof Float32Array) || data.length !== texts.length * dimensions) {
    const length = data instanceof Float32Array ? data.length / texts.length : 'inconnue'
    throw new Error(`Le modèle « ${id} » donne des vecteurs de longueur ${length}, le registre annonce ${dimensions}.`)
  }
  return texts.map((_, row) => vectorAt(data, row, dimensions))
}

/** A text without any known token has no direction: its vector is zero. */
function vectorAt(data: Float32Array, row: number, dimensions: number): Float32Array {
  const vector = data.slice(row * dimensions, (row + 1) * dimensions)
  return vector.every(Number.isFinite) ? vector : new Float32Array(dimensions)
}
