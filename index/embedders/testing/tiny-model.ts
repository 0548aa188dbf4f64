import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { ModelRow } from '../models.ts'
import { type OnnxMatrix, onnxFile } from './onnx-file.ts'
import { TOKENIZERS, type TokenizerType } from './tokenizers.ts'

/** A model of random weights with the interface of a real one. */
export interface TinyModel {
  /** As in the `config.json` of the model that it stands for; transformers.js does not know « gte ». */
  readonly architecture: 'bert' | 'xlm-roberta' | 'gte'
  readonly tokenizer: TokenizerType
  readonly width: number
  /** Whether the graph takes `token_type_ids`, as exports of BERT do. */
  readonly typed: boolean
}

/**
 * The models of the registry in small: e5 is a BERT with the tokenizer of XLM-R, bge-m3 an XLM-R, arctic a GTE with the
 * same tokenizer written the newer way; the first is what most other encoders are.
 */
export const TINY = {
  bert: { architecture: 'bert', tokenizer: 'wordpiece', width: 12, typed: true },
  e5: { architecture: 'bert', tokenizer: 'unigram', width: 384, typed: true },
  bge: { architecture: 'xlm-roberta', tokenizer: 'unigram', width: 1024, typed: false },
  arctic: { architecture: 'gte', tokenizer: 'unigram-newer', width: 768, typed: false },
} as const satisfies Record<string, TinyModel>

const ARCHITECTURES = { bert: 'BertModel', 'xlm-roberta': 'XLMRobertaModel', gte: 'GteModel' } as const

const VOCABULARY = 200

/** The registry row of a tiny model, with nothing asked of texts and mean pooling unless `row` says otherwise. */
export function tinyRow(id: string, { width }: TinyModel, row: Partial<ModelRow> = {}): ModelRow {
  return {
    ...{ id, revision: 'main', dimensions: width, maxTokens: 64, passagePrefix: '', queryPrefix: '', pooling: 'mean' },
    ...{ tokens: 'contextual', dtype: 'q8', threads: 1, licence: 'MIT', megabytes: 1 },
    ...row,
  }
}

/** The files of a tiny model, by their path in its folder. */
export function tinyFiles(model: TinyModel): Readonly<Record<string, Uint8Array>> {
  const { tokenizer, settings } = TOKENIZERS[model.tokenizer]
  const { architecture, width } = model
  const architectures = [ARCHITECTURES[architecture]]
  const config = {
    architectures,
    model_type: architecture,
    hidden_size: width,
    vocab_size: VOCABULARY,
    pad_token_id: 0,
  }
  return {
    'config.json': json(config),
    'tokenizer.json': json(tokenizer),
    'tokenizer_config.json': json(settings),
    'onnx/model_quantized.onnx': graphOf(model),
  }
}

/** Writes files by their path in `folder`, which is made. */
export function writeFiles(folder: string, files: Readonly<Record<string, Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
}

/**
 * What the graph computes for one text: tanh of each token's weights plus those of all tokens of the text, so that a
 * token's vector depends on its text.
 */
export function tokenVectors({ width, typed }: TinyModel, ids: readonly number[]): readonly (readonly number[])[] {
  const words = randomMatrix('words', VOCABULARY, width)
  const type = randomMatrix('types', 2, width).values.subarray(0, width)
  const own = ids.map((id) =>
    Array.from(words.values.subarray(id * width, (id + 1) * width), (x, axis) => x + (typed ? (type[axis] ?? 0) : 0)),
  )
  const all = Array.from({ length: width }, (_, axis) => own.reduce((sum, vector) => sum + (vector[axis] ?? 0), 0))
  return own.map((vector) => vector.map((x, axis) => Math.tanh(x + (all[axis] ?? 0))))
}

function graphOf({ width, typed }: TinyModel): Uint8Array {
  const types = typed ? [randomMatrix('types', 2, width)] : []
  const typing = [
    { op: 'Gather', inputs: ['types', 'token_type_ids'], output: 'type' },
    { op: 'Add', inputs: ['word', 'type'], output: 'own' },
  ]
  return onnxFile({
    matrices: [randomMatrix('words', VOCABULARY, width), ...types],
    inputs: ['input_ids', 'attention_mask', ...(typed ? ['token_type_ids'] : [])],
    nodes: [
      { op: 'Gather', inputs: ['words', 'input_ids'], output: 'word' },
      ...(typed ? typing : [{ op: 'Identity', inputs: ['word'], output: 'own' }]),
      { op: 'Cast', inputs: ['attention_mask'], output: 'mask', attributes: { to: 1 } },
      { op: 'Unsqueeze', inputs: ['mask'], output: 'column', attributes: { axes: [2] } },
      { op: 'Mul', inputs: ['own', 'column'], output: 'kept' },
      { op: 'ReduceSum', inputs: ['kept'], output: 'all', attributes: { axes: [1], keepdims: 1 } },
      { op: 'Add', inputs: ['own', 'all'], output: 'mixed' },
      { op: 'Tanh', inputs: ['mixed'], output: 'last_hidden_state' },
    ],
    output: { name: 'last_hidden_state', width },
  })
}

/** Weights between -0.5 and 0.5, the same for the same name (mulberry32 seeded by its letters). */
function randomMatrix(name: string, rows: number, columns: number): OnnxMatrix {
  let state = [...name].reduce((seed, letter) => seed * 31 + letter.charCodeAt(0), 7)
  const values = Float32Array.from({ length: rows * columns }, () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32 - 0.5
  })
  return { name, rows, columns, values }
}

function json(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value))
}
