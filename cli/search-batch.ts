import { type Column, csvHeader, csvRow } from '../corpus/csv.ts'
import type { Library, SearchHit, SearchResult } from '../index/library.ts'
import { searchQuery, searchRequest } from '../server/api/search.ts'
import { permalink, searchJson } from '../server/json.ts'
import { counted } from '../server/wording.ts'
import { type BatchLine, readBatch } from './batch-questions.ts'
import { readOptions } from './options.ts'
import { progress } from './progress.ts'
import { log, WrongUse } from './terminal.ts'

export const BATCH_FORMATS = ['csv', 'jsonl'] as const
export type BatchFormat = (typeof BATCH_FORMATS)[number]

/** A hit of a question; a question without any has one row too, without a hit. */
interface Row {
  readonly id: string | number
  readonly question: string
  readonly rank: number | null
  readonly hit: SearchHit | null
}

const COLUMNS: readonly Column<Row>[] = [
  { label: 'id', value: ({ id }) => id },
  { label: 'question', value: ({ question }) => question },
  { label: 'rang', value: ({ rank }) => rank },
  { label: 'score', value: ({ hit }) => hit && Math.round(hit.score * 1000) / 1000 },
  { label: 'document', value: ({ hit }) => hit?.document.title ?? null },
  { label: 'éditeur', value: ({ hit }) => hit?.document.publisher ?? null },
  { label: 'région', value: ({ hit }) => hit?.document.region?.name ?? null },
  { label: 'date', value: ({ hit }) => hit && (hit.document.meetingOn ?? hit.document.publishedOn) },
  { label: 'extrait', value: ({ hit }) => hit?.excerpt.text ?? null },
  { label: 'url', value: ({ hit }) => hit && (hit.citation.link ?? hit.document.url) },
  { label: 'passage', value: ({ hit }) => hit && permalink(hit.document.id, hit.citation.span) },
]

/**
 * Asks every question of a file and writes the answers to standard output as they come: a row a hit, or the API's
 * answer a line. Lines without a question, and questions that the search refuses, are named and passed over; tells
 * whether there were any. Throws WrongUse on options that mean nothing.
 */
export async function searchBatch(
  library: Library,
  file: string,
  options: Readonly<Record<string, unknown>>,
  format: BatchFormat,
): Promise<{ readonly skipped: number }> {
  // Options are wrong for every question or for none.
  readOptions(searchQuery, { ...options, q: 'question' })
  const lines = readBatch(file)
  const bar = progress('Batch', 'questions', lines.length)
  if (format === 'csv') process.stdout.write(csvHeader(COLUMNS))
  let skipped = 0
  for (const line of lines) {
    const problem = await answerLine(library, line, options, format)
    if (problem !== null) {
      skipped += 1
      log(`${file}, ligne ${line.line} : ${problem} ; ligne passée.`)
    }
    bar.step()
  }
  bar.stop()
  log(`${counted(lines.length - skipped, 'question')}, ${counted(skipped, 'ligne passée', 'lignes passées')}.`)
  return { skipped }
}

/** Writes the answer to one question; says what is wrong instead, in French, when it cannot be asked. */
async function answerLine(
  library: Library,
  { question, problem }: BatchLine,
  options: Readonly<Record<string, unknown>>,
  format: BatchFormat,
): Promise<string | null> {
  if (question === null) return problem
  const asked = searchQuery.safeParse({ ...options, q: question.q })
  if (!asked.success) return asked.error.issues.map(({ message }) => message).join(', ')
  const result = await library.search(searchRequest(asked.data))
  const lines =
    format === 'csv' ? rowsOf(question, result).map((row) => csvRow(COLUMNS, row)) : [jsonOf(question, result)]
  process.stdout.write(lines.join(''))
  return null
}

type Question = NonNullable<BatchLine['question']>

function jsonOf({ id }: Question, result: SearchResult): string {
  return `${JSON.stringify({ id, ...searchJson(result) })}\n`
}

function rowsOf({ id, q: question }: Question, { hits }: SearchResult): readonly Row[] {
  if (hits.length === 0) return [{ id, question, rank: null, hit: null }]
  return hits.map((hit, at) => ({ id, question, rank: at + 1, hit }))
}

/** The format that is asked for, else that of the file of questions; throws WrongUse on another. */
export function batchFormat(given: string | undefined, file: string): BatchFormat {
  if (given === undefined) return /\.[ct]sv$/i.test(file) ? 'csv' : 'jsonl'
  const format = BATCH_FORMATS.find((known) => known === given)
  if (format === undefined)
    throw new WrongUse(`--format : ${BATCH_FORMATS.join(' ou ')} est attendu, pas « ${given} ».`)
  return format
}
