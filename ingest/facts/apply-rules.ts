import type { Fact } from '../../corpus/fact.ts'
import { compareSpans, type Span } from '../../corpus/span.ts'
import type { Claim, Context, Rule, TraceEntry, Value } from './rule.ts'
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

/**
 * Matches of `rules` in every block of the context that nobody holds yet; among themselves the longest wins, then
 * the earlier rule. The winners, claims included, then hold their units.
 */
export function applyRules(
  rules: readonly Rule[],
  context: Context,
  holders: Holders,
  trace: TraceEntry[],
): readonly Fact[] {
  const candidates = candidatesOf(rules, context, trace)
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

function candidatesOf(rules: readonly Rule[], context: Context, trace: TraceEntry[]): Candidate[] {
  const index = indexOf(rules)
  const found: Candidate[] = []
  for (const { span: block } of context.blocks) {
    for (const { rank, match } of matchesIn(context.shadow.slice(block.start, block.end), index)) {
      const rule = rules[rank]
      if (rule === undefined) continue
      const span = spanOf(match, block.start)
      const value = rule.resolve(match, context.anchor)
      if (value === null) trace.push({ rule: rule.name, span, outcome: 'rejected', by: null })
      else found.push({ span, rule: rule.name, value, rank })
    }
  }
  return found
}

const indexes = new WeakMap<readonly Rule[], PatternIndex>()

/** The index of a set of rules, made at its first use. */
function indexOf(rules: readonly Rule[]): PatternIndex {
  const known = indexes.get(rules)
  if (known !== undefined) return known
  const index = indexPatterns(rules.map(({ pattern }) => pattern))
  indexes.set(rules, index)
  return index
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
