import { access, constants, mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { findTable, openDatabase } from '../corpus/database.ts'
import { describeModel } from '../index/embedder.ts'
import { modelInUse } from '../index/model-in-use.ts'
import { counted } from '../server/wording.ts'
import { loadModel, openCollection } from './collection.ts'
import { addDbOption, databaseAt } from './options.ts'
import { type AddCommand, print } from './terminal.ts'

const HELP = `
Vérifie que tout ce dont Hémicycle a besoin est en place, et dit quoi faire sinon. Code de sortie 1 si un point manque.`

/** A point to check: what it found, or an error that says what to do. */
interface Check {
  readonly name: string
  run(): Promise<string>
}

export const addDoctor: AddCommand = (program, { config, finish }) => {
  const command = program
    .command('doctor')
    .description('vérifie l’installation, le modèle et la base')
    .addHelpText('after', HELP)
    .action(async (options: { readonly db?: string }) => {
      let failed = false
      for (const check of checks(databaseAt(options.db, config))) {
        try {
          print(`✓ ${check.name} : ${await check.run()}`)
        } catch (error) {
          failed = true
          print(`✗ ${check.name} : ${error instanceof Error ? error.message : String(error)}`)
        }
      }
      finish(failed)
    })
  addDbOption(command)
}

function checks(db: string): readonly Check[] {
  return [
    { name: 'Node.js', run: checkNode },
    { name: 'modèle en service', run: () => checkModel(db) },
    { name: 'dossier de la base', run: () => checkFolder(db) },
    { name: 'base', run: () => checkDatabase(db) },
  ]
}

/** The range of package.json: `^20.19.0 || ^22.12.0 || >=24`. */
async function checkNode(): Promise<string> {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 24
  if (!fits) throw new Error(`version ${process.versions.node} ; il faut 20.19, 22.12, 24 ou plus récent`)
  return process.versions.node
}

async function checkModel(db: string): Promise<string> {
  const embedder = await loadModel(await modelInUse(await openDatabase(db)))
  const [one, two] = await embedder.embedPassages([
    'une subvention pour les lycées',
    'une aide aux établissements scolaires',
  ])
  if (one === undefined || two === undefined)
    throw new Error('le modèle ne rend pas de vecteur : réinstallez le projet')
  return describeModel(embedder.model)
}

async function checkFolder(db: string): Promise<string> {
  if (/^[a-z0-9+]+:\/\//iu.test(db)) return `${db} (distante)`
  try {
    await mkdir(dirname(db), { recursive: true })
    await access(dirname(db), constants.W_OK)
  } catch {
    throw new Error(
      `${db} n’est pas accessible en écriture : changez ses droits ou choisissez un autre dossier avec --db`,
    )
  }
  return db
}

async function checkDatabase(db: string): Promise<string> {
  if ((await findTable(await openDatabase(db), 'documents')) === null) {
    throw new Error(`vide : lisez des documents avec « hemicycle ingest <dossier> », ou lancez « npm start »`)
  }
  const library = await openCollection(db)
  const { documents, passages, facts, model } = await library.status()
  library.close()
  return `${counted(documents, 'document')}, ${counted(passages, 'passage')}, ${counted(facts, 'fait')}, modèle ${model}`
}
