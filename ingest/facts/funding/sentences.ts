import type { Block } from '../../../corpus/document.ts'
import type { ActionFact, AmountFact, BodyFact, DateFact, Fact } from '../../../corpus/fact.ts'
import { compareSpans, contains, type Span } from '../../../corpus/span.ts'
import type { Context } from '../rule.ts'
import { sentencesOfBlock } from '../sentences.ts'
import { type Chunk, chunksOf } from './chunks.ts'
import { tokensOf } from './tokens.ts'

/** A sentence with the facts that lie in it, and what stands above it. */
export interface Sentence {
  readonly span: Span
  readonly block: Block
  readonly amounts: readonly AmountFact[]
  readonly bodies: readonly BodyFact[]
  readonly actions: readonly ActionFact[]
  readonly dates: readonly DateFact[]
  /** Its shallow parse, made where something asks for it: most sentences speak of no money. */
  readonly chunks: readonly Chunk[]
  /** True when no finite verb stands in it: a label, a heading. */
  readonly verbless: boolean
  /** The sentence that introduces the list or table this one stands in, or null. */
  readonly lead: Sentence | null
  /** The title or heading above, or null. */
  readonly heading: Sentence | null
  /** The header of the table that this row stands in, or null. */
  readonly header: Block | null
}

/** Blocks that say nothing of their own. */
const SILENT: ReadonlySet<Block['kind']> = new Set(['header', 'byline', 'source', 'contact'])

/** The sentences of a document with their facts, in reading order; table headers are there for records. */
export function sentencesWithFacts(facts: readonly Fact[], context: Context): readonly Sentence[] {
  const sentences: Sentence[] = []
  const leads: Lead[] = []
  const factsIn = factsInOrder(facts)
  let header: Block | null = null
  let heading: Sentence | null = null
  for (const block of context.blocks) {
    if (block.kind === 'header') header = block
    else if (block.kind !== 'row') header = null
    if (SILENT.has(block.kind)) {
      // A header is told apart by its kind; a record may have its first field there.
      if (block.kind === 'header')
        sentences.push(
          sentenceOf({ span: block.span, block, lead: null, heading, header: null }, factsIn(block.span), context),
        )
      continue
    }
    const isLabelled = LABELLED.test(context.shadow.slice(block.span.start, block.span.end))
    const lead = leadOf(block, isLabelled, leads)
    const inBlock = factsIn(block.span)
    const spans = block.kind === 'row' ? [block.span] : joined(sentencesOfBlock(context, block), inBlock)
    const inside = spans.map((span) => sentenceOf({ span, block, lead, heading, header }, inBlock, context))
    sentences.push(...inside)
    const last = inside.at(-1)
    if (last === undefined) continue
    if (isHeading(block, context)) heading = last
    // What has a lead of its own leads nothing, unless items stand below it.
    if (block.kind !== 'row' && !(isLabelled && lead !== null)) leads.push({ sentence: last, block })
  }
  return sentences
}

/** « 61,2 M€. C'est ce que … »: an amount that stands alone belongs to the sentence behind it. */
function joined(spans: readonly Span[], facts: readonly Fact[]): readonly Span[] {
  return spans.flatMap((span, index) => {
    const before = spans[index - 1]
    if (before !== undefined && isAmountAlone(before, facts)) return [{ start: before.start, end: span.end }]
    return index < spans.length - 1 && isAmountAlone(span, facts) ? [] : [span]
  })
}

function isAmountAlone({ start, end }: Span, facts: readonly Fact[]): boolean {
  return facts.some(
    (fact) =>
      fact.kind === 'amount' &&
      fact.span.start - start < 20 &&
      fact.span.start >= start &&
      end - fact.span.end <= 2 &&
      fact.span.end <= end,
  )
}

/** A title, a heading, or a line that stands as one: « CÔTÉ LIVRE », « Patrimoine ». */
function isHeading(block: Block, { shadow }: Context): boolean {
  if (block.kind === 'title' || block.kind === 'heading') return true
  return block.kind === 'paragraph' && /^[^.!?;:\t€]{2,60}$/u.test(shadow.slice(block.span.start, block.span.end))
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
  place: Pick<Sentence, 'span' | 'block' | 'lead' | 'heading' | 'header'>,
  facts: readonly Fact[],
  context: Context,
): Sentence {
  const { span } = place
  const inside = facts.filter((fact) => contains(span, fact.span))
  const amounts = inside.filter((fact) => fact.kind === 'amount')
  const bodies = inside.filter((fact) => fact.kind === 'body')
  const dates = inside.filter((fact) => fact.kind === 'date')
  let chunks: readonly Chunk[] | null = null
  return {
    ...place,
    amounts,
    bodies,
    dates,
    actions: inside.filter((fact) => fact.kind === 'action'),
    get chunks() {
      chunks ??= chunksOf(tokensOf(context.shadow, span, [...amounts, ...bodies, ...dates]))
      return chunks
    },
    get verbless() {
      return this.chunks.every((chunk) => chunk.kind !== 'verb' || chunk.bare || chunk.tense === 'infinitive')
    },
  }
}

/** « Bédéland : 23 520 € », a line of a list that the page does not mark as one. */
const LABELLED = /^(?!.*[\p{L})][.!?;] )[^:]{2,120}? ?(?::|\.{2,}|…| [-–—] ) ?[^:\t]{0,24}\d[^:\t]{0,24}$/u

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
