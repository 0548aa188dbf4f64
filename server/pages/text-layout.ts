import type { Block } from '../../corpus/document.ts'

export type HeadingLevel = 2 | 3 | 4 | 5 | 6

/** Blocks as a page lays them out. */
export type Part =
  | { readonly kind: 'block'; readonly block: Block; readonly headingLevel: HeadingLevel }
  | { readonly kind: 'list'; readonly list: List }
  | { readonly kind: 'table'; readonly rows: readonly Block[] }

export interface List {
  readonly items: readonly { readonly block: Block; readonly inner: List | null }[]
}

/** Consecutive items become one nested list, consecutive rows one table; heading levels start at 2 and skip none. */
export function layOut(blocks: readonly Block[]): readonly Part[] {
  const parts: Part[] = []
  let headingLevel: HeadingLevel | 1 = 1
  for (let i = 0; i < blocks.length; ) {
    const block = blocks[i]
    if (block === undefined) break
    if (block.kind === 'item') {
      const items = run(blocks, i, (other) => other.kind === 'item')
      parts.push({ kind: 'list', list: listOf(items) })
      i += items.length
    } else if (isRow(block)) {
      const rows = run(blocks, i, isRow)
      parts.push({ kind: 'table', rows })
      i += rows.length
    } else {
      if (block.kind === 'heading') headingLevel = levelBelow(headingLevel, block.level)
      parts.push({ kind: 'block', block, headingLevel: headingLevel === 1 ? 2 : headingLevel })
      i++
    }
  }
  return parts
}

/** Level of a heading of the document under the page's own: one more than its own, at most one below `previous`. */
function levelBelow(previous: HeadingLevel | 1, own: number): HeadingLevel {
  const levels: readonly HeadingLevel[] = [2, 3, 4, 5, 6]
  return levels.findLast((level) => level <= Math.max(own + 1, 2) && level <= previous + 1) ?? 2
}

function isRow(block: Block): boolean {
  return block.kind === 'row' || block.kind === 'header'
}

function run(blocks: readonly Block[], from: number, belongs: (block: Block) => boolean): readonly Block[] {
  const end = blocks.findIndex((block, i) => i >= from && !belongs(block))
  return blocks.slice(from, end === -1 ? blocks.length : end)
}

/** An item deeper than the one before it opens a list inside that one, whatever its number. */
function listOf(blocks: readonly Block[]): List {
  const items: { block: Block; inner: List | null }[] = []
  for (let i = 0; i < blocks.length; ) {
    const block = blocks[i]
    if (block === undefined) break
    const deeper = run(blocks, i + 1, (other) => other.level > block.level)
    items.push({ block, inner: deeper.length === 0 ? null : listOf(deeper) })
    i += 1 + deeper.length
  }
  return { items }
}
