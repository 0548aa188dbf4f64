import { rightOf } from './after-amount.ts'
import { leftOf } from './before-amount.ts'
import type { Chunk, Phrase, VerbChunk } from './chunks.ts'

/** The words that say that an amount is money given, by their places among the chunks of the sentence. */
export interface Governor {
  readonly verb: VerbChunk | null
  readonly verbAt: number | null
  /** A phrase for money given that the amount belongs to: « une subvention de 3 M€ ». */
  readonly noun: Phrase | null
  readonly nounAt: number | null
  /** A noun that is money given only when a verb or a body says so: « un plan de 3 M€ ». */
  readonly neutral: Phrase | null
  /** « 15 000 €, que les élus ont votés »: a second verb, of a relative clause, with its own subject. */
  readonly relativeAt: number | null
  /** Place of a finite verb before the amount that moves no money: nothing beyond it governs. */
  readonly blockedAt: number | null
}

/** `cost` when the words make the amount a price, a cost, an income; else its governor, empty where nothing says. */
export type Reading = Governor | 'cost'

export const NOTHING: Governor = {
  verb: null,
  verbAt: null,
  noun: null,
  nounAt: null,
  neutral: null,
  relativeAt: null,
  blockedAt: null,
}

/** « s'élève à », « atteint », « est de »: the subject says what the amount is. */
export const COPULA =
  /^(?:est|sont|sera|seront|etait|etaient|soit|ete|(?:eleve|elev|attei|represent|mont|etabli|depass|totalis|fix|pass|limit|port|grimp|pes|corresp|chiffre|situe|avoisin|frol|demeur|stabilis|bloqu|ramen|revu|oscill|vari|equiva|culmin|tourn|calcul|arret|reparti)[a-z]*|reste(?:nt|ra|ront)?|maintenu[es]*|faut|pouvoir|pourra|pouvant|allant)$/u

/** What the amount at `at` is, by the words around it within its clause. */
export function readingOf(chunks: readonly Chunk[], at: number): Reading {
  const amount = chunks[at]
  if (amount?.kind !== 'amount') return NOTHING
  // « 2 M€ sur les 6 M€ du projet », « contre 3 500 € l'an passé »: another amount is spoken of.
  // « passe de 600 à 750 euros »: what it was.
  const next = chunks[at + 1]
  if (amount.preposition === 'de' && next?.kind === 'amount' && next.preposition === 'à' && changes(chunks, at))
    return 'cost'
  if (isThreshold(chunks, at) || isContractPrice(chunks, at)) return 'cost'
  const after = rightOf(chunks, at)
  const isGivenBehind = after !== 'cost' && after.relativeAt !== null
  if (amount.preposition === 'contre' || (amount.preposition === 'hors' && !isGivenBehind)) return 'cost'
  if (after === 'cost') return 'cost'
  if (after.verb !== null) {
    const before = leftOf(chunks, at, amount)
    // « Coût des travaux : 3 M€, financés par la Région » is given all the same.
    // « d'un coût de 3 M€, a été financé »: the verb is not the price's.
    if (before === 'cost')
      return amount.preposition === 'de' || amount.preposition === 'montant' || isEstimated(chunks, at) ? 'cost' : after
    if (after.relativeAt !== null && before.verb !== null) return { ...before, relativeAt: after.verbAt }
    // « disposent de 12 M€, contractualisés par l'État »: the participle adds who gives.
    if (after.verb.bare && before.verb?.verb?.relation === 'receive')
      return { ...before, noun: after.noun ?? before.noun, nounAt: after.nounAt ?? before.nounAt }
    return { ...after, noun: after.noun ?? before.noun, nounAt: after.nounAt ?? before.nounAt, neutral: before.neutral }
  }
  const before = leftOf(chunks, at, amount)
  if (before === 'cost') return 'cost'
  if (amount.preposition === 'sur' && before.verb?.verb?.lemma !== 'compter' && before.verb?.verb?.lemma !== 'porter')
    return 'cost'
  return { ...before, noun: after.noun ?? before.noun, nounAt: after.nounAt ?? before.nounAt }
}

/** « les travaux, chiffrés à 6 M€, sont financés par la Région »: what the participle before it says is no gift. */
function isEstimated(chunks: readonly Chunk[], at: number): boolean {
  const before = chunks[at - 1]
  return before?.kind === 'verb' && before.verb === null && /^(?:chiffr|estim|evalu)/u.test(before.key)
}

/** « des revenus inférieurs à 1 200 € »: who may ask, not what one gets. */
function isThreshold(chunks: readonly Chunk[], at: number): boolean {
  const [amount, before] = [chunks[at], chunks[at - 1]]
  if (amount?.kind !== 'amount' || amount.preposition !== 'à' || before === undefined) return false
  const last = before.kind === 'phrase' ? before.keys.at(-1) : 'key' in before ? before.key : undefined
  return last !== undefined && /^(?:superieur|inferieur)e?s?$/u.test(last)
}

/** « le lot est attribué à l'entreprise X pour 96 300 € »: the price of works. */
function isContractPrice(chunks: readonly Chunk[], at: number): boolean {
  const amount = chunks[at]
  if (amount?.kind !== 'amount' || (amount.preposition !== 'pour' && amount.preposition !== 'à hauteur')) return false
  const verbAt = chunks.slice(0, at).findLastIndex((chunk) => chunk.kind === 'verb')
  const verb = chunks[verbAt]
  if (verb?.kind !== 'verb' || !verb.passive || !/^(?:attribue|confie)/u.test(verb.key)) return false
  const to = chunks.slice(verbAt + 1, at).find((chunk) => chunk.kind === 'phrase' && chunk.preposition === 'à')
  return (
    to?.kind === 'phrase' &&
    (to.body?.type === 'company' || /^(?:entreprise|societe|groupement|cabinet|bureau|agence)/u.test(to.head.key))
  )
}

function changes(chunks: readonly Chunk[], at: number): boolean {
  const verb = chunks.slice(0, at).findLast((chunk) => chunk.kind === 'verb')
  return verb?.kind === 'verb' && /^(?:pass|port|relev|augment|rehauss|grimp|mont)/u.test(verb.key)
}
