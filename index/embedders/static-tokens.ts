import { type FeatureExtractionPipeline, Tensor } from '@xenova/transformers'
import type { TokenTable } from '../embedder.ts'
import type { ModelRow } from './models.ts'

/** The token table of a static model, read through its tokenizer and graph. Throws on vectors of another length. */
export function tokenTable({ tokenizer, model }: FeatureExtractionPipeline, row: ModelRow): TokenTable {
  return {
    ids: (text) => tokenizer.encode(text, { add_special_tokens: false }).slice(0, row.maxTokens),
    async vectors(ids) {
      if (ids.length === 0) return []
      const shape = [1, ids.length]
      const output: unknown = await model({
        input_ids: new Tensor('int64', BigInt64Array.from(ids, BigInt), shape),
        attention_mask: new Tensor('int64', new BigInt64Array(ids.length).fill(1n), shape),
      })
      return rowsOf(output, ids.length, row)
    },
  }
}

/**
 * One unit vector a text: the sum of its tokens' vectors, as the model's mean pooling gives it, in one run over the
 * distinct tokens of all texts. A text without any known token has no direction: its vector is zero.
 */
export async function poolTokens(
  table: TokenTable,
  dimensions: number,
  texts: readonly string[],
): Promise<readonly Float32Array[]> {
  const idsOfTexts = texts.map((text) => table.ids(text))
  const distinct = [...new Set(idsOfTexts.flat())]
  const vectors = await table.vectors(distinct)
  const vectorOf = new Map(distinct.map((id, at) => [id, vectors[at]]))
  return idsOfTexts.map((ids) => {
    const sum = new Float32Array(dimensions)
    for (const id of ids) add(sum, vectorOf.get(id))
    return scaleToUnit(sum)
  })
}

/** Rows of the `[1, count, dimensions]` output, as views. */
function rowsOf(output: unknown, count: number, { id, dimensions }: ModelRow): Float32Array[] {
  const data = hiddenState(output)
  if (data?.length !== count * dimensions) {
    const length = data === null ? 'inconnue' : data.length / count
    throw new Error(`Le modèle « ${id} » donne des vecteurs de longueur ${length}, le registre annonce ${dimensions}.`)
  }
  return Array.from({ length: count }, (_, row) => data.subarray(row * dimensions, (row + 1) * dimensions))
}

function hiddenState(output: unknown): Float32Array | null {
  if (typeof output !== 'object' || output === null || !('last_hidden_state' in output)) return null
  const { last_hidden_state: state } = output
  return state instanceof Tensor && state.data instanceof Float32Array ? state.data : null
}

function add(sum: Float32Array, vector: Float32Array | undefined): void {
  if (vector === undefined) return
  for (let at = 0; at < sum.length; at += 1) sum[at] = (sum[at] ?? 0) + (vector[at] ?? 0)
}

function scaleToUnit(vector: Float32Array): Float32Array {
  const length = Math.sqrt(vector.reduce((total, x) => total + x * x, 0))
  return length === 0 ? vector : vector.map((x) => x / length)
}
