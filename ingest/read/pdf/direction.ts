import type { Drawing } from './glyphs.ts'
import type { Page, Word } from './page.ts'
import type { Glyph } from './show-text.ts'
import { rulesOf, type Stroke } from './strokes.ts'
import { wordsOf } from './words.ts'

type Quarter = 0 | 90 | 180 | 270
const QUARTERS: readonly Quarter[] = [0, 90, 180, 270]
/** Degrees by which a scanned page may lean. */
const LEAN = 8
/** Letters that are worth reading though they run another way than the page: less is a stamp or a margin note. */
const FEWEST_ASIDE = 200
/** Share of a page's characters that may be marked as artifacts before the mark means nothing. */
const MOST_ARTIFACTS = 0.5

/**
 * The page with its text upright: turned when most of its text runs upwards or downwards, as on a wide table bound with
 * upright pages. Text that runs another way follows when there is much of it, and is left out otherwise; so is
 * invisible text that is not the only one, and text at a slant, such as a watermark.
 */
export function uprightPage(number: number, width: number, height: number, drawing: Drawing): Page {
  const glyphs = seen(drawing.glyphs).filter(({ x, y }) => x >= -1 && y >= -1 && x <= width + 1 && y <= height + 1)
  const ways = QUARTERS.map((quarter) => ({ quarter, glyphs: glyphs.filter((glyph) => runs(glyph, quarter)) })).sort(
    (a, b) => b.glyphs.length - a.glyphs.length,
  )
  const [main, ...others] = ways
  const quarter = main?.quarter ?? 0
  const turned = quarter === 90 || quarter === 270
  const size = turned ? { width: height, height: width } : { width, height }
  const words = wordsOf(turnedGlyphs(main?.glyphs ?? [], quarter, width, height))
  const aside = others.filter((way) => way.glyphs.length >= FEWEST_ASIDE)
  const below = aside.flatMap((way, index) =>
    moveDown(wordsOf(turnedGlyphs(way.glyphs, way.quarter, width, height)), size.height * (index + 1)),
  )
  return {
    number,
    width: size.width,
    height: size.height * (1 + aside.length),
    words: [...words, ...below],
    rules: rulesOf(drawing.strokes.map(({ from, to }) => strokeTurned(from, to, quarter, width, height))),
    pictured: drawing.pictured / Math.max(1, width * height),
  }
}

/** What is printed; what is not, where nothing else is: the text that recognition laid under a scanned page. */
function seen(glyphs: readonly Glyph[]): readonly Glyph[] {
  const artifacts = glyphs.filter(({ artifact }) => artifact).length
  const own = artifacts > MOST_ARTIFACTS * glyphs.length ? glyphs : glyphs.filter(({ artifact }) => !artifact)
  const visible = own.filter(({ invisible }) => !invisible)
  return visible.length >= 0.2 * own.length ? visible : own
}

function runs({ angle }: Glyph, quarter: Quarter): boolean {
  const off = Math.abs(((((angle - quarter) % 360) + 540) % 360) - 180)
  return off <= LEAN
}

function turnedGlyphs(glyphs: readonly Glyph[], quarter: Quarter, width: number, height: number): readonly Glyph[] {
  if (quarter === 0) return glyphs
  return glyphs.map((glyph) => {
    const [x, y] = turnedPoint([glyph.x, glyph.y], quarter, width, height)
    return { ...glyph, x, y, angle: 0 }
  })
}

/** Where a point goes when the page is turned back by `quarter` degrees. */
function turnedPoint(
  [x, y]: readonly [number, number],
  quarter: Quarter,
  width: number,
  height: number,
): readonly [number, number] {
  if (quarter === 90) return [y, width - x]
  if (quarter === 180) return [width - x, height - y]
  return quarter === 270 ? [height - y, x] : [x, y]
}

function strokeTurned(
  from: readonly [number, number],
  to: readonly [number, number],
  quarter: Quarter,
  width: number,
  height: number,
): Stroke {
  return { from: turnedPoint(from, quarter, width, height), to: turnedPoint(to, quarter, width, height) }
}

function moveDown(words: readonly Word[], by: number): readonly Word[] {
  return words.map((word) => ({ ...word, y: word.y + by }))
}
