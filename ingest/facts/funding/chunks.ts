import type { AmountFact } from '../../../corpus/fact.ts'
import type { Span } from '../../../corpus/span.ts'
import { isAdverb, LINKS, PRONOUNS } from './grammar.ts'
import { type NounPhrase, nounPhraseAt } from './phrase.ts'
import { hedgeEnd, type Introduced, prepositionAt, setPhraseEnd } from './prepositions.ts'
import type { Token } from './tokens.ts'
import { type VerbGroup, verbGroupAt } from './verb-group.ts'

/** What introduces a phrase or an amount; null where nothing does: a subject or an object. */
export type Preposition = string | null

export interface Phrase extends NounPhrase {
  readonly kind: 'phrase'
  readonly preposition: Preposition
  /** From its preposition and article on. */
  readonly whole: Span
  /** It has a definite article or a demonstrative: « le club » may have been named before. */
  readonly definite: boolean
}

export interface AmountChunk {
  readonly kind: 'amount'
  readonly preposition: Preposition
  readonly span: Span
  readonly amount: AmountFact
}

export interface VerbChunk extends VerbGroup {
  readonly kind: 'verb'
  readonly preposition: Preposition
}

export interface WordChunk {
  /** A mark, a relative pronoun or conjunction, a personal pronoun, a date, or any other word. */
  readonly kind: 'mark' | 'link' | 'pronoun' | 'date' | 'other'
  readonly span: Span
  readonly key: string
}

export type Chunk = Phrase | AmountChunk | VerbChunk | WordChunk

/** A shallow parse: the tokens of a sentence grouped into noun phrases, amounts, verbs, and the words between them. */
export function chunksOf(tokens: readonly Token[]): readonly Chunk[] {
  const chunks: Chunk[] = []
  let at = 0
  let introduced: Introduced | null = null
  while (at < tokens.length) {
    const preposition: Introduced | null =
      introduced === null && setPhraseEnd(tokens, at) === at ? prepositionAt(tokens, at, chunks.at(-1)) : null
    if (preposition !== null) {
      introduced = preposition
      at = preposition.end
      continue
    }
    const idle = introduced === null ? setPhraseEnd(tokens, at) : at
    if (idle > at) {
      at = idle
      continue
    }
    // « dans des travaux », « accorde des aides »: an article.
    if (tokens[at]?.key === 'des' && tokens[at + 1] !== undefined) {
      at++
      continue
    }
    const next = hedgeEnd(tokens, at)
    const [chunk, end] = chunkAt(
      tokens,
      next,
      introduced,
      chunks.findLast(({ kind }) => kind !== 'other'),
    )
    introduced = null
    at = end
    const merged = mergeInfinitive(chunks.at(-1), chunk)
    if (merged !== null) chunks.pop()
    chunks.push(merged ?? chunk)
  }
  return chunks
}

function chunkAt(
  tokens: readonly Token[],
  at: number,
  introduced: Introduced | null,
  last: Chunk | undefined,
): [Chunk, number] {
  const token = tokens[at]
  if (token === undefined) throw new RangeError('no token to read')
  const name = introduced?.name ?? null
  if (token.kind === 'amount' && token.fact?.kind === 'amount')
    return [{ kind: 'amount', preposition: name, span: token.span, amount: token.fact }, at + 1]
  const afterSubject =
    last?.kind === 'phrase' ||
    last?.kind === 'amount' ||
    last?.kind === 'pronoun' ||
    last?.kind === 'link' ||
    (last?.kind === 'mark' && last.key === ')')
  const verb = verbGroupAt(tokens, at, !afterSubject, introduced !== null)
  if (verb !== null) return [{ kind: 'verb', preposition: name, ...verb }, verb.end]
  if (token.kind !== 'mark' && token.kind !== 'date' && !isFunctionWord(token)) {
    const phrase = nounPhraseAt(tokens, at)
    if (phrase !== null) return [phraseChunk(phrase, tokens, at, introduced), phrase.end]
  }
  const kind =
    token.kind === 'mark' || token.kind === 'date'
      ? token.kind
      : LINKS.has(token.key)
        ? 'link'
        : PRONOUNS.has(token.key)
          ? 'pronoun'
          : 'other'
  return [{ kind, span: token.span, key: token.key }, at + 1]
}

function isFunctionWord({ key, kind }: Token): boolean {
  return kind === 'word' && (LINKS.has(key) || PRONOUNS.has(key) || isAdverb(key))
}

function phraseChunk(phrase: NounPhrase, tokens: readonly Token[], at: number, introduced: Introduced | null): Phrase {
  const first = tokens[at]
  return {
    kind: 'phrase',
    ...phrase,
    preposition: introduced?.name ?? null,
    whole: { start: first?.span.start ?? phrase.span.start, end: phrase.span.end },
    definite: first !== undefined && DEFINITE.has(first.key),
  }
}

const DEFINITE = new Set(['la', 'le', 'les', "l'", 'ce', 'cet', 'cette', 'ces'])

/** « prévoit de financer », « va consacrer »: one verb, whose subject is the finite one's. */
function mergeInfinitive(last: Chunk | undefined, chunk: Chunk): VerbChunk | null {
  if (chunk.kind !== 'verb' || chunk.tense !== 'infinitive') return null
  if (last?.kind !== 'verb' || last.tense === 'infinitive' || (last.bare && last.verb?.relation !== 'vote')) return null
  if (chunk.preposition !== null && chunk.preposition !== 'de' && chunk.preposition !== 'à') return null
  return {
    ...chunk,
    preposition: last.preposition,
    span: { start: last.span.start, end: chunk.span.end },
    tense: last.tense,
    perfect: last.perfect,
    modal: last.key,
    negated: last.negated || chunk.negated,
    clitic: chunk.clitic ?? last.clitic,
  }
}
