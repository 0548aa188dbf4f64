import type { FactKind } from '../../corpus/fact.ts'
import type { FactJson } from '../../corpus/json.ts'
import type { PlacedFact } from '../gold.ts'
import { type Counts, pairs } from '../metrics/span-f1.ts'
import { type Found, FUNDING, FUNDING_ROLES, type Gold, isKind, type KindRule, samePlace, touches } from './kinds.ts'

/** How many of an attribute are right among the facts whose value is. */
export interface Accuracy {
  readonly right: number
  readonly of: number
}

/** One kind in one document. */
export interface KindCounts {
  /** Same place and same value; for funding amount, funder and beneficiary right, wherever it is said. */
  readonly strict: Counts
  /** Overlapping place and same value; for funding overlapping place and same amount. */
  readonly overlap: Counts
  /** Funding alone: each role by itself, null ones left out. */
  readonly roles: Readonly<Record<string, Counts>>
  readonly attributes: Readonly<Record<string, Accuracy>>
}

/** What a developer reads: annotated facts that the rules missed, and the other way round. */
export interface KindErrors {
  readonly missed: readonly PlacedFact[]
  readonly invented: readonly FactJson[]
}

export interface KindScore {
  readonly counts: KindCounts
  readonly errors: KindErrors
}

interface Agreeing<K extends FactKind> {
  readonly strict: readonly (readonly [Gold<K>, Found<K>])[]
  readonly overlap: readonly (readonly [Gold<K>, Found<K>])[]
}

/** Compares the facts of one kind in one document; funding goes through `scoreFunding`. */
export function scoreKind<K extends Exclude<FactKind, 'funding'>>(
  rule: KindRule<K>,
  allGold: readonly PlacedFact[],
  allFound: readonly FactJson[],
): KindScore {
  const gold = allGold.filter(isKind<K, PlacedFact>(rule.kind))
  const found = allFound.filter(isKind<K, FactJson>(rule.kind))
  const strict = pairs(gold, found, (a, b) => samePlace(a, b) && rule.sameValue(a, b))
  // Facts at the same place pair first, so that a neighbour never takes the partner of an exact match.
  const paired = new Set<unknown>(strict.flat())
  const rest = pairs(
    gold.filter((fact) => !paired.has(fact)),
    found.filter((fact) => !paired.has(fact)),
    (a, b) => touches(a, b) && rule.sameValue(a, b),
  )
  return scoreOf(rule, gold, found, { strict, overlap: [...strict, ...rest] }, {})
}

/**
 * Compares who funds whom in one document. The stretch that says it has no sharp ends, so a funding is right when amount,
 * funder and beneficiary are; the same three said twice count twice. Roles are compared between the facts that fit best.
 */
export function scoreFunding(allGold: readonly PlacedFact[], allFound: readonly FactJson[]): KindScore {
  const gold = allGold.filter(isKind<'funding', PlacedFact>('funding'))
  const found = allFound.filter(isKind<'funding', FactJson>('funding'))
  const aligned = align(gold, found)
  const agreeing = {
    strict: aligned.filter(([a, b]) => FUNDING.sameValue(a, b)),
    overlap: aligned.filter(([a, b]) => touches(a, b) && FUNDING_ROLES.amount(a, b)),
  }
  const roles = Object.fromEntries(
    Object.entries(FUNDING_ROLES).map(([role, agree]) => {
      const isSaid = (fact: Gold<'funding'> | Found<'funding'>) => fact[role as keyof typeof FUNDING_ROLES] !== null
      const matched = aligned.filter(([a, b]) => isSaid(a) && agree(a, b)).length
      return [role, { matched, found: found.filter(isSaid).length, gold: gold.filter(isSaid).length }]
    }),
  )
  return scoreOf(FUNDING, gold, found, agreeing, roles)
}

/** Pairs the fundings that fit best first: by roles that agree, then by place. Facts with nothing in common stay alone. */
function align(gold: readonly Gold<'funding'>[], found: readonly Found<'funding'>[]) {
  const candidates = gold
    .flatMap((a) => found.map((b) => ({ a, b, fit: fitOf(a, b) })))
    .filter(({ fit }) => fit > 0)
    .sort((x, y) => y.fit - x.fit)
  const taken = new Set<unknown>()
  return candidates.flatMap(({ a, b }) => {
    if (taken.has(a) || taken.has(b)) return []
    taken.add(a).add(b)
    return [[a, b] as const]
  })
}

function fitOf(gold: Gold<'funding'>, found: Found<'funding'>): number {
  const near = touches(gold, found)
  if (!near && !FUNDING.sameValue(gold, found)) return 0
  return Object.values(FUNDING_ROLES).filter((agree) => agree(gold, found)).length + (near ? 0.5 : 0)
}

function scoreOf<K extends FactKind>(
  rule: KindRule<K>,
  gold: readonly Gold<K>[],
  found: readonly Found<K>[],
  { strict, overlap }: Agreeing<K>,
  roles: KindCounts['roles'],
): KindScore {
  const countsOf = (matched: readonly unknown[]) => ({
    matched: matched.length,
    found: found.length,
    gold: gold.length,
  })
  const attributes = Object.fromEntries(
    Object.entries(rule.attributes).map(([name, agree]) => [
      name,
      { right: overlap.filter(([a, b]) => agree(a, b)).length, of: overlap.length },
    ]),
  )
  const right = new Set<unknown>(strict.flat())
  return {
    counts: { strict: countsOf(strict), overlap: countsOf(overlap), roles, attributes },
    errors: {
      missed: gold.filter((fact) => !right.has(fact)),
      invented: found.filter((fact) => !right.has(fact)),
    },
  }
}
