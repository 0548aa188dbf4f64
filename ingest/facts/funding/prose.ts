import type { AmountFact } from '../../../corpus/fact.ts'
import { paidBy } from './agent.ts'
import { background } from './background.ts'
import { statedBeneficiary } from './beneficiary.ts'
import type { Chunk } from './chunks.ts'
import { statedFunders } from './funder.ts'
import { labelBefore } from './label-before.ts'
import { type LabelRoles, labelRoles } from './labels.ts'
import { listFrame } from './lists.ts'
import { labelAbove } from './memory.ts'
import { statedPurpose } from './purpose.ts'
import { type Governor, NOTHING, readingOf } from './reading.ts'
import { subjectOf } from './relations.ts'
import type { Frame, Role, Scene } from './scene.ts'
import { fundFrame, schemeFrame } from './schemes.ts'
import { announcedReceiver } from './support.ts'

/** Frame of an amount in a sentence; null when nobody gives or gets it. */
export function proseFrame(amount: AmountFact, scene: Scene): Frame | null {
  const { chunks } = scene.sentence
  if (amount.cents === 0) return null
  const at = chunks.findIndex((chunk) => chunk.kind === 'amount' && chunk.amount === amount)
  if (at === -1) return null
  const reading = readingOf(chunks, at)
  // « coûtera 3 M€, dont 900 000 € à la charge de la Région »: a payer that stands against the amount gives it.
  const governor = reading === 'cost' && paidBy(chunks, at).length > 0 ? NOTHING : reading
  if (governor === 'cost') return null
  const stated = statedFunders(chunks, at, governor, scene)
  const says = governor.verb !== null || governor.noun !== null
  if (!says && stated.length === 0) {
    const listed = listFrame(at, scene)
    return listed ?? fundFrame(chunks, at, scene) ?? schemeFrame(chunks, governor, scene)
  }
  if (governor.verb?.verb?.relation === 'vote' && governor.noun === null && isOwnBudget(governor)) return null
  const label = labelled(chunks, at, governor, scene)
  const beneficiary =
    statedBeneficiary(chunks, at, governor, scene) ??
    label?.beneficiary ??
    labelAbove(scene.memory) ??
    announced(chunks, at, governor, scene)
  const purpose = statedPurpose(chunks, at, governor, beneficiary, scene) ?? label?.purpose ?? null
  const funders = (stated.length > 0 ? stated : background(chunks, governor, scene)).filter(
    ({ body }) => body.name !== beneficiary?.body.name,
  )
  if (funders.length === 0 && beneficiary === null && !says) return null
  if (governor.verb?.verb?.relation === 'request' && beneficiary === null) return null
  if (isPrivatePayment(chunks, governor, stated)) return null
  const cues = [governor.verb?.span, governor.noun?.span].filter((span) => span !== undefined && span !== null)
  return { rule: ruleOf(governor), funders, beneficiary, purpose, cues, verb: governor.verb }
}

/** « les familles paient 15 euros », « la société investit 9 M€ »: nobody funds anybody. */
function isPrivatePayment(
  chunks: readonly Chunk[],
  { verb, verbAt, noun }: Governor,
  stated: readonly Role[],
): boolean {
  const relation = verb?.verb?.relation
  if (verbAt === null || verb?.passive === true || verb?.seesItself === true || stated.length > 0 || noun !== null)
    return false
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

/** « Scierie Chauvin : avance de 140 000 € », « la commune de X, 64 000 € destinés à … »: the label before names a role. */
function labelled(chunks: readonly Chunk[], at: number, { verbAt, nounAt }: Governor, scene: Scene): LabelRoles | null {
  if (verbAt !== null && verbAt < at) return null
  if (chunks.slice(0, at).some(({ kind }) => kind === 'date')) return null
  const end = nounAt !== null && nounAt < at ? nounAt : at
  const label = labelBefore(chunks, end, scene)
  const before = chunks[end - 1]
  const isMarked = before?.kind === 'mark' && /^[:(,-]$/u.test(before.key)
  return label === null || !isMarked || label.end - label.start > 90 ? null : labelRoles(label, 'gifts', scene)
}

/** Who the heading helps, where the sentence says neither who nor what for. */
function announced(chunks: readonly Chunk[], at: number, governor: Governor, scene: Scene): Role | null {
  return statedPurpose(chunks, at, governor, null, scene) === null ? announcedReceiver(scene) : null
}

function isOwnBudget({ neutral }: Governor): boolean {
  return neutral?.head.key.startsWith('budget') === true
}

function ruleOf({ verb, noun }: Governor): Frame['rule'] {
  const relation = verb?.verb?.relation
  if (relation === 'receive' || verb?.seesItself === true) return 'funding-received'
  if (verb !== null) return 'funding-verb'
  return noun === null ? 'funding-given-by' : 'funding-noun'
}
