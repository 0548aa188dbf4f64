import type { Chunk } from './chunks.ts'
import { fold } from './fold.ts'
import { ARTICLES, PREPOSITIONS } from './grammar.ts'
import { LONG_PREPOSITIONS, SET_PHRASES } from './phrases.ts'
import type { Token } from './tokens.ts'
import { verbGroupAt } from './verb-group.ts'
import { sequences } from './word-sequence.ts'

export interface Introduced {
  readonly name: string
  readonly end: number
}

/** The preposition at `at`, of one word or several; « des » opening a phrase after a verb is an article. */
export function prepositionAt(tokens: readonly Token[], at: number, last: Chunk | undefined): Introduced | null {
  const long = LONG.at(tokens, at)
  if (long !== null) return { name: long.value, end: at + long.length }
  const token = tokens[at]
  if (token?.kind !== 'word' || !PREPOSITIONS.has(token.key)) return null
  if (token.key === 'en' && verbGroupAt(tokens, at, true) !== null) return null
  if (token.key === 'a' && token.text === 'a') return null
  const name = CANONICAL[token.key] ?? token.key
  // « accorde des aides »: an article; « vient des départements » cannot be told apart but by the body.
  if (
    token.key === 'des' &&
    tokens[at + 1]?.kind !== 'body' &&
    (last === undefined || last.kind === 'verb' || last.kind === 'mark')
  )
    return null
  return { name, end: at + 1 }
}

const LONG = sequences(LONG_PREPOSITIONS.map(([name, words]) => [words, name] as const))

const CANONICAL: Readonly<Record<string, string>> = {
  a: 'à',
  au: 'à',
  aux: 'à',
  du: 'de',
  des: 'de',
  "d'": 'de',
  lors: 'lors',
}

/** Index after a set phrase that stands at `at`, or `at`; « dans la limite de 3 000 € » keeps its amount. */
export function setPhraseEnd(tokens: readonly Token[], at: number): number {
  const phrase = SET.at(tokens, at)
  if (phrase === null) return at
  const next = tokens[at + phrase.length]?.key
  return next === 'de' || next === "d'" ? at + phrase.length + 1 : at + phrase.length
}

const SET = sequences(SET_PHRASES.map((words) => [words, null] as const))

const HEDGES = sequences(
  [
    "un peu plus de|un peu moins de|plus de|plus d'|moins de|moins d'|près de|environ|quelque|quelques|au moins|au plus|jusqu' à|de l' ordre de",
    "autour de|autour d'|presque|à peine|pas moins de|au maximum|maximum|la somme de|une somme de|un total de|un montant de|un montant total de|une somme proche de",
  ].flatMap((line) => line.split('|').map((hedge) => [hedge.split(' ').map(fold), null] as const)),
)

/** Index after the hedges and articles before an amount: « plus de 3 M€ », « les 3 M€ ». */
export function hedgeEnd(tokens: readonly Token[], at: number): number {
  let next = at
  for (let passed = true; passed; ) {
    const hedge = HEDGES.at(tokens, next)
    passed = hedge !== null
    next += hedge?.length ?? 0
  }
  while (ARTICLES.has(tokens[next]?.key ?? '') && tokens[next + 1]?.kind === 'amount') next++
  return tokens[next]?.kind === 'amount' ? next : at
}
