import { DEPARTMENTS } from '../../../corpus/bodies/departments.ts'
import { REGIONS } from '../../../corpus/regions.ts'

/** Names that are words of their own: « réunion », « nord ». */
const WORDS: ReadonlySet<string> = new Set([
  'Réunion',
  'La Réunion',
  'Centre',
  'Sud',
  'Nord',
  'Manche',
  'Lot',
  'Cher',
  'Loire',
  'Creuse',
])

const TERRITORIES: ReadonlySet<string> = new Set(
  [
    ...REGIONS.flatMap(({ name, aliases, former }) => [name, ...aliases, ...former]),
    ...DEPARTMENTS.map(({ name }) => name),
  ].filter((name) => !WORDS.has(name)),
)

/** Whether `word`, as it is written, names a territory that acts for who governs it: « la Bretagne renonce ». */
export function isTerritory(word: string): boolean {
  return TERRITORIES.has(word)
}
