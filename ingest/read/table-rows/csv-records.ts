import { setImmediate as nextTurn } from 'node:timers/promises'
import { CsvError, parse } from 'csv-parse'
import { type Columns, columnsOf } from './columns.ts'

/** One record of a table and the line that it begins on, from 1. */
export interface CsvRecord {
  readonly line: number
  readonly cells: readonly string[]
}

/** A place where a table is broken: a cell that opens with a quote and never ends. */
export interface BrokenRecord {
  readonly line: number
  readonly cells: null
}

/** Where the rows of a table begin, and how they are parted. */
export interface CsvShape {
  readonly delimiter: string
  readonly columns: Columns
  /** Records before the first row: the names of the columns, and what stands above them. */
  readonly above: number
}

const DELIMITERS = [';', ',', '\t', '|']
/** Enough to see the names of the columns below a few lines of presentation. */
const HEAD_BYTES = 64 * 1024
const MOST_ABOVE = 20
/** A longer record is a quote that was never closed. */
const LONGEST_RECORD = 64 * 1024
/** Broken places after which the rest of a file is given up. */
const MOST_BROKEN = 100

const OPTIONS = { relax_column_count: true, relax_quotes: true, skip_empty_lines: true, trim: true } as const

/**
 * How a table in UTF-8 is written: the delimiter and first row that name the most columns of a known schema, else those
 * that give the most columns. Null for a text that is no table.
 */
export async function shapeOf(text: Buffer): Promise<CsvShape | null> {
  const head = text.subarray(0, HEAD_BYTES)
  let best = { shape: null as CsvShape | null, known: 0, named: 1 }
  for (const delimiter of DELIMITERS) {
    for (const [index, cells] of (await firstRows(head, delimiter)).entries()) {
      const { columns, known } = columnsOf(cells)
      const named = cells.filter((cell) => cell !== '').length
      // A row of data may be a little wider than the names above it; a line of presentation is much narrower.
      const isBetter = known === best.known ? named > best.named * 1.4 : known > best.known
      if (isBetter) best = { shape: { delimiter, columns, above: index + 1 }, known, named }
    }
  }
  return best.shape
}

async function firstRows(head: Buffer, delimiter: string): Promise<readonly (readonly string[])[]> {
  const rows: (readonly string[])[] = []
  try {
    for await (const { cells } of recordsFrom(head, delimiter)) {
      rows.push(cells)
      if (rows.length === MOST_ABOVE) break
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error // the head may end within a cell
  }
  return rows
}

/**
 * The records of a table in UTF-8 below its header, one at a time (RFC 4180, quotes in the middle of cells allowed).
 * After a cell that never ends the reading goes on from the next line.
 */
export async function* csvRecords(
  text: Buffer,
  { delimiter, above }: CsvShape,
): AsyncGenerator<CsvRecord | BrokenRecord> {
  let [start, line, toSkip] = [0, 1, above]
  for (let broken = 0; broken <= MOST_BROKEN; broken++) {
    let [end, lines] = [0, 0]
    try {
      for await (const record of recordsFrom(text.subarray(start), delimiter)) {
        if (toSkip > 0) toSkip--
        else yield { line: line + record.begins - 1, cells: record.cells }
        end = record.bytes
        lines = record.lines
      }
      return
    } catch (error) {
      if (!(error instanceof CsvError)) throw error
    }
    yield { line: line + lines, cells: null }
    const next = text.indexOf('\n', start + end)
    if (next === -1) return
    start = next + 1
    line += lines + 1
  }
}

/** A record with the bytes and lines that were read up to its end. */
interface ReadRecord {
  readonly cells: readonly string[]
  readonly begins: number
  readonly bytes: number
  readonly lines: number
}

const CHUNK_BYTES = 64 * 1024

/** Throws CsvError at a broken record, once those before it were given: the parser's own stream would lose them. */
async function* recordsFrom(text: Buffer, delimiter: string): AsyncGenerator<ReadRecord> {
  const read: ReadRecord[] = []
  let failure: Error | undefined
  const parser = parse({
    ...OPTIONS,
    delimiter,
    max_record_size: LONGEST_RECORD,
    on_record: (cells: string[], { bytes, lines }) => {
      read.push({ cells, bytes, lines, begins: lines - lineEndsIn(cells) })
      return null
    },
  })
  parser.on('error', (error) => {
    failure = error
  })
  parser.resume()
  for (let at = 0; at < text.length && failure === undefined; at += CHUNK_BYTES) {
    parser.write(text.subarray(at, at + CHUNK_BYTES))
    await nextTurn()
    yield* read.splice(0)
  }
  if (failure === undefined) parser.end()
  await nextTurn()
  yield* read.splice(0)
  if (failure !== undefined) throw failure
}

function lineEndsIn(cells: readonly string[]): number {
  return cells.reduce((count, cell) => count + cell.split('\n').length - 1, 0)
}
