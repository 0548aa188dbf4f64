import type { Span } from './span.ts'

/**
 * W3C TextQuoteSelector: https://www.w3.org/TR/annotation-model/#text-quote-selector
 * `text.slice(span.start, span.end) === exact` for the span it describes.
 */
export interface QuoteSelector {
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

const CONTEXT_STEP = 16
const CONTEXT_LIMIT = 256

/**
 * Span → quote, with as much context as makes it unique in the text (at most 256 units a side).
 * Throws when the span does not lie within the text.
 */
export function describeQuote(text: string, span: Span): QuoteSelector {
  if (span.start < 0 || span.end > text.length || span.start >= span.end) {
    throw new RangeError(`span ${span.start}-${span.end} does not lie within a text of ${text.length} units`)
  }
  const exact = text.slice(span.start, span.end)
  for (let context = CONTEXT_STEP; ; context *= 2) {
    const prefix = text.slice(Math.max(0, span.start - context), span.start)
    const suffix = text.slice(span.end, span.end + context)
    const around = prefix + exact + suffix
    const unique = text.indexOf(around) === text.lastIndexOf(around)
    if (unique || context >= CONTEXT_LIMIT) return { exact, prefix, suffix }
  }
}

/**
 * Quote → span, or null when the words are not in the text. Where the exact words stand several times, the
 * place whose surroundings share most with prefix and suffix wins, the first one on a tie.
 */
export function locateQuote(text: string, quote: QuoteSelector): Span | null {
  if (quote.exact === '') return null
  let best: Span | null = null
  let bestScore = -1
  for (let at = text.indexOf(quote.exact); at !== -1; at = text.indexOf(quote.exact, at + 1)) {
    const end = at + quote.exact.length
    const score = sharedSuffix(text.slice(0, at), quote.prefix) + sharedPrefix(text.slice(end), quote.suffix)
    if (score > bestScore) {
      bestScore = score
      best = { start: at, end }
    }
  }
  return best
}

function sharedPrefix(a: string, b: string): number {
  let n = 0
  while (n < a.length && n < b.length && a[n] === b[n]) n++
  return n
}

function sharedSuffix(a: string, b: string): number {
  let n = 0
  while (n < a.length && n < b.length && a[a.length - 1 - n] === b[b.length - 1 - n]) n++
  return n
}
