import type { AmountFact } from '../../../corpus/fact.ts'
import type { Span } from '../../../corpus/span.ts'
import { fold } from './fold.ts'
import { ARTICLES, isAdverb, LINKS, LONG_PREPOSITIONS, PREPOSITIONS, PRONOUNS } from './grammar.ts'
import { type NounPhrase, nounPhraseAt } from './phrase.ts'
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

interface Introduced {
  readonly name: string
  readonly end: number
}

/** A shallow parse: the tokens of a sentence grouped into noun phrases, amounts, verbs, and the words between them. */
export function chunksOf(tokens: readonly Token[]): readonly Chunk[] {
  const chunks: Chunk[] = []
  let at = 0
  let introduced: Introduced | null = null
  while (at < tokens.length) {
    const preposition: Introduced | null = introduced === null ? prepositionAt(tokens, at, chunks.at(-1)) : null
    if (preposition !== null) {
      introduced = preposition
      at = preposition.end
      continue
    }
    const next = hedgeEnd(tokens, at)
    const [chunk, end] = chunkAt(tokens, next, introduced, chunks.at(-1))
    introduced = null
    at = end
    const merged = mergeInfinitive(chunks.at(-1), chunk)
    if (merged !== null) chunks.pop()
    chunks.push(merged ?? chunk)
  }
  return chunks
}

function chunkAt(tokens: readonly Token[], at: number, introduced: Introduced | null, last: Chunk | undefined): [Chunk, number] {
  const token = tokens[at]
  if (token === undefined) throw new RangeError('no token to read')
  const name = introduced?.name ?? null
  if (token.kind === 'amount' && token.fact?.kind === 'amount')
    return [{ kind: 'amount', preposition: name, span: token.span, amount: token.fact }, at + 1]
  const afterSubject = last?.kind === 'phrase' || last?.kind === 'pronoun' || last?.kind === 'link' || last?.kind === 'mark' && last.key === ')'
  const verb = verbGroupAt(tokens, at, !afterSubject, introduced !== null)
  if (verb !== null) return [{ kind: 'verb', preposition: name, ...verb }, verb.end]
  if (token.kind !== 'mark' && token.kind !== 'date' && !isFunctionWord(token)) {
    const phrase = nounPhraseAt(tokens, at)
    if (phrase !== null) return [phraseChunk(phrase, tokens, at, introduced), phrase.end]
  }
  const kind =
    token.kind === 'mark' || token.kind === 'date' ? token.kind : LINKS.has(token.key) ? 'link' : PRONOUNS.has(token.key) ? 'pronoun' : 'other'
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

/** The preposition at `at`, of one word or several; « des » opening a phrase after a verb is an article. */
function prepositionAt(tokens: readonly Token[], at: number, last: Chunk | undefined): Introduced | null {
  for (const [name, words] of LONG_PREPOSITIONS) {
    if (words.every((word, index) => tokens[at + index]?.key === word)) return { name, end: at + words.length }
  }
  const token = tokens[at]
  if (token?.kind !== 'word' || !PREPOSITIONS.has(token.key)) return null
  if (token.key === 'en' && verbGroupAt(tokens, at, true) !== null) return null
  if (token.key === 'a' && token.text === 'a') return null
  const name = CANONICAL[token.key] ?? token.key
  if (token.key === 'des' || token.key === 'du') {
    if (last === undefined || last.kind === 'verb' || last.kind === 'mark') return null
  }
  return { name, end: at + 1 }
}

const CANONICAL: Readonly<Record<string, string>> = { a: 'à', au: 'à', aux: 'à', du: 'de', des: 'de', "d'": 'de', lors: 'lors' }

const HEDGES: readonly (readonly string[])[] = [
  'un peu plus de|un peu moins de|plus de|plus d\'|moins de|moins d\'|près de|environ|quelque|quelques|au moins|au plus|jusqu\' à|de l\' ordre de',
  'autour de|autour d\'|presque|à peine|pas moins de|au maximum|maximum|la somme de|une somme de|un total de|un montant de|un montant total de|une somme proche de',
].flatMap((line) => line.split('|').map((hedge) => hedge.split(' ').map(fold)))

/** Index after the hedges and articles before an amount: « plus de 3 M€ », « les 3 M€ ». */
function hedgeEnd(tokens: readonly Token[], at: number): number {
  let next = at
  for (let passed = true; passed; ) {
    const hedge = HEDGES.find((words) => words.every((word, index) => tokens[next + index]?.key === word))
    passed = hedge !== undefined
    next += hedge?.length ?? 0
  }
  while (ARTICLES.has(tokens[next]?.key ?? '') && tokens[next + 1]?.kind === 'amount') next++
  return tokens[next]?.kind === 'amount' ? next : at
}

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
