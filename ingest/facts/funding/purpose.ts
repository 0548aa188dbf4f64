import { type Span, trimSpan } from '../../../corpus/span.ts'
import type { Chunk } from './chunks.ts'
import { isGift } from './lexicon.ts'
import type { Governor } from './reading.ts'
import { nextAmount, previousAmount } from './relations.ts'
import type { FundingContext, Role, Scene } from './scene.ts'

/** Prepositions that say what for. */
const FOR = new Set(['pour', 'en faveur', 'au profit', 'soutien', 'sur', 'dans', 'vers'])

/** Participles that lead to what for: « 3 M€ destinés à la rénovation ». */
const LEADS = /^(?:destine|consacre|dedie|affecte|fleche|permettant|visant|reserve)/u

/** What the amount at `at` is for, by the words of its clause; `beneficiary` has its own words. */
export function statedPurpose(
  chunks: readonly Chunk[],
  at: number,
  governor: Governor,
  beneficiary: Role | null,
  { context }: Scene,
): Span | null {
  const to = nextAmount(chunks, at)
  const afterAmount = purposeBetween(chunks, at, to, beneficiary, context)
  if (afterAmount !== null) return afterAmount
  const { verb, verbAt, nounAt } = governor
  if (nounAt !== null && nounAt < at) {
    const ofNoun = purposeBetween(chunks, nounAt, at, beneficiary, context)
    if (ofNoun !== null) return ofNoun
  }
  if (verb === null || verbAt === null || previousAmount(chunks, at) > verbAt) return null
  const relation = verb.verb?.relation
  if (verbAt < at && (relation === 'support' || relation === 'bear')) {
    const object = chunks[verbAt + 1]
    if (
      object?.kind === 'phrase' &&
      object.preposition === null &&
      !isGift(object.head.key) &&
      !isBeneficiary(object.span, beneficiary)
    )
      return object.span
  }
  const [first] = chunks
  if (first?.kind === 'phrase' && first.preposition === 'pour' && !isBeneficiary(first.span, beneficiary))
    return first.span
  return verbAt < at ? purposeBetween(chunks, verbAt, at, beneficiary, context) : null
}

/** The first purpose between two places: the phrase or clause after « pour », « à », « destiné à ». */
export function purposeBetween(
  chunks: readonly Chunk[],
  from: number,
  to: number,
  beneficiary: Role | null,
  context: FundingContext,
): Span | null {
  for (let next = from + 1; next < to; next++) {
    const chunk = chunks[next]
    if (chunk === undefined || (chunk.kind === 'mark' && /^[;.]$/u.test(chunk.key))) break
    if (chunk.kind === 'verb' && chunk.preposition === 'pour') return stretch(chunks, next, to, context)
    if (chunk.kind === 'verb' && chunk.preposition === null && LEADS.test(chunk.key)) continue
    if (chunk.kind !== 'phrase' || isBeneficiary(chunk.span, beneficiary) || isGift(chunk.head.key)) continue
    const { preposition } = chunk
    if (
      preposition !== null &&
      !isPoint(chunk.head.key) &&
      chunk.head.kind !== 'number' &&
      (FOR.has(preposition) || (preposition === 'à' && !/^\p{Lu}/u.test(chunk.head.text)))
    )
      return stretch(chunks, next, to, context)
  }
  return null
}

function isBeneficiary({ start, end }: Span, beneficiary: Role | null): boolean {
  const span = beneficiary?.span ?? null
  return span !== null && span.start < end && start < span.end
}

/** Words that say when, where or how rather than what for. */
function isPoint(key: string): boolean {
  return /^(?:terme|horizon|titre|total|part|parite|an|annee|moitie|jour|hauteur|compter|partir|suite|cote|lieu|fin|debut|mois|charge|exercice|annee|periode|instant|metre|metres|kilometres|jours|ans|personne|saison|rentree)$/u.test(
    key,
  )
}

/** From the phrase at `at` to the end of what belongs to it: complements, « et » with another, but no new clause. */
function stretch(chunks: readonly Chunk[], at: number, to: number, context: FundingContext): Span {
  const first = chunks[at]
  if (first === undefined) throw new RangeError('no chunk to start from')
  let end = first.span.end
  for (let next = at + 1; next < to; next++) {
    const chunk = chunks[next]
    if (
      chunk === undefined ||
      chunk.kind === 'link' ||
      chunk.kind === 'mark' ||
      chunk.kind === 'amount' ||
      chunk.kind === 'pronoun'
    )
      break
    if (chunk.kind === 'phrase' && chunk.preposition === 'titre') break
    if (chunk.kind === 'verb' && !chunk.bare && chunk.tense !== 'infinitive') break
    end = chunk.span.end
  }
  const start = first.kind === 'verb' ? first.span.start : first.span.start
  return trimSpan(context.text, { start, end })
}
