import type { AmountChunk, Chunk, Phrase, VerbChunk } from './chunks.ts'
import { isCost, isGift, isNeutral } from './lexicon.ts'

/** The words that say that an amount is money given, by their places among the chunks of the sentence. */
export interface Governor {
  readonly verb: VerbChunk | null
  readonly verbAt: number | null
  /** A noun for money given that the amount belongs to: « une subvention de 3 M€ ». */
  readonly noun: Phrase | null
  readonly nounAt: number | null
  /** A noun that is money given only when a verb or a body says so: « un plan de 3 M€ ». */
  readonly neutral: Phrase | null
}

/** `cost` when the words make the amount a price, a cost, an income; else its governor, empty where nothing says. */
export type Reading = Governor | 'cost'

const NOTHING: Governor = { verb: null, verbAt: null, noun: null, nounAt: null, neutral: null }

/** Verbs whose object is a price, a cost or a result. */
const COST_VERB =
  /^(?:cout|factur|vend|achet|rachet|acqui|rapport|rembours|chiffr|estim|evalu|economis|perd|gagn|valoris|emprunt|plafonn|tarif|vaut|valent|rachat|encaiss|epargn|collect)/u
/** « s'élève à », « atteint », « est de »: the subject says what the amount is. */
const COPULA =
  /^(?:est|sont|sera|seront|etait|etaient|soit|eleve|elevent|elevera|elevait|atteint|atteignent|atteindra|represente|representent|representera|monte|montent|montera|montait|etablit|etablissent|etablira|depasse|depassent|depassera|totalise|totalisent|fixe|fixee|passe|passera|limite|limitee|porte|portee|grimpe|reste|pese|pesent|peser|depasser|elever|atteindre|correspond|chiffre|situe|avoisine|avoisinent|frole|portait|faut)$/u
/** Prepositions under which an amount belongs to the verb rather than to the noun beside it. */
const OF_VERB = new Set<string | null>([null, 'à hauteur', 'pour', 'avec', 'par', 'à'])

/** What the amount at `at` is, by the words around it within its clause. */
export function readingOf(chunks: readonly Chunk[], at: number): Reading {
  const amount = chunks[at]
  if (amount?.kind !== 'amount') return NOTHING
  const after = rightOf(chunks, at)
  if (after === 'cost') return 'cost'
  if (after.verb !== null) return after
  const before = leftOf(chunks, at, amount)
  if (before === 'cost') return 'cost'
  return { ...before, noun: after.noun ?? before.noun, nounAt: after.nounAt ?? before.nounAt }
}

/** « 3 M€ de subventions », « 3 M€ ont été votés », « 3 M€ alloués à … », « 3 M€ de travaux ». */
function rightOf(chunks: readonly Chunk[], at: number): Reading {
  let found: Governor = NOTHING
  for (let next = at + 1; next < chunks.length && next < at + 9; next++) {
    const chunk = chunks[next]
    if (chunk === undefined || chunk.kind === 'amount') break
    if (chunk.kind === 'mark' && !(chunk.key === ',' || chunk.key === ')' || chunk.key === '(')) break
    if (chunk.kind === 'link' && chunk.key !== 'qui') break
    if (chunk.kind === 'phrase' && next === at + 1 && chunk.preposition === 'de') {
      if (isGift(chunk.head.key)) found = { ...found, noun: chunk, nounAt: next }
      else if (isCost(chunk.head.key) || isOfSomething(chunk)) return 'cost'
    }
    if (chunk.kind !== 'verb') {
      if (chunk.kind === 'phrase' && chunk.preposition === null && next > at + 1) break
      continue
    }
    if (chunk.verb === null) return COST_VERB.test(chunk.key) ? 'cost' : found
    const { relation } = chunk.verb
    const undergoes = chunk.passive || relation === 'come' || relation === 'go' || (relation === 'devote' && isAmountSubject(chunks, at))
    return undergoes && chunk.preposition === null ? { ...found, verb: chunk, verbAt: next } : found
  }
  return found
}

/** « 3 M€ de travaux », « 2 M€ de mètres »: of something that is no money and names no giver. */
function isOfSomething({ bodies, head, preposition }: Phrase): boolean {
  return preposition === 'de' && bodies.length === 0 && !isNeutral(head.key) && !/^\p{Lu}/u.test(head.text)
}

/** « 5 M€ abondent le prêt Rebond »: nothing stands before the amount that could be the subject. */
function isAmountSubject(chunks: readonly Chunk[], at: number): boolean {
  const before = chunks[at - 1]
  const amount = chunks[at]
  return amount?.kind === 'amount' && amount.preposition === null && (before === undefined || before.kind === 'mark' || before.kind === 'link')
}

/** Looks back from the amount for what governs it. */
function leftOf(chunks: readonly Chunk[], at: number, amount: AmountChunk): Reading {
  let found: Governor = NOTHING
  let beyondOther = false
  let isOwned = amount.preposition === 'de' || amount.preposition === 'montant'
  for (let back = at - 1; back >= 0; back--) {
    const chunk = chunks[back]
    if (chunk === undefined || (chunk.kind === 'mark' && (chunk.key === ';' || chunk.key === '.' || chunk.key === '\t'))) break
    if (chunk.kind === 'amount') beyondOther = true
    if (chunk.kind === 'phrase' && !beyondOther) {
      const { key } = chunk.head
      const touches = back === at - 1 || isOwned
      if (isGift(key) && found.noun === null) found = { ...found, noun: chunk, nounAt: back }
      else if (isCost(key) && found.noun === null && (chunk.preposition === null || chunk.preposition === 'de' || touches)) return 'cost'
      else if (isNeutral(key)) found = found.neutral === null ? { ...found, neutral: chunk } : found
      else if (isOwned && chunk.body === null && chunk.preposition === null && found.noun === null && back === at - 1 && !isName(chunk)) return 'cost'
      if (chunk.preposition === null) isOwned = false
    }
    if (chunk.kind !== 'verb') continue
    if (chunk.verb === null && COST_VERB.test(chunk.key)) return found.noun === null ? 'cost' : found
    if (chunk.verb === null && COPULA.test(chunk.key)) continue
    if (chunk.verb === null && chunk.tense === 'infinitive') continue
    if (chunk.verb === null) return chunk.preposition === null ? found : found
    return { ...found, verb: chunk, verbAt: back }
  }
  return found
}

function isName({ head }: Phrase): boolean {
  return /^\p{Lu}/u.test(head.text)
}

export { COPULA, OF_VERB }
