import type { Block, Document } from '../corpus/document.ts'
import { sentencesOf } from '../corpus/sentences.ts'
import { type Span, sliceSpan, trimSpan } from '../corpus/span.ts'

/** A block up to this many characters is one unit; a longer one is cut between sentences. */
const LONGEST_BLOCK = 700
/** Only a sentence longer than this is cut, at white space: a text that lost its punctuation. */
const ENDLESS = 2000

/** The smallest stretch that is never cut. `lead` is the unit that introduces it: « sont votés : », a table header. */
export interface Unit {
  readonly span: Span
  readonly headings: readonly string[]
  readonly lead: Span | null
  readonly introduces: boolean
  /** Number of the run of prose without heading or boilerplate inside, which a passage never crosses. */
  readonly run: number
}

/** The units of the blocks that count as prose, in reading order. */
export function unitsOf(
  document: Pick<Document, 'title' | 'text' | 'blocks'>,
  isProse: (block: Block) => boolean,
): readonly Unit[] {
  const { text, blocks } = document
  const path: { level: number; heading: string }[] = []
  const units: Unit[] = []
  let lead: Span | null = null
  let run = 0
  for (const [at, block] of blocks.entries()) {
    const span = trimSpan(text, block.span)
    if (span.start === span.end || !isProse(block)) {
      run++
      continue
    }
    if (block.kind === 'heading') {
      for (; (path.at(-1)?.level ?? 0) >= block.level; run++) path.pop()
      lead = null
      if (!isBare(blocks, at, isProse)) {
        path.push({ level: block.level, heading: sliceSpan(text, span) })
        run++
        continue
      }
    }
    const isListed = block.kind === 'item' || block.kind === 'row'
    const introduces = block.kind === 'header' || (block.kind !== 'row' && sliceSpan(text, span).endsWith(':'))
    const headings = [
      document.title,
      ...path.map(({ heading }) => heading).filter((heading) => heading !== document.title),
    ]
    const parts = pieces(text, span)
    for (const [n, piece] of parts.entries()) {
      units.push({
        span: piece,
        headings,
        lead: isListed ? lead : null,
        introduces: introduces && n === parts.length - 1,
        run,
      })
    }
    if (!isListed) lead = introduces ? (sentencesOf(text, span).at(-1) ?? span) : null
  }
  return units
}

/** True for a heading that no prose follows before the next heading: an agenda's entries are text of their own. */
function isBare(blocks: readonly Block[], at: number, isProse: (block: Block) => boolean): boolean {
  const heading = blocks[at]
  const next = blocks.slice(at + 1).find(isProse)
  if (heading === undefined || next === undefined) return true
  return next.kind === 'heading' && next.level <= heading.level
}

/** A block's span, cut between sentences when it is too long for one passage. */
function pieces(text: string, span: Span): readonly Span[] {
  if (span.end - span.start <= LONGEST_BLOCK) return [span]
  return sentencesOf(text, span).flatMap((sentence) => cutEndless(text, sentence))
}

function cutEndless(text: string, span: Span): readonly Span[] {
  if (span.end - span.start <= ENDLESS) return [span]
  const space = text.slice(span.start, span.start + LONGEST_BLOCK).search(/\s\S*$/)
  const end = span.start + (space > 0 ? space : LONGEST_BLOCK)
  return [{ start: span.start, end }, ...cutEndless(text, trimSpan(text, { start: end, end: span.end }))]
}
