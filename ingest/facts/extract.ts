import type { Block } from '../../corpus/document.ts'
import type { Fact } from '../../corpus/fact.ts'
import type { Issue } from '../../corpus/issue.ts'
import { type RegionCode, regionByCode } from '../../corpus/regions.ts'
import { compareSpans } from '../../corpus/span.ts'
import { applyRules, matchRules, nobodyHolds } from './apply-rules.ts'
import { cutLongBlocks } from './long-blocks.ts'
import type { Context, TraceEntry } from './rule.ts'
import { PHASES } from './rule-sets.ts'
import { shadowOf } from './shadow.ts'

/** What extraction needs of a document: its words, their blocks, and what anchors « le 12 mars » and « la Région ». */
export interface ExtractInput {
  /** NFC. */
  readonly text: string
  readonly blocks: readonly Block[]
  readonly publishedOn: string | null
  readonly region: RegionCode | null
}

export interface Extraction {
  /** Ordered by place. */
  readonly facts: readonly Fact[]
  /** Problems with a place in the text; `address` is null, the caller knows it. */
  readonly issues: readonly Issue[]
  readonly trace: readonly TraceEntry[]
}

const RULE_SETS = PHASES.map(({ rules }) => rules)

/**
 * The facts of a document, in the phases of `PHASES`: each phase reads what the earlier ones left, then its refiners
 * take the whole list. Pure: the same input gives the same facts. Contact blocks are never read.
 */
export function extract(input: ExtractInput): Extraction {
  const issues: Issue[] = []
  const trace: TraceEntry[] = []
  const shadow = shadowOf(input.text, input.blocks)
  const context: Context = {
    text: input.text,
    shadow,
    blocks: cutLongBlocks(
      input.blocks.filter((block) => block.kind !== 'contact'),
      shadow,
    ),
    anchor: {
      publishedOn: input.publishedOn,
      region: input.region === null ? null : regionByCode(input.region),
    },
    report: (issue) => issues.push({ ...issue, address: null }),
    reject: (rule, span) => trace.push({ rule, span, outcome: 'rejected', by: null }),
  }
  let facts: readonly Fact[] = []
  const holders = nobodyHolds(input.text.length)
  const matches = matchRules(RULE_SETS, context)
  for (const [index, { refiners }] of PHASES.entries()) {
    const found = applyRules(matches[index] ?? [], context.anchor, holders, trace)
    facts = [...facts, ...found].sort((a, b) => compareSpans(a.span, b.span))
    for (const { name, refine } of refiners) {
      const refined = refine(facts, context)
      traceRefined(facts, refined, name, trace)
      facts = refined
    }
  }
  return { facts: [...facts].sort((a, b) => compareSpans(a.span, b.span)), issues, trace }
}

function traceRefined(before: readonly Fact[], after: readonly Fact[], refiner: string, trace: TraceEntry[]): void {
  if (before.length === after.length && before.every((fact, index) => fact === after[index])) return
  const kept = new Set(after)
  for (const fact of before) {
    if (!kept.has(fact)) trace.push({ rule: fact.rule, span: fact.span, outcome: 'refined', by: refiner })
  }
  const known = new Set(before)
  for (const fact of after) {
    if (!known.has(fact)) trace.push({ rule: fact.rule, span: fact.span, outcome: 'kept', by: refiner })
  }
}
