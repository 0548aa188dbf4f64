import type { Line } from './lines.ts'
import { median, quantile } from './page.ts'

/** Half-open stretch of the page's width. */
export interface Gap {
  readonly x0: number
  readonly x1: number
}

/** Lines that one or more gutters part from top to bottom; no gutters for lines that run across. */
export interface Band {
  readonly lines: readonly Line[]
  /** From left to right. */
  readonly gutters: readonly Gap[]
}

/** Narrowest gutter, in ems of the lines' text. */
const NARROWEST = 0.45
/** Gutters that are wider than any space need few lines on both sides. */
const WIDE = { ems: 0.95, lines: 2 }
/** Narrower ones may be chance in justified text, unless the lines beside them are aligned. */
const NARROW = { lines: 4, aligned: 0.6 }
/** Bullets, numbers and words that open a paragraph may stand well before it: no column. */
const OPENING = /^(?:[•◦▪▫‣⁃●○■□◆►▶➢➔→✓✔*·—–-]|\(?(?:\d{1,2}|[a-z])[.)°]\)?|V[uU]|(?:Considérant|CONSIDÉRANT)(?: que?)?|(?:Article|ARTICLE) \S+(?: ?[:.–-])?)$/u
/** A band longer than this is cut: no page has as many lines. */
const LONGEST = 400
/** White space above a line, in usual leadings, at which columns may end. */
const BREAK = 1.8

/** Parts lines, from top to bottom, in stretches that share gutters and stretches that have none. */
export function bandsOf(lines: readonly Line[]): readonly Band[] {
  const bands: Band[] = []
  const narrowest = NARROWEST * (median(lines.map(({ size }) => size)) || 10)
  const leading = leadingOf(lines)
  let plain: Line[] = []
  for (let index = 0; index < lines.length; ) {
    const band = bandFrom(lines, index, narrowest, leading)
    if (band === null) {
      const line = lines[index]
      if (line !== undefined) plain.push(line)
      index++
      continue
    }
    plain.push(...lines.slice(index, band.start))
    if (plain.length > 0) bands.push({ lines: plain, gutters: [] })
    plain = []
    bands.push({ lines: lines.slice(band.start, band.end), gutters: band.gutters })
    index = band.end
  }
  if (plain.length > 0) bands.push({ lines: plain, gutters: [] })
  return bands
}

/** The usual distance between baselines: the lower third, for paragraphs stand further apart. */
export function leadingOf(lines: readonly Line[]): number {
  const steps = lines.flatMap((line, index) => {
    const next = lines.slice(index + 1, index + 5).find((other) => other.x0 < line.x1 && other.x1 > line.x0)
    const step = (next?.y ?? 0) - line.y
    return step > 0.6 * line.size && step < 3 * line.size ? [step] : []
  })
  return quantile(steps, 0.35) || 1.2 * (median(lines.map(({ size }) => size)) || 10)
}

interface Found {
  readonly start: number
  readonly end: number
  readonly gutters: readonly Gap[]
}

function bandFrom(lines: readonly Line[], start: number, narrowest: number, leading: number): Found | null {
  const first = lines[start]
  if (first === undefined) return null
  let free = freeOf(first, narrowest)
  let best: Found | null = null
  for (let end = start + 1; end <= Math.min(lines.length, start + LONGEST); end++) {
    const found = { start, end, gutters: guttersAmong(free, lines.slice(start, end), narrowest) }
    const next = lines[end]
    if (found.gutters.length > 0) best = found
    else if (best !== null) break
    if (next === undefined || (best !== null && opensAnew(lines, end, best.gutters, leading))) break
    free = intersection(free, freeOf(next, narrowest), narrowest)
    if (free.length === 0) break
  }
  return best === null ? null : trimmed(lines, best)
}

/** What a line leaves free: all but its words, whose spaces count as words. */
function freeOf({ words }: Line, narrowest: number): readonly Gap[] {
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

function intersection(a: readonly Gap[], b: readonly Gap[], narrowest: number): readonly Gap[] {
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
function guttersAmong(free: readonly Gap[], lines: readonly Line[], narrowest: number): readonly Gap[] {
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
    if (!isWide && aligned(starts) < NARROW.aligned && aligned(ends) < NARROW.aligned) return false
    const top = Math.max(starts[0]?.y ?? 0, ends[0]?.y ?? 0)
    return Math.min(starts.at(-1)?.y ?? 0, ends.at(-1)?.y ?? 0) > top
  })
}

/** Share of places that are the same as the most frequent one, give or take a point. */
function aligned(places: readonly { readonly x: number }[]): number {
  const counts = new Map<number, number>()
  for (const { x } of places) counts.set(Math.round(x / 2), (counts.get(Math.round(x / 2)) ?? 0) + 1)
  return Math.max(0, ...counts.values()) / places.length
}

/** A line at the left, far below the line above it: what follows the columns rather than their next line. */
function opensAnew(lines: readonly Line[], index: number, gutters: readonly Gap[], leading: number): boolean {
  const [line, before, first] = [lines[index], lines[index - 1], gutters[0]]
  if (line === undefined || before === undefined || first === undefined) return false
  return line.y - before.y > BREAK * leading && line.x1 <= first.x0 + 0.1
}

/** Without the lines at the top that stand at the left alone: they read before the columns either way. */
function trimmed(lines: readonly Line[], { start, end, gutters }: Found): Found {
  const [first] = gutters
  let from = start
  while (first !== undefined && from < end && (lines[from]?.x1 ?? 0) <= first.x0 + 0.1) from++
  return { start: from, end, gutters }
}
