import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { stringify } from 'yaml'
import { parseSource, type Source, SourceError, sourceIds } from './source.ts'

/**
 * Writes the description of a new source to `<id>/source.yml` in `own`, the user's folder, and gives its path. Throws
 * SourceError when there is a source of that id, and when what it says is no source.
 */
export function writeSource(source: Source, own: string): string {
  if (sourceIds(own).includes(source.id)) {
    throw new SourceError(`Il y a déjà une source « ${source.id} » : donnez un autre nom avec --id.`)
  }
  const file = join(own, source.id, 'source.yml')
  const yaml = stringify({ ...source, listings: source.listings.map(withoutDefaults) }, { lineWidth: 0 })
  parseSource(yaml, file)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, yaml, { flag: 'wx' })
  return file
}

/** A listing without the fields that are null, which a file leaves out. */
function withoutDefaults(listing: Source['listings'][number]): unknown {
  return JSON.parse(JSON.stringify(listing, (_, value: unknown) => value ?? undefined))
}
