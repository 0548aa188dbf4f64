import { AGENT, introduced } from './agent.ts'
import { COST_VERB } from './before-amount.ts'
import type { Chunk, Phrase } from './chunks.ts'
import { giftAmong, isCost, isNeutral } from './lexicon.ts'
import { COPULA, type Governor, NOTHING, type Reading } from './reading.ts'
import type { Relation } from './verbs.ts'

/** « 3 M€ de subventions », « 3 M€ ont été votés », « 3 M€ que verse … », « 3 M€ de travaux ». */
export function rightOf(chunks: readonly Chunk[], at: number): Reading {
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
      if (isHopedFor(chunk, chunks[next + 1])) return 'cost'
      if (giftAmong(chunk.keys)) found = { ...found, noun: chunk, nounAt: next }
      else if (isOfSomething(chunk)) return 'cost'
    }
    // « 3,60 €, surcoût assumé par la Région »: the verb has a subject of its own.
    if (chunk.kind === 'phrase' && chunk.preposition === null && !isObject) return found
    if (chunk.kind !== 'verb') continue
    if (chunk.verb === null) {
      if (COST_VERB.test(chunk.key)) return 'cost'
      if (SERVES.test(chunk.modal ?? chunk.key) && !chunk.negated && startsClause(chunks, at))
        return { ...found, verb: chunk, verbAt: next }
      if (chunk.tense === 'infinitive' || isObject || COPULA.test(chunk.key)) continue
      return found
    }
    if (chunk.preposition !== null || chunk.tense === 'gerund') return found
    if (isTakenBack(chunks, next)) return 'cost'
    const isSubject = startsClause(chunks, at)
    const { relation } = chunk.verb
    const undergoes = chunk.passive || (isSubject && MONEY_AS_SUBJECT.has(relation))
    if (isObject) return { ...found, verb: chunk, verbAt: next, relativeAt: next }
    return undergoes ? { ...found, verb: chunk, verbAt: next } : found
  }
  return found
}

/** « 1 milliard d'investissements attendus », « 3 M€ de retombées espérées »: what others may bring. */
function isHopedFor({ keys }: Phrase, next: Chunk | undefined): boolean {
  const after = next?.kind === 'verb' ? [...keys, next.key] : keys
  return OF_OTHERS.test(keys[0] ?? '') && after.some((key) => HOPED_FOR.test(key))
}

const OF_OTHERS = /^(?:investissements?|retombees?|recettes?|economies?|benefices?|gains?)$/u
const HOPED_FOR = /^(?:attendu|espere|escompte)e?s?$/u

/** « 3 M€ permettront de rénover … », « 2 M€ serviront à … »: what money given does. */
const SERVES = /^(?:permettr(?:a|ont)|permet(?:tent)?|serv(?:ent|ira|iront)|sert|concernent|porteront)$/u

/** « 3 M€ vont à », « viennent de », « sont consacrés à », « financent », « soutiennent », but not « reçoivent ». */
const MONEY_AS_SUBJECT: ReadonlySet<Relation> = new Set(['come', 'go', 'devote', 'bear', 'support'])

/** « les 3 M€ prévus ne seront pas versés », unless somebody had voted or promised them: a decision all the same. */
function isTakenBack(chunks: readonly Chunk[], at: number): boolean {
  const promise = chunks[at]
  const promised =
    promise?.kind === 'verb' &&
    /^(?:promis|vote|accorde|attribue)/u.test(promise.key) &&
    introduced(chunks, at, AGENT).length > 0
  if (promised) return false
  const verbs = chunks.slice(at, at + 5).filter((chunk) => chunk.kind === 'verb')
  return verbs.some((chunk) => chunk.negated && chunk.passive && chunk !== chunks[at])
}

/** « 61 M€ : c'est ce que la Région consacre … », « 61 M€. C'est … »: the amount stands in front of its clause. */
function opensFronting(chunks: readonly Chunk[], at: number, mark: number): boolean {
  const next = chunks[mark + 1]
  return (
    startsClause(chunks, at) &&
    next !== undefined &&
    /^(?:c'|ce|voila|tel|telle|voici)$/u.test(
      'key' in next ? next.key : next.kind === 'phrase' ? (next.keys[0] ?? '') : '',
    )
  )
}

/** « 3 M€ de travaux », « 2 M€ de recettes »: of something that is no gift and names no giver. */
function isOfSomething({ bodies, head, keys }: Phrase): boolean {
  if (keys.some(isCost)) return true
  return (
    bodies.length === 0 &&
    !isNeutral(head.key) &&
    !/^\p{Lu}/u.test(head.text) &&
    !/^(?:plus|moins|euro|credit|cp|ae|ap|conseil|region|etat|departement|commune|collectivite|ville|metropole|agglomeration|part|tous|chacun)/u.test(
      head.key,
    )
  )
}

/** True when nothing before the amount in its clause could be its verb's subject. */
function startsClause(chunks: readonly Chunk[], at: number): boolean {
  const amount = chunks[at]
  const before = chunks[at - 1]
  if (amount?.kind !== 'amount' || amount.preposition !== null) return false
  return (
    before === undefined ||
    before.kind === 'mark' ||
    before.kind === 'link' ||
    before.kind === 'date' ||
    (before.kind === 'phrase' && before.preposition !== null)
  )
}
