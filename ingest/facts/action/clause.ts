import type { Block } from '../../../corpus/document.ts'
import type { Fact } from '../../../corpus/fact.ts'
import { sentencesOf } from '../../../corpus/sentences.ts'
import type { Span } from '../../../corpus/span.ts'
import type { Context } from '../rule.ts'

/** The sentence around a verb, cut in two at the verb. */
export interface Clause {
  /** The whole sentence; two verbs of one sentence share this very object. */
  readonly sentence: Span
  /** The sentence before this one in the same block, or null. */
  readonly previous: Span | null
  /** Shadow of the sentence up to the verb. */
  readonly before: string
  /** Shadow of the sentence after the verb. */
  readonly after: string
}

/** Finds the sentence of any span of the context; the sentences of a block are cut once. */
export function clauseFinder(context: Context): (span: Span) => Clause {
  const cut = new Map<Block, readonly Span[]>()
  return (span) => {
    const block = blockAt(context.blocks, span.start)
    const sentences = block === null ? [span] : (cut.get(block) ?? sentencesOf(context.shadow, block.span))
    if (block !== null) cut.set(block, sentences)
    const index = sentences.findIndex((sentence) => span.start < sentence.end)
    const sentence = sentences[index] ?? span
    return {
      sentence,
      previous: sentences[index - 1] ?? null,
      before: context.shadow.slice(sentence.start, span.start),
      after: context.shadow.slice(span.end, Math.max(span.end, sentence.end)),
    }
  }
}

/** Facts that start within `span`; `facts` are ordered by place. */
export function factsWithin(facts: readonly Fact[], span: Span): readonly Fact[] {
  let low = 0
  let high = facts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((facts[middle]?.span.start ?? 0) < span.start) low = middle + 1
    else high = middle
  }
  const found: Fact[] = []
  for (const fact of facts.slice(low, low + 200)) {
    if (fact.span.start >= span.end) break
    found.push(fact)
  }
  return found
}

function blockAt(blocks: readonly Block[], at: number): Block | null {
  let low = 0
  let high = blocks.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const block = blocks[middle]
    if (block === undefined) return null
    if (at < block.span.start) high = middle - 1
    else if (at >= block.span.end) low = middle + 1
    else return block
  }
  return null
}
