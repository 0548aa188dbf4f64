import type { Chunk } from './chunks.ts'
import { isGift, isNeutral } from './lexicon.ts'
import { lastReceiver } from './memory.ts'
import { carried } from './pronoun.ts'
import { receiver } from './receiver.ts'
import { between } from './recipient.ts'
import { subjectOf } from './relations.ts'
import type { Role, Scene } from './scene.ts'

/** « 7 salles se partagent 99 000 € », « elle reçoit … », « le club, qui touche … ». */
export function receiverAsSubject(chunks: readonly Chunk[], verbAt: number, scene: Scene): Role | null {
  const subject = subjectOf(chunks, verbAt)
  if (subject === null) return null
  if (subject.pronoun !== null) return namedEarlier(chunks, subject.at, scene) ?? carried(lastReceiver(scene.memory))
  const [phrase] = subject.phrases
  if (phrase === undefined) return null
  if (/^derni(?:er|ere|ers|eres)$/u.test(phrase.head.key)) return carried(lastReceiver(scene.memory))
  const role = receiver(phrase, 'subject', scene)
  if (role !== null) return role
  // « Le plus aidé, La Fabrique, empoche … »: the name stands in apposition.
  const apposed = chunks
    .slice(subject.at + 1, verbAt)
    .find((chunk) => chunk.kind === 'phrase' && chunk.preposition === null)
  return apposed?.kind === 'phrase' ? receiver(apposed, 'subject', scene) : null
}

/** « la commune de Mirepoix, 64 000 € »: another subject before the amount, the verb left out. */
export function elliptic(chunks: readonly Chunk[], at: number, scene: Scene): Role | null {
  const mark = chunks[at - 1]
  const phrase = mark?.kind === 'mark' ? chunks[at - 2] : mark
  return phrase?.kind === 'phrase' && phrase.preposition === null ? receiver(phrase, 'subject', scene) : null
}

/** « l'État (3 M€) »: the amount is one payer's share of what the subject receives. */
export function isPayerShare(chunks: readonly Chunk[], at: number): boolean {
  const mark = chunks[at - 1]
  const phrase = mark?.kind === 'mark' && /^[(:]$/u.test(mark.key) ? chunks[at - 2] : mark
  return (
    phrase?.kind === 'phrase' &&
    phrase.body !== null &&
    /^(?:region|state|department|eu|intercommunality)$/u.test(phrase.body.type)
  )
}

/** « le plan de soutien aux éleveurs mobilise 3 M€ »: who the scheme that is the subject helps. */
export function ofScheme(chunks: readonly Chunk[], verbAt: number, scene: Scene): Role | null {
  const verb = chunks[verbAt]
  const subject = verb?.kind === 'verb' ? subjectOf(chunks, verbAt) : null
  const [phrase] = subject?.phrases ?? []
  if (
    subject === null ||
    phrase === undefined ||
    phrase.body !== null ||
    !(isNeutral(phrase.head.key) || isGift(phrase.head.key))
  )
    return null
  return between(chunks, subject.at, verbAt, 'devoted', scene)
}

/** « le Secours et les Restos achètent … : ils se partagent … »: who the same sentence has named as a subject. */
function namedEarlier(chunks: readonly Chunk[], at: number, scene: Scene): Role | null {
  const phrase = chunks.slice(0, at).find((chunk) => chunk.kind === 'phrase' && chunk.preposition === null)
  if (phrase?.kind !== 'phrase') return null
  return receiver(phrase, /^\p{Lu}/u.test(phrase.head.text) ? 'recipient' : 'for', scene)
}
