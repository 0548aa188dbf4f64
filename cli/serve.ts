import { parsePort } from '../config.ts'
import { openArchive } from '../corpus/archive.ts'
import { findTable, openDatabase } from '../corpus/database.ts'
import { type Library, NO_FILTERS } from '../index/library.ts'
import { resolveTarget } from '../ingest/targets.ts'
import packageJson from '../package.json' with { type: 'json' }
import { createApp } from '../server/app.ts'
import { serve } from '../server/serve.ts'
import { run } from './collect.ts'
import { openCollection } from './collection.ts'
import { addDbOption, databaseAt } from './options.ts'
import { report } from './tally.ts'
import { type AddCommand, log, WrongUse } from './terminal.ts'

const SAMPLE = 'sample'

interface ServeOptions {
  readonly port?: string
  readonly host?: string
  readonly db?: string
  readonly sample?: boolean
}

export const addServe: AddCommand = (program, { config }) => {
  const command = program
    .command('serve')
    .description('ouvre les pages et l’API sur ce poste')
    .option('--port <port>', 'port (3000, ou PORT)')
    .option('--host <adresse>', 'adresse d’écoute (127.0.0.1 : ce poste seulement)')
    .option('--sample', 'lit d’abord la collection fournie si la base est neuve ou en retard sur elle')
    .action(async (options: ServeOptions) => {
      const db = databaseAt(options.db, config)
      const port = options.port === undefined ? config.port : portOf(options.port)
      if (options.sample === true) await refreshSample(db)
      const library = await openCollection(db)
      const { documents } = await library.status()
      await warmUp(library)
      const app = createApp({ library, version: packageJson.version })
      const server = await serve({ app, host: options.host ?? config.host, port })
      log(welcome(server.url, documents, db))
      await server.stopped
      library.close()
    })
  addDbOption(command)
}

/** Asks once for nothing in particular: model, thesaurus and word lists are then read before anybody waits for them. */
async function warmUp(library: Library): Promise<void> {
  await library.search({ ...NO_FILTERS, text: 'aides de la Région aux lycées', limit: 1, cursor: null })
}

/** Reads the bundled collection into a new database, or again into one that holds it; leaves the others alone. */
async function refreshSample(db: string): Promise<void> {
  const connection = await openDatabase(db)
  const isNew = (await findTable(connection, 'documents')) === null
  const states = isNew ? [] : [...(await (await openArchive(connection)).states()).values()]
  if (!isNew && states.length > 0 && !states.some(({ source }) => source === SAMPLE)) return
  if (isNew) log('Première ouverture : lecture de la collection fournie…')
  const outcomes = await run(db, [resolveTarget(SAMPLE, '.')])
  if (outcomes.some(({ status }) => status !== 'unchanged')) report(outcomes)
}

function welcome(url: string, documents: number, db: string): string {
  const lines = [
    `Hémicycle est ouvert : ${url}`,
    `  chercher         ${url}/`,
    `  qui finance quoi ${url}/financements`,
    `  API              ${url}/openapi.json`,
    `${documents} documents dans ${db}. Ctrl+C pour arrêter.`,
  ]
  const rule = '─'.repeat(Math.min(72, Math.max(...lines.map((line) => line.length))))
  return ['', rule, ...lines, rule, ''].join('\n')
}

function portOf(text: string): number {
  try {
    return parsePort(text)
  } catch (error) {
    throw new WrongUse(error instanceof Error ? error.message : String(error))
  }
}
