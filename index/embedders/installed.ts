import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { InstalledModel, ModelRow } from './models.ts'

/** Written last into a model's folder, once it has been tried: a folder without it is not installed. */
const RECORD = 'hemicycle.json'

const recordSchema = z.object({
  /** SHA-256 of the weights. */
  weights: z.string().regex(/^[0-9a-f]{64}$/u),
  unrelated: z.number().min(-1).max(0.99),
})

export type InstallRecord = z.output<typeof recordSchema>

/** Digits of the weights' digest in a revision: a branch moves on, the weights under a stamp do not. */
const DIGITS = 12

/** Where `model` lies, or would lie, among downloaded `models`. */
export function folderOf(models: string, { id }: Pick<ModelRow, 'id'>): string {
  return join(models, ...id.split('/'))
}

/** The files that a model's folder holds, relative to it. */
export function filesOf({ dtype }: Pick<ModelRow, 'dtype'>): readonly string[] {
  return ['config.json', 'tokenizer.json', 'tokenizer_config.json', weightsOf({ dtype })]
}

/** The weights, relative to the folder, as transformers.js names them. */
export function weightsOf({ dtype }: Pick<ModelRow, 'dtype'>): string {
  return dtype === 'q8' ? 'onnx/model_quantized.onnx' : 'onnx/model.onnx'
}

/** `model` as it can be loaded, or null when it is not installed among downloaded `models`. */
export function findInstalled(models: string, model: ModelRow | InstalledModel): InstalledModel | null {
  if ('folder' in model) return model
  const folder = folderOf(models, model)
  const record = readRecord(folder)
  return record && recorded(model, folder, record)
}

/** The row of a model in `folder` whose record says which weights it holds. */
export function recorded(model: ModelRow, folder: string, { weights, unrelated }: InstallRecord): InstalledModel {
  return { ...model, folder, unrelated, revision: `${model.revision}-${weights.slice(0, DIGITS)}` }
}

export function writeRecord(folder: string, record: InstallRecord): void {
  writeFileSync(join(folder, RECORD), `${JSON.stringify(record, null, 2)}\n`)
}

function readRecord(folder: string): InstallRecord | null {
  const file = join(folder, RECORD)
  if (!existsSync(file)) return null
  const read = recordSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')))
  if (read.success) return read.data
  throw new Error(`${file} est abîmé : supprimez-le, puis relancez « hemicycle model use ».`)
}
