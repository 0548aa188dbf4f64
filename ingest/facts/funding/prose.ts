import type { AmountFact } from '../../../corpus/fact.ts'
import { statedBeneficiary } from './beneficiary.ts'
import type { Chunk } from './chunks.ts'
import { rolesOf, statedFunders } from './funder.ts'
import { type Governor, readingOf } from './governor.ts'
import { listFrame, listFunders } from './lists.ts'
import { statedPurpose } from './purpose.ts'
import { subjectOf } from './relations.ts'
import type { Frame, Role, Scene } from './scene.ts'

/** Frame of an amount in a sentence; null when nobody gives or gets it. */
export function proseFrame(amount: AmountFact, scene: Scene): Frame | null {
  const { chunks } = scene.sentence
  if (amount.cents === 0) return null
  const at = chunks.findIndex((chunk) => chunk.kind === 'amount' && chunk.amount === amount)
  if (at === -1) return null
  const governor = readingOf(chunks, at)
  if (governor === 'cost') return null
  const stated = statedFunders(chunks, at, governor, scene)
  const says = governor.verb !== null || governor.noun !== null
  if (!says) {
    const listed = listFrame(at, scene)
    if (listed !== null) return listed
    if (stated.length === 0) return null
  }
  if (governor.verb?.verb?.relation === 'vote' && governor.noun === null && isOwnBudget(governor)) return null
  const beneficiary = statedBeneficiary(chunks, at, governor, scene)
  const purpose = statedPurpose(chunks, at, governor, beneficiary, scene)
  const funders = (stated.length > 0 ? stated : background(chunks, governor, scene)).filter(({ body }) => body.name !== beneficiary?.body.name)
  if (funders.length === 0 && beneficiary === null && !says) return null
  if (governor.verb?.verb?.relation === 'request' && beneficiary === null) return null
  if (isPrivatePayment(chunks, governor, stated)) return null
  const cues = [governor.verb?.span, governor.noun?.span].filter((span) => span !== undefined && span !== null)
  return { rule: ruleOf(governor), funders, beneficiary, purpose, cues, verb: governor.verb }
}

/** « les familles paient 15 euros », « la société investit 9 M€ »: nobody funds anybody. */
function isPrivatePayment(chunks: readonly Chunk[], { verb, verbAt, noun }: Governor, stated: readonly Role[]): boolean {
  const relation = verb?.verb?.relation
  if (verbAt === null || verb?.passive === true || stated.length > 0 || noun !== null) return false
  if (relation !== 'bear' && relation !== 'devote' && relation !== 'give') return false
  const [subject] = subjectOf(chunks, verbAt)?.phrases ?? []
  return subject !== undefined && !PUBLIC.has(subject.head.key)
}

/** Common nouns for those who decide on public money. */
const PUBLIC = new Set(
  'elus elues assemblee conseil conseillers commission collectivite executif majorite region departement etat commune ville metropole agglomeration communaute institution session seance president presidente plan pacte fonds programme dispositif convention contrat budget projet accord rapport deliberation avenant elu aide aides subvention'.split(
    ' ',
  ),
)

function isOwnBudget({ neutral }: Governor): boolean {
  return neutral !== null && neutral.head.key.startsWith('budget')
}

function ruleOf({ verb, noun }: Governor): Frame['rule'] {
  const relation = verb?.verb?.relation
  if (relation === 'receive' || verb?.seesItself === true) return 'funding-received'
  if (verb !== null) return 'funding-verb'
  return noun === null ? 'funding-given-by' : 'funding-noun'
}

/** Who gives where the clause does not name it: the list's lead, « elle », the sitting that the document tells of. */
function background(chunks: readonly Chunk[], governor: Governor, scene: Scene): readonly Role[] {
  const { sentence, context, known, memory } = scene
  if (sentence.lead !== null) {
    const listed = listFunders(scene)
    if (listed.length > 0) return listed
  }
  const subject = governor.verbAt === null ? null : subjectOf(chunks, governor.verbAt)
  const relation = governor.verb?.verb?.relation
  if (subject?.pronoun != null && relation !== 'receive') return memory.funders.map((body) => ({ body, span: null }))
  const actors = sentence.actions.flatMap(({ actor }) => known.get(actor ?? '') ?? [])
  const acting = rolesOf(actors, context)
  if (acting.length > 0) return acting.map(({ body }) => ({ body, span: null }))
  const sitting = [...known.values()].find(({ type, span }) => type === 'instance' && span.start < sentence.span.end)
  if (sitting !== undefined) return rolesOf([sitting], context).map(({ body }) => ({ body, span: null }))
  return memory.funders.map((body) => ({ body, span: null }))
}
