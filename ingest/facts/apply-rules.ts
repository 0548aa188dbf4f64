import type { Fact } from '../../corpus/fact.ts'
import { compareSpans, type Span } from '../../corpus/span.ts'
import type { Anchor, Claim, Context, Rule, TraceEntry, Value } from './rule.ts'
import { indexPatterns, matchesIn, type PatternIndex } from './scan/pattern-index.ts'

interface Candidate {
  readonly span: Span
  readonly rule: string
  readonly value: Value<Fact> | Claim
  /** Position of the rule in its set: earlier rules win between matches of equal length. */
  readonly rank: number
}

/** Which rule holds each unit of the text; later phases may not read what is held. */
export interface Holders {
  /** Index into `rules`, from 1, unit by unit; 0 where nobody holds it. */
  readonly byUnit: Uint16Array
  readonly rules: string[]
}

export function nobodyHolds(length: number): Holders {
  return { byUnit: new Uint16Array(length), rules: [] }
}

/** What a rule matches in a block, not yet read. */
export interface RuleMatch {
  readonly rule: Rule
  /** Position of the rule in its set. */
  readonly rank: number
  readonly match: RegExpExecArray
  /** Where the block begins in the text. */
  readonly offset: number
}

/** What the rules of each set match in the blocks of the context, set by set: one pass over the text for all of them. */
export function matchRules(
  sets: readonly (readonly Rule[])[],
  { blocks, shadow }: Pick<Context, 'blocks' | 'shadow'>,
): readonly (readonly RuleMatch[])[] {
  const { index, rules } = indexOf(sets)
  const found = sets.map((): RuleMatch[] => [])
  for (const { span } of blocks) {
    for (const { rank: place, match } of matchesIn(shadow.slice(span.start, span.end), index)) {
      const indexed = rules[place]
      if (indexed !== undefined) found[indexed.set]?.push({ ...indexed, match, offset: span.start })
    }
  }
  return found
}

/**
 * The facts of `matches` where nobody holds the words yet; among themselves the longest wins, then the earlier rule.
 * The winners, claims included, then hold their units.
 */
export function applyRules(
  matches: readonly RuleMatch[],
  anchor: Anchor,
  holders: Holders,
  trace: TraceEntry[],
): readonly Fact[] {
  const candidates = candidatesOf(matches, anchor, trace)
  candidates.sort((a, b) => length(b.span) - length(a.span) || a.rank - b.rank || compareSpans(a.span, b.span))
  const facts: Fact[] = []
  for (const { span, rule, value } of candidates) {
    const holder = holderOf(span, holders)
    if (holder !== null) {
      trace.push({ rule, span, outcome: 'overlapped', by: holder })
      continue
    }
    hold(span, rule, holders)
    trace.push({ rule, span, outcome: 'kept', by: null })
    if (value.kind !== 'claim') facts.push({ ...value, span, rule })
  }
  return facts.sort((a, b) => compareSpans(a.span, b.span))
}

function holderOf({ start, end }: Span, { byUnit, rules }: Holders): string | null {
  for (let unit = start; unit < end; unit++) {
    const held = byUnit[unit]
    if (held !== undefined && held > 0) return rules[held - 1] ?? null
  }
  return null
}

function hold({ start, end }: Span, rule: string, { byUnit, rules }: Holders): void {
  let index = rules.indexOf(rule)
  if (index === -1) index = rules.push(rule) - 1
  byUnit.fill(index + 1, start, end)
}

function candidatesOf(matches: readonly RuleMatch[], anchor: Anchor, trace: TraceEntry[]): Candidate[] {
  const found: Candidate[] = []
  for (const { rule, rank, match, offset } of matches) {
    const span = spanOf(match, offset)
    const value = rule.resolve(match, anchor)
    if (value === null) trace.push({ rule: rule.name, span, outcome: 'rejected', by: null })
    else found.push({ span, rule: rule.name, value, rank })
  }
  return found
}

/** A rule of several sets, by its place among all of them. */
interface IndexedRule extends Pick<RuleMatch, 'rule' | 'rank'> {
  readonly set: number
}

interface RuleIndex {
  readonly index: PatternIndex
  readonly rules: readonly IndexedRule[]
}

const indexes = new WeakMap<readonly (readonly Rule[])[], RuleIndex>()

/** The index of sets of rules, made at their first use. */
function indexOf(sets: readonly (readonly Rule[])[]): RuleIndex {
  const known = indexes.get(sets)
  if (known !== undefined) return known
  const rules = sets.flatMap((ofSet, set) => ofSet.map((rule, rank) => ({ rule, rank, set })))
  const made = { index: indexPatterns(rules.map(({ rule }) => rule.pattern)), rules }
  indexes.set(sets, made)
  return made
}

function spanOf(match: RegExpExecArray, offset: number): Span {
  const group = match.indices?.groups?.span
  const start = group?.[0] ?? match.index
  const end = group?.[1] ?? start + match[0].length
  return { start: offset + start, end: offset + end }
}

function length(span: Span): number {
  return span.end - span.start
}
