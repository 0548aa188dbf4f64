import { csvHeader, csvRow } from '../corpus/csv.ts'
import { FUNDING_STATUSES, INSTRUMENTS } from '../corpus/fact.ts'
import type { FundingFilters, LedgerEntry, Library } from '../index/library.ts'
import { fundingQuery } from '../server/api/funding.ts'
import { formatDate } from '../server/dates.ts'
import { ledgerEntryJson } from '../server/json.ts'
import { FUNDING_COLUMNS, purposeOf } from '../server/tables.ts'
import { counted, describeFunded, INSTRUMENT_LABELS, STATUS_LABELS, UNCOUNTED_LABELS } from '../server/wording.ts'
import { openCollection } from './collection.ts'
import { addDbOption, addFilterOptions, databaseAt, readOptions } from './options.ts'
import { type AddCommand, bold, log, print, WrongUse } from './terminal.ts'

const HELP = `
Qui finance qui, combien, pour quoi, avec la phrase qui le dit.

Exemples :
  hemicycle funding --region "Grand Est"
  hemicycle funding --beneficiary "mission locale" --format csv > missions-locales.csv
  hemicycle funding --min-amount 1000000 --from 2020 --format jsonl`

const FORMATS = ['table', 'csv', 'jsonl'] as const
const PAGE = 100

interface FundingOptions extends Record<string, unknown> {
  readonly db?: string
  readonly format: string
}

export const addFunding: AddCommand = (program, { config }) => {
  const command = program
    .command('funding')
    .description('dit qui finance quoi, phrase à l’appui')
    .option('--funder <nom>', 'qui finance')
    .option('--beneficiary <nom>', 'qui est financé')
    .option('--program <nom>', 'sous quel programme : CPER, FEDER, PRIC…')
    .option('--status <statut>', `où en est le financement : ${FUNDING_STATUSES.join(', ')}`)
    .option('--instrument <nature>', `sa nature : ${INSTRUMENTS.join(', ')}`)
    .option('--format <forme>', `${FORMATS.join(', ')}`, 'table')
    .addHelpText('after', HELP)
    .action(async ({ db, format, ...options }: FundingOptions) => {
      const write = WRITERS[format]
      if (write === undefined)
        throw new WrongUse(`--format : « ${format} » n’est pas une forme connue (${FORMATS.join(', ')}).`)
      const { limit: _limit, cursor: _cursor, format: _format, ...filters } = readOptions(fundingQuery, options)
      const library = await openCollection(databaseAt(db, config))
      const count = await write(rowsOf(library, filters))
      library.close()
      log(`${counted(count, 'financement')}.`)
    })
  addFilterOptions(command)
  addDbOption(command)
}

async function* rowsOf(library: Library, filters: FundingFilters): AsyncGenerator<LedgerEntry> {
  let cursor: string | null = null
  do {
    const page = await library.funding(filters, { limit: PAGE, cursor })
    yield* page.items
    cursor = page.cursor
  } while (cursor !== null)
}

/** Each writes the rows to standard output as they come and returns how many there were. */
const WRITERS: Readonly<Record<string, (rows: AsyncIterable<LedgerEntry>) => Promise<number>>> = {
  csv: (rows) => {
    process.stdout.write(csvHeader(FUNDING_COLUMNS))
    return writeEach(rows, (row) => process.stdout.write(csvRow(FUNDING_COLUMNS, row)))
  },
  jsonl: (rows) => writeEach(rows, (row) => print(JSON.stringify(ledgerEntryJson(row)))),
  table: (rows) => writeEach(rows, printRow),
}

async function writeEach(rows: AsyncIterable<LedgerEntry>, write: (row: LedgerEntry) => void): Promise<number> {
  let count = 0
  for await (const row of rows) {
    write(row)
    count++
  }
  return count
}

function printRow(row: LedgerEntry): void {
  const { fact, document, sentence, also, uncounted } = row
  const date = document.publishedOn === null ? '' : `, ${formatDate(document.publishedOn)}`
  const funders = [fact.funder, ...fact.cofunders].map((body) => body?.name ?? '(non dit)').join(' et ')
  print(bold(`${funders} → ${fact.beneficiary?.name ?? '(non dit)'} : ${describeFunded(fact)}`))
  const told = [
    STATUS_LABELS[fact.status],
    fact.instrument === 'grant' ? null : INSTRUMENT_LABELS[fact.instrument],
    uncounted === 'part-of-total' ? UNCOUNTED_LABELS[uncounted] : null,
    fact.program,
    purposeOf(row),
  ]
  print(`  ${told.filter((part) => part !== null).join(' · ')}`)
  print(`  « ${sentence.text.replace(/\s+/gu, ' ')} »`)
  print(`  ${document.title}${date} [${document.id}]`)
  for (const { document: other } of also) print(`  dit aussi : ${other.title} [${other.id}]`)
  print('')
}
