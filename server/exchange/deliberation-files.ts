import { type Column, csvHeader, csvRow } from '../../corpus/csv.ts'
import type { DocumentHead, Library } from '../../index/library.ts'
import { csvFile, type FileFormat, JSON_LINES, jsonLine } from '../export.ts'
import { headJson } from '../json.ts'
import { type DeliberationRow, deliberationRow } from './deliberation.ts'
import { DELIBERATION_COLUMNS } from './deliberations-schema.ts'
import { describeProblems, fieldsOf } from './problems.ts'

/** Files that the deliberations of the collection are written to. */
export const DELIBERATION_FILES = ['scdl', 'csv', 'jsonl'] as const
export type DeliberationFile = (typeof DELIBERATION_FILES)[number]

const SCDL: readonly Column<DeliberationRow>[] = DELIBERATION_COLUMNS.map((label) => ({
  label,
  value: ({ cells }) => cells[label],
}))

/** Which document, which columns, why. */
export const DELIBERATION_REJECT_COLUMNS: readonly Column<DeliberationRow>[] = [
  { label: 'champs', value: ({ problems }) => fieldsOf(problems).join(' ; ') },
  { label: 'raisons', value: ({ problems }) => describeProblems(problems) },
  { label: 'document', value: ({ document }) => document.title },
  { label: 'url', value: ({ document }) => document.url },
  { label: 'identifiant', value: ({ document }) => document.id },
]

/** Every deliberation with what it lacks: complete or not. */
const CONSTAT: readonly Column<DeliberationRow>[] = [
  ...SCDL,
  { label: 'manque', value: ({ problems }) => describeProblems(problems) },
  ...DELIBERATION_REJECT_COLUMNS.filter(({ label }) => label === 'document' || label === 'identifiant'),
]

/**
 * A file of the documents that are deliberations. `scdl` holds those that satisfy SCDL Délibérations 2.1.5 and tells
 * `onReject` of the others; `csv` and `jsonl` hold them all, with what they lack.
 */
export function deliberationFile(
  name: DeliberationFile,
  library: Pick<Library, 'document'>,
  onReject: (row: DeliberationRow) => void = () => {},
): FileFormat<DocumentHead> {
  const file = (
    shape: Omit<FileFormat<DocumentHead>, 'lines'>,
    line: (row: DeliberationRow, head: DocumentHead) => string,
  ) => ({
    ...shape,
    lines: async (head: DocumentHead) => {
      const document = await library.document(head.id)
      return document?.kind === 'deliberation' ? line(deliberationRow(document), head) : ''
    },
  })
  const { extension, mediaType, head } = csvFile(CONSTAT)
  switch (name) {
    case 'scdl':
      // Programs read this file: no byte order mark before the first label.
      return file({ extension, mediaType, head: csvHeader(SCDL).slice(1) }, (row) => {
        if (row.problems.length === 0) return csvRow(SCDL, row)
        onReject(row)
        return ''
      })
    case 'csv':
      return file({ extension, mediaType, head }, (row) => csvRow(CONSTAT, row))
    case 'jsonl':
      return file(JSON_LINES, ({ cells, problems }, of) => jsonLine({ ...cells, problems, document: headJson(of) }))
  }
}
