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

/** Text → unit vectors. Models like e5 prefix passages and questions differently. */
export interface Embedder {
  readonly model: ModelStamp
  readonly dimensions: number
  readonly maxTokens: number
  /** One vector a text, in order. */
  embedPassages(texts: readonly string[]): Promise<readonly Float32Array[]>
  embedQuery(text: string): Promise<Float32Array>
}

/** A stamp as one line for people: « fr-static-512 (révision 1, q8, transformers.js 4.3.1) ». */
export function describeModel(stamp: ModelStamp): string {
  return `${stamp.id} (révision ${stamp.revision}, ${stamp.dtype}, transformers.js ${stamp.runtime})`
}
