import type { BodyFact } from '../../../corpus/fact.ts'
import { joinedBodies } from './beside-amount.ts'
import type { Chunk } from './chunks.ts'
import { isGift } from './lexicon.ts'
import { FUNDERS } from './payer.ts'
import { nextAmount } from './relations.ts'

export const AGENT = new Set(['par'])

export const SOURCES = new Set(['de', 'de la part', 'par', 'auprès', 'grâce'])

export const ASKED = new Set(['à', 'auprès', 'de'])

/** The bodies after the verb under one of `prepositions`, with those joined to them. */
export function introduced(
  chunks: readonly Chunk[],
  verbAt: number,
  prepositions: ReadonlySet<string>,
): readonly BodyFact[] {
  for (let next = verbAt + 1; next < chunks.length; next++) {
    const chunk = chunks[next]
    if (
      chunk === undefined ||
      (chunk.kind === 'verb' && !chunk.bare && chunk.tense !== 'infinitive') ||
      (chunk.kind === 'mark' && /^[;.]$/u.test(chunk.key))
    )
      break
    if (chunk.kind !== 'phrase' || chunk.preposition === null || !prepositions.has(chunk.preposition)) continue
    if (chunk.body !== null && FUNDERS.has(chunk.body.type)) return joinedBodies(chunks, next)
    const [inside] = chunk.bodies
    if (inside !== undefined && (chunk.preposition === 'par' || isGift(chunk.head.key)) && FUNDERS.has(inside.type))
      return chunk.bodies
  }
  return []
}

/** « 3 M€, financés par la Région », « … par l'État »: an agent between this amount and the next. */
export function agentAfter(chunks: readonly Chunk[], at: number): readonly BodyFact[] {
  const to = nextAmount(chunks, at)
  for (let next = at + 1; next < to; next++) {
    const chunk = chunks[next]
    if (chunk?.kind === 'verb' && !chunk.bare && !chunk.passive) break
    if (chunk?.kind !== 'phrase' || (chunk.preposition !== 'par' && chunk.preposition !== 'de la part')) continue
    if (chunk.body !== null) return joinedBodies(chunks, next)
    if (chunk.bodies.length > 0) return chunk.bodies
  }
  return []
}

/** Who pays the share that the amount is of a cost: « dont 2 M€ de l'État », « à la charge de la Région ». */
export function paidBy(chunks: readonly Chunk[], at: number): readonly BodyFact[] {
  const before = chunks[at - 1]
  const isShare = before?.kind === 'link' && before.key === 'dont'
  return isShare ? agentAfter(chunks, at) : []
}
