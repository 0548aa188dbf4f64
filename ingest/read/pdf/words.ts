import { legible } from './legibility.ts'
import type { Word } from './page.ts'
import type { Glyph } from './show-text.ts'

/** Gap between two glyphs, in ems, above which a space is meant though none is written. */
const SPACE = 0.17
/** A glyph further left or right than this, in ems, belongs to another word. */
const BACKWARDS = -0.5
/** Baselines of one word differ by less than this, in ems. */
const WOBBLE = 0.06
/** Bold made by printing twice moves the second print by less than this, in ems. */
const SECOND_PRINT = 0.2

/** Words of upright glyphs, in the order of the file, each printed once. */
export function wordsOf(glyphs: readonly Glyph[]): readonly Word[] {
  const words: Word[] = []
  let open: Glyph[] = []
  let end = 0
  const close = () => {
    const word = wordOf(open, end)
    if (word !== null) words.push(word)
    open = []
  }
  for (const glyph of glyphs) {
    const last = open.at(-1)
    if (last !== undefined && !touches(last, end, glyph)) close()
    open.push(glyph)
    end = glyph.x + glyph.width
  }
  close()
  return printedOnce(words)
}

function touches(last: Glyph, end: number, glyph: Glyph): boolean {
  const em = Math.max(last.size, 1)
  const gap = (glyph.x - end) / em
  const sameStyle = last.bold === glyph.bold && Math.abs(last.size - glyph.size) <= 0.05 * em
  return !glyph.spaced && sameStyle && Math.abs(last.y - glyph.y) <= WOBBLE * em && gap < SPACE && gap > BACKWARDS
}

function wordOf(glyphs: readonly Glyph[], end: number): Word | null {
  const [first] = glyphs
  const text = legible(glyphs.map((glyph) => glyph.text).join(''))
  if (first === undefined || text.trim() === '') return null
  const x1 = Math.max(end, first.x + 0.01)
  return { text, x0: first.x, x1, y: first.y, size: first.size, bold: first.bold, spaced: first.spaced }
}

function printedOnce(words: readonly Word[]): readonly Word[] {
  const prints = new Map<string, number[]>()
  const kept: Word[] = []
  for (const word of words) {
    const places = prints.get(word.text) ?? []
    const again = places.find((index) => {
      const other = kept[index]
      const reach = SECOND_PRINT * word.size
      return other !== undefined && Math.abs(other.x0 - word.x0) < reach && Math.abs(other.y - word.y) < reach
    })
    if (again === undefined) {
      prints.set(word.text, [...places.slice(-50), kept.length])
      kept.push(word)
    }
  }
  return kept
}
