import type { Expansion } from '../thesaurus/expand.ts'

/** What a place's name means first where it also names a river or a massif: « Yonne » is the département. */
const CHIEF_TYPES: ReadonlySet<string> = new Set(['region', 'departement', 'commune', 'ile', 'pays'])

/** Names of the places that a question names and of what they lie in, by what the thesaurus knows of its words. */
export function placesIn(expansions: readonly Expansion[]): readonly string[] {
  return expansions
    .filter(
      ({ written, entry }) =>
        CHIEF_TYPES.has(entry.type) ||
        !expansions.some((other) => other.written === written && CHIEF_TYPES.has(other.entry.type)),
    )
    .flatMap(({ entry }) => [entry.term, ...entry.related])
}
