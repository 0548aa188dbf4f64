import type { Line } from './lines.ts'

/** Half-open stretch of the page's width. */
export interface Gap {
  readonly x0: number
  readonly x1: number
}

/** Narrowest gutter, in ems of the lines' text. */
export const NARROWEST = 0.45
/** Gutters that are wider than any space need few lines on both sides. */
const WIDE = { ems: 0.95, lines: 2 }
/** Narrower ones may be chance in justified text, unless lines are aligned on one of their sides, within a point or so. */
const NARROW = { lines: 4, aligned: 4, share: 0.25, apart: 1.5 }
/** Bullets, numbers and words that open a paragraph may stand well before it: no column. */
const OPENING =
  /^(?:[•◦▪▫‣⁃●○■□◆►▶➢➔→✓✔*·—–-]|\(?(?:\d{1,2}|[a-z])[.)°]\)?|V[uU]|(?:Considérant|CONSIDÉRANT)(?: que?)?|(?:Article|ARTICLE) \S+(?: ?[:.–-])?)$/u
/** What a line leaves free: all but its words, whose spaces count as words. */
export function freeOf({ words }: Line, narrowest: number): readonly Gap[] {
  const free: Gap[] = []
  let end = Number.NEGATIVE_INFINITY
  let opening = ''
  for (const [index, { x0, x1, text }] of words.entries()) {
    if (x0 - end >= narrowest && !(index > 0 && index <= 3 && OPENING.test(opening))) free.push({ x0: end, x1: x0 })
    opening = `${opening} ${text}`.trimStart()
    end = Math.max(end, x1)
  }
  return [...free, { x0: end, x1: Number.POSITIVE_INFINITY }]
}

export function intersection(a: readonly Gap[], b: readonly Gap[], narrowest: number): readonly Gap[] {
  const both: Gap[] = []
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [left, right] = [a[i], b[j]]
    if (left === undefined || right === undefined) break
    const gap = { x0: Math.max(left.x0, right.x0), x1: Math.min(left.x1, right.x1) }
    if (gap.x1 - gap.x0 >= narrowest) both.push(gap)
    if (left.x1 < right.x1) i++
    else j++
  }
  return both
}

/** Free stretches that have enough lines on both sides. */
export function guttersAmong(free: readonly Gap[], lines: readonly Line[], narrowest: number): readonly Gap[] {
  const inner = free.filter(({ x0, x1 }) => Number.isFinite(x0) && Number.isFinite(x1) && x1 - x0 >= narrowest)
  return inner.filter((gap) => {
    const ends = lines.flatMap(({ words, y }) => {
      const word = words.findLast(({ x1 }) => x1 <= gap.x0 + 0.1)
      return word === undefined ? [] : [{ x: word.x1, y }]
    })
    const starts = lines.flatMap(({ words, y }) => {
      const word = words.find(({ x0 }) => x0 >= gap.x1 - 0.1)
      return word === undefined ? [] : [{ x: word.x0, y }]
    })
    const isWide = gap.x1 - gap.x0 >= (narrowest * WIDE.ems) / NARROWEST
    const least = isWide ? WIDE.lines : NARROW.lines
    if (ends.length < least || starts.length < least) return false
    if (!isWide && !areAligned(starts, gap.x1) && !areAligned(ends, gap.x0)) return false
    const top = Math.max(starts[0]?.y ?? 0, ends[0]?.y ?? 0)
    return Math.min(starts.at(-1)?.y ?? 0, ends.at(-1)?.y ?? 0) > top
  })
}

function areAligned(places: readonly { readonly x: number }[], edge: number): boolean {
  const there = places.filter(({ x }) => Math.abs(x - edge) <= NARROW.apart).length
  return there >= NARROW.aligned && there >= NARROW.share * places.length
}

/** The gutters that all of these lines leave free. */
export function guttersOf(lines: readonly Line[], narrowest: number): readonly Gap[] {
  const free = lines.map((line) => freeOf(line, narrowest)).reduce((a, b) => intersection(a, b, narrowest))
  return guttersAmong(free, lines, narrowest)
}
