import { bare } from './bare.ts'
import { REGIONS, type Region } from './regions.ts'
import { THEMES, type Theme } from './themes.ts'

const REGION_BY_NAME: ReadonlyMap<string, Region> = new Map(
  REGIONS.flatMap((region) =>
    [region.code, region.iso, region.name, region.body, region.siren, ...region.aliases, ...region.former].map(
      (name) => [plainName(name), region] as const,
    ),
  ),
)

const THEME_BY_NAME: ReadonlyMap<string, Theme> = new Map(
  THEMES.flatMap((theme) => [theme.id, theme.label].map((name) => [plainName(name), theme] as const)),
)

/** A region by INSEE code, ISO code, SIREN, name, alias or former name; case, accents and punctuation do not count. */
export function regionNamed(text: string): Region | null {
  const name = plainName(text)
  return (
    REGION_BY_NAME.get(name) ??
    REGION_BY_NAME.get(name.replace(/^(?:la )?region (?:de la |de l |des |du |de |d )?/u, '')) ??
    null
  )
}

/** A theme by its id or its French label; case, accents and punctuation do not count. */
export function themeNamed(text: string): Theme | null {
  return THEME_BY_NAME.get(plainName(text)) ?? null
}

/** A name as names are compared: no accents, no case, words parted by one space. */
function plainName(name: string): string {
  return bare(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
