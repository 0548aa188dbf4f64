import type { Span } from '../../corpus/span.ts'

/** Share of a judged quote that an excerpt must show to count as citing it. */
const ENOUGH = 0.5

/**
 * Citation accuracy of one question: 1 when the excerpt of the first relevant hit shows at least half of a passage that
 * was judged relevant in that document, 0 when it shows another part, null when no relevant document was found
 * (recall counts that). Its mean says how often a reader sees the evidence without opening the document.
 *
 * `excerpt` and `judged` are spans of one document. Ours; near to the citation recall of ALCE (Gao et al.: Enabling
 * Large Language Models to Generate Text with Citations, EMNLP 2023), by overlap of spans instead of a model's verdict.
 */
export function citationAccuracy(excerpt: Span | null, judged: readonly Span[]): number | null {
  if (excerpt === null) return null
  return judged.some((quote) => shared(excerpt, quote) >= ENOUGH * (quote.end - quote.start)) ? 1 : 0
}

function shared(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
}
