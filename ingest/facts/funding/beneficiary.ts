import type { Chunk, Phrase } from './chunks.ts'
import { sharesBill } from './funder.ts'
import { lastReceiver } from './memory.ts'
import { antecedent, carried } from './pronoun.ts'
import type { Governor } from './reading.ts'
import { receiver, type Slot } from './receiver.ts'
import { elliptic, isPayerShare, ofScheme, receiverAsSubject } from './receiving-subject.ts'
import { between } from './recipient.ts'
import { nextAmount, previousAmount, subjectOf } from './relations.ts'
import type { Role, Scene } from './scene.ts'
import { applicant, helped, recipientBefore } from './support.ts'

/** Who receives the amount at `at`, by the words of its clause; null where they do not say. */
export function statedBeneficiary(chunks: readonly Chunk[], at: number, governor: Governor, scene: Scene): Role | null {
  const { verb, verbAt, nounAt } = governor
  const relation = verb?.verb?.relation ?? null
  const bill = verbAt !== null && sharesBill(chunks, verbAt)
  const receives = verb !== null && !bill && (verb.seesItself || (relation === 'receive' && !verb.passive))
  const isFirst = verbAt === null || previousAmount(chunks, at) < verbAt
  if (receives && verbAt !== null)
    return isFirst || isPayerShare(chunks, at)
      ? receiverAsSubject(chunks, verbAt, scene)
      : (elliptic(chunks, at, scene) ?? after(chunks, at, 'for', scene))
  if (relation === 'request' && verbAt !== null && !(verb?.passive ?? false)) {
    const applicant = receiverAsSubject(chunks, verbAt, scene)
    if (applicant !== null) return applicant
  }
  const recipient = recipientBefore(chunks, at, scene)
  if (recipient !== null) return recipient
  const slot: Slot =
    relation === 'devote' || relation === 'support'
      ? 'devoted'
      : governor.noun === null && relation === null
        ? 'devoted'
        : 'dative'
  const from = verbAt !== null && verbAt > at ? verbAt : at
  const said = after(chunks, from, slot, scene)
  if (said !== null) return said
  if (verb !== null && verbAt !== null && isFirst) {
    const own = byVerb(chunks, at, governor, slot, scene)
    if (own !== null) return own
  }
  const ofNoun =
    nounAt !== null && nounAt < at
      ? (between(chunks, nounAt, at, 'devoted', scene) ?? inPhrase(chunks, nounAt, scene))
      : null
  return (
    ofNoun ??
    (verb === null ? before(chunks, at, scene) : null) ??
    helped(chunks, governor, scene) ??
    applicant(chunks, at)
  )
}

/** « Pour eux, la Région … »: a pronoun under a preposition. */
const THEM = /^(?:eux|elles|elle|celui-ci|celle-ci|ceux-ci|celles-ci)$/u

/** « avec l'aide aux communes »: nothing is said but within the noun for money. */
function inPhrase(chunks: readonly Chunk[], nounAt: number, scene: Scene): Role | null {
  const subject = chunks.slice(0, nounAt).findLast((chunk) => chunk.kind === 'verb')
  if (subject?.kind !== 'verb' || subject.verb !== null || !/^(?:beneficie|pretend)/u.test(subject.key)) return null
  return receiverAsSubject(chunks, chunks.indexOf(subject), scene)
}

export function after(chunks: readonly Chunk[], at: number, slot: Slot, scene: Scene): Role | null {
  return between(chunks, at, nextAmount(chunks, at), slot, scene)
}

/** The object of a verb that supports, a dative between verb and amount, one before the verb, or a pronoun. */
function byVerb(
  chunks: readonly Chunk[],
  at: number,
  { verb, verbAt, noun }: Governor,
  slot: Slot,
  scene: Scene,
): Role | null {
  if (verb === null || verbAt === null) return null
  const relation = verb.verb?.relation
  const governorHasNoun = noun !== null
  if (relation === 'support') {
    const object = verb.passive ? subjectOf(chunks, verbAt)?.phrases[0] : objectOf(chunks, verbAt)
    const role =
      object === undefined || object === null ? null : receiver(object, verb.bare ? 'devoted' : 'recipient', scene)
    if (role !== null) return role
  }
  if (verb.clitic === 'en' && governorHasNoun && verb.verb?.relation !== 'receive')
    return carried(lastReceiver(scene.memory))
  if ((verb.clitic === 'y' && verb.verb?.lemma !== 'ajouter') || verb.clitic === 'en')
    return carried(scene.memory.given)
  if (verb.clitic === 'lui' || verb.clitic === 'leur') return antecedent(chunks, verbAt, scene)
  if (verbAt < at) {
    const inside = between(chunks, verbAt, at, slot, scene)
    if (inside !== null) return inside
  }
  return before(chunks, verbAt, scene)
}

/** « À l'association X, la Région accorde … », « les couveuses auxquelles 3 M€ ont été votés ». */
export function before(chunks: readonly Chunk[], verbAt: number, scene: Scene): Role | null {
  const relative = chunks
    .slice(0, verbAt)
    .findLastIndex((chunk) => chunk.kind === 'link' && /^(?:auquel|auxquel|laquelle)/u.test(chunk.key))
  const antecedent =
    relative === -1 ? undefined : chunks.slice(0, relative).findLast((chunk) => chunk.kind === 'phrase')
  if (antecedent?.kind === 'phrase' && !isPayer(antecedent)) return receiver(antecedent, 'recipient', scene)
  const [first] = chunks
  if (first?.kind === 'phrase' && first.preposition !== null && THEM.test(first.keys.join(' ')))
    return carried(lastReceiver(scene.memory))
  const role = first?.kind === 'phrase' && first.preposition === 'à' ? receiver(first, 'devoted', scene) : null
  // « À Guéret, la Région … »: a bare town says where.
  return role !== null && role.body.type === 'commune' && first?.kind === 'phrase' && first.body === null
    ? null
    : (role ?? ofScheme(chunks, verbAt, scene))
}

function isPayer({ body }: Phrase): boolean {
  return body !== null && /^(?:region|state|department|eu)$/u.test(body.type)
}

/** The direct object of the verb at `at`. */
export function objectOf(chunks: readonly Chunk[], at: number): Phrase | null {
  const next = chunks[at + 1]
  return next?.kind === 'phrase' && next.preposition === null ? next : null
}
