import { homedir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Settings that the environment gives; the only reader of `process.env`. */
export interface Config {
  /** Folder, `s3://…` or `db://…` of the database (`HEMICYCLE_DB`). */
  readonly db: string
  /** Folder of the models that the user downloads (`HEMICYCLE_MODELS`). */
  readonly models: string
  /** Where they are downloaded from (`HEMICYCLE_MODEL_HOST`): the Hugging Face hub or a mirror of it. */
  readonly modelHost: string
  /** Port of the server (`PORT`). */
  readonly port: number
  /** Address that the server listens on (`HEMICYCLE_HOST`); this machine alone unless told. */
  readonly host: string
  /** Folder of the sources that the user describes (`HEMICYCLE_SOURCES`), one folder each. */
  readonly sources: string
  /** Mail or page that the sites visited are told (`HEMICYCLE_CONTACT`); null: none. */
  readonly contact: string | null
  /** Folder against which relative paths on the command line are read. */
  readonly cwd: string
}

const DEFAULT_DB = fileURLToPath(new URL('./data/hemicycle', import.meta.url))

/** Reads the settings; a port that is no port throws an error that names it. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  return {
    db: env.HEMICYCLE_DB || DEFAULT_DB,
    models: env.HEMICYCLE_MODELS || join(cacheFolder(env), 'hemicycle', 'models'),
    modelHost: env.HEMICYCLE_MODEL_HOST || 'https://huggingface.co',
    port: parsePort(env.PORT || '3000'),
    host: env.HEMICYCLE_HOST || '127.0.0.1',
    sources: env.HEMICYCLE_SOURCES || join(configFolder(env), 'hemicycle', 'sources'),
    contact: env.HEMICYCLE_CONTACT || null,
    // `npm run` moves to the project's folder; the paths that the user typed start from where the user is.
    cwd: env.npm_lifecycle_event === undefined ? process.cwd() : (env.INIT_CWD ?? process.cwd()),
  }
}

/** Where the system keeps what can be downloaded again: XDG, macOS and Windows each have their folder. */
function cacheFolder(env: NodeJS.ProcessEnv): string {
  if (env.XDG_CACHE_HOME) return env.XDG_CACHE_HOME
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches')
  if (process.platform === 'win32' && env.LOCALAPPDATA) return env.LOCALAPPDATA
  return join(homedir(), '.cache')
}

/** Where the system keeps what the user has written: XDG, macOS and Windows each have their folder. */
function configFolder(env: NodeJS.ProcessEnv): string {
  if (env.XDG_CONFIG_HOME) return env.XDG_CONFIG_HOME
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support')
  if (process.platform === 'win32' && env.APPDATA) return env.APPDATA
  return join(homedir(), '.config')
}

/** A TCP port from 0 (any free one) to 65535; throws RangeError otherwise. */
export function parsePort(text: string): number {
  const port = Number(text)
  if (!/^\d{1,5}$/u.test(text) || port > 65535)
    throw new RangeError(`Port invalide : « ${text} ». Donnez un nombre de 0 à 65535.`)
  return port
}
