import { describe, expect, it } from 'vitest'
import type { Block, BlockKind } from '../../corpus/document.ts'
import { outlineOf } from './outline.ts'

type Written = readonly [kind: BlockKind, text: string, level?: number]

function placeOf(written: readonly Written[], words: string) {
  let text = ''
  const blocks: Block[] = []
  for (const [kind, line, level = 0] of written) {
    blocks.push({ kind, span: { start: text.length, end: text.length + line.length }, level, page: null })
    text += `${line}\n`
  }
  const start = text.indexOf(words)
  const place = outlineOf({ blocks, shadow: text })({ start, end: start + words.length })
  const textOf = ({ span }: Block) => text.slice(span.start, span.end)
  return (
    place && {
      leads: place.leads.map(textOf),
      headings: place.headings.map(textOf),
      title: place.title && textOf(place.title),
    }
  )
}

const PAGE: readonly Written[] = [
  ['title', 'Séance de mai'],
  ['heading', 'Culture', 2],
  ['paragraph', 'La Région aide deux musées.'],
  ['item', 'À Vannes, 3 000 €', 1],
  ['item', 'dont le toit, 2 000 €', 2],
  ['item', 'À Auray, 4 000 €', 1],
  ['heading', 'Sport', 2],
  ['paragraph', 'Un stade de plus.'],
  ['header', 'Club\tAide'],
  ['row', 'Rugby\t500 €'],
  ['paragraph', 'NAUTISME'],
  ['paragraph', 'Voile bretonne : 700 €'],
]

describe('outlineOf', () => {
  it.each([
    ['a paragraph has headings alone', 'deux musées', [], ['Culture']],
    ['an item has its lead', 'À Auray', ['La Région aide deux musées.'], ['Culture']],
    ['a deeper item has the item above', 'le toit', ['La Région aide deux musées.', 'À Vannes, 3 000 €'], ['Culture']],
    ['a row has its header', '500 €', ['Un stade de plus.', 'Club\tAide'], ['Sport']],
    ['a line that stands as a heading is one', 'Voile bretonne', ['NAUTISME'], ['Sport', 'NAUTISME']],
  ])('%s', (_, words, leads, headings) => {
    expect(placeOf(PAGE, words)).toEqual({ leads, headings, title: 'Séance de mai' })
  })

  it('knows no place of what runs over two blocks', () => {
    expect(placeOf(PAGE, 'musées.\nÀ Vannes')).toBeNull()
  })
})
