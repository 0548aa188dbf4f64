import type { Chunk, Phrase } from './chunks.ts'
import { singular } from './fold.ts'
import { isMatter, isReceiver } from './lexicon.ts'
import { ownerOf } from './owner.ts'
import { receiver, type Slot } from './receiver.ts'
import type { Role, Scene } from './scene.ts'

/** Prepositions that always name who receives. */
export const RECIPIENT = new Set(['en faveur', 'au profit'])

const FOR = new Set(['pour', 'soutien', 'entre', 'vers', 'dans'])

/** The first phrase between two places whose preposition makes it who receives. */
export function between(chunks: readonly Chunk[], from: number, to: number, slot: Slot, scene: Scene): Role | null {
  let isPurpose = false
  for (let next = from + 1; next < to; next++) {
    const chunk = chunks[next]
    if (chunk?.kind === 'mark' && /^[;.]$/u.test(chunk.key)) break
    // « pour l'accueil d'étudiants à Fouillole »: past what it is for, « à » says where.
    if (chunk?.kind === 'verb' && chunk.preposition === 'pour') isPurpose = true
    if (
      chunk?.kind === 'verb' &&
      !chunk.bare &&
      !chunk.passive &&
      chunk.tense !== 'infinitive' &&
      !/^s'adress|^adress/u.test(chunk.key)
    )
      break
    if (chunk?.kind !== 'phrase' || chunk.preposition === null) continue
    if (chunk.preposition === 'dans' && chunk.head.key !== 'capital' && !injects(chunks[next - 1])) continue
    if (isPurpose && !RECIPIENT.has(chunk.preposition)) continue
    const role = introducedBy(chunk, slot, scene)
    // « à la rénovation du lycée, à Quimper »: where it stands.
    const isPlace = role?.body.type === 'commune' && chunk.body === null && isMatterBefore(chunks, from, next)
    if (role !== null && !isPlace) return role
    isPurpose ||= chunk.preposition === 'pour'
  }
  return null
}

function isMatterBefore(chunks: readonly Chunk[], from: number, to: number): boolean {
  return chunks
    .slice(from + 1, to)
    .some((chunk) => chunk.kind === 'phrase' && chunk.preposition !== null && isMatter(chunk.head.key))
}

/** « injectés dans les foyers ruraux »: with other verbs « dans » says where. */
function injects(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'verb' && chunk.verb?.lemma === 'injecter'
}

function introducedBy(phrase: Phrase, slot: Slot, scene: Scene): Role | null {
  const { preposition } = phrase
  if (preposition === null) return null
  // « dans le capital de la société Alpha », « au budget de l'association »: theirs.
  if ((preposition === 'dans' || preposition === 'à') && /^(?:capital|budget|compte)$/u.test(phrase.head.key))
    return ownerOf(phrase, scene)
  if (RECIPIENT.has(preposition)) return receiver(phrase, 'recipient', scene)
  if (preposition === 'à') return receiver(phrase, slot, scene)
  if ((preposition === 'entre' || preposition === 'vers' || preposition === 'dans') && !isReceiver(phrase.head.key))
    return null
  if ((preposition === 'vers' || preposition === 'dans') && singular(phrase.head.key) === phrase.head.key) return null
  return FOR.has(preposition) ? receiver(phrase, 'for', scene) : null
}
