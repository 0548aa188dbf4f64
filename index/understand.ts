import type { AmountFact, DateFact, Fact } from '../corpus/fact.ts'
import { REGIONS, type Region } from '../corpus/regions.ts'
import { fold } from './analyze.ts'
import { eurosOf } from './euros.ts'
import type { Understood } from './library.ts'

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

/** Cue words of an intent, on text without accents or punctuation; the first that matches wins. */
const INTENTS: readonly (readonly [NonNullable<Understood['intent']>, RegExp])[] = [
  ['compare', / (?:compar\w*|par rapport a|versus|difference entre|quelle region \w+ le plus|entre regions) /],
  ['how_much', / (?:combien|quel(?:le)?s? (?:est le |est la |est l )?(?:montant|somme|budget|enveloppe|cout)s?) /],
  [
    'who_funds',
    / (?:qui (?:a |ont |peut |va )?(?:financ|subventionn|pai|pay|soutien|aid)\w*|quels? financeurs?|finance par qui|par qui) /,
  ],
  ['when', / (?:quand|quelle date|quel jour|quelle annee|date limite|depuis quand|jusqu a quand) /],
]

/**
 * What a question says of region, period, amounts and bodies, and what it asks for. `readQuestion` extracts facts from
 * text as it is done for documents. Nothing of this narrows the answer: it only orders it.
 */
export function understand(text: string, readQuestion: (text: string) => readonly Fact[]): Understood {
  const facts = readQuestion(text)
  const region = regionIn(text)
  const bodies = facts.flatMap((fact) => (fact.kind === 'body' ? [fact.name] : []))
  const date = facts.find((fact): fact is DateFact => fact.kind === 'date')
  return {
    region: region && { code: region.code, name: region.name },
    period: date?.value ?? null,
    ...amountsIn(facts),
    bodies: [...new Set(bodies)],
    intent: intentOf(text),
  }
}

function regionIn(text: string): Region | null {
  const folded = plain(text)
  return REGION_NAMES.find(({ pattern }) => pattern.test(text) || pattern.test(folded))?.region ?? null
}

function intentOf(text: string): Understood['intent'] {
  const folded = ` ${plain(text)} `
  return INTENTS.find(([, cue]) => cue.test(folded))?.[0] ?? null
}

/** Bounds in euros: a range, « plus de », « moins de »; an amount without a bound is only words to find. */
function amountsIn(facts: readonly Fact[]): { minAmount: number | null; maxAmount: number | null } {
  const amount = facts.find(
    (fact): fact is AmountFact => fact.kind === 'amount' && (fact.upTo !== null || isBound(fact)),
  )
  if (amount === undefined) return { minAmount: null, maxAmount: null }
  const [low = null, high = null] = eurosOf(amount)
  if (high !== null) return { minAmount: low, maxAmount: high }
  const isFloor = amount.qualifier === 'more_than' || amount.qualifier === 'at_least'
  return isFloor ? { minAmount: low, maxAmount: null } : { minAmount: null, maxAmount: low }
}

function isBound({ qualifier }: AmountFact): boolean {
  return ['more_than', 'at_least', 'less_than', 'up_to'].includes(qualifier)
}

/** Words without accents, case or punctuation, parted by single spaces. */
function plain(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
