import type { AmountFact, Fact } from '../corpus/fact.ts'
import { REGIONS, type Region } from '../corpus/regions.ts'
import type { ThemeId } from '../corpus/themes.ts'
import { eurosOf } from './euros.ts'
import type { Understood } from './library.ts'
import { plain } from './plain.ts'
import { intentsIn, superlativeIn } from './query/intent.ts'
import { periodIn } from './query/period.ts'
import { rolesIn } from './query/roles.ts'

/** Names that are also everyday words, as they must be written to mean the region. */
const EVERYDAY_NAMES: Readonly<Record<string, string>> = {
  AURA: 'AURA',
  Centre: '[Rr]égion Centre',
  'La Réunion': '[Ll]a Réunion',
  'Région Sud': '[Rr]égion Sud',
}

/** `\p{…}` boundaries: `\b` takes é for one. */
const BEFORE = '(?<![\\p{L}\\p{N}])'
const AFTER = '(?![\\p{L}\\p{N}])'

interface RegionName {
  readonly region: Region
  readonly pattern: RegExp
}

/** Longest names first: « Nouvelle-Aquitaine » is not « Aquitaine ». */
const REGION_NAMES: readonly RegionName[] = REGIONS.flatMap((region) =>
  [region.body, region.name, ...region.aliases, ...region.former].map((name) => ({ region, name })),
)
  .sort((a, b) => b.name.length - a.name.length)
  .map(({ region, name }) => ({ region, pattern: namePattern(name) }))

function namePattern(name: string): RegExp {
  return new RegExp(`${BEFORE}${EVERYDAY_NAMES[name] ?? plain(name)}${AFTER}`, 'u')
}

/** What the rules that read documents found in a question. */
export interface QuestionReading {
  readonly facts: readonly Fact[]
  readonly themes: readonly ThemeId[]
}

export type QuestionReader = (text: string) => QuestionReading

/** What is read out of the words of a question, before anything that only the collection can tell. */
export type Meaning = Omit<Understood, 'corrections' | 'synonyms' | 'phrases' | 'excluded' | 'fields' | 'notices'>

/**
 * What a question says of regions, period, amounts, bodies and themes, and what it asks for. `places` are the names of
 * regions that its places lie in. Nothing of this narrows the answer: it only orders it.
 */
export function understand(text: string, { facts, themes }: QuestionReading, places: readonly string[]): Meaning {
  const words = plain(text)
  const bodies = facts.flatMap((fact) => (fact.kind === 'body' ? [fact.name] : []))
  const roles = rolesIn(text, facts)
  return {
    regions: regionsIn(text, places).map(({ code, name }) => ({ code, name })),
    period: periodIn(text, facts),
    ...amountsIn(facts),
    bodies: [...new Set([...bodies, ...[roles.funder, roles.beneficiary].filter((name) => name !== null)])],
    ...roles,
    themes,
    intents: intentsIn(words),
    superlative: superlativeIn(words),
  }
}

/** The regions that are named, in order; where none is, those that the places lie in. */
function regionsIn(text: string, places: readonly string[]): readonly Region[] {
  let rest = text
  let folded = plain(text)
  const named = new Map<Region, number>()
  for (const { region, pattern } of REGION_NAMES) {
    const at = Math.max(rest.search(pattern), folded.search(pattern))
    if (at === -1) continue
    // What a longer name has said is not read again: « Nouvelle-Aquitaine » is not « Aquitaine ».
    rest = blanked(rest, pattern)
    folded = blanked(folded, pattern)
    named.set(region, Math.min(at, named.get(region) ?? at))
  }
  const inOrder = [...named].sort(([, a], [, b]) => a - b).map(([region]) => region)
  return inOrder.length > 0 ? inOrder : REGIONS.filter(({ name }) => places.includes(name))
}

function blanked(text: string, pattern: RegExp): string {
  return text.replace(pattern, (name) => ' '.repeat(name.length))
}

/** Bounds in euros: a range, « plus de », « moins de »; an amount without a bound is only to be found. */
function amountsIn(facts: readonly Fact[]): Pick<Understood, 'minAmount' | 'maxAmount' | 'amounts'> {
  const all = facts.filter((fact): fact is AmountFact => fact.kind === 'amount')
  const bound = all.find((fact) => fact.upTo !== null || isBound(fact))
  const amounts = all.filter((fact) => fact !== bound).flatMap(eurosOf)
  if (bound === undefined) return { minAmount: null, maxAmount: null, amounts }
  const [low = null, high = null] = eurosOf(bound)
  if (high !== null) return { minAmount: low, maxAmount: high, amounts }
  const isFloor = bound.qualifier === 'more_than' || bound.qualifier === 'at_least'
  return isFloor ? { minAmount: low, maxAmount: null, amounts } : { minAmount: null, maxAmount: low, amounts }
}

function isBound({ qualifier }: AmountFact): boolean {
  return ['more_than', 'at_least', 'less_than', 'up_to'].includes(qualifier)
}
