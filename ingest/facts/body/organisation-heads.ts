import type { BodyType } from '../../../corpus/fact.ts'
import { BUILDINGS, type Noun, ORGANISATIONS } from './organisation-nouns.ts'

/** The source of a noun's first letter: `[Aa]`, `l`. */
function letterOf({ source }: Noun): string {
  return /^\[[^\]]+\]|^./u.exec(source)?.[0] ?? ''
}

/** One pattern for all, parted by first letter: a flat list of a hundred is tried one by one at every word. */
function alternatives(all: readonly Noun[]): string {
  const branches = [...new Set(all.map(letterOf))].map((letter) => {
    const rests = all.filter((head) => letterOf(head) === letter).map(({ source }) => source.slice(letter.length))
    return `${letter}(?:${rests.join('|')})`
  })
  return `(?:${branches.join('|')})`
}

export const HEAD = alternatives([...ORGANISATIONS, ...BUILDINGS])

/** Heads whose name may be a remit alone: « Fédération régionale des travaux publics ». */
export const HEAD_OF_REMIT = alternatives(ORGANISATIONS.filter(({ type }) => type !== 'company' && type !== 'other'))

/** « fromagerie », as opposed to « coopérative » and « société », which are nobody's premises. */
function isWorkshop({ type, source }: Noun): boolean {
  return type === 'company' && !/^.{4}(?:oopérative|ave coopérative|ociété)/u.test(source)
}

const NAMED_FOR_A_PLACE = new RegExp(
  `^(?=\\p{Ll})${alternatives([...BUILDINGS, ...ORGANISATIONS.filter(isWorkshop)])}(?: \\p{Ll}+)? (?:d[eu']|des )`,
  'u',
)

const WORKS = /^(?:[Cc]inéma|[Mm]édiathèque|[Bb]ibliothèque|[Tt]iers-lieu) /u

/** « théâtre de Dole », « fromagerie de Pont-l'Évêque », « cinéma Le Rex »: a place rather than who runs it. */
export function isBuilding(name: string): boolean {
  return NAMED_FOR_A_PLACE.test(name) || WORKS.test(name)
}

/** Institutes that teach. */
const TEACHES = /^[Ii]nstitut (?:catholique|d'études|universitaire|polytechnique|(?:régional )?de formation)/u

/** Nouns that may open a name, by its first letter: of a hundred, three or four are tried. */
const BY_LETTER = nounsByLetter()

function nounsByLetter(): ReadonlyMap<string, readonly { type: BodyType; open: RegExp }[]> {
  const nouns = new Map<string, { type: BodyType; open: RegExp }[]>()
  for (const noun of [...BUILDINGS, ...ORGANISATIONS]) {
    const entry = { type: noun.type, open: new RegExp(`^(?:${noun.source})`, 'u') }
    for (const letter of letterOf(noun).replace(/[[\]]/gu, '')) nouns.set(letter, [...(nouns.get(letter) ?? []), entry])
  }
  return nouns
}

/** The type of the organisation so named, from the noun that opens its name. */
export function typeOf(name: string): BodyType {
  if (TEACHES.test(name)) return 'school'
  return BY_LETTER.get(name.charAt(0))?.find(({ open }) => open.test(name))?.type ?? 'other'
}
