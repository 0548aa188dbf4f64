import { THEMES, type Theme } from '../corpus/themes.ts'
import { plainName } from './region.ts'

const BY_NAME: ReadonlyMap<string, Theme> = new Map(
  THEMES.flatMap((theme) => [theme.id, theme.label].map((name) => [plainName(name), theme] as const)),
)

/** A theme by its id or its French label; case, accents and punctuation do not count. */
export function themeNamed(text: string): Theme | null {
  return BY_NAME.get(plainName(text)) ?? null
}
