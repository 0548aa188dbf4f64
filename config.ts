import { fileURLToPath } from 'node:url'

/** Settings that the environment gives; the only reader of `process.env`. */
export interface Config {
  /** Folder, `s3://…` or `db://…` of the database (`HEMICYCLE_DB`). */
  readonly db: string
  /** Port of the server (`PORT`). */
  readonly port: number
  /** Address that the server listens on (`HEMICYCLE_HOST`); this machine alone unless told. */
  readonly host: string
  /** Folder against which relative paths on the command line are read. */
  readonly cwd: string
}

const DEFAULT_DB = fileURLToPath(new URL('./data/hemicycle', import.meta.url))

/** Reads the settings; a port that is no port throws an error that names it. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  return {
    db: env.HEMICYCLE_DB || DEFAULT_DB,
    port: parsePort(env.PORT || '3000'),
    host: env.HEMICYCLE_HOST || '127.0.0.1',
    // `npm run` moves to the project's folder; the paths that the user typed start from where the user is.
    cwd: env.npm_lifecycle_event === undefined ? process.cwd() : (env.INIT_CWD ?? process.cwd()),
  }
}

/** A TCP port from 0 (any free one) to 65535; throws RangeError otherwise. */
export function parsePort(text: string): number {
  const port = Number(text)
  if (!/^\d{1,5}$/u.test(text) || port > 65535)
    throw new RangeError(`Port invalide : « ${text} ». Donnez un nombre de 0 à 65535.`)
  return port
}
