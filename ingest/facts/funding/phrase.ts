import type { BodyFact } from '../../../corpus/fact.ts'
import type { Span } from '../../../corpus/span.ts'
import { ARTICLES, looksFinite, looksInfinitive, looksParticiple } from './grammar.ts'
import { isReceiver, receivesAsWell } from './lexicon.ts'
import { COMPLEMENT, headAmong, isArticle, isNominal, NUMERALS, QUOTES } from './nominal.ts'
import { relativeEnd } from './relative-clause.ts'
import type { Token } from './tokens.ts'
import { moneyForm } from './verbs.ts'

/** A noun phrase: its words without the article, and the noun that heads it. */
export interface NounPhrase {
  readonly span: Span
  readonly head: Token
  /** The body that the phrase names, rather than one in a complement; or null. */
  readonly body: BodyFact | null
  /** Every body named in it, complements included. */
  readonly bodies: readonly BodyFact[]
  /** Folded words, in order. */
  readonly keys: readonly string[]
  /** Index after its last token. */
  readonly end: number
}

/**
 * The noun phrase that starts at token `at`, article included: up to a finite verb, a relative pronoun, a comma, an
 * amount, or a preposition other than « de » (and « en », « à » without article after those who receive).
 * « deux associations culturelles de Bastia », « PME artisanales rurales et de montagne ». Null where none starts.
 */
export function nounPhraseAt(tokens: readonly Token[], at: number): NounPhrase | null {
  let start = at
  while (isArticle(tokens, start)) start++
  let end = start
  let head: Token | null = null
  for (let token = tokens[end]; token !== undefined; token = tokens[end]) {
    const next = stepInto(tokens, end, start, at, head)
    if (next === end) break
    if (head === null) head = headAmong(tokens, end, next)
    end = next
  }
  const first = tokens[start]
  const last = tokens[end - 1]
  if (first === undefined || last === undefined || end === start) return null
  const inside = tokens.slice(start, end)
  const bodies = inside.flatMap(({ fact }) => (fact?.kind === 'body' ? [fact] : []))
  return {
    span: { start: first.span.start, end: last.span.end },
    head: head ?? first,
    body: bodyNamed(inside),
    bodies,
    keys: inside.map(({ key }) => key),
    end,
  }
}

/** Index after what the phrase takes in next at `at`; `at` itself where it ends. */
function stepInto(tokens: readonly Token[], at: number, start: number, opening: number, head: Token | null): number {
  const token = tokens[at]
  const before = at > opening ? tokens[at - 1] : undefined
  if (token === undefined) return at
  if (isNominal(token, before)) return at + 1
  if (at === start || before === undefined) return at
  if (COMPLEMENT.has(token.key)) return complement(tokens, at)
  if (token.key === '&' || token.key === '+') return isNominal(tokens[at + 1], token) ? at + 2 : at
  if (token.key === 'et' || token.key === 'ou') return coordination(tokens, at, start)
  if (token.text === 'à' && isBareNoun(tokens[at + 1], token)) return at + 2
  if (head !== null && (isReceiver(head.key) || receivesAsWell(head.key))) return ofReceivers(tokens, at, before)
  return at
}

/** « appel à projets », « à mobilité réduite »: a common noun without article, which says what kind. */
function isBareNoun(token: Token | undefined, before: Token): boolean {
  return (
    token?.kind === 'word' &&
    /^\p{Ll}/u.test(token.text) &&
    isNominal(token, before) &&
    !NOT_A_QUALITY.has(token.key) &&
    !NUMERALS.has(token.key) &&
    !looksInfinitive(token.key)
  )
}

/** « en difficulté », « à mobilité réduite », « touchés par la grêle », « inscrit au rôle », « employant des jeunes ». */
function ofReceivers(tokens: readonly Token[], at: number, before: Token): number {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (token === undefined || next === undefined) return at
  const relative = relativeEnd(tokens, at)
  if (relative > at) return relative
  const size = sizeEnd(tokens, at)
  if (size > at) return size
  // « portées par les pays »: who carries an operation out is part of its name.
  if (/^porte(?:e|s|es)$/u.test(token.key) && next.key === 'par') return at + 1
  if (token.key === 'en' && isBareNoun(next, token)) return at + 2
  // « la société a trouvé », « l'entreprise a reçu »: a noun that ends like a participle, and its verb.
  const participle = before.kind === 'word' && looksParticiple(before.text) && token.text !== 'a'
  if (!participle || !AFTER_PARTICIPLE.has(token.key)) return at
  const phrase = nounPhraseAt(tokens, at + 1)
  if (phrase !== null && (phrase.bodies.length === 0 || token.key !== 'par')) return phrase.end
  return at
}

/** Index after « les plus touchées », which says which ones; `at` where none stands. */
function sizeEnd(tokens: readonly Token[], at: number): number {
  const [article, degree, quality] = [tokens[at]?.key, tokens[at + 1]?.key, tokens[at + 2]]
  const isSuperlative = article === 'les' && (degree === 'plus' || degree === 'moins') && quality?.kind === 'word'
  return isSuperlative ? at + 3 : at
}

const NOT_A_QUALITY = new Set(
  'hauteur raison concurrence partir compter part parts parite titre travers cause terme compte nouveau charge destination moitie'.split(
    ' ',
  ),
)

const AFTER_PARTICIPLE = new Set(['par', 'dans', 'en', 'sur', 'au', 'aux', 'a', 'depuis', 'entre', 'sous', 'chez'])

/** « de la Région », « d'apprentis », but not « de 3 M€ » nor « de financer ». */
function complement(tokens: readonly Token[], at: number): number {
  let next = at + 1
  while (isArticle(tokens, next)) next++
  const token = tokens[next]
  if (token === undefined || token.kind === 'amount' || token.kind === 'date') return at
  // « de moins de 10 000 habitants »
  if ((token.key === 'moins' || token.key === 'plus') && tokens[next + 2]?.kind === 'number')
    return Math.min(next + 4, tokens.length)
  // « permet à l'association de boucler son budget »
  if (next === at + 1 && /^\p{Ll}.*(?:[cdlmnrstuv]er|ir)$/u.test(token.text) && looksInfinitive(token.key)) return at
  if (token.kind === 'number' && tokens[next + 1]?.key === '%') return at
  return isNominal(token, tokens[next - 1]) ? next + 1 : at
}

/** « rurales et de montagne », « communes et associations »: without an article of its own, it is the same phrase. */
function coordination(tokens: readonly Token[], at: number, start: number): number {
  const next = tokens[at + 1]
  if (next === undefined || next.kind === 'amount') return at
  if (
    next.key === 'de' ||
    next.key === "d'" ||
    (COMPLEMENT.has(next.key) && tokens.slice(start, at).some(({ key }) => key === next.key))
  ) {
    const end = complement(tokens, at + 1)
    return end === at + 1 ? at : end
  }
  const isPlainNoun = next.kind === 'word' && !ARTICLES.has(next.key) && isNominal(next, undefined)
  return isPlainNoun && !looksFinite(next.key) && moneyForm(next.text) === null ? at + 2 : at
}

/** « l'association X », « la commune de X », « X »: the body at the head, under a common noun or not. */
function bodyNamed(tokens: readonly Token[]): BodyFact | null {
  const at = tokens.findIndex(({ kind }) => kind === 'body')
  const fact = tokens[at]?.fact
  if (fact?.kind !== 'body') return null
  const before = tokens.slice(0, at).filter(({ text }) => !QUOTES.has(text))
  return before.length === 0 || (before.length === 1 && isReceiver(before[0]?.key ?? '')) ? fact : null
}
