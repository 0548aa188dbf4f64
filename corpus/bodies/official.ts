import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const resolvePath = createRequire(import.meta.url).resolve

/**
 * A file of the official administrative division (INSEE's Code officiel géographique and DGCL's Banatic, through
 * @etalab/decoupage-administratif). Parsed anew on each call: keep what you need of it.
 */
export function readOfficial(file: 'communes' | 'departements' | 'epci' | 'ept'): readonly unknown[] {
  const path = resolvePath(`@etalab/decoupage-administratif/data/${file}.json`)
  const rows: unknown = JSON.parse(readFileSync(path, 'utf8'))
  if (!Array.isArray(rows)) throw new Error(`${path} is not a list: reinstall @etalab/decoupage-administratif`)
  return rows
}
