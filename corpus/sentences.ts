import { type Span, trimSpan } from './span.ts'

/** Abbreviations that end with a full stop inside a French sentence. */
const ABBREVIATION =
  /(?:^|[^\p{L}\p{N}])(?:MM?|Mmes?|Mlles?|Mgr|Dr|Pr|Me|St|Ste|art|al|cf|ch|chap|dép|env|ex|hab|max|min|n|nb|no|p|pp|préf|réf|tél|vol|[A-Z])\.$/u

/** A sentence may end here: closing punctuation, closing quotes, white space, then what can open a sentence. */
const BOUNDARY = /[.!?…]{1,4}["»”)\]]{0,4}\s{1,8}(?=["«“([]{0,4}\s{0,4}[\p{Lu}\p{N}])/gu

/**
 * The sentences of `span`, in order, without surrounding white space. « M. Martin », « art. 5 » and initials do
 * not end a sentence; a stretch without closing punctuation is one sentence.
 */
export function sentencesOf(text: string, span: Span): readonly Span[] {
  const slice = text.slice(span.start, span.end)
  const sentences: Span[] = []
  let start = 0
  for (const match of slice.matchAll(BOUNDARY)) {
    const end = match.index + match[0].trimEnd().length
    if (match[0].startsWith('.') && ABBREVIATION.test(slice.slice(Math.max(0, match.index - 12), match.index + 1)))
      continue
    sentences.push({ start, end })
    start = match.index + match[0].length
  }
  sentences.push({ start, end: slice.length })
  return sentences
    .map((s) => trimSpan(text, { start: span.start + s.start, end: span.start + s.end }))
    .filter((s) => s.end > s.start)
}
