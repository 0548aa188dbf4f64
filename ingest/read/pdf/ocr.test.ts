import { describe, expect, it } from 'vitest'
import { wordsOfTsv } from './ocr.ts'

const row = (...cells: readonly (string | number)[]) => cells.join('\t')

describe('wordsOfTsv', () => {
  it('gives words in points, one baseline a line and one size a block', () => {
    const tsv = [
      row(
        'level',
        'page_num',
        'block_num',
        'par_num',
        'line_num',
        'word_num',
        'left',
        'top',
        'width',
        'height',
        'conf',
        'text',
      ),
      row(4, 1, 1, 1, 1, 0, 300, 300, 900, 50, -1, ''),
      row(5, 1, 1, 1, 1, 1, 300, 300, 150, 30, 96, 'Aide'),
      row(5, 1, 1, 1, 1, 2, 500, 300, 150, 40, 91, 'régionale'),
      row(5, 1, 1, 1, 1, 3, 700, 300, 150, 30, 0, 'votée'),
      row(5, 1, 1, 1, 1, 4, 900, 300, 8, 8, 3, '.'),
    ].join('\n')
    const words = wordsOfTsv(tsv)
    expect(words.map(({ text }) => text)).toEqual(['Aide', 'régionale', 'votée'])
    expect(words[0]).toMatchObject({ x0: 72, x1: 108, size: 9.5 })
    expect(new Set(words.map(({ y }) => y)).size).toBe(1)
  })
})
