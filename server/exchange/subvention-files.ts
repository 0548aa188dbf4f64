import { type Column, csvHeader, csvRow } from '../../corpus/csv.ts'
import type { LedgerEntry } from '../../index/library.ts'
import { csvFile, type FileFormat } from '../export.ts'
import { FUNDING_COLUMNS } from '../tables.ts'
import { INSTRUMENT_LABELS } from '../wording.ts'
import { withoutContacts } from './contacts.ts'
import { describeProblems, fieldsOf } from './problems.ts'
import { type Subvention, subventionOf } from './subvention.ts'
import { SUBVENTION_COLUMNS } from './subventions-schema.ts'
import type { TellingReader } from './tellings.ts'

/** A decision of the ledger with its row. */
export interface SubventionRow extends Subvention {
  readonly entry: LedgerEntry
}

const SCDL: readonly Column<SubventionRow>[] = SUBVENTION_COLUMNS.map((label) => ({
  label,
  value: ({ cells }) => cells[label],
}))

/** Columns of our own CSV that say where a row comes from and what it is worth. */
const EVIDENCE = [
  'statut',
  'qualificatif',
  'par',
  'partie d’un total',
  'compté',
  'raison',
  'région',
  'date',
  'séance',
  'phrase',
  'document',
  'éditeur',
  'url',
  'passage',
  'dit aussi',
]

const CONSTAT: readonly Column<SubventionRow>[] = [
  ...SCDL,
  { label: 'manque', value: ({ problems }) => describeProblems(problems) },
  { label: 'instrument', value: ({ entry }) => INSTRUMENT_LABELS[entry.fact.instrument] },
  ...FUNDING_COLUMNS.filter(({ label }) => EVIDENCE.includes(label)).map(({ label, value }) => ({
    label,
    value: ({ entry }: SubventionRow) => {
      const cell = value(entry)
      return typeof cell === 'string' ? withoutContacts(cell) : cell
    },
  })),
]

/** What keeps a row out, one line a row: which, why, and where to read it. */
export const SUBVENTION_REJECT_COLUMNS: readonly Column<SubventionRow>[] = [
  { label: 'champs', value: ({ problems }) => fieldsOf(problems).join(' ; ') },
  { label: 'raisons', value: ({ problems }) => describeProblems(problems) },
  ...CONSTAT.filter(({ label }) =>
    ['nomAttribuant', 'nomBeneficiaire', 'objet', 'montant', 'statut', 'phrase', 'document', 'url', 'passage'].includes(
      label,
    ),
  ),
]

/** The rows that satisfy SCDL Subventions 2.1.1, and nothing else; `onReject` is told of the others. */
export function subventionFile(
  read: TellingReader,
  onReject: (row: SubventionRow) => void = () => {},
): FileFormat<LedgerEntry> {
  return {
    extension: 'csv',
    mediaType: 'text/csv; charset=utf-8; header=present',
    // Programs read this file: the first label must be the schema's, without the byte order mark that spreadsheets want.
    head: csvHeader(SCDL).slice(1),
    async lines(entry) {
      const row = await rowOf(entry, read)
      if (row === null) return ''
      if (row.problems.length === 0) return csvRow(SCDL, row)
      onReject(row)
      return ''
    },
  }
}

/** The « constat » profile: the rows that the strict file leaves out, with what they lack and the words that say the rest. */
export function constatFile(read: TellingReader): FileFormat<LedgerEntry> {
  return {
    ...csvFile(CONSTAT),
    async lines(entry) {
      const row = await rowOf(entry, read)
      return row === null || row.problems.length === 0 ? '' : csvRow(CONSTAT, row)
    },
  }
}

/** Null when every document that tells the decision has changed since it was indexed. */
async function rowOf(entry: LedgerEntry, read: TellingReader): Promise<SubventionRow | null> {
  const [main, ...others] = await read(entry)
  return main === undefined ? null : { entry, ...subventionOf(main, others) }
}
