import { apply, type Matrix, multiply } from './page.ts'
import type { TextState } from './text-state.ts'

/** A character where it is printed. */
export interface Glyph {
  readonly text: string
  readonly x: number
  readonly y: number
  /** Advance along the baseline, without the spacing between characters. */
  readonly width: number
  readonly size: number
  /** Of its baseline, in degrees clockwise, 0 for upright text. */
  readonly angle: number
  readonly bold: boolean
  /** A space stands before it in the file. */
  readonly spaced: boolean
  /** Printed without ink, as the text that lies under a scanned page is. */
  readonly invisible: boolean
  /** Marked by its author as no part of the text: a running header, a watermark. */
  readonly artifact: boolean
}

/** The glyphs that `showText` prints, and the state after them. Numbers between glyphs move back (9.4.3). */
export function glyphsOf(items: unknown, state: TextState, matrix: Matrix, artifact: boolean) {
  const { font, size, stretch, charSpacing, wordSpacing, mode } = state
  const place = multiply(matrix, state.matrix)
  const across = Math.hypot(place[0], place[1])
  const look = {
    size: Math.abs(size) * Math.hypot(place[2], place[3]),
    angle: (Math.atan2(place[1] * Math.sign(size), place[0] * Math.sign(size)) * 180) / Math.PI,
    bold: font.bold,
    invisible: mode === 3 || mode === 7,
    artifact,
  }
  const shown: Glyph[] = []
  let { x, afterSpace } = state
  for (const item of Array.isArray(items) ? items : []) {
    if (typeof item === 'number') x -= (item / 1000) * size * stretch
    else if (isShown(item)) {
      const width = item.width * font.scale * size * stretch
      const text = item.unicode
      if (/^[\s\0]*$/u.test(text) && text !== '\u00a0' && text !== '\u202f') afterSpace = true
      else {
        const [px, py] = apply(place, x, state.y + state.rise)
        shown.push({ text, x: px, y: py, width: Math.abs(width) * across, spaced: afterSpace, ...look })
        afterSpace = false
      }
      x += width + (charSpacing + (item.isSpace ? wordSpacing : 0)) * stretch
    }
  }
  return { shown, text: { ...state, x, afterSpace } }
}

function isShown(
  item: unknown,
): item is { readonly unicode: string; readonly width: number; readonly isSpace: boolean } {
  return (
    typeof item === 'object' &&
    item !== null &&
    'unicode' in item &&
    typeof item.unicode === 'string' &&
    'width' in item &&
    typeof item.width === 'number' &&
    'isSpace' in item
  )
}
