import { describe, expect, it } from 'vitest'
import { exampleShortlisted } from './example-shortlisted.ts'
import { foldRanking } from './fold.ts'
import type { Close } from './rank.ts'

const WORDS = 'region aide scierie modernise machine forme salarie technique coupe massif montagne plaine'.split(' ')

const close = (id: string, score: number, terms: readonly string[] = [id]): Close => ({
  ...exampleShortlisted(id, { terms }),
  score,
})

describe('foldRanking', () => {
  it('gives one entry a document, in the order of its best passage, with its other passages', () => {
    const ranking = [close('a:1', 0.9), close('b:1', 0.8), close('a:2', 0.7), close('a:3', 0.6)]
    const rest = [{ id: 'b:2', documentId: 'b', row: 0n, score: 0.2 }]
    const folded = foldRanking({ close: ranking, rest })
    expect(folded.map(({ best, others }) => [best.id, others.map(({ id }) => id)])).toEqual([
      ['a:1', ['a:2', 'a:3']],
      ['b:1', ['b:2']],
    ])
  })

  it('takes documents that say the same for one', () => {
    const folded = foldRanking({
      close: [close('a:1', 0.9, [...WORDS, '2021']), close('b:1', 0.8, [...WORDS, '2021', 'pdf']), close('c:1', 0.7)],
      rest: [],
    })
    expect(folded.map(({ best, copies }) => [best.id, copies])).toEqual([
      ['a:1', ['b']],
      ['c:1', []],
    ])
  })

  it('keeps texts apart that differ in a figure', () => {
    const folded = foldRanking({
      close: [close('a:1', 0.9, [...WORDS, '2021']), close('b:1', 0.8, [...WORDS, '2022'])],
      rest: [],
    })
    expect(folded).toHaveLength(2)
  })

  it('parts everything that was ranked', () => {
    const ranking = ['a:1', 'b:1', 'a:2', 'c:1', 'b:2'].map((id, at) => close(id, 1 - at / 10))
    const folded = foldRanking({ close: ranking, rest: [] })
    const ids = folded.flatMap(({ best, others }) => [best, ...others]).map(({ id }) => id)
    expect(ids.sort()).toEqual(['a:1', 'a:2', 'b:1', 'b:2', 'c:1'])
  })
})
