import { dirname, join } from 'node:path'
import type { Config } from '../config.ts'
import { findSource, type Source, sourceIds } from '../corpus/source.ts'
import { databaseAt } from './options.ts'
import { WrongUse } from './terminal.ts'

/** Folder of the sources that the user adds: `sources/` beside the database; null beside one that is no folder. */
export function ownSources(config: Config): string | null {
  const db = databaseAt(undefined, config)
  return /^[a-z][a-z0-9+]+:\/\//iu.test(db) ? null : join(dirname(db), 'sources')
}

/** The source `id`, of the project or of the user; throws WrongUse that names those that are known. */
export function knownSource(id: string, own: string | null): Source {
  const source = findSource(id, own)
  if (source !== null) return source
  throw new WrongUse(`Aucune source « ${id} ». Sources connues : ${sourceIds(own).join(', ')}.`)
}
