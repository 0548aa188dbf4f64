import { refOf } from '../../../corpus/bodies/body.ts'
import type { BodyRef } from '../../../corpus/fact.ts'
import type { Chunk } from './chunks.ts'
import { isReceiver } from './lexicon.ts'
import { lastReceiver } from './memory.ts'
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
    const inside = phrase.bodies.find(({ type }) => type !== 'instance' && type !== 'region')
    if (phrase.body === null && inside !== undefined && !isReceiver(phrase.head.key))
      return { body: refOf(inside), span: inside.span }
    const role = receiver(phrase, 'for', scene)
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
