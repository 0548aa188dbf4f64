import { communeNamed } from '../../../corpus/bodies/communes.ts'
import { refOf } from '../../../corpus/bodies/body.ts'
import type { BodyRef } from '../../../corpus/fact.ts'
import { type Span, trimSpan } from '../../../corpus/span.ts'
import type { Chunk, Phrase } from './chunks.ts'
import type { Governor } from './governor.ts'
import { isCost, isGift, isMatter, isNeutral, isReceiver } from './lexicon.ts'
import { sharesBill } from './funder.ts'
import { nextAmount, previousAmount, subjectOf } from './relations.ts'
import type { FundingContext, Role, Scene } from './scene.ts'

/** How sure the construction makes it that the phrase receives. */
type Slot = 'recipient' | 'dative' | 'devoted' | 'for' | 'subject'

/** Prepositions that always name who receives. */
const RECIPIENT = new Set(['en faveur', 'au profit'])

/** Who receives the amount at `at`, by the words of its clause; null where they do not say. */
export function statedBeneficiary(chunks: readonly Chunk[], at: number, governor: Governor, scene: Scene): Role | null {
  const { verb, verbAt, nounAt } = governor
  const relation = verb?.verb?.relation ?? null
  const bill = verbAt !== null && sharesBill(chunks, verbAt)
  const receives = verb !== null && !bill && (verb.seesItself || (relation === 'receive' && !verb.passive))
  const isFirst = verbAt === null || previousAmount(chunks, at) < verbAt
  if (receives && verbAt !== null) return isFirst || isPayerShare(chunks, at) ? receiverAsSubject(chunks, verbAt, scene) : (elliptic(chunks, at, scene) ?? after(chunks, at, 'for', scene))
  if (relation === 'request' && verbAt !== null && !(verb?.passive ?? false)) return receiverAsSubject(chunks, verbAt, scene)
  const slot: Slot = relation === 'devote' || relation === 'bear' || relation === 'support' ? 'devoted' : governor.noun === null && relation === null ? 'devoted' : 'dative'
  const from = verbAt !== null && verbAt > at ? verbAt : at
  const said = after(chunks, from, slot, scene)
  if (said !== null) return said
  if (verb !== null && verbAt !== null && isFirst) {
    const own = byVerb(chunks, at, governor, slot, scene)
    if (own !== null) return own
  }
  const ofNoun = nounAt !== null && nounAt < at ? (between(chunks, nounAt, at, 'dative', scene) ?? inPhrase(chunks, nounAt, scene)) : null
  return ofNoun ?? (verb === null ? before(chunks, at, scene) : null)
}

/** « l'État (3 M€) »: the amount is one payer's share of what the subject receives. */
function isPayerShare(chunks: readonly Chunk[], at: number): boolean {
  const mark = chunks[at - 1]
  const phrase = mark?.kind === 'mark' && mark.key === '(' ? chunks[at - 2] : mark
  return phrase?.kind === 'phrase' && phrase.body !== null && /^(?:region|state|department|eu|intercommunality)$/u.test(phrase.body.type)
}

/** « avec l'aide aux communes »: nothing is said but within the noun for money. */
function inPhrase(chunks: readonly Chunk[], nounAt: number, scene: Scene): Role | null {
  const subject = chunks.slice(0, nounAt).findLast((chunk) => chunk.kind === 'verb')
  if (subject?.kind !== 'verb' || subject.verb !== null || !/^(?:beneficie|pretend)/u.test(subject.key)) return null
  return receiverAsSubject(chunks, chunks.indexOf(subject), scene)
}

function after(chunks: readonly Chunk[], at: number, slot: Slot, scene: Scene): Role | null {
  return between(chunks, at, nextAmount(chunks, at), slot, scene)
}

/** The object of a verb that supports, a dative between verb and amount, one before the verb, or a pronoun. */
function byVerb(chunks: readonly Chunk[], at: number, { verb, verbAt }: Governor, slot: Slot, scene: Scene): Role | null {
  if (verb === null || verbAt === null) return null
  const relation = verb.verb?.relation
  if (relation === 'support') {
    const object = verb.passive ? subjectOf(chunks, verbAt)?.phrases[0] : objectOf(chunks, verbAt)
    const role = object === undefined || object === null ? null : receiver(object, 'recipient', scene)
    if (role !== null) return role
  }
  if (relation === 'bear') return null
  if (verb.clitic === 'lui' || verb.clitic === 'leur') return antecedent(chunks, verbAt, scene)
  if (verbAt < at) {
    const inside = between(chunks, verbAt, at, slot, scene)
    if (inside !== null) return inside
  }
  return before(chunks, verbAt, scene)
}

/** « lui », « leur »: a receiver named earlier in the sentence, or the last one that the text spoke of. */
function antecedent(chunks: readonly Chunk[], verbAt: number, scene: Scene): Role | null {
  const subject = subjectOf(chunks, verbAt)?.phrases ?? []
  const earlier = chunks.slice(0, verbAt).flatMap((chunk) => (chunk.kind === 'phrase' && !subject.includes(chunk) ? [chunk] : []))
  for (const phrase of earlier) {
    const inside = phrase.bodies.find(({ type }) => type !== 'instance' && type !== 'region')
    if (phrase.body === null && inside !== undefined && !isReceiver(phrase.head.key)) return { body: refOf(inside), span: inside.span }
    const role = receiver(phrase, 'for', scene)
    if (role !== null && role.body.type !== 'region' && role.body.type !== 'state') return role
  }
  return scene.memory.beneficiary === null ? null : { body: scene.memory.beneficiary, span: null }
}

/** « À l'association X, la Région accorde … », « les couveuses auxquelles 3 M€ ont été votés ». */
function before(chunks: readonly Chunk[], verbAt: number, scene: Scene): Role | null {
  const relative = chunks.slice(0, verbAt).findLastIndex((chunk) => chunk.kind === 'link' && /^(?:auquel|auxquel|a qui|laquelle)/u.test(chunk.key))
  const antecedent = relative === -1 ? undefined : chunks.slice(0, relative).findLast((chunk) => chunk.kind === 'phrase')
  if (antecedent?.kind === 'phrase') return receiver(antecedent, 'recipient', scene)
  const [first] = chunks
  return first?.kind === 'phrase' && first.preposition === 'à' ? receiver(first, 'devoted', scene) : null
}

/** The direct object of the verb at `at`. */
export function objectOf(chunks: readonly Chunk[], at: number): Phrase | null {
  const next = chunks[at + 1]
  return next?.kind === 'phrase' && next.preposition === null ? next : null
}

/** « 7 salles se partagent 99 000 € », « elle reçoit … », « le club, qui touche … ». */
function receiverAsSubject(chunks: readonly Chunk[], verbAt: number, scene: Scene): Role | null {
  const subject = subjectOf(chunks, verbAt)
  if (subject === null) return null
  if (subject.pronoun !== null) return scene.memory.beneficiary === null ? null : { body: scene.memory.beneficiary, span: null }
  const [phrase] = subject.phrases
  return phrase === undefined ? null : receiver(phrase, 'subject', scene)
}

/** « la commune de Mirepoix, 64 000 € »: another subject before the amount, the verb left out. */
function elliptic(chunks: readonly Chunk[], at: number, scene: Scene): Role | null {
  const mark = chunks[at - 1]
  const phrase = mark?.kind === 'mark' ? chunks[at - 2] : mark
  return phrase?.kind === 'phrase' && phrase.preposition === null ? receiver(phrase, 'subject', scene) : null
}

/** The first phrase between two places whose preposition makes it who receives. */
export function between(chunks: readonly Chunk[], from: number, to: number, slot: Slot, scene: Scene): Role | null {
  for (let next = from + 1; next < to; next++) {
    const chunk = chunks[next]
    if (chunk?.kind === 'mark' && /^[;.]$/u.test(chunk.key)) break
    if (chunk?.kind === 'verb' && !chunk.bare && !chunk.passive && chunk.tense !== 'infinitive' && !/^s'adress|^adress/u.test(chunk.key)) break
    if (chunk?.kind !== 'phrase' || chunk.preposition === null) continue
    const role = introducedBy(chunk, slot, scene)
    if (role !== null) return role
  }
  return null
}

function introducedBy(phrase: Phrase, slot: Slot, scene: Scene): Role | null {
  const { preposition } = phrase
  if (preposition === null) return null
  if (RECIPIENT.has(preposition)) return receiver(phrase, 'recipient', scene)
  if (preposition === 'à') return receiver(phrase, slot, scene)
  return preposition === 'pour' || preposition === 'auprès' || preposition === 'soutien' ? receiver(phrase, 'for', scene) : null
}

/**
 * The phrase as who receives, or null where it says what for: a body, a commune by its bare name, a common noun for
 * receivers, a proper name; after a verb that gives, anything that is no operation.
 */
export function receiver(phrase: Phrase, slot: Slot, scene: Scene): Role | null {
  const { body, head, span } = phrase
  if (body !== null) return isFunderOnly(body, slot) ? null : { body: refOf(body), span: body.span }
  const { key, text } = head
  if (NOBODY.has(key) || isGift(key) || isCost(key) || isNeutral(key) || head.kind === 'number') return null
  const town = slot === 'dative' || slot === 'recipient' || slot === 'subject' || slot === 'devoted' ? communeAt(span, scene.context) : null
  if (town !== null) return { body: town, span }
  if (isReceiver(key)) return named(span, scene.context)
  if (/^\p{Lu}/u.test(text) && slot !== 'devoted' && !isMatter(key)) return isNameOfSomeone(phrase, slot) ? named(span, scene.context) : null
  if (isMatter(key)) return (slot === 'subject' || slot === 'dative') && COUNTED.test(scene.context.shadow.slice(span.start, span.end)) ? named(span, scene.context) : null
  return slot === 'dative' || slot === 'subject' || slot === 'recipient' ? named(span, scene.context) : null
}

/** « pour le Théâtre Luc Donat », rather than « pour ForProSup » or « pour la RN88 ». */
function isNameOfSomeone({ keys, head, definite }: Phrase, slot: Slot): boolean {
  if (/\d/u.test(head.text)) return false
  return slot !== 'for' || (keys.length > 1 && definite)
}

/** « 57 opérations », « six doctorants »: counted, they are those who receive. */
const COUNTED = /^(?:\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt) /iu

/** Words that follow « à » or « pour » without naming anyone. */
const NOBODY = new Set(
  'total titre maximum minimum moins plus cote sein niveau cours lieu regard nom terme fin debut compter partir travers cela lui eux elle elles horizon jour an annee mois euro part parts parite instar heure dispositif taux moitie tiers quart exception ensemble origine unanimite majorite charge fois suite appui voix solde cloture issue profit image metre metres kilometre hectare tonne place places % point degre etage pot egalite destination nouveau'.split(
    ' ',
  ),
)

function isFunderOnly({ type }: BodyRef, slot: Slot): boolean {
  return type === 'instance' || (slot === 'for' && (type === 'state' || type === 'eu'))
}

/** « à Mellac »: the commune, when one bears the name. */
function communeAt({ start, end }: Span, { shadow, anchor }: FundingContext): BodyRef | null {
  const words = shadow.slice(start, end)
  if (!/^\p{Lu}[\p{L}' -]{2,40}$/u.test(words)) return null
  const one = communeNamed(words, anchor.region?.code ?? null)
  return one === null ? null : { ...refOf(one.body), name: one.body.name.replace(/^Ville/u, 'Commune') }
}

/** A receiver under the words that name it. */
export function named(words: Span, context: FundingContext): Role {
  const span = trimSpan(context.text, words)
  const name = context.text.slice(span.start, span.end).replace(/\s+/gu, ' ').replace(/^["«] ?| ?["»]$/gu, '')
  return { body: { name, type: 'other', siren: null, insee: null }, span }
}
