import { freeOf, type Gap, guttersAmong, guttersOf, intersection, NARROWEST } from './gutters.ts'
import type { Line } from './lines.ts'
import { median, quantile } from './page.ts'

/** Lines that one or more gutters part from top to bottom; no gutters for lines that run across. */
export interface Band {
  readonly lines: readonly Line[]
  /** From left to right. */
  readonly gutters: readonly Gap[]
}

/** A band longer than this is cut: no page has as many lines. */
const LONGEST = 400
/** White space above a line, in usual leadings and in its own ems, at which columns may end. */
const BREAK = { leadings: 1.8, ems: 2.4 }
/** Lines above columns that may leave their gutters free by chance. */
const MOST_TRIMMED = 3

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

/** The band that opens at a line: of all its lengths the one that shows most gutters over most lines. */
function bandFrom(lines: readonly Line[], start: number, narrowest: number, leading: number): Found | null {
  const first = lines[start]
  if (first === undefined) return null
  let free = freeOf(first, narrowest)
  let best: Found | null = null
  for (let end = start + 1; end <= Math.min(lines.length, start + LONGEST); end++) {
    const found = { start, end, gutters: guttersAmong(free, lines.slice(start, end), narrowest) }
    const next = lines[end]
    if (found.gutters.length > 0 && (best === null || weightOf(found) >= weightOf(best))) best = found
    if (next === undefined || opensAnew(lines, end, found.gutters, leading)) break
    free = intersection(free, freeOf(next, narrowest), narrowest)
    if (free.length === 0) break
  }
  return best === null ? null : trimmed(lines, best, narrowest)
}

function weightOf({ start, end, gutters }: Found): number {
  return gutters.length * (end - start)
}

/** A line at the left, far below the line above it: what follows the columns rather than their next line. */
function opensAnew(lines: readonly Line[], index: number, gutters: readonly Gap[], leading: number): boolean {
  const [line, before, first] = [lines[index], lines[index - 1], gutters[0]]
  if (line === undefined || before === undefined || first === undefined) return false
  return line.y - before.y > Math.max(BREAK.leadings * leading, BREAK.ems * line.size) && line.x1 <= first.x0 + 0.1
}

/**
 * Without the lines at its ends that only happen to leave the gutters free: dropping them shows more gutters, or they
 * stand at the left alone, above the columns, and read before them either way.
 */
function trimmed(lines: readonly Line[], found: Found, narrowest: number): Found {
  let { start, end, gutters } = found
  for (let tries = 0; tries < MOST_TRIMMED && end - start > 3; tries++) {
    const shorter = guttersOf(lines.slice(start + 1, end), narrowest)
    if (shorter.length <= gutters.length) break
    gutters = shorter
    start++
  }
  const [first] = gutters
  while (first !== undefined && start < end && (lines[start]?.x1 ?? 0) <= first.x0 + 0.1) start++
  return { start, end, gutters }
}
