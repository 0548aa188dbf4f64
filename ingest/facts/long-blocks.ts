import type { Block } from '../../corpus/document.ts'
import type { Span } from '../../corpus/span.ts'

/** In UTF-16 units: several long paragraphs. Rules and refiners may look back as far as a block begins. */
const LONGEST = 2000

/** Where a long block is best cut: after a sentence, a cell, a word. */
const CUTS = ['. ', '\t', ' ']

/**
 * The blocks, with those longer than any paragraph cut into several of the same kind, so that the time which a
 * text takes grows with its length and no faster, even where a reader found no paragraphs.
 */
export function cutLongBlocks(blocks: readonly Block[], shadow: string): readonly Block[] {
  return blocks.flatMap((block) => {
    if (block.span.end - block.span.start <= LONGEST) return [block]
    return cutSpan(block.span, shadow).map((span) => ({ ...block, span }))
  })
}

function cutSpan({ start: first, end }: Span, shadow: string): readonly Span[] {
  const spans: Span[] = []
  let start = first
  while (end - start > LONGEST) {
    const cut = start + lengthOfPart(shadow.slice(start, start + LONGEST))
    spans.push({ start, end: cut })
    start = cut
  }
  return [...spans, { start, end }]
}

function lengthOfPart(words: string): number {
  for (const cut of CUTS) {
    const at = words.lastIndexOf(cut)
    if (at > LONGEST / 2) return at + cut.length
  }
  return words.length
}
