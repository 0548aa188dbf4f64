import type { Document } from '../corpus/document.ts'
import type { FactKind } from '../corpus/fact.ts'
import { contains, overlaps, type Span, sliceSpan, trimSpan } from '../corpus/span.ts'
import { analyze } from './analyze.ts'
import { documentSentences } from './document-sentences.ts'
import type { Understood } from './library.ts'

/** An excerpt is at most this long, in characters and in sentences. */
const LONGEST = 500
const MOST_SENTENCES = 3
/** A window that says a fact of the kind asked for, and what a longer window costs when it adds nothing. */
const FACT_BONUS = 0.2
const LENGTH_COST = 0.1

const WANTED_FACTS: Readonly<Record<NonNullable<Understood['intent']>, readonly FactKind[]>> = {
  who_funds: ['funding'],
  how_much: ['amount', 'funding'],
  when: ['date'],
  compare: ['amount'],
}

export interface Wanted {
  /** Words of the question with their weights. */
  readonly weights: ReadonlyMap<string, number>
  readonly intent: Understood['intent']
  /** Cosine of a sentence with the question. */
  readonly likeness: (sentence: Span) => number
}

/** The sentences of a passage, each no longer than an excerpt may be. */
export function passageSentences(document: Document, passage: Span): readonly Span[] {
  return documentSentences(document)
    .filter((sentence) => overlaps(sentence, passage))
    .flatMap((sentence) => shortened(document.text, clip(sentence, passage)))
}

/** One to three sentences in a row, at most 500 characters, that answer best; `sentences` must not be empty. */
export function chooseExcerpt(document: Document, sentences: readonly Span[], wanted: Wanted): Span {
  const read = sentences.map((span) => ({
    span,
    terms: new Set(analyze(sliceSpan(document.text, span)).map(({ term }) => term)),
    likeness: wanted.likeness(span),
  }))
  const total = [...wanted.weights.values()].reduce((a, b) => a + b, 0) || 1
  const kinds = wanted.intent === null ? [] : WANTED_FACTS[wanted.intent]
  const facts = document.facts.filter((fact) => kinds.includes(fact.kind))
  let best: Span | null = null
  let bestValue = Number.NEGATIVE_INFINITY
  for (const window of windows(sentences)) {
    const inside = read.filter(({ span }) => contains(window, span))
    const found = [...wanted.weights].filter(([term]) => inside.some(({ terms }) => terms.has(term)))
    const coverage = found.reduce((sum, [, weight]) => sum + weight, 0) / total
    const likeness = Math.max(...inside.map((sentence) => sentence.likeness))
    const bonus = facts.some(({ span }) => contains(window, span)) ? FACT_BONUS : 0
    const value = coverage + likeness + bonus - (LENGTH_COST * (window.end - window.start)) / LONGEST
    if (value > bestValue) {
      bestValue = value
      best = window
    }
  }
  if (best === null) throw new RangeError('an excerpt needs at least one sentence')
  return best
}

/** Places in the document of the words of `excerpt` that the question has, in any spelling or inflection. */
export function highlightsIn({ text }: Document, excerpt: Span, terms: ReadonlySet<string>): readonly Span[] {
  return analyze(sliceSpan(text, excerpt))
    .filter(({ term }) => terms.has(term))
    .map(({ span }) => ({ start: excerpt.start + span.start, end: excerpt.start + span.end }))
}

function windows(sentences: readonly Span[]): readonly Span[] {
  return sentences.flatMap((first, at) =>
    sentences
      .slice(at, at + MOST_SENTENCES)
      .map((last) => ({ start: first.start, end: last.end }))
      .filter((window) => window.end - window.start <= LONGEST || window.end === first.end),
  )
}

function clip(span: Span, within: Span): Span {
  return { start: Math.max(span.start, within.start), end: Math.min(span.end, within.end) }
}

/** A sentence as it is, or its parts between words where it is longer than an excerpt. */
function shortened(text: string, span: Span): readonly Span[] {
  if (span.end - span.start <= LONGEST) return [span]
  const space = text.slice(span.start, span.start + LONGEST).search(/\s\S*$/u)
  const end = span.start + (space > 0 ? space : LONGEST)
  return [{ start: span.start, end }, ...shortened(text, trimSpan(text, { start: end, end: span.end }))]
}
