import type { Chunk } from './chunks.ts'
import { listFunders } from './list-funders.ts'
import { rolesOf } from './payer.ts'
import type { Governor } from './reading.ts'
import { subjectOf } from './relations.ts'
import type { Role, Scene } from './scene.ts'

/** « Après un premier versement de 5 M€, la Région remet … »: who gives in the sentence's other clause. */
function otherGiver(chunks: readonly Chunk[], { context }: Scene): readonly Role[] {
  for (const [at, chunk] of chunks.entries()) {
    if (
      chunk.kind !== 'verb' ||
      chunk.verb === null ||
      chunk.passive ||
      !/^(?:give|vote|devote|support|bear)$/u.test(chunk.verb.relation)
    )
      continue
    const bodies = subjectOf(chunks, at)?.phrases.flatMap(({ body }) => (body === null ? [] : [body])) ?? []
    const roles = rolesOf(
      bodies.filter(({ type }) => type === 'region' || type === 'department' || type === 'state'),
      context,
    )
    if (roles.length > 0) return roles
  }
  return []
}

/** Who gives where the clause does not name it: the list's lead, « elle », the sitting that the document tells of. */
export function background(chunks: readonly Chunk[], governor: Governor, scene: Scene): readonly Role[] {
  const { sentence, context, known, memory } = scene
  if (sentence.lead !== null) {
    const listed = listFunders(scene)
    if (listed.length > 0) return listed
  }
  const subject = governor.verbAt === null ? null : subjectOf(chunks, governor.verbAt)
  const relation = governor.verb?.verb?.relation
  if (subject?.pronoun != null && relation !== 'receive') return memory.funders.map((body) => ({ body, span: null }))
  const inSentence = otherGiver(chunks, scene)
  if (inSentence.length > 0) return inSentence
  const actors = sentence.actions.flatMap(({ actor }) => known.get(actor ?? '') ?? [])
  const acting = rolesOf(actors, context)
  if (acting.length > 0) return acting.map(({ body }) => ({ body, span: null }))
  if (context.sitting !== null) return rolesOf([context.sitting], context).map(({ body }) => ({ body, span: null }))
  return memory.funders.map((body) => ({ body, span: null }))
}
