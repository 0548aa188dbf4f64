import { refOf } from '../../../corpus/bodies/body.ts'
import { isCommuneName } from '../../../corpus/bodies/communes.ts'
import { BODIES, bodyNamed } from '../../../corpus/bodies/lookup.ts'
import type { BodyRef } from '../../../corpus/fact.ts'
import type { Anchor } from '../rule.ts'
import { type BodyRule, bodyRule, group, unlisted } from './body-rule.ts'
import { DEPARTMENT } from './department-rules.ts'
import { bounded, CAPITALISED, namesPattern, OF, PROPER_NAME } from './name-pattern.ts'

/** Names that other rules read in their context. */
const READ_ELSEWHERE = /^(?:Région|Département|État$|Conseil départemental|Conseil général)/u

const NAMES = BODIES.flatMap(({ name, aliases, acronyms }) =>
  [name, ...aliases].filter((one) => !READ_ELSEWHERE.test(one) && !acronyms.includes(one)),
)

/** A name so long is no everyday phrase, even in lower case: « office national des forêts ». */
const LONG = 3

const isLong = (name: string) => name.split(/[ -]/u).length >= LONG

/** Abbreviations that mean something else unless the document is about that region. */
const ONLY_AT_HOME: ReadonlySet<string> = new Set(['CDC', 'CdC', 'CTC', 'CTM', 'CTG'])

const ACRONYMS = BODIES.flatMap((entry) => entry.acronyms)

function listed(match: RegExpMatchArray): BodyRef | null {
  const entry = bodyNamed(match[0])
  return entry === null ? null : refOf(entry)
}

function atHome(match: RegExpMatchArray, anchor: Anchor): BodyRef | null {
  const entry = bodyNamed(match[0])
  const home = anchor.region?.body
  return entry !== null && (entry.name === home || entry.successor === home) ? refOf(entry) : null
}

const TERRITORIES: ReadonlySet<string> = new Set(['region', 'department', 'state', 'eu', 'instance'])

const WITH_BRANCHES = BODIES.filter(({ type }) => !TERRITORIES.has(type)).flatMap(({ name, aliases }) => [
  name,
  ...aliases,
])

/** Whose branches bear their name and a place or a trade: « Keolis Atlantique », « Secours populaire du Gers ». */
const SHORT_NAMES = namesPattern(
  WITH_BRANCHES.filter((name) => !isLong(name)),
  'kept',
)
const LONG_NAMES = namesPattern(WITH_BRANCHES.filter(isLong), 'kept')

/** Associations have a branch a département: « Restos du Cœur de l'Oise ». */
const OF_DEPARTMENT = `${OF}${DEPARTMENT}`

/** … or in a town: « Croix-Rouge de Béthune ». */
const OF_TOWN = `${OF}(?<town>${CAPITALISED})`

function branch(match: RegExpMatchArray): BodyRef | null {
  const entry = bodyNamed(group(match, 'listed'))
  if (entry === null || bodyNamed(match[0]) !== null) return null
  const town = group(match, 'town')
  return town !== '' && (entry.type !== 'association' || !isCommuneName(town)) ? null : unlisted(match[0], entry.type)
}

/** « Léonard-de-Vinci » is nobody's branch. */
const NOT_IN_A_NAME = '(?<!-(?:de|du|des|la|le)-)'

function exactly(names: readonly string[]): string {
  return names.toSorted((a, b) => b.length - a.length).join('|')
}

export const GAZETTEER_RULES: readonly BodyRule[] = [
  bodyRule(
    'listed-name',
    bounded(
      `${NOT_IN_A_NAME}(?:${namesPattern(
        NAMES.filter((name) => !isLong(name)),
        'kept',
      )})`,
    ),
    listed,
  ),
  bodyRule(
    'listed-branch',
    bounded(`(?<!-)(?<listed>${SHORT_NAMES}) (?:${OF_DEPARTMENT}|${OF_TOWN}|${PROPER_NAME})`),
    branch,
  ),
  bodyRule('listed-long-branch', bounded(`(?<listed>${LONG_NAMES}) (?:${OF_DEPARTMENT}|${OF_TOWN})`), branch),
  bodyRule('listed-long-name', bounded(namesPattern(NAMES.filter(isLong), 'free')), listed),
  bodyRule('listed-acronym', bounded(exactly(ACRONYMS.filter((one) => !ONLY_AT_HOME.has(one)))), listed),
  bodyRule('listed-acronym-at-home', bounded(exactly([...ONLY_AT_HOME])), atHome),
]
