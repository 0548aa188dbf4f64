import type { Fact } from '../../corpus/fact.ts'
import { compareSpans, overlaps, type Span } from '../../corpus/span.ts'
import type { Claim, Context, Rule, TraceEntry, Value } from './rule.ts'

interface Candidate {
  readonly span: Span
  readonly rule: string
  readonly value: Value<Fact> | Claim
  /** Position of the rule in its set: earlier rules win between matches of equal length. */
  readonly rank: number
}

/**
 * Matches of `rules` in every block of the context, without those that overlap `taken`; among themselves the longest
 * wins, then the earlier rule. Returns the facts and the spans now taken, claims included.
 */
export function applyRules(
  rules: readonly Rule[],
  context: Context,
  taken: readonly Claimed[],
  trace: TraceEntry[],
): { readonly facts: readonly Fact[]; readonly taken: readonly Claimed[] } {
  const candidates = rules.flatMap((rule, rank) => candidatesOf(rule, rank, context, trace))
  candidates.sort((a, b) => length(b.span) - length(a.span) || a.rank - b.rank || compareSpans(a.span, b.span))
  const settled = [...taken]
  const facts: Fact[] = []
  for (const { span, rule, value } of candidates) {
    const winner = settled.find((other) => overlaps(other.span, span))
    if (winner !== undefined) {
      trace.push({ rule, span, outcome: 'overlapped', by: winner.rule })
      continue
    }
    settled.push({ span, rule })
    trace.push({ rule, span, outcome: 'kept', by: null })
    if (value.kind !== 'claim') facts.push({ ...value, span, rule })
  }
  facts.sort((a, b) => compareSpans(a.span, b.span))
  return { facts, taken: settled }
}

/** A span that a rule of an earlier phase holds. */
export interface Claimed {
  readonly span: Span
  readonly rule: string
}

function candidatesOf(rule: Rule, rank: number, context: Context, trace: TraceEntry[]): readonly Candidate[] {
  const found: Candidate[] = []
  for (const block of context.blocks) {
    const slice = context.shadow.slice(block.span.start, block.span.end)
    for (const match of slice.matchAll(rule.pattern)) {
      const span = spanOf(match, block.span.start)
      const value = rule.resolve(match, context.anchor)
      if (value === null) trace.push({ rule: rule.name, span, outcome: 'rejected', by: null })
      else found.push({ span, rule: rule.name, value, rank })
    }
  }
  return found
}

function spanOf(match: RegExpMatchArray, offset: number): Span {
  const group = match.indices?.groups?.span
  const start = group?.[0] ?? match.index ?? 0
  const end = group?.[1] ?? start + match[0].length
  return { start: offset + start, end: offset + end }
}

function length(span: Span): number {
  return span.end - span.start
}
