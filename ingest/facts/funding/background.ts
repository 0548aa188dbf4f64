import type { Chunk, Phrase } from './chunks.ts'
import { ASSEMBLY, REGIONAL } from './funder.ts'
import { isGift, isNeutral } from './lexicon.ts'
import { listFunders } from './list-funders.ts'
import { LIKELY_PAYS, rolesOf } from './payer.ts'
import type { Governor } from './reading.ts'
import { subjectOf } from './relations.ts'
import type { FundingContext, Role, Scene } from './scene.ts'

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
  if (subject?.pronoun != null && relation !== 'receive' && memory.funders.length > 0)
    return memory.funders.map((body) => ({ body, span: null }))
  const inSentence = otherGiver(chunks, scene)
  if (inSentence.length > 0) return inSentence
  const actors = sentence.actions.flatMap(({ actor }) => known.get(actor ?? '') ?? [])
  const acting = rolesOf(actors, context)
  if (acting.length > 0) return acting.map(({ body }) => ({ body, span: null }))
  const beside = bystander(chunks, scene)
  if (beside.length > 0) return beside
  if (context.sitting !== null) return rolesOf([context.sitting], context).map(({ body }) => ({ body, span: null }))
  if (memory.funders.length > 0) return memory.funders.map((body) => ({ body, span: null }))
  return onlyPayer(context)
}

/** The one body of the sentence that can only pay, whatever part it plays there, save one that money is given to. */
function bystander(chunks: readonly Chunk[], { context }: Scene): readonly Role[] {
  const payers = chunks.flatMap((chunk) => {
    if (chunk.kind !== 'phrase' || TO.has(chunk.preposition ?? '')) return []
    const named = chunk.body ?? (SPEAKERS.test(chunk.head.key) ? chunk.bodies[0] : undefined)
    return named !== undefined && LIKELY_PAYS.has(named.type) ? [named] : []
  })
  const roles = rolesOf(payers, context)
  if (roles.length === 1) return roles
  const { collectivity } = context
  const decider = chunks.find((chunk) => chunk.kind === 'phrase' && speaksForCollectivity(chunk, context))
  return roles.length > 0 || collectivity === null || decider === undefined
    ? []
    : [{ body: collectivity, span: decider.span }]
}

const SPEAKERS = /^(?:president|presidente|vice-president|vice-presidente|elus?|elues?|conseillers?|conseilleres?)$/u

/** « les élus », « l'assemblée », « le plan régional »: the document's collectivity by a common noun. */
function speaksForCollectivity({ head, preposition, bodies, span }: Phrase, { shadow }: FundingContext): boolean {
  if (bodies.length > 0) return false
  if (preposition === null && ASSEMBLY.test(head.key)) return true
  return (isGift(head.key) || isNeutral(head.key)) && REGIONAL.test(shadow.slice(span.start, span.end))
}

const TO = new Set(['à', 'pour', 'en faveur', 'au profit'])

/** The one body of the whole text that can only pay, named before or after. */
function onlyPayer(context: FundingContext): readonly Role[] {
  const [payer, ...others] = context.likelyPayers
  return payer === undefined || others.length > 0 ? [] : [{ body: payer, span: null }]
}
