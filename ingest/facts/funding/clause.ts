import type { Block } from '../../../corpus/document.ts'
import type { ActionFact, AmountFact, BodyFact, Fact } from '../../../corpus/fact.ts'
import { sentencesOf } from '../../../corpus/sentences.ts'
import { compareSpans, contains, type Span } from '../../../corpus/span.ts'
import type { Context } from '../rule.ts'
import { FUNDING_VERB, type FundingVerb, verbOf } from './cues.ts'

/** A form of a funding verb in its sentence, with the action that the earlier phase read there, if any. */
export interface VerbCue {
  readonly span: Span
  readonly verb: FundingVerb
  readonly action: ActionFact | null
}

/** A sentence with the facts that lie in it, and what the text before it lends to it. */
export interface Sentence {
  readonly span: Span
  readonly block: Block
  readonly amounts: readonly AmountFact[]
  readonly bodies: readonly BodyFact[]
  readonly verbs: readonly VerbCue[]
  readonly actions: readonly ActionFact[]
  /** The sentence that introduces the list or table this one stands in, or null. */
  readonly lead: Sentence | null
  /** The header of the table that this row stands in, or null. */
  readonly header: Block | null
}

/** The sentences of a document with their facts, in reading order; table headers are left out. */
export function sentencesWithFacts(facts: readonly Fact[], context: Context): readonly Sentence[] {
  const sentences: Sentence[] = []
  const leads: Lead[] = []
  const factsIn = factsInOrder(facts)
  let header: Block | null = null
  for (const block of context.blocks) {
    if (block.kind === 'header') header = block
    else if (block.kind !== 'row') header = null
    if (block.kind === 'header' || block.kind === 'byline' || block.kind === 'source') continue
    const isLabelled = LABELLED.test(context.shadow.slice(block.span.start, block.span.end))
    const lead = leadOf(block, isLabelled, leads)
    const spans = block.kind === 'row' ? [block.span] : sentencesOf(context.shadow, block.span)
    const inBlock = factsIn(block.span)
    let last: Sentence | null = null
    for (const span of spans) {
      last = sentenceOf({ span, block, lead, header }, inBlock, context)
      sentences.push(last)
    }
    // What has a lead of its own leads nothing, unless items stand below it.
    if (last !== null && block.kind !== 'row' && !(isLabelled && lead !== null)) leads.push({ sentence: last, block })
  }
  return sentences
}

/** Gives the facts within each of a series of spans in reading order, going on from where the last one ended. */
function factsInOrder(facts: readonly Fact[]): (span: Span) => readonly Fact[] {
  const ordered = facts.toSorted((a, b) => compareSpans(a.span, b.span))
  let next = 0
  return (span) => {
    while ((ordered[next]?.span.start ?? span.start) < span.start) next++
    const from = next
    while ((ordered[next]?.span.start ?? span.end) < span.end) next++
    return ordered.slice(from, next).filter((fact) => contains(span, fact.span))
  }
}

function sentenceOf(
  place: Pick<Sentence, 'span' | 'block' | 'lead' | 'header'>,
  facts: readonly Fact[],
  context: Context,
): Sentence {
  const { span } = place
  const inside = facts.filter((fact) => contains(span, fact.span))
  const actions = inside.filter((fact) => fact.kind === 'action')
  let verbs: readonly VerbCue[] | null = null
  return {
    ...place,
    actions,
    // Looked for only where an amount or a list asks: most sentences have neither.
    get verbs() {
      verbs ??= verbsIn(span, actions, context)
      return verbs
    },
    amounts: inside.filter((fact) => fact.kind === 'amount'),
    bodies: inside.filter((fact) => fact.kind === 'body'),
  }
}

function verbsIn(span: Span, actions: readonly ActionFact[], context: Context): readonly VerbCue[] {
  const slice = context.shadow.slice(span.start, span.end)
  return [...slice.matchAll(FUNDING_VERB)].flatMap((match): VerbCue[] => {
    const verb = verbOf(match[0])
    const start = span.start + match.index
    const at = { start, end: start + match[0].length }
    if (verb === null) return []
    return [{ span: at, verb, action: actions.find((action) => contains(action.span, at)) ?? null }]
  })
}

/** « Bédéland : 23 520 € », a line of a list that the page does not mark as one. */
const LABELLED = /^(?!.*[.!?;] )[^:]{2,120} ?: ?[^:\t]{0,24}\d[^:\t]{0,24}$/u

interface Lead {
  readonly sentence: Sentence
  readonly block: Block
}

/** The stretch above a list or table that governs it: a paragraph, a heading or an item of a higher level. */
function leadOf(block: Block, isLabelled: boolean, leads: readonly Lead[]): Sentence | null {
  if (block.kind !== 'item' && block.kind !== 'row' && !isLabelled) return null
  const above = leads.findLast(({ block: candidate }) => candidate.kind !== 'item' || candidate.level < block.level)
  return above?.sentence ?? null
}
