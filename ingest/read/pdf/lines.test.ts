import { describe, expect, it } from 'vitest'
import { lineOf, linesOf } from './lines.ts'
import type { Word } from './page.ts'
import { attachScripts, withCalls } from './scripts.ts'

function word(text: string, x0: number, y = 100, size = 10): Word {
  return { text, x0, x1: x0 + text.length * size * 0.5, y, size, bold: false, spaced: false }
}

describe('lines', () => {
  it('parts words by their gaps and joins those that touch', () => {
    expect(lineOf([word('Région', 0), word(',', 30), word('2024', 40)]).text).toBe('Région, 2024')
  })

  it('spells words whose letters are set apart', () => {
    const letters = [...'AIDE'].map((letter, index) => word(letter, index * 12))
    const more = [...'AUX'].map((letter, index) => word(letter, 70 + index * 12))
    expect(lineOf([...letters, ...more]).text).toBe('AIDE AUX')
  })

  it('shortens the dots that lead to a page number', () => {
    expect(lineOf([word('Annexe', 0), word('............', 40), word('12', 120)]).text).toBe('Annexe … 12')
  })

  it.each([
    ['an ordinal', [word('1', 0), word('er', 5, 96, 6)], '1er'],
    ['a square metre', [word('300', 0), word('m', 20), word('2', 25, 96, 6)], '300 m²'],
    ['a subscript', [word('CO', 0), word('2', 10, 102, 6)], 'CO2'],
  ])('reads %s', (_, words, expected) => {
    expect(linesOf(attachScripts(words)).map(({ text }) => text)).toEqual([expected])
  })

  it('keeps the call of a footnote apart from the figure it follows', () => {
    const words = attachScripts([word('2024', 0), word('1', 20, 96, 6)])
    expect(lineOf(withCalls(words, new Set(['1']))).text).toBe('2024')
    expect(lineOf(withCalls(words, new Set())).text).toBe('2024¹')
  })
})
