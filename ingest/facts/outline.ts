import type { Block } from '../../corpus/document.ts'
import { contains, type Span } from '../../corpus/span.ts'
import type { Context } from './rule.ts'

/** A block with what stands above it and governs it. */
export interface Place {
  readonly block: Block
  /** What introduces a list or table: the paragraph above, the items it stands under, the header of its columns. */
  readonly leads: readonly Block[]
  /** Outermost first. */
  readonly headings: readonly Block[]
  readonly title: Block | null
}

/** Finds the place of a span, null when no single block holds it. */
export function outlineOf(context: Pick<Context, 'blocks' | 'shadow'>): (span: Span) => Place | null {
  const places = placesOf(context)
  return (span) => {
    let [low, high] = [0, places.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((places[middle]?.block.span.end ?? 0) < span.end) low = middle + 1
      else high = middle
    }
    const place = places[low]
    return place !== undefined && contains(place.block.span, span) ? place : null
  }
}

function placesOf({ blocks, shadow }: Pick<Context, 'blocks' | 'shadow'>): readonly Place[] {
  let title: Block | null = null
  let headings: readonly Block[] = []
  let leads: readonly Block[] = []
  return blocks.map((block) => {
    const isListed = block.kind === 'item' || block.kind === 'row' || block.kind === 'header' || isEntry(block, shadow)
    if (!isListed) leads = []
    if (block.kind === 'item') leads = leads.filter(({ kind, level }) => kind !== 'item' || level < block.level)
    if (block.kind === 'header') leads = leads.filter(({ kind }) => kind !== 'header')
    const place = { block, leads, headings, title }
    if (block.kind === 'title') title = block
    else if (block.kind === 'heading') headings = [...headings.filter(({ level }) => level < block.level), block]
    else if (isLine(block, shadow)) headings = [...headings.filter((heading) => !isLine(heading, shadow)), block]
    if (block.kind === 'paragraph' && !isListed) leads = [block]
    else if (block.kind === 'item' || block.kind === 'header') leads = [...leads, block]
    return place
  })
}

/** A line that stands as a heading: « CÔTÉ LIVRE », « Patrimoine ». */
function isLine({ kind, span }: Block, shadow: string): boolean {
  return kind === 'paragraph' && /^[^.!?;:\t€\d]{2,60}$/u.test(shadow.slice(span.start, span.end))
}

/** « Bédéland : 23 520 € », a line of a list that the page does not mark as one. */
function isEntry({ kind, span }: Block, shadow: string): boolean {
  return (
    kind === 'paragraph' && /^[^:.]{2,120} ?: ?[^:\t]{0,24}\d[^:\t]{0,24}$/u.test(shadow.slice(span.start, span.end))
  )
}
