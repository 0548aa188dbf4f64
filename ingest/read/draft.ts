import { bare } from '../../corpus/bare.ts'
import type { Block, BlockKind } from '../../corpus/document.ts'

/** A block before it has a place: what a reader has found out about a stretch of text. */
export interface Draft {
  readonly kind: BlockKind
  /** As in `Block`. */
  readonly level: number
  /** NFC, without white space at its ends but for the empty cells of a row. */
  readonly text: string
  /** Page on which it begins, from 1; none in formats without pages. */
  readonly page?: number
}

/** Drafts in one text, parted by a blank line, neighbouring items and rows by a line feed, each with its exact span. */
export function layOut(drafts: readonly Draft[]): { readonly text: string; readonly blocks: readonly Block[] } {
  const parts: string[] = []
  const blocks: Block[] = []
  let length = 0
  let previous: Draft | null = null
  for (const draft of drafts) {
    const separator = previous === null ? '' : areNeighbours(previous, draft) ? '\n' : '\n\n'
    const start = length + separator.length
    parts.push(separator, draft.text)
    length = start + draft.text.length
    blocks.push({ kind: draft.kind, level: draft.level, span: { start, end: length }, page: draft.page ?? null })
    previous = draft
  }
  return { text: parts.join(''), blocks }
}

function areNeighbours(a: Draft, b: Draft): boolean {
  return (a.kind === 'item' && b.kind === 'item') || (isRow(a) && isRow(b))
}

function isRow({ kind }: Draft): boolean {
  return kind === 'row' || kind === 'header'
}

/** What two printings of one line have in common: letters and digits, in lower case, without accents. */
export function fold(text: string): string {
  return bare(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
