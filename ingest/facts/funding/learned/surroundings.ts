import type { Chunk } from '../chunks.ts'
import { isGift } from '../lexicon.ts'
import { type Governor, NOTHING, readingOf } from '../reading.ts'
import { subjectOf } from '../relations.ts'
import type { Case } from './case.ts'
import { type Standing, standings, stemOf, stepName } from './standing.ts'

/** The words around the amount of a case, read once for all of its choices. */
export interface Surroundings {
  readonly chunks: readonly Chunk[]
  /** Place of the amount among the chunks. */
  readonly at: number
  /** The governing words, in short: « give », « give-passive », « noun », « cost ». */
  readonly how: string
  /** The lemma of the governing verb, else the stem of the governing noun. */
  readonly word: string
  /** The pronoun that stands for a role: « lui verse », « elle obtient »; empty where none does. */
  readonly pronoun: string
  /** What stands right before and right behind the amount. */
  readonly beside: readonly [string, string]
  readonly phrases: readonly Standing[]
}

export function surroundingsOf({ amount, scene }: Pick<Case, 'amount' | 'scene'>): Surroundings {
  const { chunks } = scene.sentence
  if (amount === null) return aroundMoneyWord(chunks)
  const at = chunks.findIndex((chunk) => chunk.kind === 'amount' && chunk.amount === amount)
  const reading = readingOf(chunks, at)
  const governor = reading === 'cost' ? NOTHING : reading
  return {
    chunks,
    at,
    how: reading === 'cost' ? 'cost' : governorName(governor),
    word: governor.verb?.verb?.lemma ?? stemOf(governor.noun?.head.key ?? governor.neutral?.head.key ?? '-'),
    pronoun: pronounOf(chunks, governor),
    beside: besideOf(chunks, at),
    phrases: [...standings(chunks, at, -1, governor).reverse(), ...standings(chunks, at, 1, governor)],
  }
}

function pronounOf(chunks: readonly Chunk[], { verb, verbAt }: Governor): string {
  if (verbAt === null) return ''
  const subject = subjectOf(chunks, verbAt)?.pronoun
  return [verb?.clitic, subject == null ? null : 'subject'].filter((one) => one != null).join(' ')
}

function besideOf(chunks: readonly Chunk[], at: number): readonly [string, string] {
  const name = (chunk: Chunk | undefined) => (chunk === undefined ? 'edge' : stepName(chunk))
  return [name(chunks[at - 1]), name(chunks[at + 1])]
}

/** Where no amount stands: around the verb that moves money, else the noun for it. */
function aroundMoneyWord(chunks: readonly Chunk[]): Surroundings {
  const verbAt = chunks.findIndex((chunk) => chunk.kind === 'verb' && chunk.verb !== null)
  const nounAt = chunks.findIndex((chunk) => chunk.kind === 'phrase' && isGift(chunk.head.key))
  const [verb, noun] = [chunks[verbAt], chunks[nounAt]]
  const at = verbAt === -1 ? nounAt : verbAt
  const governor = verb?.kind === 'verb' ? { ...NOTHING, verb, verbAt } : NOTHING
  return {
    chunks,
    at,
    how: `told ${governorName(noun?.kind === 'phrase' ? { ...governor, noun } : governor)}`,
    pronoun: pronounOf(chunks, governor),
    beside: besideOf(chunks, at),
    word: governor.verb?.verb?.lemma ?? (noun?.kind === 'phrase' ? stemOf(noun.head.key) : '-'),
    phrases: [...standings(chunks, at, -1, governor).reverse(), ...standings(chunks, at, 1, governor)],
  }
}

function governorName({ verb, noun, neutral, blockedAt }: Governor): string {
  const relation = verb?.verb?.relation
  if (verb?.seesItself === true) return 'sees'
  if (relation !== undefined) return verb?.passive === true ? `${relation}-passive` : relation
  if (verb !== null) return 'serves'
  if (noun !== null) return 'noun'
  if (neutral !== null) return 'neutral'
  return blockedAt === null ? 'nothing' : 'other-verb'
}
