import type { Block } from '../../corpus/document.ts'
import { sentencesOf } from '../../corpus/sentences.ts'
import type { Span } from '../../corpus/span.ts'
import type { Context } from './rule.ts'

const known = new WeakMap<Context, Map<Block, readonly Span[]>>()

/** The sentences of a block of the context, which several refiners read: parted once for all of them. */
export function sentencesOfBlock(context: Context, block: Block): readonly Span[] {
  const ofContext = known.get(context) ?? new Map<Block, readonly Span[]>()
  known.set(context, ofContext)
  const sentences = ofContext.get(block) ?? sentencesOf(context.shadow, block.span)
  ofContext.set(block, sentences)
  return sentences
}
