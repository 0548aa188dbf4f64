import type { BodyFact } from '../../../corpus/fact.ts'
import type { Span } from '../../../corpus/span.ts'
import { ARTICLES, BE, HAVE, isAdverb, LINKS, looksFinite, looksInfinitive, looksParticiple, PREPOSITIONS, PRONOUNS } from './grammar.ts'
import { isReceiver } from './lexicon.ts'
import type { Token } from './tokens.ts'
import { ALSO_NOUNS, moneyForm } from './verbs.ts'

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

const COMPLEMENT = new Set(['de', 'du', 'des', "d'"])
const BEFORE_NOUN = new Set(
  'petit petite petits petites grand grande grands grandes nouveau nouvel nouvelle nouveaux nouvelles jeune jeunes premier premiere premiers premieres second seconde autre autres meme memes ancien ancienne anciens futur future futurs futures principal principaux principales simple simples meilleur meilleurs vieux'.split(
    ' ',
  ),
)

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

function isArticle(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return token?.kind === 'word' && ARTICLES.has(token.key) && tokens[at + 1] !== undefined
}

/** The first noun: adjectives that stand before it, and numbers, are passed over. */
function headAmong(tokens: readonly Token[], from: number, to: number): Token | null {
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (token === undefined || token.kind === 'number') continue
    if (BEFORE_NOUN.has(token.key) && isNominal(tokens[at + 1], tokens[at])) continue
    if (NUMERALS.has(token.key)) continue
    return token
  }
  return null
}

const NUMERALS = new Set(
  'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent cents mille plusieurs certains certaines divers diverses differents differentes quelque une un'.split(
    ' ',
  ),
)

/** Index after what the phrase takes in next at `at`; `at` itself where it ends. */
function stepInto(tokens: readonly Token[], at: number, start: number, opening: number, head: Token | null): number {
  const token = tokens[at]
  const before = at > opening ? tokens[at - 1] : undefined
  if (token === undefined) return at
  if (isNominal(token, before)) return at + 1
  if (at === start || before === undefined) return at
  if (COMPLEMENT.has(token.key)) return complement(tokens, at)
  if (token.key === '&' || token.key === '+') return isNominal(tokens[at + 1], token) ? at + 2 : at
  if (token.key === 'et' || token.key === 'ou') return coordination(tokens, at)
  if (token.key === 'a' && token.text.length === 1 && isBareNoun(tokens[at + 1], token)) return at + 2
  if (head !== null && isReceiver(head.key)) return ofReceivers(tokens, at, before)
  return at
}

/** « appel à projets », « à mobilité réduite »: a common noun without article, which says what kind. */
function isBareNoun(token: Token | undefined, before: Token): boolean {
  return token?.kind === 'word' && /^\p{Ll}/u.test(token.text) && isNominal(token, before) && !NOT_A_QUALITY.has(token.key) && !looksInfinitive(token.key)
}

/** « en difficulté », « à mobilité réduite », « touchés par la grêle », « inscrit au rôle », « employant des jeunes ». */
function ofReceivers(tokens: readonly Token[], at: number, before: Token): number {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (token === undefined || next === undefined) return at
  if (token.key === 'en' && isBareNoun(next, token)) return at + 2
  const participle = before.kind === 'word' && looksParticiple(before.text)
  if (!participle || !AFTER_PARTICIPLE.has(token.key)) return at
  const phrase = nounPhraseAt(tokens, at + 1)
  if (phrase !== null && (phrase.bodies.length === 0 || token.key !== 'par')) return phrase.end
  return at
}

const NOT_A_QUALITY = new Set('hauteur raison concurrence partir compter part parts parite titre travers cause terme compte nouveau charge destination moitie'.split(' '))
const AFTER_PARTICIPLE = new Set(['par', 'dans', 'en', 'sur', 'au', 'aux', 'a', 'depuis', 'entre', 'sous', 'chez'])

/** « de la Région », « d'apprentis », but not « de 3 M€ » nor « de financer ». */
function complement(tokens: readonly Token[], at: number): number {
  let next = at + 1
  while (isArticle(tokens, next)) next++
  const token = tokens[next]
  if (token === undefined || token.kind === 'amount' || token.kind === 'date') return at
  if (token.kind === 'number' && tokens[next + 1]?.key === '%') return at
  return isNominal(token, tokens[next - 1]) ? next + 1 : at
}

/** « rurales et de montagne », « communes et associations »: without an article of its own, it is the same phrase. */
function coordination(tokens: readonly Token[], at: number): number {
  const next = tokens[at + 1]
  if (next === undefined || next.kind === 'amount') return at
  if (COMPLEMENT.has(next.key)) {
    const end = complement(tokens, at + 1)
    return end === at + 1 ? at : end
  }
  const isPlainNoun = next.kind === 'word' && !ARTICLES.has(next.key) && isNominal(next, undefined)
  return isPlainNoun && !looksFinite(next.key) && moneyForm(next.text) === null ? at + 2 : at
}

/** True for a token that can stand in a noun phrase after `before`: a noun, an adjective, a name, a number. */
function isNominal(token: Token | undefined, before: Token | undefined): boolean {
  if (token === undefined) return false
  if (token.kind === 'body' || token.kind === 'number') return true
  if (token.kind !== 'word') return QUOTES.has(token.text)
  const { key, text } = token
  if (PREPOSITIONS.has(key) || LINKS.has(key) || PRONOUNS.has(key) || HAVE.has(key) || BE.has(key)) return false
  if (ARTICLES.has(key) || key === 'ne' || key === "n'" || key === "s'" || key === 'se' || isAdverb(key)) return false
  const afterNoun =
    before !== undefined && (before.kind !== 'number' || /^\d{4}/u.test(before.text)) && !ARTICLES.has(before.key) && !COMPLEMENT.has(before.key)
  const isName = before !== undefined && isCapital(token)
  const form = moneyForm(text)
  // « touchés par la grêle », « chaque inscrit »: a participle that moves no money here.
  if (form?.kind === 'participle' && (form.verb.relation === 'receive' || (before !== undefined && ARTICLES.has(before.key)))) return true
  if (form !== null && !isName) return ALSO_NOUNS.has(text.toLowerCase()) && !afterNoun
  return isName || !afterNoun || !looksFinite(key)
}

const QUOTES = new Set(['"', '«', '»'])

function isCapital({ text }: Token): boolean {
  return /^\p{Lu}/u.test(text) && text !== text.toUpperCase()
}

/** « l'association X », « la commune de X », « X »: the body at the head, under a common noun or not. */
function bodyNamed(tokens: readonly Token[]): BodyFact | null {
  const at = tokens.findIndex(({ kind }) => kind === 'body')
  const fact = tokens[at]?.fact
  if (fact?.kind !== 'body') return null
  const before = tokens.slice(0, at).filter(({ text }) => !QUOTES.has(text))
  return before.length === 0 || (before.length === 1 && isReceiver(before[0]?.key ?? '')) ? fact : null
}
