import type { ReadContent } from '../corpus/document.ts'
import type { Issue } from '../corpus/issue.ts'
import { withActParts } from './act/parts.ts'
import { refuseBinary } from './decode.ts'
import { datasetRowReader } from './read/dataset-row.ts'
import { docxReader } from './read/docx.ts'
import { emlReader } from './read/eml.ts'
import { htmlReader } from './read/html.ts'
import { markdownReader } from './read/markdown.ts'
import { odtReader } from './read/odt.ts'
import { pdfReader } from './read/pdf.ts'
import { textReader } from './read/text.ts'
import { UnreadableError } from './unreadable.ts'

export { UnreadableError } from './unreadable.ts'

/** Bytes as they were fetched, and where from. */
export interface RawFile {
  /** A file: or http(s): URL, or a path within a bundled source. */
  readonly address: string
  /** File name or last part of the path; names the file in messages and stands in for a missing title. */
  readonly name: string
  readonly mediaType: string | null
  readonly bytes: Uint8Array
}

/** Where readers report problems with a place; the caller knows the address. */
export type Report = (issue: Omit<Issue, 'address'>) => void

/** Reads one format. Throws `UnreadableError` when no document can be made of the file. */
export interface Reader {
  readonly mediaTypes: readonly string[]
  /** Without the dot, in lower case. */
  readonly extensions: readonly string[]
  /** True for files that are of this format whatever they are called; absent where only the name tells. */
  readonly matches?: (file: RawFile) => boolean
  read(file: RawFile, report: Report): ReadContent | Promise<ReadContent>
}

/** One line a format. */
const READERS: readonly Reader[] = [
  htmlReader,
  textReader,
  markdownReader,
  docxReader,
  odtReader,
  emlReader,
  pdfReader,
  datasetRowReader,
]

/** Extensions of the formats that can be read, without the dot: what a folder is searched for. */
export const supportedExtensions: readonly string[] = READERS.flatMap((reader) => reader.extensions)

/**
 * What a document says, whatever its format: chosen by its own bytes where they tell, then by media type, then by
 * extension: a page that opens like HTML is read as HTML whatever it is called. Throws `UnreadableError` for a file that is empty,
 * binary, of another format, or without any text.
 */
export async function readFile(file: RawFile, report: Report): Promise<ReadContent> {
  const content = withActParts(await readerFor(file).read(file, report))
  if (content.blocks.some(({ span }) => /\p{L}/u.test(content.text.slice(span.start, span.end)))) return content
  const advice = 'vérifiez que la page ne dépend pas de JavaScript et que le fichier est complet.'
  throw new UnreadableError('no-text', `« ${file.name} » ne contient aucun texte : ${advice}`)
}

function readerFor(file: RawFile): Reader {
  const sniffed = READERS.find(({ matches }) => matches?.(file) === true)
  const reader = sniffed ?? byMediaType(file.mediaType) ?? byExtension(file.name)
  if (reader !== null) return reader
  refuseBinary(file)
  if (hasOtherFormat(file)) {
    const formats = supportedExtensions.map((extension) => `.${extension}`).join(', ')
    throw new UnreadableError('unsupported', `« ${file.name} » est d’un format non pris en charge : donnez ${formats}.`)
  }
  return textReader
}

function byMediaType(mediaType: string | null): Reader | null {
  const essence = mediaType?.split(';')[0]?.trim().toLowerCase()
  return READERS.find((reader) => essence !== undefined && reader.mediaTypes.includes(essence)) ?? null
}

function byExtension(name: string): Reader | null {
  const extension = extensionOf(name)
  return READERS.find((reader) => extension !== null && reader.extensions.includes(extension)) ?? null
}

function extensionOf(name: string): string | null {
  return /\.([a-z0-9]{1,10})$/iu.exec(name)?.[1]?.toLowerCase() ?? null
}

/** A media type or extension that names some format we do not read, rather than none at all. */
function hasOtherFormat({ name, mediaType }: RawFile): boolean {
  const vague = mediaType === null || /^(?:application\/octet-stream|text\/plain)/iu.test(mediaType)
  return !vague || extensionOf(name) !== null
}
