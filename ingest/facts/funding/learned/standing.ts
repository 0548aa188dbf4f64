import type { Chunk, Phrase } from '../chunks.ts'
import { singular } from '../fold.ts'
import { isCost, isGift, isMatter, isNeutral, isReceiver } from '../lexicon.ts'
import type { Governor } from '../reading.ts'
import { subjectOf } from '../relations.ts'
import type { Case } from './case.ts'

/** What a phrase is by its head: a body's type, or a class of nouns. */
export function classOf({ body, head }: Phrase): string {
  if (body !== null) return body.type
  const { key, text, kind } = head
  if (kind === 'number') return 'number'
  if (isGift(key)) return 'gift'
  if (isReceiver(key)) return singular(key) === key ? 'receiver' : 'receivers'
  if (isCost(key)) return 'cost'
  if (isNeutral(key)) return 'neutral'
  if (/^\p{Lu}/u.test(text)) return isMatter(key) ? 'Matter' : 'Name'
  return isMatter(key) ? 'matter' : 'noun'
}

/** How a phrase stands to the amount and to the words that govern it. */
export interface Standing {
  readonly phrase: Phrase
  readonly index: number
  readonly side: 'before' | 'after'
  /** Amounts, finite verbs, and full stops, semicolons and colons that stand between the two, two at most. */
  readonly amounts: number
  readonly verbs: number
  readonly breaks: number
  /** Chunks between, in steps. */
  readonly distance: string
  /** Phrases for receivers that stand between, three at most. */
  readonly rank: number
  /** Its part in the clause of the governing verb. */
  readonly part: 'subject' | 'object' | 'agent' | 'none'
}

/** Phrases further from the amount than so many chunks play no part. */
const REACH = 30

/** The phrases to one side of a place, the nearest first. */
export function standings(chunks: readonly Chunk[], at: number, step: -1 | 1, governor: Governor): Standing[] {
  const { verbAt } = governor
  const subjects: readonly Chunk[] = verbAt === null ? [] : (subjectOf(chunks, verbAt)?.phrases ?? [])
  const found: Standing[] = []
  let [amounts, verbs, breaks, rank] = [0, 0, 0, 0]
  for (let away = 1; away <= REACH; away++) {
    const index = at + step * away
    const chunk = chunks[index]
    if (chunk === undefined) break
    if (chunk.kind === 'phrase')
      found.push({
        phrase: chunk,
        index,
        side: step < 0 ? 'before' : 'after',
        amounts: Math.min(amounts, 2),
        verbs: Math.min(verbs, 2),
        breaks: Math.min(breaks, 2),
        distance: inSteps(away - 1),
        rank: Math.min(rank, 3),
        part: partOf(chunk, index, verbAt, subjects),
      })
    if (chunk.kind === 'amount') amounts++
    else if (chunk.kind === 'verb' && !chunk.bare && chunk.tense !== 'infinitive') verbs++
    else if (chunk.kind === 'mark' && /^[;.:\t]$/u.test(chunk.key)) breaks++
    else if (chunk.kind === 'phrase' && couldReceive(chunk)) rank++
  }
  return found
}

function couldReceive(phrase: Phrase): boolean {
  return phrase.body === null ? /^receiver/u.test(classOf(phrase)) : !/^(?:region|state|eu)$/u.test(phrase.body.type)
}

/** A chunk in short: a verb's relation, a preposition, a mark. */
export function stepName(chunk: Chunk): string {
  switch (chunk.kind) {
    case 'phrase':
      return chunk.preposition ?? '-'
    case 'verb':
      return chunk.verb === null
        ? chunk.bare
          ? 'participle'
          : chunk.tense === 'infinitive'
            ? 'infinitive'
            : 'verb'
        : `${chunk.verb.relation}${chunk.passive ? '-passive' : ''}`
    case 'amount':
    case 'pronoun':
    case 'date':
      return chunk.kind
    case 'other':
      return ''
    default:
      return chunk.key
  }
}

function partOf(phrase: Phrase, index: number, verbAt: number | null, subjects: readonly Chunk[]): Standing['part'] {
  if (subjects.includes(phrase)) return 'subject'
  if (verbAt === null || index <= verbAt) return 'none'
  if (index === verbAt + 1 && phrase.preposition === null) return 'object'
  return phrase.preposition === 'par' ? 'agent' : 'none'
}

/** Letters of a word that tell it without its ending. */
const STEM = 7

export function stemOf(key: string): string {
  return key.slice(0, STEM)
}

/** A count in steps that grow with it. */
export function inSteps(count: number): string {
  return count < 3 ? `${count}` : count < 5 ? '3+' : count < 9 ? '5+' : '9+'
}

/** Euros by their order of magnitude. */
export function sizeOf({ amount }: Case): number {
  return Math.floor(Math.log10((amount?.cents ?? 0) + 1)) - 2
}
