import type { AmountChunk, Chunk, Phrase, VerbChunk } from './chunks.ts'
import { giftAmong, isCost, isNeutral } from './lexicon.ts'

/** The words that say that an amount is money given, by their places among the chunks of the sentence. */
export interface Governor {
  readonly verb: VerbChunk | null
  readonly verbAt: number | null
  /** A phrase for money given that the amount belongs to: « une subvention de 3 M€ ». */
  readonly noun: Phrase | null
  readonly nounAt: number | null
  /** A noun that is money given only when a verb or a body says so: « un plan de 3 M€ ». */
  readonly neutral: Phrase | null
  /** A finite verb that moves no money stands before the amount: nothing beyond it governs. */
  readonly blocked: boolean
}

/** `cost` when the words make the amount a price, a cost, an income; else its governor, empty where nothing says. */
export type Reading = Governor | 'cost'

const NOTHING: Governor = { verb: null, verbAt: null, noun: null, nounAt: null, neutral: null, blocked: false }

/** Verbs whose object is a price, a cost or a result. */
const COST_VERB =
  /^(?:cout|factur|vend|achet|rachet|acqui|rapport|rembours|chiffr|estim|evalu|economis|perd|valoris|emprunt|plafonn|tarif|vaut|valent|epargn|collect|repr|recul|augment|baiss|depens|necessit)/u
/** « s'élève à », « atteint », « est de »: the subject says what the amount is. */
const COPULA =
  /^(?:est|sont|sera|seront|etait|etaient|soit|ete|(?:eleve|elev|attein|represent|mont|etabli|depass|totalis|fix|pass|limit|port|grimp|pes|corresp|chiffre|situe|avoisin|frol)[a-z]*|faut|pouvoir|pourra)$/u

/** What the amount at `at` is, by the words around it within its clause. */
export function readingOf(chunks: readonly Chunk[], at: number): Reading {
  const amount = chunks[at]
  if (amount?.kind !== 'amount') return NOTHING
  const after = rightOf(chunks, at)
  if (after === 'cost') return 'cost'
  if (after.verb !== null) {
    const before = leftOf(chunks, at, amount)
    // « Coût des travaux : 3 M€, financés par la Région » is given all the same.
    return before === 'cost' || before.noun === null ? after : { ...after, noun: before.noun, nounAt: before.nounAt }
  }
  const before = leftOf(chunks, at, amount)
  if (before === 'cost') return 'cost'
  return { ...before, noun: after.noun ?? before.noun, nounAt: after.nounAt ?? before.nounAt }
}

/** « 3 M€ de subventions », « 3 M€ ont été votés », « 3 M€ que verse … », « 3 M€ de travaux ». */
function rightOf(chunks: readonly Chunk[], at: number): Reading {
  let found: Governor = NOTHING
  let isObject = false
  for (let next = at + 1; next < chunks.length && next < at + 12; next++) {
    const chunk = chunks[next]
    if (chunk === undefined || chunk.kind === 'amount') break
    if (chunk.kind === 'mark' && !/^[,()]$/u.test(chunk.key) && !opensFronting(chunks, at, next)) break
    if (chunk.kind === 'link') {
      if (chunk.key === 'que' || chunk.key === "qu'") isObject = true
      else if (chunk.key !== 'qui') break
    }
    if (chunk.kind === 'phrase' && next === at + 1 && chunk.preposition === 'de') {
      if (giftAmong(chunk.keys)) found = { ...found, noun: chunk, nounAt: next }
      else if (isOfSomething(chunk)) return 'cost'
    }
    if (chunk.kind !== 'verb') continue
    if (chunk.verb === null) {
      if (COST_VERB.test(chunk.key)) return 'cost'
      if (chunk.tense === 'infinitive' || isObject || COPULA.test(chunk.key)) continue
      return found
    }
    if (chunk.preposition !== null || chunk.tense === 'gerund') return found
    const isSubject = startsClause(chunks, at)
    const { relation } = chunk.verb
    const undergoes = chunk.passive || (isSubject && (relation === 'come' || relation === 'go' || relation === 'devote'))
    return undergoes || isObject ? { ...found, verb: chunk, verbAt: next } : found
  }
  return found
}

/** « 61 M€ : c'est ce que la Région consacre … », « 61 M€. C'est … »: the amount stands in front of its clause. */
function opensFronting(chunks: readonly Chunk[], at: number, mark: number): boolean {
  const next = chunks[mark + 1]
  return startsClause(chunks, at) && next !== undefined && /^(?:c'|ce|voila|tel|telle|voici)$/u.test('key' in next ? next.key : next.kind === 'phrase' ? (next.keys[0] ?? '') : '')
}

/** « 3 M€ de travaux », « 2 M€ de recettes »: of something that is no gift and names no giver. */
function isOfSomething({ bodies, head, keys }: Phrase): boolean {
  if (keys.some(isCost)) return true
  return bodies.length === 0 && !isNeutral(head.key) && !/^\p{Lu}/u.test(head.text) && !/^(?:plus|moins|euro|credit|cp|ae|ap)/u.test(head.key)
}

/** True when nothing before the amount in its clause could be its verb's subject. */
function startsClause(chunks: readonly Chunk[], at: number): boolean {
  const amount = chunks[at]
  const before = chunks[at - 1]
  if (amount?.kind !== 'amount' || amount.preposition !== null) return false
  return before === undefined || before.kind === 'mark' || before.kind === 'link' || before.kind === 'date' || (before.kind === 'phrase' && before.preposition !== null)
}

/** Looks back from the amount for what governs it. */
function leftOf(chunks: readonly Chunk[], at: number, amount: AmountChunk): Reading {
  let found: Governor = NOTHING
  let beyondOther = false
  for (let back = at - 1; back >= 0; back--) {
    const chunk = chunks[back]
    if (chunk === undefined || (chunk.kind === 'mark' && /^[;.\t]$/u.test(chunk.key))) break
    if (chunk.kind === 'amount') beyondOther = true
    if (chunk.kind === 'phrase') {
      const read = beyondOther ? found : readNoun(chunk, back, at, amount, found)
      if (read === 'cost') return 'cost'
      found = read
    }
    if (chunk.kind !== 'verb') continue
    if (chunk.verb !== null) return chunk.tense === 'gerund' && found.noun !== null ? found : { ...found, verb: chunk, verbAt: back }
    if (COST_VERB.test(chunk.key) && !COPULA.test(chunk.key)) return found.noun === null ? 'cost' : found
    if (COPULA.test(chunk.key) || chunk.tense === 'infinitive' || chunk.bare || isInsideRelative(chunks, back)) continue
    return { ...found, blocked: true }
  }
  return found
}

/** What a phrase before the amount makes of it: nothing, a gift, something neutral, or a cost. */
function readNoun(phrase: Phrase, at: number, amountAt: number, amount: AmountChunk, found: Governor): Reading {
  if (found.noun !== null) return found
  const isOwned = amount.preposition === 'de' || amount.preposition === 'montant'
  const isBeside = at === amountAt - 1
  const { keys, head } = phrase
  if (isCost(head.key)) return phrase.preposition === null || phrase.preposition === 'de' || isBeside ? 'cost' : found
  if (giftAmong(keys)) return { ...found, noun: phrase, nounAt: at }
  if (isNeutral(head.key)) return found.neutral === null ? { ...found, neutral: phrase } : found
  // « un chantier de 3 M€ »: the price of what stands beside it.
  const isPriced = isOwned && isBeside && phrase.body === null && phrase.preposition !== 'à' && !/^\p{Lu}/u.test(head.text)
  return isPriced && found.neutral === null ? 'cost' : found
}

/** « , qui gère le site, »: the verb of a relative clause does not govern what follows it. */
function isInsideRelative(chunks: readonly Chunk[], at: number): boolean {
  const link = chunks.slice(Math.max(0, at - 3), at).some((chunk) => chunk.kind === 'link' && /^(?:qui|que|qu'|dont|ou)$/u.test(chunk.key))
  return link && chunks.slice(at + 1, at + 6).some((chunk) => chunk.kind === 'mark' && chunk.key === ',')
}
