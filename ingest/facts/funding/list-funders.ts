import { rolesOf } from './payer.ts'
import { bodiesIn, subjectOf } from './relations.ts'
import type { Role, Scene } from './scene.ts'
import type { Sentence } from './sentences.ts'

/** Who gives in a list or table: as the lead says, or who gave before. */
export function listFunders(scene: Scene): readonly Role[] {
  for (let lead = scene.sentence.lead; lead !== null; lead = lead.lead) {
    const funders = leadFunders(lead, scene)
    if (funders.length > 0) return funders.map(({ body }) => ({ body, span: null }))
  }
  if (scene.memory.funders.length > 0) return scene.memory.funders.map((body) => ({ body, span: null }))
  const { sitting } = scene.context
  return sitting === null ? [] : rolesOf([sitting], scene.context).map(({ body }) => ({ body, span: null }))
}

/** Who gives in the sentence that introduces a list: the subject of its verb, an agent, or the body it names. */
export function leadFunders(lead: Sentence, { context }: Scene): readonly Role[] {
  for (const [at, chunk] of lead.chunks.entries()) {
    if (chunk.kind !== 'verb' || chunk.verb === null || chunk.verb.relation === 'receive' || chunk.passive) continue
    const subject = subjectOf(lead.chunks, at)
    const roles = subject === null ? [] : rolesOf(bodiesIn(subject.phrases), context)
    if (roles.length > 0) return roles
  }
  const payers = lead.bodies.filter(
    ({ type }) =>
      type === 'region' || type === 'instance' || type === 'department' || type === 'state' || type === 'eu',
  )
  return rolesOf(payers.slice(0, 1), context)
}
