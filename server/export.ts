import type { Context } from 'hono'
import { type Column, csvHeader, csvRow } from '../corpus/csv.ts'
import type { Listing, Page } from '../index/library.ts'

/** Rows asked of the library at a time while a whole list is exported. */
const EXPORT_PAGE = 100

export type Lister<T> = (page: Page) => Promise<Listing<T>>

interface Export<T> {
  readonly format: 'csv' | 'jsonl'
  /** File name without its extension. */
  readonly name: string
  readonly columns: readonly Column<T>[]
  readonly json: (item: T) => unknown
  readonly list: Lister<T>
  /** Null exports the whole list. */
  readonly limit: number | null
  readonly cursor: string | null
}

/**
 * Streams a list as a file. The first page is read before the answer begins, so that an error there is still a
 * problem; one later cuts the connection: a file that lacks rows must not look whole.
 */
export async function exportList<T>(context: Context, request: Export<T>): Promise<Response> {
  const first = await request.list({ limit: request.limit ?? EXPORT_PAGE, cursor: request.cursor })
  const type = request.format === 'csv' ? 'text/csv; charset=utf-8; header=present' : 'application/jsonl; charset=utf-8'
  return context.body(streamOf(linesOf(request, first)), 200, {
    'Content-Type': type,
    'Content-Disposition': `attachment; filename="${request.name}.${request.format}"`,
  })
}

async function* linesOf<T>(request: Export<T>, first: Listing<T>): AsyncGenerator<string> {
  const { format, columns, json, list, limit } = request
  if (format === 'csv') yield csvHeader(columns)
  const pages = limit === null ? pagesFrom(first, list) : [first]
  for await (const page of pages) {
    yield page.items
      .map((item) => (format === 'csv' ? csvRow(columns, item) : `${JSON.stringify(json(item))}\n`))
      .join('')
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
