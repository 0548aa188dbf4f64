import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { z } from 'zod'
import { regionByCode } from './regions.ts'

const SOURCES_FOLDER = fileURLToPath(new URL('./sources/', import.meta.url))

const ID = /^[a-z0-9-]+$/u

const words = z.string().min(1)

const address = z.url({ protocol: /^https?$/u, error: 'une adresse http:// ou https:// est attendue' })

/** What a sound run finds at least; less is an error, not an empty result. 1 where nobody has counted yet. */
const expectation = z.strictObject({
  documents: z.int().positive(),
  /** How the listing was built when it was last checked, a line each, in French: what a redesign is compared with. */
  seen: z.array(words).nullable().default(null),
})

/** CSS selectors of a page that lists documents, and of the documents; null: left to automatic detection. */
const selectors = z.strictObject({
  /** One listed document, on the listing page; `title` and `date` are looked for inside it. */
  item: words.nullable().default(null),
  title: words.nullable().default(null),
  date: words.nullable().default(null),
  /** Link to the next page of the listing. */
  next: words.nullable().default(null),
  /** Main text, on a document's own page. */
  content: words.nullable().default(null),
})

/** Files that come with the project; the path is relative to the folder of `source.yml`. */
const folderListing = z.strictObject({ kind: z.literal('folder'), path: words, expect: expectation })

const WEB_KINDS = ['news', 'press', 'deliberations', 'opendata', 'feed', 'sitemap'] as const

const webListing = z
  .strictObject({
    kind: z.enum(WEB_KINDS),
    address,
    /** True once someone has read a page of this address, a public copy of it if need be, and it holds what `kind` says. */
    verified: z.boolean(),
    /** Where the address comes from, in French: it is shown. */
    origin: words,
    /** What is published there, in French: it is shown. */
    contents: words.nullable().default(null),
    /** What serves the listing, where its pages or its answers have a known shape. */
    software: z.enum(['webdelib+', 'Opendatasoft', 'ArcGIS REST']).nullable().default(null),
    selectors: selectors.nullable().default(null),
    expect: expectation.nullable().default(null),
  })
  .refine((listing) => !listing.verified || listing.expect !== null, {
    path: ['expect'],
    error: 'une adresse vérifiée dit combien de documents elle liste au moins',
  })

const listing = z.discriminatedUnion('kind', [folderListing, webListing], {
  error: `« kind » est l’un de : folder, ${WEB_KINDS.join(', ')}`,
})

const sourceSchema = z.strictObject({
  id: z.string().regex(ID, 'minuscules sans accent, chiffres et tirets seulement'),
  name: words,
  publisher: z.strictObject({
    name: words,
    /** INSEE code, or null for a publisher that is no region. */
    region: z
      .string()
      .refine((code) => regionByCode(code) !== null, 'aucune région n’a ce code INSEE')
      .nullable(),
    siren: z
      .string()
      .regex(/^\d{9}$/u, 'neuf chiffres entre apostrophes')
      .nullable(),
  }),
  /** Terms of reuse as the publisher states them; null: not stated. */
  licence: words.nullable(),
  language: z.literal('fr'),
  /** Home page, for people: no document is looked for there. */
  site: address.nullable(),
  listings: z
    .array(listing)
    .min(1, 'au moins une liste de documents')
    .refine((all) => all.length === 1 || all.every(({ kind }) => kind !== 'folder'), {
      error: 'un dossier est la seule liste de sa source',
    }),
})

type Deep<T> = T extends object ? { readonly [K in keyof T]: Deep<T[K]> } : T

/** A publisher's documents: who, under what terms, where to look, what to expect. Described by `sources/<id>/source.yml`. */
export type Source = Deep<z.infer<typeof sourceSchema>>

/** One place where a source's documents are listed. */
export type Listing = Source['listings'][number]

/** A listing that has an address. */
export type WebListing = Exclude<Listing, { readonly kind: 'folder' }>

/** A `source.yml` is wrong: the message names the file and each field, and says what is expected there. */
export class SourceError extends Error {
  override readonly name = 'SourceError'
}

/** Ids of the sources that the project describes, and of those in `own`, the user's folder, in alphabetical order. */
export function sourceIds(own: string | null = null): readonly string[] {
  return [...new Set(foldersOf(own).flatMap(idsIn))].sort()
}

/**
 * The source `id`, of the project or of `own`, the user's folder, or null when there is none of that name; throws
 * SourceError when its description is wrong.
 */
export function findSource(id: string, own: string | null = null): Source | null {
  const file = ID.test(id) ? fileOf(id, own) : null
  return file === null ? null : parseSource(readFileSync(file, 'utf8'), file)
}

function foldersOf(own: string | null): readonly string[] {
  return own === null ? [SOURCES_FOLDER] : [SOURCES_FOLDER, own]
}

function idsIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && ID.test(entry.name) && existsSync(join(folder, entry.name, 'source.yml')))
    .map((entry) => entry.name)
}

/** The description of a source: the project's own before the user's. */
function fileOf(id: string, own: string | null): string | null {
  const files = foldersOf(own).map((folder) => join(folder, id, 'source.yml'))
  return files.find((file) => existsSync(file)) ?? null
}

/** Reads the description of a source, whose id is the name of the folder of `file`; throws SourceError. */
export function parseSource(yaml: string, file: string): Source {
  const parsed = sourceSchema.safeParse(parseYaml(yaml, file), { error: z.locales.fr().localeError })
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) => [...dotted(path), message].join(' : '))
    throw new SourceError(`${file} ne décrit pas une source :\n  ${problems.join('\n  ')}`)
  }
  const folder = basename(dirname(file))
  if (parsed.data.id !== folder) {
    throw new SourceError(`${file} : id « ${parsed.data.id} » n’est pas le nom du dossier, « ${folder} »`)
  }
  return parsed.data
}

/** « listings[1].kind », or nothing for the file as a whole. */
function dotted(path: readonly PropertyKey[]): readonly string[] {
  return path.length === 0 ? [] : [z.core.toDotPath(path)]
}

function parseYaml(yaml: string, file: string): unknown {
  try {
    return parse(yaml)
  } catch (cause) {
    throw new SourceError(`${file} n’est pas du YAML lisible : ${cause instanceof Error ? cause.message : cause}`, {
      cause,
    })
  }
}

/** Absolute path and fewest documents of the folder that a source lists, or null when its documents are on the web. */
export function sourceFolder(
  source: Source,
  own: string | null = null,
): { readonly path: string; readonly documents: number } | null {
  const folder = source.listings.find((listing) => listing.kind === 'folder')
  const file = fileOf(source.id, own)
  if (folder === undefined || file === null) return null
  return { path: join(dirname(file), folder.path), documents: folder.expect.documents }
}
