import { FUNDING_STATUSES, INSTRUMENTS } from '../corpus/fact.ts'
import type { LedgerEntry } from '../index/library.ts'
import { fundingQuery } from '../server/api/funding.ts'
import { formatDate } from '../server/dates.ts'
import { FUNDING_FILES, fundingFile } from '../server/exchange/funding-files.ts'
import { SUBVENTION_REJECT_COLUMNS } from '../server/exchange/subvention-files.ts'
import type { FileFormat } from '../server/export.ts'
import { purposeOf } from '../server/tables.ts'
import { counted, describeFunded, INSTRUMENT_LABELS, STATUS_LABELS, UNCOUNTED_LABELS } from '../server/wording.ts'
import { openCollection } from './collection.ts'
import { itemsOf, printFile } from './list-file.ts'
import { addDbOption, addFilterOptions, databaseAt, readOptions } from './options.ts'
import { addRejectsOption, openRejects, rejectsAt } from './rejects.ts'
import { type AddCommand, bold, log, WrongUse } from './terminal.ts'

const HELP = `
Qui finance qui, combien, pour quoi, avec la phrase qui le dit.

Exemples :
  hemicycle funding --region "Grand Est"
  hemicycle funding --beneficiary "mission locale" --format csv > missions-locales.csv
  hemicycle funding --min-amount 1000000 --from 2020 --format jsonl
  hemicycle funding --format scdl --rejects ecartees.csv > subventions.csv

scdl ne tient que les lignes conformes à SCDL Subventions 2.1.1 ; constat, les autres, avec ce qui leur manque et la phrase.
annotations : une annotation W3C par texte qui le dit ; ftm : les entités de FollowTheMoney.`

const FORMATS = ['table', ...FUNDING_FILES] as const

interface FundingOptions extends Record<string, unknown> {
  readonly db?: string
  readonly format: string
  readonly rejects?: string
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
    .action(async ({ db, format, rejects: given, ...options }: FundingOptions) => {
      const name = FORMATS.find((known) => known === format)
      if (name === undefined)
        throw new WrongUse(`--format : « ${format} » n’est pas une forme connue (${FORMATS.join(', ')}).`)
      const path = rejectsAt(given, format, config.cwd)
      const { limit: _limit, cursor: _cursor, format: _format, ...filters } = readOptions(fundingQuery, options)
      const library = await openCollection(databaseAt(db, config))
      const rejects = openRejects(SUBVENTION_REJECT_COLUMNS, path)
      const file = name === 'table' ? TABLE : fundingFile(name, library, { base: '', onReject: rejects.add })
      const { read, written } = await printFile(
        file,
        itemsOf((page) => library.funding(filters, page)),
      )
      library.close()
      const conforming = `, dont ${counted(written, 'conforme')} à SCDL Subventions 2.1.1`
      log(`${counted(read, 'financement')}${name === 'scdl' ? conforming : ''}.`)
      rejects.close()
    })
  addRejectsOption(command)
  addFilterOptions(command)
  addDbOption(command)
}

/** For eyes: a few lines a decision, a blank one after. */
const TABLE: FileFormat<LedgerEntry> = {
  extension: 'txt',
  mediaType: 'text/plain; charset=utf-8',
  head: '',
  lines: (row) => `${paragraphOf(row).join('\n')}\n\n`,
}

function paragraphOf(row: LedgerEntry): readonly string[] {
  const { fact, document, sentence, also, uncounted } = row
  const date = document.publishedOn === null ? '' : `, ${formatDate(document.publishedOn)}`
  const funders = [fact.funder, ...fact.cofunders].map((body) => body?.name ?? '(non dit)').join(' et ')
  const told = [
    STATUS_LABELS[fact.status],
    fact.instrument === 'grant' ? null : INSTRUMENT_LABELS[fact.instrument],
    uncounted === 'part-of-total' ? UNCOUNTED_LABELS[uncounted] : null,
    fact.program,
    purposeOf(row),
  ]
  return [
    bold(`${funders} → ${fact.beneficiary?.name ?? '(non dit)'} : ${describeFunded(fact)}`),
    `  ${told.filter((part) => part !== null).join(' · ')}`,
    `  « ${sentence.text.replace(/\s+/gu, ' ')} »`,
    `  ${document.title}${date} [${document.id}]`,
    ...also.map(({ document: other }) => `  dit aussi : ${other.title} [${other.id}]`),
  ]
}
