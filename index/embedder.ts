/** What makes vectors comparable: two vectors from different stamps say nothing about each other. */
export interface ModelStamp {
  readonly id: string
  readonly revision: string
  readonly dtype: string
  readonly pooling: string
  readonly passagePrefix: string
  readonly queryPrefix: string
  /** Version of the runtime: quantised weights give other fourth digits from one to the next. */
  readonly runtime: string
}

/**
 * The tokens of a model whose token vectors do not depend on the text around them: those of a hundred passages are the
 * vectors of their distinct ids, so that comparing token by token costs one small run.
 */
export interface TokenTable {
  /** Ids of a text's tokens, in order and with repetitions, without the markers that some models put around a text. */
  ids(text: string): readonly number[]
  /** One vector an id, in order, of the embedder's `dimensions`; not unit: its length is the weight of the token. */
  vectors(ids: readonly number[]): Promise<readonly Float32Array[]>
}

/** Text → unit vectors. Models like e5 prefix passages and questions differently. */
export interface Embedder {
  readonly model: ModelStamp
  readonly dimensions: number
  readonly maxTokens: number
  /** Cosine of a question and a passage on another subject: what a likeness starts from. */
  readonly unrelated: number
  /** One vector a text, in order. */
  embedPassages(texts: readonly string[]): Promise<readonly Float32Array[]>
  embedQuery(text: string): Promise<Float32Array>
  /** Null when a token's vector depends on its text. */
  readonly tokens: TokenTable | null
}

/** Cosine of two unit vectors; 0 with a vector of zeros. */
export function cosine(a: Float32Array, b: ArrayLike<number>): number {
  let sum = 0
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0)
  return sum
}

/** A cosine as a share of the way from strangers (0) to equals (1): comparable from one model to another. */
export function likeness(cosine: number, { unrelated }: Pick<Embedder, 'unrelated'>): number {
  return (cosine - unrelated) / (1 - unrelated)
}

/** A stamp as one line for people: « fr-static-512 (révision 1, q8, transformers.js 4.3.1) ». */
export function describeModel(stamp: ModelStamp): string {
  return `${stamp.id} (révision ${stamp.revision}, ${stamp.dtype}, transformers.js ${stamp.runtime})`
}
