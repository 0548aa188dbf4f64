import { contains, type Span } from '../../../corpus/span.ts'

interface Placed {
  readonly span: Span
}

/** Those of `all` that begin within `span`; `all` is in order of place. */
export function beginningWithin<T extends Placed>(all: readonly T[], { start, end }: Span): readonly T[] {
  const from = firstFrom(all, start)
  let to = from
  while (to < all.length && (all[to]?.span.start ?? end) < end) to++
  return all.slice(from, to)
}

/** True when one of `all`, in order of place and none within another, covers `span`. */
export function isCovered(span: Span, all: readonly Placed[]): boolean {
  const last = all[firstFrom(all, span.start + 1) - 1]
  return last !== undefined && contains(last.span, span)
}

/** Index of the first of `all` that begins at `start` or later. */
function firstFrom(all: readonly Placed[], start: number): number {
  let low = 0
  let high = all.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((all[middle]?.span.start ?? start) < start) low = middle + 1
    else high = middle
  }
  return low
}
