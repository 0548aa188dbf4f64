import type { Chunk, Phrase, VerbChunk } from './chunks.ts'
import { isCost, isGift } from './lexicon.ts'
import { rolesOf } from './payer.ts'
import { purposeBetween } from './purpose.ts'
import { receiver } from './receiver.ts'
import { bodiesIn, subjectOf } from './relations.ts'
import type { Frame, Role, Scene } from './scene.ts'

/** Verbs that say money by themselves. */
const MONEY_VERB = /^(?:financer|cofinancer|subventionner)$/u

/**
 * Funding told without an amount: someone who can pay « finance », « subventionne », or « attribue » a noun for money,
 * and who receives or what for is said.
 */
export function unquantifiedFunding(scene: Scene): readonly Frame[] {
  const { chunks } = scene.sentence
  for (const [at, chunk] of chunks.entries()) {
    if (chunk.kind !== 'verb' || chunk.verb === null || chunk.negated || chunk.tense === 'infinitive') continue
    const frame = frameOf(chunks, at, chunk, scene)
    if (frame !== null) return [frame]
  }
  return []
}

function frameOf(chunks: readonly Chunk[], at: number, verb: VerbChunk, scene: Scene): Frame | null {
  const funders = giversOf(chunks, at, verb, scene)
  if (funders.length === 0) return null
  const object = verb.passive
    ? subjectOf(chunks, at)?.phrases[0]
    : chunks.slice(at + 1, at + 3).find((chunk) => chunk.kind === 'phrase' && chunk.preposition === null)
  if (object?.kind !== 'phrase') return null
  const from = chunks.indexOf(object)
  const isGiftVerb = /^(?:give|vote|devote)$/u.test(verb.verb?.relation ?? '') && isGift(object.head.key)
  const isMoneyVerb = MONEY_VERB.test(verb.verb?.lemma ?? '') || supportsWithMoney(chunks, at, verb)
  if ((!isGiftVerb && !isMoneyVerb) || isCost(object.head.key)) return null
  const beneficiary = isMoneyVerb
    ? receiver(object, 'for', scene)
    : (recipientAfter(chunks, from, scene) ?? ownerOf(object, funders))
  const purpose =
    isMoneyVerb && beneficiary === null
      ? object.span
      : purposeBetween(chunks, from, chunks.length, beneficiary, scene.context)
  if (beneficiary === null && purpose === null) return null
  return { rule: 'funding-unquantified', funders, beneficiary, purpose, cues: [verb.span, object.span], verb }
}

/** « soutient financièrement le club ». */
function supportsWithMoney(chunks: readonly Chunk[], at: number, { verb }: VerbChunk): boolean {
  const next = chunks[at + 1]
  return verb?.relation === 'support' && next?.kind === 'other' && next.key === 'financierement'
}

function giversOf(chunks: readonly Chunk[], at: number, verb: VerbChunk, { context }: Scene): readonly Role[] {
  if (verb.passive) {
    const agent = chunks.slice(at + 1, at + 4).find((chunk) => chunk.kind === 'phrase' && chunk.preposition === 'par')
    return agent?.kind === 'phrase' ? rolesOf(agent.bodies, context) : []
  }
  const subject = subjectOf(chunks, at)
  return subject === null ? [] : rolesOf(bodiesIn(subject.phrases), context)
}

function recipientAfter(chunks: readonly Chunk[], from: number, scene: Scene): Role | null {
  for (const chunk of chunks.slice(from + 1)) {
    if (chunk.kind === 'verb' && !chunk.bare) return null
    if (
      chunk.kind === 'phrase' &&
      (chunk.preposition === 'à' || chunk.preposition === 'en faveur' || chunk.preposition === 'au profit')
    )
      return receiver(chunk, 'devoted', scene)
  }
  return null
}

/** « son financement de l'association X »: whose money it is. */
function ownerOf({ bodies }: Phrase, funders: readonly Role[]): Role | null {
  const body = bodies.find(
    ({ name, type }) => type !== 'instance' && funders.every((funder) => funder.body.name !== name),
  )
  return body === undefined ? null : { body, span: body.span }
}
