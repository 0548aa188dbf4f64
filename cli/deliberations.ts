import { documentsQuery } from '../server/api/documents.ts'
import {
  DELIBERATION_FILES,
  DELIBERATION_REJECT_COLUMNS,
  deliberationFile,
} from '../server/exchange/deliberation-files.ts'
import { counted } from '../server/wording.ts'
import { openCollection } from './collection.ts'
import { itemsOf, printFile } from './list-file.ts'
import { addDbOption, addFilterOptions, databaseAt, readOptions } from './options.ts'
import { addRejectsOption, openRejects, rejectsAt } from './rejects.ts'
import { type AddCommand, log, WrongUse } from './terminal.ts'

const HELP = `
Une ligne par délibération de la collection, aux colonnes de SCDL Délibérations 2.1.5 ; une case que le texte ne dit pas
reste vide. csv et jsonl les donnent toutes, avec ce qui leur manque ; scdl, les seules conformes au schéma.

Exemples :
  hemicycle deliberations --region Bretagne --format csv
  hemicycle deliberations --format scdl --rejects ecartees.csv > deliberations.csv`

interface DeliberationOptions extends Record<string, unknown> {
  readonly db?: string
  readonly format: string
  readonly rejects?: string
}

export const addDeliberations: AddCommand = (program, { config }) => {
  const command = program
    .command('deliberations')
    .description('liste les délibérations au format SCDL')
    .option('--format <forme>', DELIBERATION_FILES.join(', '), 'csv')
    .addHelpText('after', HELP)
    .action(async ({ db, format, rejects: given, ...options }: DeliberationOptions) => {
      const name = DELIBERATION_FILES.find((known) => known === format)
      if (name === undefined) {
        const known = DELIBERATION_FILES.join(', ')
        throw new WrongUse(`--format : « ${format} » n’est pas une forme connue (${known}).`)
      }
      const path = rejectsAt(given, format, config.cwd)
      const { limit: _limit, cursor: _cursor, format: _format, ...filters } = readOptions(documentsQuery, options)
      const library = await openCollection(databaseAt(db, config))
      const rejects = openRejects(DELIBERATION_REJECT_COLUMNS, path)
      const file = deliberationFile(name, library, rejects.add)
      const { written } = await printFile(
        file,
        itemsOf((page) => library.documents(filters, page)),
      )
      library.close()
      log(`${counted(written, 'délibération')}.`)
      rejects.close()
    })
  addRejectsOption(command)
  addFilterOptions(command)
  addDbOption(command)
}
