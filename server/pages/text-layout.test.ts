import { expect, test } from 'vitest'
import type { Block, BlockKind } from '../../corpus/document.ts'
import { type List, layOut, type Part } from './text-layout.ts'

/** `item2` is an item of level 2; each block stands for the unit of its place. */
function blocksOf(names: readonly string[]): readonly Block[] {
  return names.map((name, i) => {
    const [, kind = '', level = '0'] = /^([a-z]+)(\d?)$/.exec(name) ?? []
    return { kind: kind as BlockKind, level: Number(level), span: { start: i, end: i + 1 }, page: null }
  })
}

function writeList({ items }: List): string {
  return `(${items.map(({ block, inner }) => `${block.span.start}${inner === null ? '' : writeList(inner)}`).join(' ')})`
}

function write(part: Part): string {
  switch (part.kind) {
    case 'list':
      return writeList(part.list)
    case 'table':
      return `[${part.rows.map((row) => row.span.start).join(' ')}]`
    case 'block':
      return part.block.kind === 'heading' ? `h${part.headingLevel}` : part.block.kind
  }
}

test.each<[string, readonly string[], string]>([
  ['consecutive items are one list', ['paragraph', 'item1', 'item1', 'paragraph'], 'paragraph (1 2) paragraph'],
  ['a deeper item opens an inner list', ['item1', 'item2', 'item2', 'item1'], '(0(1 2) 3)'],
  ['three depths', ['item1', 'item2', 'item3', 'item1'], '(0(1(2)) 3)'],
  ['a depth left out is one step', ['item1', 'item3', 'item1'], '(0(1) 2)'],
  ['a list that begins deep keeps its order', ['item2', 'item1', 'item2'], '(0 1(2))'],
  ['consecutive rows are one table, its header first', ['header', 'row', 'row', 'item1'], '[0 1 2] (3)'],
  ['headings start at 2', ['heading1', 'paragraph'], 'h2 paragraph'],
  ['headings skip no level downwards', ['heading3', 'heading4', 'heading1', 'heading6'], 'h2 h3 h2 h3'],
  ['headings may go up several levels', ['heading1', 'heading2', 'heading3', 'heading1'], 'h2 h3 h4 h2'],
])('%s', (_, names, expected) => {
  expect(layOut(blocksOf(names)).map(write).join(' ')).toBe(expected)
})
