import type { Block, Document } from '../corpus/document.ts'
import { sentencesOf } from '../corpus/sentences.ts'
import { cover, overlaps, type Span } from '../corpus/span.ts'

/** The sentences of a document, block by block, in reading order; a table row is one sentence. */
export function documentSentences({ text, blocks }: Pick<Document, 'text' | 'blocks'>): readonly Span[] {
  if (blocks.length === 0) return sentencesOf(text, { start: 0, end: text.length })
  return blocks.flatMap((block) => blockSentences(text, block))
}

/** The sentences of a block; a table row is one. */
export function blockSentences(text: string, { kind, span }: Pick<Block, 'kind' | 'span'>): readonly Span[] {
  return kind === 'row' || kind === 'header' ? [span] : sentencesOf(text, span)
}

/** The sentence, or the run of sentences, that the words of `span` stand in; `span` itself when they stand in none. */
export function sentenceAround(sentences: readonly Span[], span: Span): Span {
  const around: Span[] = []
  for (let at = firstEndingAfter(sentences, span.start); ; at++) {
    const sentence = sentences[at]
    if (sentence === undefined || !overlaps(sentence, span)) break
    around.push(sentence)
  }
  return cover([span, ...around])
}

/** Index of the first sentence that ends after `place`, by bisection. */
function firstEndingAfter(sentences: readonly Span[], place: number): number {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.end ?? 0) > place) high = middle
    else low = middle + 1
  }
  return low
}
