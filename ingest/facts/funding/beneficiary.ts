import type { Chunk, Phrase } from './chunks.ts'
import { sharesBill } from './funder.ts'
import { isReceiver } from './lexicon.ts'
import { lastReceiver } from './memory.ts'
import { ownerOf } from './owner.ts'
import { FUNDERS } from './payer.ts'
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
      : (elliptic(chunks, at, scene) ??
          after(chunks, at, 'for', scene) ??
          (isFromAnother(chunks, at) ? receiverAsSubject(chunks, verbAt, scene) : null))
  if (relation === 'request' && verbAt !== null && !(verb?.passive ?? false)) {
    const applicant = receiverAsSubject(chunks, verbAt, scene)
    if (applicant !== null) return applicant
  }
  if (relation === 'request' && verbAt !== null && verb?.passive === true) {
    const agent = chunks.slice(verbAt + 1).find((chunk) => chunk.kind === 'phrase' && chunk.preposition === 'par')
    if (agent?.kind === 'phrase') return receiver(agent, 'recipient', scene)
  }
  const each = relation === 'support' || relation === 'give' || relation === 'vote' ? inTurn(chunks, at, scene) : null
  if (each !== null) return each
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
    helped(chunks, at, governor, scene) ??
    applicant(chunks, at)
  )
}

/** « …, Ouest FM (18 000 €) et La Voix de l'Oyapock (14 000 €) »: a proper name right before the bracket, no payer's. */
export function namedBefore(chunks: readonly Chunk[], at: number, scene: Scene): Role | null {
  const phrase = chunks[at - 2]
  if (phrase?.kind !== 'phrase' || (phrase.body !== null && FUNDERS.has(phrase.body.type))) return null
  return phrase.body !== null || /^\p{Lu}/u.test(phrase.head.text) ? inTurn(chunks, at, scene) : null
}

/** « perçoit 62 000 € de la Région et 41 500 € de l'État »: the same receiver, another payer. */
function isFromAnother(chunks: readonly Chunk[], at: number): boolean {
  const next = chunks[at + 1]
  return next?.kind === 'phrase' && next.preposition === 'de' && next.body !== null && isPayer(next)
}

/** « soutient le cinéma Arvor (20 000 €) et la librairie Le Failler (12 000 €) »: who stands before the bracket. */
export function inTurn(chunks: readonly Chunk[], at: number, scene: Scene): Role | null {
  const [phrase, mark, amount] = [chunks[at - 2], chunks[at - 1], chunks[at]]
  if (mark?.kind !== 'mark' || phrase?.kind !== 'phrase' || isPayer(phrase)) return null
  // « le club, à hauteur de 3 000 €, et la ligue, à hauteur de 2 000 € »
  const isShare = amount?.kind === 'amount' && amount.preposition === 'à hauteur'
  if (mark.key !== '(' && !(mark.key === ',' && isShare && phrase.preposition === null)) return null
  return phrase.preposition === null || phrase.preposition === 'à' ? receiver(phrase, 'for', scene) : null
}

/** « Pour eux, la Région … »: a pronoun under a preposition. */
const THEM = /^(?:eux|elles|elle|celui-ci|celle-ci|ceux-ci|celles-ci)$/u

/** « avec l'aide aux communes »: nothing is said but within the noun for money. */
function inPhrase(chunks: readonly Chunk[], nounAt: number, scene: Scene): Role | null {
  const noun = chunks[nounAt]
  const owner = noun?.kind === 'phrase' && noun.preposition === null ? ownerOf(noun, scene) : null
  if (owner !== null) return owner
  const subject = chunks.slice(0, nounAt).findLast((chunk) => chunk.kind === 'verb')
  if (subject?.kind !== 'verb' || subject.verb !== null || !/^(?:beneficie|pretend)/u.test(subject.key)) return null
  return receiverAsSubject(chunks, chunks.indexOf(subject), scene)
}

export function after(chunks: readonly Chunk[], at: number, slot: Slot, scene: Scene): Role | null {
  return between(chunks, at, nextAmount(chunks, at), slot, scene)
}

/** Expenses of somebody: who bears them helps that somebody. */
const PERSONAL =
  /^(?:frais|deplacement|abonnement|loyer|cotisation|salaire|stage|voyage|repas|transport|equipement|carte|billet|hebergement|logement|formation|remuneration|dette|perte|surcout)s?$/u

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
  if (relation === 'bear') {
    const object = verb.passive ? subjectOf(chunks, verbAt)?.phrases[0] : objectOf(chunks, verbAt)
    const owner = object != null && PERSONAL.test(object.head.key) ? ownerOf(object, scene) : null
    if (owner !== null) return owner
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
  return before(chunks, verbAt, scene) ?? announcedInClause(chunks, verbAt, scene)
}

/** « Les ostréiculteurs ont été entendus : la Région versera … »: whom the clause before the colon speaks of. */
function announcedInClause(chunks: readonly Chunk[], verbAt: number, scene: Scene): Role | null {
  const colon = chunks.slice(0, verbAt).findLastIndex((chunk) => chunk.kind === 'mark' && chunk.key === ':')
  const [first] = chunks
  if (colon < 2 || first?.kind !== 'phrase' || first.preposition !== null || isPayer(first)) return null
  const verbs = chunks.slice(0, colon).filter((chunk) => chunk.kind === 'verb')
  const pays = verbs.some(({ verb }) => verb !== null && !/^(?:come|receive|request)$/u.test(verb.relation))
  return verbs.length > 0 && !pays && isReceiver(first.head.key) ? receiver(first, 'for', scene) : null
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
  if (first?.kind === 'phrase' && first.preposition === 'pour' && first.body !== null)
    return receiver(first, 'for', scene)
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
