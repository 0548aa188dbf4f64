import type { Document } from '../corpus/document.ts'
import type { FactKind } from '../corpus/fact.ts'
import { contains, cover, overlaps, type Span, sliceSpan, trimSpan } from '../corpus/span.ts'
import { analyze } from './analyze.ts'
import { documentSentences } from './document-sentences.ts'
import type { Understood } from './library.ts'

/** Characters: an excerpt's limit, and what it needs to be understood alone. */
const LONGEST = 500
const ENOUGH = 240
/** Sentences in an excerpt that is longer than `ENOUGH`: rows of a table and items of a list are short and many. */
const MOST_SENTENCES = 3
/** What a window gains and loses, in shares of the question's words. */
const FACT_BONUS = 0.2
const SHORT_COST = 0.2
const LENGTH_COST = 0.1
/** « Sont attribués : » without what follows, or a table's header alone, answers nothing. */
const OPEN_END_COST = 0.3

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

/**
 * The sentences in a row that answer best: at most 500 characters, and three sentences unless they are short.
 * `sentences` must not be empty.
 */
export function chooseExcerpt(document: Document, sentences: readonly Span[], wanted: Wanted): Span {
  const read = sentences.map((span) => readSentence(document, span, wanted))
  let best: Span | null = null
  let bestValue = Number.NEGATIVE_INFINITY
  for (const window of windows(read)) {
    const value = answerValue(window, wanted)
    if (value > bestValue) {
      bestValue = value
      best = spanOf(window)
    }
  }
  if (best === null) throw new RangeError('an excerpt needs at least one sentence')
  return best
}

interface ReadSentence {
  readonly span: Span
  readonly terms: ReadonlySet<string>
  readonly likeness: number
  readonly saysWanted: boolean
  readonly isOpen: boolean
}

function readSentence(document: Document, span: Span, { intent, likeness }: Wanted): ReadSentence {
  const text = sliceSpan(document.text, span)
  const kinds = intent === null ? [] : WANTED_FACTS[intent]
  const isHeader = document.blocks.some((block) => block.kind === 'header' && overlaps(block.span, span))
  return {
    span,
    terms: new Set(analyze(text).map(({ term }) => term)),
    likeness: likeness(span),
    saysWanted: document.facts.some((fact) => kinds.includes(fact.kind) && contains(span, fact.span)),
    isOpen: isHeader || text.endsWith(':'),
  }
}

function answerValue(window: readonly ReadSentence[], { weights }: Wanted): number {
  let found = 0
  let total = 0
  for (const [term, weight] of weights) {
    total += weight
    if (window.some(({ terms }) => terms.has(term))) found += weight
  }
  const { start, end } = spanOf(window)
  const likeness = Math.max(...window.map((sentence) => sentence.likeness))
  return (
    (total === 0 ? 0 : found / total) +
    likeness +
    (window.some(({ saysWanted }) => saysWanted) ? FACT_BONUS : 0) -
    (window.at(-1)?.isOpen === true ? OPEN_END_COST : 0) -
    SHORT_COST * Math.max(0, 1 - (end - start) / ENOUGH) -
    (LENGTH_COST * (end - start)) / LONGEST
  )
}

/** Places in the document of the words of `excerpt` that the question has, in any spelling or inflection. */
export function highlightsIn({ text }: Document, excerpt: Span, terms: ReadonlySet<string>): readonly Span[] {
  return analyze(sliceSpan(text, excerpt))
    .filter(({ term }) => terms.has(term))
    .map(({ span }) => ({ start: excerpt.start + span.start, end: excerpt.start + span.end }))
}

/** Every run of sentences that may be an excerpt. */
function windows(sentences: readonly ReadSentence[]): readonly (readonly ReadSentence[])[] {
  const found: (readonly ReadSentence[])[] = []
  for (let first = 0; first < sentences.length; first++) {
    for (let end = first + 1; end <= sentences.length; end++) {
      const window = sentences.slice(first, end)
      const span = spanOf(window)
      const length = span.end - span.start
      if (window.length > 1 && (length > LONGEST || (window.length > MOST_SENTENCES && length > ENOUGH))) break
      found.push(window)
    }
  }
  return found
}

function spanOf(window: readonly ReadSentence[]): Span {
  return cover(window.map(({ span }) => span))
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
