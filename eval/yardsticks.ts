import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

/** `dev` is what rules are written and settings chosen from; `test` is only ever measured. */
export const SPLITS = ['dev', 'test'] as const
export type Split = (typeof SPLITS)[number]

/** Where the collection and its annotations are kept. */
export interface Yardsticks {
  /** Folder of documents; annotations and judgments name them by their path within it. */
  readonly documents: string
  /** Folder of `gold/`, `queries.jsonl` and `judgments.jsonl`, any of which may be missing. */
  readonly annotations: string
}

/** The bundled collection and its annotations. */
export const BUNDLED: Yardsticks = {
  documents: fileURLToPath(new URL('../corpus/sample', import.meta.url)),
  annotations: fileURLToPath(new URL('.', import.meta.url)),
}

/** Thrown for an annotation file that is not as its format says; the message names the file and the place. */
export class AnnotationError extends Error {
  override readonly name = 'AnnotationError'
}

/** The objects of a JSON-lines file, checked; a missing file holds none. Throws AnnotationError with file and line. */
export function readJsonLines<S extends z.ZodType>(file: string, schema: S): readonly z.output<S>[] {
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, at) => (line.trim() === '' ? [] : [parse(line, schema, `${file}, ligne ${at + 1}`)]))
}

/** The JSON files of a folder in order of name, checked; a missing folder holds none. Throws AnnotationError. */
export function readJsonFolder<S extends z.ZodType>(
  folder: string,
  schema: S,
): readonly { readonly name: string; readonly content: z.output<S> }[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({ name, content: readJsonFile(join(folder, name), schema) }))
}

/** A JSON file, checked. Throws AnnotationError that names it. */
export function readJsonFile<S extends z.ZodType>(file: string, schema: S): z.output<S> {
  return parse(readFileSync(file, 'utf8'), schema, file)
}

function parse<S extends z.ZodType>(json: string, schema: S, place: string): z.output<S> {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (cause) {
    throw new AnnotationError(`${place} : ce n’est pas du JSON.`, { cause })
  }
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  throw new AnnotationError(`${place} :\n${z.prettifyError(parsed.error)}`)
}
