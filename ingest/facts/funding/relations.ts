import type { BodyFact } from '../../../corpus/fact.ts'
import type { AmountChunk, Chunk, Phrase, WordChunk } from './chunks.ts'

/** The subject of a verb: phrases that « et » or commas join, a pronoun, or an amount. */
export interface Subject {
  readonly phrases: readonly Phrase[]
  readonly pronoun: WordChunk | null
  readonly amount: AmountChunk | null
  /** Place of its first chunk. */
  readonly at: number
}

/** The subject of the verb at `at`: before it, past insertions between commas; after it in « que lui verse la Région ». */
export function subjectOf(chunks: readonly Chunk[], at: number): Subject | null {
  let skipping = false
  for (let back = at - 1; back >= 0; back--) {
    const chunk = chunks[back]
    if (chunk === undefined || isEnd(chunk)) break
    if (chunk.kind === 'mark' && chunk.key === ',') {
      skipping = back === at - 1 || isClosed(chunks, back, at)
      continue
    }
    if (chunk.kind === 'mark' && chunk.key === ')') {
      back = openingOf(chunks, back)
      continue
    }
    if (skipping) {
      if (opensSegment(chunks, back)) skipping = false
      continue
    }
    if (chunk.kind === 'pronoun') return { phrases: [], pronoun: chunk, amount: null, at: back }
    if (chunk.kind === 'amount' && chunk.preposition === null)
      return { phrases: [], pronoun: null, amount: chunk, at: back }
    if (chunk.kind === 'link' && chunk.key === 'qui') return antecedentOf(chunks, back)
    if (chunk.kind === 'link' && (chunk.key === 'que' || chunk.key === "qu'")) return inverted(chunks, at)
    if (chunk.kind === 'verb' && !chunk.bare && chunk.tense !== 'infinitive') {
      // « La Région a voté un plan et consacre 3 M€ … »: the verb before lends its subject.
      return isCoordinated(chunks, back, at) ? subjectOf(chunks, back) : null
    }
    if (chunk.kind === 'phrase' && chunk.preposition === null)
      return isObjectBefore(chunks, back, at) ? subjectOf(chunks, back - 1) : joined(chunks, back)
  }
  return inverted(chunks, at)
}

function isEnd({ kind, ...chunk }: Chunk): boolean {
  return kind === 'mark' && 'key' in chunk && /^[;:.\t]$/u.test(chunk.key)
}

function openingOf(chunks: readonly Chunk[], at: number): number {
  for (let back = at - 1; back >= 0; back--) {
    const chunk = chunks[back]
    if (chunk?.kind === 'mark' && chunk.key === '(') return back
  }
  return at
}

/** True when only adverbs stand between the comma at `mark` and the verb: it closes an insertion, « X, à Baron, obtient ». */
function isClosed(chunks: readonly Chunk[], mark: number, verbAt: number): boolean {
  return chunks.slice(mark + 1, verbAt).every(({ kind }) => kind === 'other')
}

/** True when the chunk at `at` is the first of its segment. */
function opensSegment(chunks: readonly Chunk[], at: number): boolean {
  const before = chunks[at - 1]
  return before === undefined || (before.kind === 'mark' && before.key === ',')
}

/** True when « et » or a comma joins two verbs without a subject between them. */
function isCoordinated(chunks: readonly Chunk[], first: number, second: number): boolean {
  return chunks.slice(first + 1, second).some((chunk) => chunk.kind === 'link' && chunk.key === 'et')
}

/** « L'agence a retenu le dossier et apporte 3 M€ »: the object of a verb before, which lends its subject. */
function isObjectBefore(chunks: readonly Chunk[], at: number, verbAt: number): boolean {
  const verb = chunks[at - 1]
  const link = chunks[at + 1]
  const isMain = verb?.kind === 'verb' && !verb.bare && verb.tense !== 'infinitive' && verb.clitic === null
  return isMain && link?.kind === 'link' && link.key === 'et' && at + 2 === verbAt
}

/** « l'État et la Région », « X, Y et Z »: the phrases joined to the one at `at`. */
function joined(chunks: readonly Chunk[], at: number): Subject {
  const phrases: Phrase[] = []
  let back = at
  let hasAnd = false
  for (let chunk = chunks[back]; chunk?.kind === 'phrase' && chunk.preposition === null; chunk = chunks[back]) {
    phrases.unshift(chunk)
    const link = chunks[back - 1]
    const bracket = chunks[back - 2]
    const step = bracket?.kind === 'mark' && bracket.key === ')' ? back - openingOf(chunks, back - 2) + 1 : 2
    const earlier = chunks[back - step]
    hasAnd ||= link?.kind === 'link' && link.key === 'et'
    const joins =
      link !== undefined &&
      ((link.kind === 'link' && link.key === 'et') || (hasAnd && link.kind === 'mark' && link.key === ','))
    if (
      !joins ||
      earlier?.kind !== 'phrase' ||
      earlier.preposition !== null ||
      chunks[back - step - 1]?.kind === 'verb'
    )
      break
    back -= step
  }
  return { phrases, pronoun: null, amount: null, at: back }
}

/** « X, qui reçoit »: the phrase or amount before the relative pronoun. */
function antecedentOf(chunks: readonly Chunk[], at: number): Subject | null {
  for (let back = at - 1; back >= Math.max(0, at - 4); back--) {
    const chunk = chunks[back]
    if (chunk?.kind === 'phrase') return { phrases: [chunk], pronoun: null, amount: null, at: back }
    if (chunk?.kind === 'amount') return { phrases: [], pronoun: null, amount: chunk, at: back }
  }
  return null
}

/** « que leur garantit la Région »: the subject after its verb. */
function inverted(chunks: readonly Chunk[], at: number): Subject | null {
  const opens = chunks
    .slice(0, at)
    .some((chunk) => chunk.kind === 'link' && (chunk.key === 'que' || chunk.key === "qu'"))
  const next = chunks[at + 1]
  if (!opens || next?.kind !== 'phrase' || next.preposition !== null) return null
  const others: Phrase[] = []
  for (const chunk of chunks.slice(at + 2)) {
    if (chunk.kind === 'verb' || chunk.kind === 'amount' || isEnd(chunk)) break
    if (chunk.kind === 'phrase' && chunk.preposition === null && chunk.body !== null) others.push(chunk)
  }
  return { phrases: [next, ...others], pronoun: null, amount: null, at: at + 1 }
}

/** Every body that the phrases name, heads and complements. */
export function bodiesIn(phrases: readonly Phrase[]): readonly BodyFact[] {
  return phrases.flatMap(({ bodies }) => bodies)
}

/** Index of the first amount, or of the end of the clause, after `at`. */
export function nextAmount(chunks: readonly Chunk[], at: number): number {
  const next = chunks.findIndex((chunk, index) => index > at && chunk.kind === 'amount')
  return next === -1 ? chunks.length : next
}

/** Index of the last amount before `at`, or -1. */
export function previousAmount(chunks: readonly Chunk[], at: number): number {
  return chunks.slice(0, at).findLastIndex((chunk) => chunk.kind === 'amount')
}
