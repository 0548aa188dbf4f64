import type { AmountChunk, Chunk, Phrase } from './chunks.ts'
import { giftAmong, isCost, isNeutral } from './lexicon.ts'
import { COPULA, type Governor, NOTHING, type Reading } from './reading.ts'
import { subjectOf } from './relations.ts'

/** Looks back from the amount for what governs it. */
export function leftOf(chunks: readonly Chunk[], at: number, amount: AmountChunk): Reading {
  let found: Governor = NOTHING
  let beyondOther = false
  for (let back = at - 1; back >= 0; back--) {
    const chunk = chunks[back]
    if (chunk === undefined || (chunk.kind === 'mark' && /^[;.\t]$/u.test(chunk.key))) break
    // « passe de 20 000 à 30 000 € »: what it was stands in between.
    if (chunk.kind === 'amount')
      beyondOther ||= back < at - 1 || chunk.preposition !== 'de' || amount.preposition !== 'à'
    if (chunk.kind === 'phrase') {
      const read =
        beyondOther || isRestated(chunks, at) || isBill(chunks, back) ? found : readNoun(chunk, back, at, amount, found)
      if (read === 'cost') return 'cost'
      found = read
    }
    if (chunk.kind !== 'verb') continue
    if (
      chunk.verb !== null &&
      ADJUSTS.has(chunk.verb.lemma) &&
      (amount.preposition === 'à' || amount.preposition === 'de')
    ) {
      const object = back + 1 === at ? chunks[at + 1] : chunks[back + 1]
      const whole = chunk.passive ? subjectOf(chunks, back)?.phrases[0] : object
      if (whole?.kind !== 'phrase' || !giftAmong(whole.keys)) return 'cost'
      return {
        ...found,
        verb: chunk,
        verbAt: back,
        noun: found.noun ?? whole,
        nounAt: found.nounAt ?? chunks.indexOf(whole),
      }
    }
    // « une aide pouvant aller jusqu'à 1 000 € »
    if (chunk.verb?.lemma === 'aller' && chunk.tense === 'infinitive') continue
    // « revient à 380 euros »: what it costs.
    if (chunk.verb?.lemma === 'revenir' && amount.preposition === 'à') return 'cost'
    // « il comptait sur 3 M€ »: a hope, not a gift.
    if (chunk.verb?.lemma === 'compter' && chunk.tense === 'past' && chunk.modal === null) return 'cost'
    if (chunk.verb !== null)
      return chunk.tense === 'gerund' && found.noun !== null ? found : { ...found, verb: chunk, verbAt: back }
    if (UNDOES.test(chunk.key)) return 'cost'
    if (COST_VERB.test(chunk.key) && !COPULA.test(chunk.key)) return found.noun === null ? 'cost' : found
    if (COPULA.test(chunk.key) || chunk.tense === 'infinitive' || chunk.bare || isInsideRelative(chunks, back)) continue
    return { ...found, blockedAt: back }
  }
  return found
}

/** « se partagent la facture : 3 M€ pour … », « prend en charge l'abonnement »: what they pay, not a price. */
function isBill(chunks: readonly Chunk[], at: number): boolean {
  const verb = chunks[at - 1]
  const phrase = chunks[at]
  if (verb?.kind !== 'verb' || phrase?.kind !== 'phrase') return false
  return verb.verb?.lemma === 'se partager' || (verb.verb?.relation === 'bear' && isCost(phrase.head.key))
}

/** « 80 % du coût, soit 64 000 euros »: the amount says again what the verb has given. */
function isRestated(chunks: readonly Chunk[], at: number): boolean {
  const before = chunks[at - 1]
  return before?.kind === 'link' && before.key === 'soit'
}

/** What a phrase before the amount makes of it: nothing, a gift, something neutral, or a cost. */
function readNoun(phrase: Phrase, at: number, amountAt: number, amount: AmountChunk, found: Governor): Reading {
  if (found.noun !== null) return found
  const isOwned = amount.preposition === 'de' || amount.preposition === 'montant'
  const isBeside = at === amountAt - 1 || (amount.preposition === 'montant' && found.neutral === null)
  const { keys, head } = phrase
  if (isCost(head.key)) return phrase.preposition === null || phrase.preposition === 'de' || isBeside ? 'cost' : found
  if (giftAmong(keys)) return { ...found, noun: phrase, nounAt: at }
  if (isNeutral(head.key)) return found.neutral === null ? { ...found, neutral: phrase } : found
  // « un chantier de 3 M€ »: the price of what stands beside it.
  const isPriced =
    (isOwned || amount.preposition === 'à') &&
    isBeside &&
    phrase.body === null &&
    phrase.preposition !== 'à' &&
    !/^\p{Lu}/u.test(head.text)
  return isPriced && found.neutral === null ? 'cost' : found
}

/** « porte l'aide à 3 000 € », but « porte le tarif à 5 € »: what is changed says what the amount is. */
const ADJUSTS = new Set(['porter', 'maintenir', 'augmenter', 'reconduire', 'renouveler'])

/** « , qui gère le site, »: the verb of a relative clause does not govern what follows it. */
function isInsideRelative(chunks: readonly Chunk[], at: number): boolean {
  const link = chunks
    .slice(Math.max(0, at - 3), at)
    .some((chunk) => chunk.kind === 'link' && /^(?:qui|que|qu'|dont|ou)$/u.test(chunk.key))
  return link && chunks.slice(at + 1, at + 6).some((chunk) => chunk.kind === 'mark' && chunk.key === ',')
}

/** Verbs whose object is a price, a cost or a result. */
export const COST_VERB =
  /^(?:cout|factur|vend|achet|rachet|acqui|rapport|rembours|chiffr|estim|evalu|economis|perd|valoris|emprunt|plafonn|tarif|vaut|valent|epargn|collect|repr|recul|augment|baiss|depens|necessit)/u
/** Verbs that take money back. */
const UNDOES = /^(?:annul|supprim|retir|gel|recuper)/u
