import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { z } from 'zod'

const SOURCES_FOLDER = fileURLToPath(new URL('./sources/', import.meta.url))

const sourceSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/u),
    name: z.string(),
    publisher: z.string(),
    licence: z.string(),
    language: z.literal('fr'),
    /** Where the documents are listed; a folder is relative to the source's own. */
    listing: z.strictObject({ kind: z.literal('folder'), path: z.string() }),
    /** What a sound run finds at least; less is an error, not an empty result. */
    expect: z.strictObject({ documents: z.int().positive() }),
  })
  .readonly()

/** A publisher's documents: who, under what terms, where to look, what to expect. Described by `sources/<id>/source.yml`. */
export type Source = z.infer<typeof sourceSchema>

export class SourceError extends Error {
  override readonly name = 'SourceError'
}

/** Ids of the sources that the project describes. */
export function sourceIds(): readonly string[] {
  return readdirSync(SOURCES_FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
}

/** The source `id`, or null when there is none of that name; throws SourceError when its description is wrong. */
export function findSource(id: string): Source | null {
  const file = join(SOURCES_FOLDER, id, 'source.yml')
  if (!/^[a-z0-9-]+$/u.test(id) || !existsSync(file)) return null
  const parsed = sourceSchema.safeParse(parse(readFileSync(file, 'utf8')))
  if (!parsed.success) throw new SourceError(`${file} : ${z.prettifyError(parsed.error)}`)
  if (parsed.data.id !== id)
    throw new SourceError(`${file} : l’identifiant « ${parsed.data.id} » n’est pas le nom du dossier`)
  return parsed.data
}

/** Absolute path of the folder that a source lists. */
export function sourceFolder(source: Source): string {
  return join(SOURCES_FOLDER, source.id, source.listing.path)
}
