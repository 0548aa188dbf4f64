import { ARTICLES, BE, HAVE, isAdverb, LINKS, looksFinite, PREPOSITIONS, PRONOUNS } from './grammar.ts'
import type { Token } from './tokens.ts'
import { ALSO_NOUNS, moneyForm } from './verbs.ts'

export function isArticle(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return token?.kind === 'word' && ARTICLES.has(token.key) && tokens[at + 1] !== undefined
}

/** True for a token that can stand in a noun phrase after `before`: a noun, an adjective, a name, a number. */
export function isNominal(token: Token | undefined, before: Token | undefined): boolean {
  if (token === undefined) return false
  if (token.kind === 'body' || token.kind === 'number') return true
  if (token.kind !== 'word') return QUOTES.has(token.text)
  const { key, text } = token
  if (PREPOSITIONS.has(key) || LINKS.has(key) || PRONOUNS.has(key) || HAVE.has(key) || BE.has(key)) return false
  if (CLITIC_ONLY.has(key)) return false
  if (ARTICLES.has(key) || key === 'ne' || key === "n'" || key === "s'" || key === 'se' || isAdverb(key)) return false
  const afterNoun =
    before !== undefined &&
    (before.kind !== 'number' || /^\d{4}/u.test(before.text)) &&
    !ARTICLES.has(before.key) &&
    !COMPLEMENT.has(before.key)
  const isName = before !== undefined && isCapital(token)
  const form = moneyForm(text)
  // « touchés par la grêle », « chaque inscrit »: a participle that moves no money here.
  if (
    form?.kind === 'participle' &&
    (form.verb.relation === 'receive' || (before !== undefined && ARTICLES.has(before.key)))
  )
    return true
  if (form !== null && !isName) return ALSO_NOUNS.has(text.toLowerCase()) && !afterNoun
  return isName || !afterNoun || !looksFinite(key)
}

const CLITIC_ONLY = new Set(['y', 'lui'])

export const QUOTES = new Set(['"', '«', '»'])

function isCapital({ text }: Token): boolean {
  return /^\p{Lu}/u.test(text) && text !== text.toUpperCase()
}

export const COMPLEMENT = new Set(['de', 'du', 'des', "d'"])

export const NUMERALS = new Set(
  'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent cents mille plusieurs certains certaines divers diverses differents differentes quelque une un'.split(
    ' ',
  ),
)

const BEFORE_NOUN = new Set(
  'petit petite petits petites grand grande grands grandes nouveau nouvel nouvelle nouveaux nouvelles jeune jeunes premier premiere premiers premieres deuxieme troisieme quatrieme second seconde autre autres meme memes ancien ancienne anciens futur future futurs futures principal principaux principales simple simples meilleur meilleurs vieux'.split(
    ' ',
  ),
)

/** The first noun: adjectives that stand before it, and numbers, are passed over. */
export function headAmong(tokens: readonly Token[], from: number, to: number): Token | null {
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (token === undefined || token.kind === 'number') continue
    if (BEFORE_NOUN.has(token.key) && isNominal(tokens[at + 1], tokens[at])) continue
    if (NUMERALS.has(token.key)) continue
    return token
  }
  return null
}
