import type { Block, BlockKind, Document } from '../../corpus/document.ts'
import { overlaps, type Span, sliceSpan, trimSpan } from '../../corpus/span.ts'
import { analyze } from '../analyze.ts'
import { blockSentences } from '../document-sentences.ts'

/** Characters of an excerpt at most. */
export const LONGEST = 500

/** Characters before and after a passage in which an excerpt may be found: a passage ends where its size wants it. */
const REACH = 500

const NOT_PROSE: ReadonlySet<BlockKind> = new Set(['title', 'caption', 'notice', 'byline', 'contact', 'source'])

/** A sentence that an excerpt may show, no longer than an excerpt may be. */
export interface ReadableSentence {
  readonly span: Span
  /** Of the block that it stands in. */
  readonly kind: BlockKind
  readonly isInPassage: boolean
  /** Those of its terms that were searched, with repetitions. */
  readonly terms: readonly string[]
}

/**
 * The sentences of a passage and of the text around it, in reading order, without captions, bylines and other words
 * that are not the document's own; those of the passage alone when it has nothing else.
 */
export function sentencesAround(
  { text, blocks }: Pick<Document, 'text' | 'blocks'>,
  passage: Span,
  isSearched: (term: string) => boolean,
): readonly ReadableSentence[] {
  const reach = { start: passage.start - REACH, end: passage.end + REACH }
  const all: readonly Pick<Block, 'kind' | 'span'>[] =
    blocks.length === 0 ? [{ kind: 'paragraph', span: { start: 0, end: text.length } }] : blocks
  const near = all.filter(({ span }) => overlaps(span, reach))
  const prose = near.filter(({ kind }) => !NOT_PROSE.has(kind))
  const sayPassage = prose.some(({ span }) => overlaps(span, passage))
  const within = sayPassage ? reach : passage
  return (sayPassage ? prose : near).flatMap((block) =>
    blockSentences(text, block)
      .filter((span) => overlaps(span, within))
      .flatMap((span) => parts(text, span))
      .map((span) => ({
        span,
        kind: block.kind,
        isInPassage: overlaps(passage, span),
        terms: analyze(sliceSpan(text, span)).flatMap(({ term }) => (isSearched(term) ? [term] : [])),
      })),
  )
}

/** A sentence as it is, or its parts between words where it is longer than an excerpt. */
function parts(text: string, span: Span): readonly Span[] {
  if (span.end - span.start <= LONGEST) return [span]
  const space = text.slice(span.start, span.start + LONGEST).search(/\s\S*$/u)
  const end = span.start + (space > 0 ? space : LONGEST)
  return [{ start: span.start, end }, ...parts(text, trimSpan(text, { start: end, end: span.end }))]
}
