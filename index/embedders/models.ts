import { fileURLToPath } from 'node:url'

/** A sentence encoder that transformers.js can load from a folder. */
export interface ModelRow {
  readonly id: string
  /** Commit or release of the weights. */
  readonly revision: string
  readonly dimensions: number
  /** Longer texts are cut by the tokenizer. */
  readonly maxTokens: number
  readonly passagePrefix: string
  readonly queryPrefix: string
  readonly pooling: 'cls' | 'mean'
  readonly dtype: 'fp32' | 'q8'
  /** Threads of one inference, or null to leave it to the runtime: a table look-up loses time by being shared out. */
  readonly threads: number | null
  readonly licence: string
  /** Folder that holds `config.json`, `tokenizer.json` and `onnx/`. */
  readonly folder: string
}

/** The registry: a model is a row here and a folder on disk. The first row is the one a new database gets. */
export const MODELS: readonly [ModelRow, ...ModelRow[]] = [
  {
    id: 'fr-static-512',
    revision: '1',
    dimensions: 512,
    maxTokens: 512,
    passagePrefix: '',
    queryPrefix: '',
    pooling: 'cls',
    dtype: 'q8',
    threads: 1,
    licence: 'MIT',
    folder: fileURLToPath(new URL('../model/fr-static-512', import.meta.url)),
  },
]

/** The row of model `id`; throws with the known names when there is none. */
export function modelById(id: string): ModelRow {
  const row = MODELS.find((model) => model.id === id)
  if (row === undefined) {
    throw new RangeError(`Modèle inconnu « ${id} ». Modèles connus : ${MODELS.map((model) => model.id).join(', ')}.`)
  }
  return row
}
