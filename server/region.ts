import { bare } from '../corpus/bare.ts'
import { REGIONS, type Region } from '../corpus/regions.ts'

const BY_NAME = new Map(
  REGIONS.flatMap((region) =>
    [region.code, region.iso, region.name, region.body, region.siren, ...region.aliases, ...region.former].map(
      (name) => [plainName(name), region] as const,
    ),
  ),
)

/** The 18 regions in the order of a French dictionary. */
export const REGIONS_BY_NAME: readonly Region[] = [...REGIONS].sort((a, b) => a.name.localeCompare(b.name, 'fr'))

/** A region by INSEE code, ISO code, SIREN, name, alias or former name; case, accents and punctuation do not count. */
export function regionNamed(text: string): Region | null {
  const name = plainName(text)
  return (
    BY_NAME.get(name) ?? BY_NAME.get(name.replace(/^(?:la )?region (?:de la |de l |des |du |de |d )?/u, '')) ?? null
  )
}

/** A name as names are compared: no accents, no case, words parted by one space. */
export function plainName(name: string): string {
  return bare(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
