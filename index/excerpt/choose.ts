import type { BlockKind, Document } from '../../corpus/document.ts'
import type { Fact } from '../../corpus/fact.ts'
import { contains, cover, overlaps, type Span, sliceSpan } from '../../corpus/span.ts'
import { analyze } from '../analyze.ts'
import { wordsScore } from '../rank/words-score.ts'
import type { Rewording } from '../thesaurus/expand.ts'
import { settingOf } from './context.ts'
import { LONGEST, type ReadableSentence } from './sentences.ts'

/** A list or table counts as one, a heading or lead with what follows it. */
const MOST_SENTENCES = 3
/** Characters that an excerpt needs to be understood alone. */
const ENOUGH = 400

/**
 * What a run of sentences gains and loses, as shares of what all words of the question are worth. Any of them may be
 * halved or raised by half without moving citation accuracy by more than two questions in a hundred.
 */
const INSIDE = 0.2
const WANTED_FACT = 0.2
const SHORT_COST = 0.5
const LENGTH_COST = 0.1
/** « Sont attribués : », « Qui paie ? », a heading or the names of columns say nothing without what follows. */
const OPEN_END_COST = 0.3
const HEADING_COST = 0.2
const BACKWARD_COST = 0.1

/** A sentence that tells of what the one before it names. */
const POINTS_BACK =
  /^(?:Elles?|Ils?|Cette|Cet?|Ces|Cel(?:ui|les?|a)|Ceux|Y|S['’]y|En|Son|Sa|Ses|Leurs?)(?![\p{L}\p{N}])/u

export interface Wanted {
  /** Words of the question with their weights. */
  readonly weights: ReadonlyMap<string, number>
  readonly rewordings: readonly Rewording[]
  /** Whether a fact is what the question asks for. */
  readonly asksFor: (fact: Fact) => boolean
  /** Cosine of a sentence with the question. */
  readonly likeness: (sentence: Span) => number
}

/**
 * The sentences in a row that answer best, in the passage or near it: at most 500 characters, at most three sentences
 * and lists. None of them lies in `taken` where others are left. `sentences` must not be empty.
 */
export function chooseExcerpt(
  document: Document,
  sentences: readonly ReadableSentence[],
  wanted: Wanted,
  taken: readonly Span[] = [],
): Span {
  // No sentence needs to repeat what the document says of itself.
  const spoken = new Set(analyze(settingOf(document)).map(({ term }) => term))
  const weights = new Map([...wanted.weights].filter(([term]) => !spoken.has(term)))
  const facts = document.facts.filter((fact) => wanted.asksFor(fact))
  const read = sentences.map((sentence) => readSentence(document, sentence, wanted, facts))
  const all = windows(read)
  const free = all.filter((window) => !taken.some((span) => overlaps(span, spanOf(window))))
  const own = all.filter((window) => window.some(({ isInPassage }) => isInPassage))
  const [first, ...others] = [free, own, all].find((choice) => choice.length > 0) ?? []
  if (first === undefined) throw new RangeError('an excerpt needs at least one sentence')
  const value = (window: readonly ReadSentence[]) => answerValue(window, { weights, rewordings: wanted.rewordings })
  let best = { window: first, value: value(first) }
  for (const window of others) {
    const other = { window, value: value(window) }
    if (other.value > best.value) best = other
  }
  return spanOf(best.window)
}

/** What words are worth to an excerpt. */
interface Worth {
  readonly weights: ReadonlyMap<string, number>
  readonly rewordings: readonly Rewording[]
}

interface ReadSentence extends ReadableSentence {
  readonly likeness: number
  readonly saysWanted: boolean
  readonly isOpen: boolean
  readonly pointsBack: boolean
}

function readSentence(
  { text }: Document,
  sentence: ReadableSentence,
  { likeness }: Pick<Wanted, 'likeness'>,
  wanted: readonly Fact[],
): ReadSentence {
  const { span, kind } = sentence
  const words = sliceSpan(text, span)
  return {
    ...sentence,
    likeness: likeness(span),
    saysWanted: wanted.some((fact) => contains(span, fact.span)),
    isOpen: kind === 'header' || kind === 'heading' || /[:?]$/u.test(words),
    pointsBack: POINTS_BACK.test(words),
  }
}

function answerValue(window: readonly ReadSentence[], { weights, rewordings }: Worth): number {
  const { start, end } = spanOf(window)
  const length = end - start
  const terms = new Set(window.flatMap((sentence) => sentence.terms))
  const inside = window.filter(({ isInPassage }) => isInPassage).length
  return (
    wordsScore({ weights, rewordings }, (term) => (terms.has(term) ? 1 : 0)) +
    Math.max(...window.map(({ likeness }) => likeness)) +
    (INSIDE * inside) / window.length +
    (window.some(({ saysWanted }) => saysWanted) ? WANTED_FACT : 0) -
    (window.at(-1)?.isOpen === true ? OPEN_END_COST : 0) -
    (window.slice(1).some(({ kind }) => kind === 'heading') ? HEADING_COST : 0) -
    (window[0]?.pointsBack === true ? BACKWARD_COST : 0) -
    SHORT_COST * Math.max(0, 1 - length / ENOUGH) -
    (LENGTH_COST * length) / LONGEST
  )
}

/** Every run of sentences that may be an excerpt. */
function windows(sentences: readonly ReadSentence[]): readonly (readonly ReadSentence[])[] {
  const found: (readonly ReadSentence[])[] = []
  for (let first = 0; first < sentences.length; first++) {
    for (let end = first + 1; end <= sentences.length; end++) {
      const window = sentences.slice(first, end)
      const span = spanOf(window)
      if (window.length > 1 && (span.end - span.start > LONGEST || countSentences(window) > MOST_SENTENCES)) break
      found.push(window)
    }
  }
  return found
}

const LISTED: ReadonlySet<BlockKind> = new Set(['item', 'row'])

function countSentences(window: readonly ReadSentence[]): number {
  return window.filter(({ kind, isOpen }, at) => {
    const before = window[at - 1]?.kind
    return !isOpen && !(LISTED.has(kind) && before !== undefined && LISTED.has(before))
  }).length
}

function spanOf(window: readonly ReadSentence[]): Span {
  return cover(window.map(({ span }) => span))
}
