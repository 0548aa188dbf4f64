import { median, type Word } from './page.ts'

/** Words on one baseline, from left to right. */
export interface Line {
  readonly words: readonly Word[]
  readonly text: string
  readonly x0: number
  readonly x1: number
  readonly y: number
  /** Of most of its characters. */
  readonly size: number
  /** All its letters are. */
  readonly bold: boolean
}

/** Gap, in ems, above which a space parts two words that the file does not part. */
const SPACE = 0.15
/** Baselines of one line differ by less than this, in ems. */
const WOBBLE = 0.35

/** Lines of words from top to bottom, wherever the words stand on them. */
export function linesOf(words: readonly Word[]): readonly Line[] {
  const sorted = [...words].sort((a, b) => a.y - b.y || a.x0 - b.x0)
  const rows: Word[][] = []
  for (const word of sorted) {
    const row = rows.at(-1)
    const [first] = row ?? []
    if (row !== undefined && first !== undefined && word.y - first.y <= WOBBLE * Math.min(first.size, word.size))
      row.push(word)
    else rows.push([word])
  }
  return rows.map(lineOf)
}

/** One line of words that stand side by side. */
export function lineOf(words: readonly Word[]): Line {
  const sorted = [...words].sort((a, b) => a.x0 - b.x0)
  const [first] = sorted
  const lettered = sorted.filter(({ text }) => /\p{L}/u.test(text))
  return {
    words: sorted,
    text: spread(sorted) ?? joinWords(sorted),
    x0: first?.x0 ?? 0,
    x1: Math.max(0, ...sorted.map(({ x1 }) => x1)),
    y: median(sorted.map(({ y }) => y)),
    size: sizeOf(sorted),
    bold: lettered.length > 0 && lettered.every(({ bold }) => bold),
  }
}

/** The size in which the middle character is printed. */
function sizeOf(words: readonly Word[]): number {
  const [first] = words
  if (first === undefined || words.every(({ size }) => size === first.size)) return first?.size ?? 0
  const sorted = [...words].sort((a, b) => a.size - b.size)
  const half = sorted.reduce((sum, { text }) => sum + text.length, 0) / 2
  let passed = 0
  for (const { text, size } of sorted) {
    passed += text.length
    if (passed >= half) return size
  }
  return first.size
}

function joinWords(words: readonly Word[]): string {
  const parts = words.map((word, index) => {
    const before = words[index - 1]
    const apart =
      before !== undefined && (word.spaced || word.x0 - before.x1 > SPACE * Math.min(before.size, word.size))
    return (apart ? ' ' : '') + word.text
  })
  return parts.join('').replace(LEADERS, ' … ').trim()
}

/** Dots that lead the eye to a page number. */
const LEADERS = /\s*(?:[.…_]\s?){6,}\s*/gu

/** Letters set apart for looks: « D É L I B É R A T I O N ». */
const FEWEST_LETTERS = 5

/** The words that letters set apart spell, by the wider gaps between them; null for ordinary words. */
function spread(words: readonly Word[]): string | null {
  const letters = words.filter(({ text }) => /^\p{L}$/u.test(text)).length
  if (letters < FEWEST_LETTERS || letters < 0.8 * words.length) return null
  const gaps = words.slice(1).map((word, index) => word.x0 - (words[index]?.x1 ?? 0))
  const wide = 1.8 * median(gaps)
  return words.map(({ text }, index) => (index > 0 && (gaps[index - 1] ?? 0) > wide ? ` ${text}` : text)).join('')
}
