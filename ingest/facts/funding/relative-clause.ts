import { isArticle, isNominal } from './nominal.ts'
import type { Token } from './tokens.ts'
import { verbGroupAt } from './verb-group.ts'
import { moneyForm } from './verbs.ts'

/** Tokens that a relative clause may take in. */
const LONGEST = 16

const OBJECTS = new Set(["l'", 'le', 'la', 'les', 'y', 'en'])

/** Prepositions of a complement within the clause. */
const WITHIN = new Set(['a', 'au', 'aux', 'de', 'du', 'des', "d'", 'dans', 'en', 'hors'])

/**
 * Index after the relative clause that opens at `at` and says which ones: « qui ouvrent un centre », « dont le moteur
 * a été endommagé »; `at` itself where none opens, or where it tells of money and so is a statement of its own.
 */
export function relativeEnd(tokens: readonly Token[], at: number): number {
  const link = tokens[at]?.key
  if (link !== 'qui' && link !== 'dont') return at
  // « l'association qui l'organise »: somebody named before.
  if (link === 'qui' && OBJECTS.has(tokens[at + 1]?.key ?? '')) return at
  let next = at + 1
  if (link === 'dont') next = nounEnd(tokens, next)
  const verb = verbEnd(tokens, next)
  if (verb === null) return at
  next = verb
  if (isArticle(tokens, next)) next = nounEnd(tokens, next)
  while (WITHIN.has(tokens[next]?.key ?? '')) {
    const end = nounEnd(tokens, next + 1)
    if (end === next + 1) break
    next = end
  }
  const isPlain = tokens.slice(at, next).every(({ kind }) => kind === 'word' || kind === 'number' || kind === 'body')
  return isPlain && next - at <= LONGEST ? next : at
}

/** Index after the verb and its auxiliaries; null for a verb that moves money. */
function verbEnd(tokens: readonly Token[], at: number): number | null {
  const group = verbGroupAt(tokens, at, false)
  if (group !== null) return group.verb === null ? group.end : null
  const verb = tokens[at]
  return verb?.kind !== 'word' || moneyForm(verb.text) !== null ? null : at + 1
}

/** Index after articles and the nouns behind them. */
function nounEnd(tokens: readonly Token[], at: number): number {
  let next = at
  while (isArticle(tokens, next)) next++
  const first = next
  while (isNominal(tokens[next], next === first ? undefined : tokens[next - 1])) next++
  return next
}
