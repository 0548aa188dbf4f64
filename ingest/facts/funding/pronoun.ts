import { refOf } from '../../../corpus/bodies/body.ts'
import type { BodyRef } from '../../../corpus/fact.ts'
import { COST_VERB } from './before-amount.ts'
import type { Chunk } from './chunks.ts'
import { isGift, isReceiver } from './lexicon.ts'
import { lastReceiver } from './memory.ts'
import { ownerOf } from './owner.ts'
import { LIKELY_PAYS } from './payer.ts'
import { receiver } from './receiver.ts'
import { subjectOf } from './relations.ts'
import type { Role, Scene } from './scene.ts'

export function carried(body: BodyRef | null): Role | null {
  return body === null ? null : { body, span: null }
}

/** « lui », « leur »: a receiver named earlier in the sentence, or the last one that the text spoke of. */
export function antecedent(chunks: readonly Chunk[], verbAt: number, scene: Scene): Role | null {
  const subject = subjectOf(chunks, verbAt)?.phrases ?? []
  const earlier = chunks
    .slice(0, verbAt)
    .flatMap((chunk) => (chunk.kind === 'phrase' && !subject.includes(chunk) ? [chunk] : []))
  for (const phrase of earlier) {
    // « Principal financeur de l'orchestre, la Région lui apporte … »
    const owner = isGift(phrase.head.key) ? ownerOf(phrase, scene) : null
    if (owner !== null) return owner
    const inside = phrase.bodies.find(({ type }) => type !== 'instance' && type !== 'region')
    if (phrase.body === null && inside !== undefined && !isReceiver(phrase.head.key))
      return { body: refOf(inside), span: inside.span }
    const role = receiver(phrase, phrase.preposition === 'quant' ? 'recipient' : 'for', scene)
    if (role !== null && role.body.type !== 'region' && role.body.type !== 'state') return role
  }
  const later = chunks
    .slice(verbAt)
    .find(
      (chunk) =>
        chunk.kind === 'phrase' && chunk.preposition === null && !subject.includes(chunk) && isReceiver(chunk.head.key),
    )
  if (later?.kind === 'phrase') return receiver(later, 'subject', scene)
  return carried(lastReceiver(scene.memory))
}

/** « Le club traverse une crise. La Région débloque 3 M€. »: whom the sentence before has for its subject. */
export function topicBefore({ memory, sentence }: Scene): Role | null {
  const [last] = memory.before
  if (last === undefined || last.scene.sentence.block !== sentence.block) return null
  if (last.beneficiary !== null) return carried(last.beneficiary)
  const { chunks } = last.scene.sentence
  const at = chunks.findIndex((chunk) => chunk.kind === 'verb' && !chunk.bare && chunk.tense !== 'infinitive')
  const verb = chunks[at]
  // « La médiathèque coûtera 3 M€. »: what is paid for, not who is paid.
  if (verb?.kind === 'verb' && COST_VERB.test(verb.key)) return null
  const [first] = chunks
  const opening = first?.kind === 'phrase' && first.preposition === null ? first : undefined
  const subject = at === -1 ? opening : subjectOf(chunks, at)?.phrases[0]
  if (subject === undefined || (subject.body === null && !isReceiver(subject.head.key))) return null
  const role = receiver(subject, 'for', last.scene)
  return role === null || LIKELY_PAYS.has(role.body.type) ? null : carried(role.body)
}
