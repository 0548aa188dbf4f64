import { apply, type Matrix, type Rule } from './page.ts'

/** A straight line between two points. */
export interface Stroke {
  readonly from: readonly [number, number]
  readonly to: readonly [number, number]
}

/** Rectangles as thin as this, in points, are lines that were filled. */
const THICKEST = 2.5
/** Shorter lines, in points, are marks, underlined words at most. */
const SHORTEST = 8

const STROKED = ['stroke', 'closeStroke', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke']
const FILLED = ['fill', 'eoFill']

/** Codes of a path's segments in pdf.js, with the number of coordinates that follow each. */
const [MOVE, LINE, CURVE, QUADRATIC, CLOSE] = [0, 1, 2, 3, 4]
const COORDINATES = [2, 2, 6, 4, 0]

/**
 * The straight lines of a path: those that are stroked, and thin shapes that are filled. `args` of pdf.js's
 * `constructPath`: the operator that paints the path, its segments, its bounds.
 */
export function strokesOf(
  [paint, segments, bounds]: readonly unknown[],
  matrix: Matrix,
  operators: Readonly<Record<string, number>>,
): readonly Stroke[] {
  const path: unknown = Array.isArray(segments) ? segments[0] : null
  if (STROKED.some((name) => operators[name] === paint)) return path instanceof Float32Array ? sides(path, matrix) : []
  if (!FILLED.some((name) => operators[name] === paint)) return []
  if (path instanceof Float32Array && path.length > 20) return sides(path, matrix)
  return bounds instanceof Float32Array ? middle(bounds, matrix) : []
}

function sides(path: Float32Array, matrix: Matrix): readonly Stroke[] {
  const strokes: Stroke[] = []
  let start: readonly [number, number] | null = null
  let last: readonly [number, number] | null = null
  for (let at = 0; at < path.length && strokes.length < 2000; ) {
    const code = path[at] ?? -1
    const count = COORDINATES[code]
    if (count === undefined) break
    const point = apply(matrix, path[at + count - 1] ?? 0, path[at + count] ?? 0)
    if (code === LINE && last !== null) strokes.push({ from: last, to: point })
    if (code === CLOSE && last !== null && start !== null) strokes.push({ from: last, to: start })
    if (code === MOVE) start = point
    if (code === CLOSE) last = start
    else if (code === MOVE || code === LINE || code === CURVE || code === QUADRATIC) last = point
    at += 1 + count
  }
  return strokes
}

/** The line that a thin filled rectangle is. */
function middle([left = 0, top = 0, right = 0, bottom = 0]: Float32Array, matrix: Matrix): readonly Stroke[] {
  const [x0, y0] = apply(matrix, left, top)
  const [x1, y1] = apply(matrix, right, bottom)
  if (Math.abs(x1 - x0) > THICKEST && Math.abs(y1 - y0) > THICKEST) return []
  if (Math.abs(x1 - x0) > Math.abs(y1 - y0)) return [{ from: [x0, (y0 + y1) / 2], to: [x1, (y0 + y1) / 2] }]
  return [{ from: [(x0 + x1) / 2, y0], to: [(x0 + x1) / 2, y1] }]
}

/** Strokes that are horizontal or vertical and long enough to rule a table, pieces of one line joined. */
export function rulesOf(strokes: readonly Stroke[]): readonly Rule[] {
  const horizontal: Rule[] = []
  const vertical: Rule[] = []
  for (const { from, to } of strokes) {
    const rule = {
      x0: Math.min(from[0], to[0]),
      x1: Math.max(from[0], to[0]),
      y0: Math.min(from[1], to[1]),
      y1: Math.max(from[1], to[1]),
    }
    if (rule.y1 - rule.y0 < 1 && rule.x1 - rule.x0 > 1) horizontal.push({ ...rule, y1: rule.y0 })
    else if (rule.x1 - rule.x0 < 1 && rule.y1 - rule.y0 > 1) vertical.push({ ...rule, x1: rule.x0 })
  }
  const turned = joined(vertical.map(turn)).map(turn)
  return [...joined(horizontal), ...turned].filter(({ x0, y0, x1, y1 }) => x1 - x0 + y1 - y0 >= SHORTEST)
}

function turn({ x0, y0, x1, y1 }: Rule): Rule {
  return { x0: y0, y0: x0, x1: y1, y1: x1 }
}

/** Pieces of one horizontal line that touch, or are drawn twice. */
function joined(rules: readonly Rule[]): readonly Rule[] {
  const sorted = [...rules].sort((a, b) => a.y0 - b.y0 || a.x0 - b.x0)
  const levels: Rule[][] = []
  for (const rule of sorted) {
    const level = levels.at(-1)
    if (level?.[0] !== undefined && rule.y0 - level[0].y0 <= THICKEST) level.push(rule)
    else levels.push([rule])
  }
  return levels.flatMap((level) => {
    const pieces: Rule[] = []
    for (const rule of level.sort((a, b) => a.x0 - b.x0)) {
      const last = pieces.at(-1)
      if (last !== undefined && rule.x0 - last.x1 <= THICKEST)
        pieces[pieces.length - 1] = { ...last, x1: Math.max(last.x1, rule.x1) }
      else pieces.push(rule)
    }
    return pieces
  })
}
