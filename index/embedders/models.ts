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
  /** A static table gives a token the same vector in every text, a contextual model another one in each. */
  readonly tokens: 'static' | 'contextual'
  readonly dtype: 'fp32' | 'q8'
  /** Threads of one inference, or null to leave it to the runtime: a table look-up loses time by being shared out. */
  readonly threads: number | null
  readonly licence: string
  /** About what a user downloads, in megabytes; null when the model comes with the product. */
  readonly megabytes: number | null
}

/** A model that can be loaded. */
export interface InstalledModel extends ModelRow {
  /** Folder that holds `config.json`, `tokenizer.json` and `onnx/`. */
  readonly folder: string
  /**
   * Cosine of a question and a passage on another subject: about 0 for a model that spreads its vectors all around,
   * above 0.7 for e5, whose training leaves them in a narrow cone.
   */
  readonly unrelated: number
}

/** What downloaded encoders share: the branch that their authors keep current, and weights in eight bits. */
const DOWNLOADED = { revision: 'main', tokens: 'contextual', dtype: 'q8', threads: null } as const

/**
 * The registry: a model is a row here and a folder on disk. The first row is the one that comes with the product and that
 * a new database gets. The others are downloaded under their id (see install.ts); their prefixes and pooling are those
 * of their authors' model cards.
 */
export const MODELS: readonly [InstalledModel, ...ModelRow[]] = [
  {
    id: 'fr-static-512',
    revision: '2',
    dimensions: 512,
    maxTokens: 512,
    passagePrefix: '',
    queryPrefix: '',
    pooling: 'mean',
    tokens: 'static',
    dtype: 'q8',
    threads: 1,
    licence: 'MIT',
    megabytes: null,
    folder: fileURLToPath(new URL('../model/fr-static-512', import.meta.url)),
    unrelated: 0,
  },
  {
    ...DOWNLOADED,
    id: 'Xenova/multilingual-e5-small',
    dimensions: 384,
    maxTokens: 512,
    passagePrefix: 'passage: ',
    queryPrefix: 'query: ',
    pooling: 'mean',
    licence: 'MIT',
    megabytes: 135,
  },
  {
    ...DOWNLOADED,
    id: 'Xenova/bge-m3',
    dimensions: 1024,
    maxTokens: 8192,
    passagePrefix: '',
    queryPrefix: '',
    pooling: 'cls',
    licence: 'MIT',
    megabytes: 590,
  },
  {
    ...DOWNLOADED,
    id: 'Snowflake/snowflake-arctic-embed-m-v2.0',
    dimensions: 768,
    maxTokens: 8192,
    passagePrefix: '',
    queryPrefix: 'query: ',
    pooling: 'cls',
    licence: 'Apache-2.0',
    megabytes: 330,
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
