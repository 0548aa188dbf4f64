import type { Document } from '../../corpus/document.ts'
import { compareSpans, contains, overlaps, type Span, sliceSpan } from '../../corpus/span.ts'
import { analyze } from '../analyze.ts'
import type { Question } from '../query/interpret.ts'
import type { Wanted } from './choose.ts'

/** Words that the thesaurus added for less than this are too remote to be shown as found. */
const NEAR_ENOUGH = 0.45

/**
 * Places in the document of the words of `excerpt` that answer: words of the question in any spelling or inflection,
 * others for the same, the facts asked for. In order, none within another, none across another.
 */
export function highlightsIn(
  document: Pick<Document, 'text' | 'facts'>,
  excerpt: Span,
  { weights, added, asksFor }: Pick<Wanted, 'weights' | 'asksFor'> & Pick<Question, 'added'>,
): readonly Span[] {
  const words = analyze(sliceSpan(document.text, excerpt))
    .filter(({ term }) => weights.has(term) || (added.get(term) ?? 0) >= NEAR_ENOUGH)
    .map(({ span }) => ({ start: excerpt.start + span.start, end: excerpt.start + span.end }))
  const facts = document.facts
    // A funding's words may be a whole sentence; its amount is a fact of its own.
    .filter((fact) => fact.kind !== 'funding' && contains(excerpt, fact.span) && asksFor(fact))
    .map(({ span }) => span)
  return [...facts, ...words].filter((place, at, all) => isWidest(place, at, all)).sort(compareSpans)
}

/** Whether no earlier place meets this one and no later one holds it. */
function isWidest(place: Span, at: number, all: readonly Span[]): boolean {
  return !all.some((other, index) =>
    index < at ? overlaps(other, place) : index > at && contains(other, place) && !contains(place, other),
  )
}
