import type { BodyFact } from '../../../corpus/fact.ts'
import type { Chunk, Phrase } from './chunks.ts'
import { isGift } from './lexicon.ts'
import { ALWAYS_PAYS, FUNDERS } from './payer.ts'

/** « 2 M€ de l'État », « 32 M€ de crédits de l'État », « État 11,6 M€ », « la Région (13,2 M€) ». */
export function besideAmount(chunks: readonly Chunk[], at: number): readonly BodyFact[] {
  const next = chunks[at + 1]
  if (next?.kind === 'phrase' && next.preposition === 'de' && (next.body !== null || isGift(next.head.key))) {
    const given = next.bodies.filter(({ type }) => FUNDERS.has(type))
    if (given.length > 0) return next.body === null ? given : joinedBodies(chunks, at + 1)
  }
  const third = chunks[at + 1]
  if (third?.kind === 'phrase' && third.preposition === 'pour') {
    const turn = inOrder(chunks, third)
    if (turn.length > 0) return turn
    if (third.body !== null && FUNDERS.has(third.body.type) && sharesForEach(chunks)) return [third.body]
  }
  const inside = chunks[at + 2]
  const isBracketed = third?.kind === 'mark' && third.key === '(' && chunks[at + 3]?.kind === 'mark'
  if (isBracketed && inside?.kind === 'phrase' && inside.body !== null && ALWAYS_PAYS.has(inside.body.type))
    return [inside.body]
  const opening = chunks[at - 1]
  const before =
    opening?.kind === 'mark' &&
    (opening.key === '(' || opening.key === ':' || (opening.key === ',' && opensList(chunks, at - 2)))
      ? chunks[at - 2]
      : pastBrackets(chunks, at)
  if (before?.kind !== 'phrase' || before.body === null) return []
  const { body } = before
  const pays = ALWAYS_PAYS.has(body.type) || (FUNDERS.has(body.type) && hasPayerBeside(chunks))
  const isBare = before.preposition === null || opening?.kind === 'mark'
  return isBare && pays ? [body] : []
}

/** « 3 M€ pour l'un et 2 M€ pour l'autre », « pour la première »: the bodies of the sentence in turn. */
function inOrder(chunks: readonly Chunk[], phrase: Phrase): readonly BodyFact[] {
  const turn = ORDER.findIndex((words) => words.test(phrase.keys.join(' ')))
  if (turn === -1) return []
  const bodies = chunks.flatMap((chunk) =>
    chunk.kind === 'phrase' && chunk.body !== null && FUNDERS.has(chunk.body.type) ? [chunk.body] : [],
  )
  return bodies.slice(turn, turn + 1)
}

const ORDER = [/^(?:premiere?|un|une)$/u, /^(?:seconde?|deuxieme|autre)$/u, /^troisieme$/u]

/** « 10 M€ pour l'État, 8 pour la Région »: two amounts at least, each for one who can pay. */
function sharesForEach(chunks: readonly Chunk[]): boolean {
  const payers = chunks.filter((chunk, at) => {
    const amount = chunks[at - 1]
    return (
      chunk.kind === 'phrase' &&
      chunk.preposition === 'pour' &&
      amount?.kind === 'amount' &&
      chunk.body !== null &&
      ALWAYS_PAYS.has(chunk.body.type)
    )
  })
  return payers.length > 1
}

/** « la Région (4 M€) et 87 communes (2 M€) »: a sure payer stands beside another amount, so these are all payers. */
function hasPayerBeside(chunks: readonly Chunk[]): boolean {
  return chunks.some((chunk, at) => {
    if (chunk.kind !== 'phrase' || chunk.body === null || !ALWAYS_PAYS.has(chunk.body.type)) return false
    const next = chunks[at + 1]
    return (
      next?.kind === 'amount' ||
      (next?.kind === 'mark' && /^[(:]$/u.test(next.key) && chunks[at + 2]?.kind === 'amount')
    )
  })
}

/** « l'Europe (FEDER) pour 2 M€ »: the chunk before the amount, brackets passed over. */
function pastBrackets(chunks: readonly Chunk[], at: number): Chunk | undefined {
  const before = chunks[at - 1]
  if (before?.kind !== 'mark' || before.key !== ')') return before
  const open = chunks.slice(0, at).findLastIndex((chunk) => chunk.kind === 'mark' && chunk.key === '(')
  return chunks[open - 1]
}

/** « de l'État et de la Région »: the bodies that « et » joins, each with its preposition. */
export function joinedBodies(chunks: readonly Chunk[], at: number): readonly BodyFact[] {
  const found: BodyFact[] = []
  for (let next = at; next < chunks.length; next += 2) {
    const chunk = chunks[next]
    if (chunk?.kind !== 'phrase' || chunk.body === null) break
    found.push(chunk.body)
    const link = chunks[next + 1]
    const joins =
      link !== undefined && ((link.kind === 'link' && link.key === 'et') || (link.kind === 'mark' && link.key === ','))
    if (!joins) break
  }
  return found
}

/** « Région Grand Est, 120 000 € ; Drac, 45 000 € »: the body opens its part of an enumeration. */
function opensList(chunks: readonly Chunk[], at: number): boolean {
  const before = chunks[at - 1]
  return before === undefined || (before.kind === 'mark' && before.key === ';')
}
