/** A word where it stands, in points; x grows to the right and y downwards, y being the baseline. */
export interface Word {
  readonly text: string
  readonly x0: number
  readonly x1: number
  readonly y: number
  /** Font size in points. */
  readonly size: number
  readonly bold: boolean
  /** A space or a gap parts it from the word before it in the file. */
  readonly spaced: boolean
  /** The number of a footnote that is printed at its top right. */
  readonly call?: string
}

/** A straight line, horizontal or vertical, drawn or filled: `x0 <= x1`, `y0 <= y1`. */
export interface Rule {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
}

/** What is printed on a page, as it is seen when the page is upright. */
export interface Page {
  /** From 1. */
  readonly number: number
  readonly width: number
  readonly height: number
  readonly words: readonly Word[]
  readonly rules: readonly Rule[]
  /** Share of the page that images cover; more than 1 where they overlap. */
  readonly pictured: number
}

/** A, b, c, d, e, f of the transformation of a point: x' = ax + cy + e, y' = bx + dy + f (ISO 32000-1, 8.3.3). */
export type Matrix = readonly [number, number, number, number, number, number]

export function multiply(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ]
}

export function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f]
}

/** The middle value of numbers in any order; 0 for none. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
