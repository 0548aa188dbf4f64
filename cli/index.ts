import { withWriteLock } from '../corpus/write-lock.ts'
import { counted } from '../server/wording.ts'
import { openExisting, updateIndex } from './collection.ts'
import { addDbOption, databaseAt } from './options.ts'
import { type AddCommand, log } from './terminal.ts'

export const addIndex: AddCommand = (program, { config }) => {
  const command = program
    .command('index')
    .description('met l’index en accord avec les documents de la base (ingest le fait déjà)')
    .option('--rebuild', 'refait tout l’index, avec le modèle d’aujourd’hui')
    .action(async (options: { readonly db?: string; readonly rebuild?: boolean }) => {
      const db = databaseAt(options.db, config)
      const onWait = () => log(`Une autre lecture écrit dans ${db} : attente de sa fin…`)
      const { connection, archive } = await openExisting(db)
      const { indexed, removed, unchanged } = await withWriteLock(db, onWait, () =>
        updateIndex(connection, archive, options.rebuild === true),
      )
      log(`${counted(indexed, 'document')} indexés, ${removed} retirés, ${unchanged} inchangés.`)
    })
  addDbOption(command)
}
