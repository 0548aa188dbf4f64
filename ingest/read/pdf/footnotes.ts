import type { Line } from './lines.ts'
import { bareCall } from './scripts.ts'

/** Notes stand in the lower part of a page, in smaller type. */
const LOWER = 0.4
const SMALLER = 0.93
const MARK = /^(?:\(?(?<number>\d{1,3})\)?|(?<star>\*{1,3}))(?=[.\s\u00a0]|\p{L}|$)/u

/**
 * The notes at the foot of a page, each with its lines, by the number that calls it from the text above.
 * `body`: font size of the document's prose.
 */
export function footnotesOf(
  lines: readonly Line[],
  height: number,
  body: number,
): ReadonlyMap<string, readonly Line[]> {
  const calls = new Set(
    lines.flatMap(({ words }) => words.flatMap(({ call }) => (call === undefined ? [] : [bareCall(call)]))),
  )
  const notes = new Map<string, Line[]>()
  if (calls.size === 0) return notes
  const last = lines.findLastIndex(({ y, size }) => y < LOWER * height || size > SMALLER * body)
  let open: Line[] | null = null
  for (const line of lines.slice(last + 1)) {
    const mark = MARK.exec(line.text)?.groups
    const call = mark?.number ?? mark?.star
    if (call !== undefined && calls.has(call) && !notes.has(call)) {
      open = []
      notes.set(call, open)
    }
    open?.push(line)
  }
  return notes
}
