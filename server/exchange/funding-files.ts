import type { LedgerEntry, Library } from '../../index/library.ts'
import { csvFile, type FileFormat, JSON_LINES, jsonLine, jsonLinesFile } from '../export.ts'
import { ledgerEntryJson } from '../json.ts'
import { FUNDING_COLUMNS } from '../tables.ts'
import { ANNOTATION_CONTEXT, annotationOf } from './annotation.ts'
import { entitiesOf, onceEach } from './follow-the-money.ts'
import { constatFile, type SubventionRow, subventionFile } from './subvention-files.ts'
import { type TellingReader, tellingReader } from './tellings.ts'

/** Files that the ledger is written to: our own two, then those of others' standards. */
export const FUNDING_FILES = ['csv', 'jsonl', 'scdl', 'constat', 'annotations', 'ftm'] as const
export type FundingFile = (typeof FUNDING_FILES)[number]

/** File names without their extension. */
export const FUNDING_FILE_NAMES: Readonly<Record<FundingFile, string>> = {
  csv: 'hemicycle-financements',
  jsonl: 'hemicycle-financements',
  scdl: 'hemicycle-scdl-subventions',
  constat: 'hemicycle-scdl-subventions-constat',
  annotations: 'hemicycle-annotations',
  ftm: 'hemicycle-followthemoney',
}

interface Settings {
  /** Address of the server, before the paths that a file gives; empty where none answers. */
  readonly base: string
  /** Told of the rows that the strict SCDL file leaves out. */
  readonly onReject?: (row: SubventionRow) => void
}

/** The format of one export: those that keep count of what they have written serve one file each. */
export function fundingFile(
  name: FundingFile,
  library: Pick<Library, 'document'>,
  { base, onReject }: Settings,
): FileFormat<LedgerEntry> {
  switch (name) {
    case 'csv':
      return csvFile(FUNDING_COLUMNS)
    case 'jsonl':
      return jsonLinesFile(ledgerEntryJson)
    case 'scdl':
      return subventionFile(tellingReader(library), onReject)
    case 'constat':
      return constatFile(tellingReader(library))
    case 'annotations':
      return annotationFile(tellingReader(library), base)
    case 'ftm':
      return ftmFile()
  }
}

/** One annotation a telling: each document that tells a decision has words of its own. */
function annotationFile(read: TellingReader, base: string): FileFormat<LedgerEntry> {
  return {
    ...JSON_LINES,
    async lines(entry) {
      const annotations = (await read(entry)).map(({ cited, document }) => annotationOf(cited.fact, document, base))
      return annotations
        .filter((annotation) => annotation !== null)
        .map((annotation) => jsonLine({ '@context': ANNOTATION_CONTEXT, ...annotation }))
        .join('')
    },
  }
}

function ftmFile(): FileFormat<LedgerEntry> {
  const once = onceEach()
  return { ...JSON_LINES, lines: (entry) => once(entitiesOf(entry)).map(jsonLine).join('') }
}
