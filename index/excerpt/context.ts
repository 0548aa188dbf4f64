import type { Block, BlockKind, Document } from '../../corpus/document.ts'
import { regionByCode } from '../../corpus/regions.ts'
import { sentencesOf } from '../../corpus/sentences.ts'
import { overlaps, type Span, sliceSpan } from '../../corpus/span.ts'

/** A lead longer than this says more than what it introduces. */
const LONGEST_LEAD = 300

/**
 * The words that say how to read the start of an excerpt and that stand apart from it: the names of the columns above a
 * table row, the sentence that introduces a list. Null when there are none, or when the excerpt shows them.
 */
export function contextOf({ text, blocks }: Pick<Document, 'text' | 'blocks'>, excerpt: Span): Span | null {
  const first = blocks.findIndex(({ span }) => overlaps(span, excerpt))
  const kind = blocks[first]?.kind
  if (kind !== 'row' && kind !== 'item') return null
  const before = blockBefore(blocks, first, kind)
  const lead = before && leadOf(text, before, kind)
  return lead === null || lead.end - lead.start > LONGEST_LEAD ? null : lead
}

/** The nearest block above `at` of another kind. */
function blockBefore(blocks: readonly Block[], at: number, kind: BlockKind): Block | null {
  let above = at - 1
  while (blocks[above]?.kind === kind) above--
  return blocks[above] ?? null
}

function leadOf(text: string, { kind, span }: Block, led: BlockKind): Span | null {
  if (led === 'row') return kind === 'header' ? span : null
  return kind === 'paragraph' && sliceSpan(text, span).endsWith(':') ? (sentencesOf(text, span).at(-1) ?? null) : null
}

/** The document's title and the headings that `place` stands under, outermost first. */
export function headingsAbove({ title, text, blocks }: Pick<Document, 'title' | 'text' | 'blocks'>, place: Span) {
  const path: { level: number; words: string }[] = []
  for (const { kind, level, span } of blocks) {
    if (span.start >= place.start) break
    if (kind !== 'heading') continue
    while ((path.at(-1)?.level ?? 0) >= level) path.pop()
    path.push({ level, words: sliceSpan(text, span) })
  }
  return [title, ...path.map(({ words }) => words).filter((words) => words !== title)]
}

/** What a document says of itself as a whole: title, publisher, year and region. */
export function settingOf({ title, publisher, publishedOn, region }: Document): string {
  const name = region === null ? null : regionByCode(region)?.name
  return [title, publisher, publishedOn?.slice(0, 4), name].filter((part) => part !== null).join('\n')
}
