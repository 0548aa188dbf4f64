import type { AmountFact } from '../../../corpus/fact.ts'
import { paidBy } from './agent.ts'
import { background } from './background.ts'
import { namedBefore, statedBeneficiary } from './beneficiary.ts'
import type { Chunk } from './chunks.ts'
import { isEuropeanFund } from './european.ts'
import { impliedReceiver } from './fallback-receiver.ts'
import { statedFunders } from './funder.ts'
import { labelBefore } from './label-before.ts'
import { type LabelRoles, labelRoles } from './labels.ts'
import { listFrame } from './lists.ts'
import { labelAbove } from './memory.ts'
import { topicBefore } from './pronoun.ts'
import { statedPurpose } from './purpose.ts'
import { type Governor, NOTHING, readingOf } from './reading.ts'
import { subjectOf } from './relations.ts'
import type { Frame, Role, Scene } from './scene.ts'
import { awardFrame, fundFrame, schemeFrame, selectedFrame } from './schemes.ts'
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
    return (
      listed ??
      fundFrame(chunks, at, scene) ??
      schemeFrame(chunks, governor, scene) ??
      awardFrame(chunks, at, governor, scene) ??
      selectedFrame(chunks, at, governor, scene)
    )
  }
  if (governor.verb?.verb?.relation === 'vote' && governor.noun === null && isOwnBudget(governor)) return null
  const label = labelled(chunks, at, governor, scene)
  const named =
    statedBeneficiary(chunks, at, governor, scene) ??
    namedBefore(chunks, at, scene) ??
    label?.beneficiary ??
    labelAbove(scene.memory) ??
    impliedReceiver(chunks, at, scene) ??
    announced(chunks, at, governor, scene)
  const purpose = statedPurpose(chunks, at, governor, named, scene) ?? label?.purpose ?? null
  const beneficiary = named ?? (purpose === null || isPossessed(governor, scene) ? topicBefore(scene) : null)
  const isOther = ({ body }: Role) => body.name !== beneficiary?.body.name
  const givers = stated.filter(isOther)
  const funders = givers.length > 0 ? givers : background(chunks, governor, scene).filter(isOther)
  if (funders.length === 0 && beneficiary === null && !says) return null
  if (governor.verb?.verb?.relation === 'request' && beneficiary === null) return null
  if (isPrivatePayment(chunks, governor, stated)) return null
  const cues = [governor.verb?.span, governor.noun?.span].filter((span) => span !== undefined && span !== null)
  return { rule: ruleOf(governor), funders, beneficiary, purpose, cues, verb: governor.verb }
}

/** « sa subvention de 3 M€ »: of whom the text just spoke. */
function isPossessed({ noun }: Governor, { context }: Scene): boolean {
  return noun !== null && /^(?:sa|son|ses|leurs?) /iu.test(context.shadow.slice(noun.whole.start, noun.whole.end))
}

/** « les familles paient 15 euros », « la société investit 9 M€ »: nobody funds anybody. */
function isPrivatePayment(
  chunks: readonly Chunk[],
  { verb, verbAt, noun }: Governor,
  stated: readonly Role[],
): boolean {
  const relation = verb?.verb?.relation
  // « la société Alpha va investir 9 M€ dans son usine »: its own money.
  if (verb?.verb?.lemma === 'investir' && !verb.passive && stated.length > 0)
    return stated.every(({ body }) => body.type === 'company')
  if (verbAt === null || verb?.passive === true || verb?.seesItself === true || stated.length > 0 || noun !== null)
    return false
  if (relation !== 'bear' && relation !== 'devote' && relation !== 'give') return false
  const [subject] = subjectOf(chunks, verbAt)?.phrases ?? []
  return subject !== undefined && !PUBLIC.has(subject.head.key) && !isEuropeanFund(subject.head.key)
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
