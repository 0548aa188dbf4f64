import type { AmountFact, BodyFact, DateFact } from '../../../corpus/fact.ts'
import type { Span } from '../../../corpus/span.ts'
import { fold } from './fold.ts'

/** A fact that the words of a sentence are read around. */
export type FactInSentence = AmountFact | BodyFact | DateFact

/** A word, a mark, or a fact taken as one word. */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark' | FactInSentence['kind']
  readonly span: Span
  readonly text: string
  /** Folded: lower case, no accents. */
  readonly key: string
  readonly fact: FactInSentence | null
}

const PIECE =
  /(?:[ldnsjmtc]|qu|jusqu|lorsqu|puisqu)'(?=\p{L}|$)|\p{N}+(?:[.,-]\p{N}+)*|[\p{L}][\p{L}\p{N}]*(?:['·-][\p{L}\p{N}]+)*|\t|[^\s]/giu

/** The tokens of a sentence in order; `facts` are those within it, of which the earlier and longer win. */
export function tokensOf(shadow: string, span: Span, facts: readonly FactInSentence[]): readonly Token[] {
  const tokens: Token[] = []
  const ordered = facts.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  let at = span.start
  for (const fact of ordered) {
    if (fact.span.start < at) continue
    tokens.push(...piecesOf(shadow, at, fact.span.start))
    const text = shadow.slice(fact.span.start, fact.span.end)
    tokens.push({ kind: fact.kind, span: fact.span, text, key: fold(text), fact })
    at = fact.span.end
  }
  tokens.push(...piecesOf(shadow, at, span.end))
  return tokens
}

function piecesOf(shadow: string, start: number, end: number): readonly Token[] {
  return [...shadow.slice(start, end).matchAll(PIECE)].map((match) => pieceAt(start + match.index, match[0]))
}

function pieceAt(start: number, text: string): Token {
  const kind = /^\p{L}/u.test(text) ? 'word' : /^\p{N}/u.test(text) ? 'number' : 'mark'
  return { kind, span: { start, end: start + text.length }, text, key: fold(text), fact: null }
}
