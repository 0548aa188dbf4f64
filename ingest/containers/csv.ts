import type { Container } from '../container.ts'
import { decode } from '../decode.ts'
import { type CsvShape, csvRecords, shapeOf } from '../read/table-rows/csv-records.ts'
import { rowOf } from '../read/table-rows/row.ts'
import { type PlacedRow, rowFiles } from '../read/table-rows/row-files.ts'
import type { RawFile, Report } from '../reader.ts'
import { UnreadableError } from '../unreadable.ts'

const MEDIA_TYPE = /^\s*(?:text\/(?:csv|tab-separated-values|comma-separated-values)|application\/csv)\s*(?:;|$)/iu

/**
 * Tables of rows (CSV, RFC 4180, and what French spreadsheets make of it), each row a document: SCDL Délibérations and
 * Subventions under any of their names, and any other table, row by row.
 */
export const csvContainer = {
  mediaTypes: ['text/csv', 'text/tab-separated-values', 'application/csv'],
  extensions: ['csv', 'tsv'],
  matches: ({ name, mediaType }) => MEDIA_TYPE.test(mediaType ?? '') || /\.(?:csv|tsv)$/iu.test(name),
  members,
} satisfies Container

async function* members(file: RawFile, report: Report): AsyncGenerator<RawFile> {
  const text = Buffer.from(decode(file, null, report))
  const shape = await shapeOf(text)
  if (shape === null) {
    const advice =
      'donnez un fichier dont la première ligne nomme les colonnes, séparées par « ; », « , » ou des tabulations.'
    throw new UnreadableError('unsupported', `« ${file.name} » n’est pas un tableau : ${advice}`)
  }
  yield* rowFiles(file, () => rowsIn(text, shape), report)
}

async function* rowsIn(text: Buffer, shape: CsvShape): AsyncGenerator<PlacedRow> {
  for await (const { line, cells } of csvRecords(text, shape)) {
    yield { line, row: cells === null ? null : rowOf(cells, shape.columns) }
  }
}
