import type { Context } from 'hono'
import { type Column, csvHeader, csvRow } from '../corpus/csv.ts'
import type { Listing, Page } from '../index/library.ts'

/** Rows asked of the library at a time while a whole list is exported. */
const EXPORT_PAGE = 100

export type Lister<T> = (page: Page) => Promise<Listing<T>>

/** How the items of a list are written to a file. */
export interface FileFormat<T> {
  /** Without its dot. */
  readonly extension: string
  readonly mediaType: string
  /** What the file begins with. */
  readonly head: string
  /** The lines of one item with their line ends, or the empty string when the format has no place for it. */
  lines(item: T): string | Promise<string>
}

/** CSV as spreadsheets open it; see `csvHeader` for the writing. */
export function csvFile<T>(columns: readonly Column<T>[]): FileFormat<T> {
  return {
    extension: 'csv',
    mediaType: 'text/csv; charset=utf-8; header=present',
    head: csvHeader(columns),
    lines: (item) => csvRow(columns, item),
  }
}

/** What any file of JSON Lines is: https://jsonlines.org/ */
export const JSON_LINES = { extension: 'jsonl', mediaType: 'application/jsonl; charset=utf-8', head: '' } as const

export function jsonLine(value: unknown): string {
  return `${JSON.stringify(value)}\n`
}

/** One JSON value an item. */
export function jsonLinesFile<T>(json: (item: T) => unknown): FileFormat<T> {
  return { ...JSON_LINES, lines: (item) => jsonLine(json(item)) }
}

interface Exported<T> {
  /** File name without its extension. */
  readonly name: string
  readonly list: Lister<T>
  /** Items that are read; null exports the whole list. */
  readonly limit: number | null
  readonly cursor: string | null
}

interface Export<T> extends Exported<T> {
  readonly format: 'csv' | 'jsonl'
  readonly columns: readonly Column<T>[]
  readonly json: (item: T) => unknown
}

/** Streams a list as CSV or JSON Lines. */
export function exportList<T>(context: Context, { format, columns, json, ...exported }: Export<T>): Promise<Response> {
  const file: FileFormat<T> = format === 'csv' ? csvFile(columns) : jsonLinesFile(json)
  return exportFile(context, { file, ...exported })
}

/**
 * Streams a list as a file. The first page is read before the answer begins, so that an error there is still a
 * problem; one later cuts the connection: a file that lacks rows must not look whole.
 */
export async function exportFile<T>(
  context: Context,
  { file, name, list, limit, cursor }: Exported<T> & { readonly file: FileFormat<T> },
): Promise<Response> {
  const first = await list({ limit: limit ?? EXPORT_PAGE, cursor })
  const pages = limit === null ? pagesFrom(first, list) : [first]
  return context.body(streamOf(linesOf(file, pages)), 200, {
    'Content-Type': file.mediaType,
    'Content-Disposition': `attachment; filename="${name}.${file.extension}"`,
  })
}

async function* linesOf<T>(
  file: FileFormat<T>,
  pages: AsyncIterable<Listing<T>> | Iterable<Listing<T>>,
): AsyncGenerator<string> {
  if (file.head !== '') yield file.head
  for await (const page of pages) {
    let lines = ''
    for (const item of page.items) lines += await file.lines(item)
    // A stream takes an empty chunk for an error.
    if (lines !== '') yield lines
  }
}

/** `first` and every page after it. */
export async function* pagesFrom<T>(first: Listing<T>, list: Lister<T>): AsyncGenerator<Listing<T>> {
  let page = first
  yield page
  while (page.cursor !== null) {
    page = await list({ limit: EXPORT_PAGE, cursor: page.cursor })
    yield page
  }
}

function streamOf(lines: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await lines.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    async cancel() {
      await lines.return(undefined)
    },
  })
}
