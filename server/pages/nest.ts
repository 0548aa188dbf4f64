import { compareSpans, contains, overlaps, type Span } from '../../corpus/span.ts'

/** Something to mark in a text. */
export interface Layer<T> {
  readonly span: Span
  readonly value: T
}

/** A stretch of text, bare (`value` null) or marked, with what is marked within it. */
export interface Node<T> {
  readonly span: Span
  readonly value: T | null
  /** True for the piece that holds the beginning of its layer: only that one may carry its id. */
  readonly first: boolean
  readonly children: readonly Node<T>[]
}

interface Piece<T> extends Layer<T> {
  readonly first: boolean
  readonly rank: number
}

/**
 * Layers as the tree that HTML needs, over the whole of `range`. Where two layers cross, the later in the list is cut
 * at the edge of the earlier; of two on the same words the earlier is outside.
 */
export function nest<T>(range: Span, layers: readonly Layer<T>[]): readonly Node<T>[] {
  const pieces: Piece<T>[] = []
  for (const [rank, { span, value }] of layers.entries()) {
    const clipped = { start: Math.max(span.start, range.start), end: Math.min(span.end, range.end) }
    if (clipped.start >= clipped.end) continue
    for (const part of cutAtCrossings(clipped, pieces)) {
      pieces.push({ span: part, value, rank, first: part.start === span.start })
    }
  }
  pieces.sort((a, b) => compareSpans(a.span, b.span) || a.rank - b.rank)
  return fill(range, pieces)
}

function cutAtCrossings(span: Span, placed: readonly Layer<unknown>[]): readonly Span[] {
  let parts: readonly Span[] = [span]
  for (const { span: other } of placed) parts = parts.flatMap((part) => cutAtCrossing(part, other))
  return parts
}

function cutAtCrossing(span: Span, other: Span): readonly Span[] {
  if (!overlaps(span, other) || contains(span, other) || contains(other, span)) return [span]
  const at = span.start < other.start ? other.start : other.end
  return [
    { start: span.start, end: at },
    { start: at, end: span.end },
  ]
}

/** The nodes of `range`, its bare stretches included; `pieces` lie within it, ordered, none crossing another. */
function fill<T>(range: Span, pieces: readonly Piece<T>[]): readonly Node<T>[] {
  const nodes: Node<T>[] = []
  let at = range.start
  for (let i = 0; i < pieces.length; ) {
    const piece = pieces[i]
    if (piece === undefined) break
    let next = i + 1
    while (next < pieces.length && (pieces[next]?.span.start ?? 0) < piece.span.end) next++
    if (at < piece.span.start) nodes.push(bare({ start: at, end: piece.span.start }))
    const { span, value, first } = piece
    nodes.push({ span, value, first, children: fill(span, pieces.slice(i + 1, next)) })
    at = span.end
    i = next
  }
  if (at < range.end) nodes.push(bare({ start: at, end: range.end }))
  return nodes
}

function bare<T>(span: Span): Node<T> {
  return { span, value: null, first: false, children: [] }
}
