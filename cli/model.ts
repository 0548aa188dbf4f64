import type { Command } from 'commander'
import type { Config } from '../config.ts'
import { openArchive } from '../corpus/archive.ts'
import { openDatabase } from '../corpus/database.ts'
import { withWriteLock } from '../corpus/write-lock.ts'
import { installModel, removeModel } from '../index/embedders/install.ts'
import { findInstalled, folderOf } from '../index/embedders/installed.ts'
import { type InstalledModel, MODELS, type ModelRow, modelById } from '../index/embedders/models.ts'
import { modelInUse } from '../index/model-in-use.ts'
import { dropVectors, keptModels, switchModel } from '../index/switch-model.ts'
import { counted } from '../server/wording.ts'
import { loadModel } from './collection.ts'
import { addDbOption, databaseAt } from './options.ts'
import { progress } from './progress.ts'
import { type AddCommand, bold, log, print, WrongUse } from './terminal.ts'

const HELP = `
Le modèle fourni suffit et ne demande aucun réseau. D’autres se téléchargent une fois, de https://huggingface.co ou du
miroir que nomme HEMICYCLE_MODEL_HOST, dans le dossier que nomme HEMICYCLE_MODELS.

Les vecteurs du nouveau modèle se calculent à côté de ceux qui servent : la base répond avec l’ancien modèle jusqu’au
bout, et garde ses vecteurs, de sorte qu’on y revient aussitôt. Un calcul interrompu reprend où il en était.

Exemples :
  hemicycle model list
  hemicycle model use Xenova/multilingual-e5-small
  hemicycle model use fr-static-512               revient au modèle fourni
  hemicycle model install Xenova/bge-m3           télécharge sans rien changer à la base
  hemicycle eval --retrieval --model Xenova/bge-m3 --json bge-m3.json
  hemicycle model remove Xenova/bge-m3            rend la place qu’il prend`

interface ModelOptions {
  readonly db?: string
}

export const addModel: AddCommand = (program, { config }) => {
  const model = program
    .command('model')
    .description('choisit le modèle qui compare les sens')
    .addHelpText('after', HELP)
  const add = (name: string, description: string) => addDbOption(model.command(name).description(description))
  add('list', 'montre les modèles connus et celui qui sert')
    .option('--json', 'écrit la liste en JSON')
    .action((options: ModelOptions & { readonly json?: boolean }) =>
      list(databaseAt(options.db, config), config, options),
    )
  withId(add('use', 'installe un modèle s’il le faut, calcule ses vecteurs et le met en service')).action(
    (id: string, options: ModelOptions) => use(knownModel(id), databaseAt(options.db, config), config),
  )
  withId(add('remove', 'supprime un modèle téléchargé et ses vecteurs')).action((id: string, options: ModelOptions) =>
    remove(knownModel(id), databaseAt(options.db, config), config),
  )
  withId(model.command('install').description('télécharge un modèle sans le mettre en service')).action(
    async (id: string) => {
      const { folder } = await install(knownModel(id), config)
      log(`${id} est installé dans ${folder}.`)
    },
  )
}

function withId(command: Command): Command {
  return command.argument('<id>', 'nom du modèle, comme « hemicycle model list » l’écrit')
}

/** The row of model `id`; throws WrongUse with the known names when there is none. */
export function knownModel(id: string): ModelRow {
  try {
    return modelById(id)
  } catch (error) {
    throw error instanceof RangeError ? new WrongUse(error.message) : error
  }
}

async function list(db: string, { models }: Config, { json }: { readonly json?: boolean }): Promise<void> {
  const connection = await openDatabase(db)
  const inUse = await modelInUse(connection)
  const kept = await keptModels(connection)
  connection.close()
  const rows = MODELS.map((row) => ({
    ...{ id: row.id, dimensions: row.dimensions, maxTokens: row.maxTokens, licence: row.licence },
    megabytes: row.megabytes,
    installed: findInstalled(models, row) !== null,
    inUse: row.id === inUse,
    passages: kept.get(row) ?? 0,
  }))
  if (json === true) return print(JSON.stringify(rows))
  for (const { id, dimensions, licence, megabytes, installed, passages, ...row } of rows) {
    const place = megabytes === null ? 'fourni' : installed ? 'installé' : `à télécharger, environ ${megabytes} Mo`
    const vectors = passages === 0 ? 'aucun vecteur dans cette base' : `${counted(passages, 'passage')} dans cette base`
    print(`${row.inUse ? '●' : '○'} ${row.inUse ? bold(id) : id}${row.inUse ? ' (en service)' : ''}`)
    print(`    ${place} ; ${dimensions} dimensions, licence ${licence} ; ${vectors}`)
  }
}

async function use(row: ModelRow, db: string, config: Config): Promise<void> {
  await install(row, config)
  const embedder = await loadModel(row.id)
  const connection = await openDatabase(db)
  const before = await modelInUse(connection)
  const onWait = () => log(`Une autre lecture écrit dans ${db} : attente de sa fin…`)
  const { indexed } = await withWriteLock(db, onWait, async () => {
    const archive = await openArchive(connection)
    const bar = progress('Vecteurs', 'documents', 0)
    const result = await switchModel({ connection, archive, embedder }, bar.reach)
    bar.stop()
    return result
  })
  connection.close()
  log(`${row.id} est en service dans ${db} : vecteurs calculés pour ${counted(indexed, 'document')}.`)
  if (before !== row.id) log(`« hemicycle model use ${before} » revient au modèle d’avant.`)
}

/** The model on this machine, downloaded with a bar when it is not there yet. */
async function install(row: ModelRow, { models, modelHost: host }: Config): Promise<InstalledModel> {
  const installed = findInstalled(models, row)
  if (installed !== null) return installed
  const size = row.megabytes === null ? '' : ` (environ ${row.megabytes} Mo)`
  log(`Installation de ${row.id}${size} depuis ${host} dans ${folderOf(models, row)}.`)
  const bar = progress('Modèle', 'Mo', 0)
  const onProgress = (loaded: number, total: number) => bar.reach(Math.ceil(loaded / 1e6), Math.ceil(total / 1e6))
  try {
    const onWait = () => log('Un modèle est déjà en cours d’installation : attente de sa fin…')
    return await installModel(row, { models, host, onProgress, onWait })
  } finally {
    bar.stop()
  }
}

async function remove(row: ModelRow, db: string, { models }: Config): Promise<void> {
  const connection = await openDatabase(db)
  const onWait = () => log('Une autre commande écrit : attente de sa fin…')
  try {
    await withWriteLock(db, onWait, () => dropVectors(connection, row.id))
  } catch (error) {
    throw error instanceof RangeError ? new WrongUse(error.message) : error
  } finally {
    connection.close()
  }
  const deleted = await removeModel(models, row, onWait)
  log(`Vecteurs de ${row.id} retirés de ${db}${deleted ? `, et le modèle de ${folderOf(models, row)}` : ''}.`)
}
