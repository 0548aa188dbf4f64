import type { BodyFact, BodyRef } from '../../../corpus/fact.ts'
import { refOf } from '../../../corpus/bodies/body.ts'
import type { Chunk, Phrase } from './chunks.ts'
import type { Governor } from './governor.ts'
import { isGift } from './lexicon.ts'
import { bodiesIn, nextAmount, previousAmount, subjectOf } from './relations.ts'
import type { FundingContext, Role, Scene } from './scene.ts'

/** Bodies that give public money by their nature; any other gives only where a verb says so. */
const FUNDERS = new Set(['region', 'department', 'commune', 'intercommunality', 'state', 'operator', 'eu', 'instance'])
/** In a list of amounts, these are who pays; others may as well receive. */
export const ALWAYS_PAYS: ReadonlySet<string> = new Set(['state', 'region', 'eu'])

/** Who pays when `body` decides: an assembly acts, its collectivity pays. Null for an assembly that has no money. */
export function payerOf(body: BodyRef, context: FundingContext): BodyRef | null {
  if (body.type !== 'instance') return refOf(body)
  return /^(?:CESER|Conseil économique)|communautaire|municipal|d'administration|syndical|métropolitain/u.test(body.name)
    ? null
    : context.collectivity
}

/** Who gives the amount at `at` by words of its own clause; empty where the clause does not say. */
export function statedFunders(chunks: readonly Chunk[], at: number, governor: Governor, scene: Scene): readonly Role[] {
  const { context } = scene
  for (const bodies of [
    besideAmount(chunks, at),
    byVerb(chunks, at, governor),
    agentAfter(chunks, at),
    byNoun(chunks, at, governor),
  ]) {
    const roles = rolesOf(bodies, context)
    if (roles.length > 0) return roles
  }
  return regional(governor, scene)
}

export function rolesOf(bodies: readonly BodyFact[], context: FundingContext): readonly Role[] {
  const roles = new Map<string, Role>()
  for (const body of bodies) {
    const payer = payerOf(body, context)
    if (payer !== null && !roles.has(payer.name)) roles.set(payer.name, { body: payer, span: body.span })
  }
  return [...roles.values()]
}

/** « 2 M€ de l'État », « 32 M€ de crédits de l'État », « État 11,6 M€ », « la Région (13,2 M€) ». */
function besideAmount(chunks: readonly Chunk[], at: number): readonly BodyFact[] {
  const next = chunks[at + 1]
  if (next?.kind === 'phrase' && next.preposition === 'de' && (next.body !== null || isGift(next.head.key))) {
    const given = next.bodies.filter(({ type }) => FUNDERS.has(type))
    if (given.length > 0) return next.body === null ? given : joinedBodies(chunks, at + 1)
  }
  const opening = chunks[at - 1]
  const before = opening?.kind === 'mark' && (opening.key === '(' || opening.key === ':') ? chunks[at - 2] : opening
  if (before?.kind !== 'phrase' || before.body === null) return []
  const { body } = before
  const pays = ALWAYS_PAYS.has(body.type) || (FUNDERS.has(body.type) && hasPayerBeside(chunks))
  const isBare = before.preposition === null || opening?.kind === 'mark'
  return isBare && pays ? [body] : []
}

/** « la Région (4 M€) et 87 communes (2 M€) »: a sure payer stands beside another amount, so these are all payers. */
function hasPayerBeside(chunks: readonly Chunk[]): boolean {
  return chunks.some((chunk, at) => {
    if (chunk.kind !== 'phrase' || chunk.body === null || !ALWAYS_PAYS.has(chunk.body.type)) return false
    const next = chunks[at + 1]
    return next?.kind === 'amount' || (next?.kind === 'mark' && /^[(:]$/u.test(next.key) && chunks[at + 2]?.kind === 'amount')
  })
}

/** « de l'État et de la Région »: the bodies that « et » joins, each with its preposition. */
function joinedBodies(chunks: readonly Chunk[], at: number): readonly BodyFact[] {
  const found: BodyFact[] = []
  for (let next = at; next < chunks.length; next += 2) {
    const chunk = chunks[next]
    if (chunk?.kind !== 'phrase' || chunk.body === null) break
    found.push(chunk.body)
    const link = chunks[next + 1]
    const joins = link !== undefined && ((link.kind === 'link' && link.key === 'et') || (link.kind === 'mark' && link.key === ','))
    if (!joins) break
  }
  return found
}

/** The subject of a verb that gives, the agent of a passive, the source of a verb that receives or comes. */
function byVerb(chunks: readonly Chunk[], at: number, { verb, verbAt }: Governor): readonly BodyFact[] {
  if (verb?.verb == null || verbAt === null) return []
  const { relation } = verb.verb
  if (relation === 'receive' && sharesBill(chunks, verbAt)) return bodiesIn(subjectOf(chunks, verbAt)?.phrases ?? [])
  if (verb.seesItself) return introduced(chunks, verbAt, SOURCES)
  if (relation === 'come' || relation === 'receive') return introduced(chunks, verbAt, SOURCES)
  if (relation === 'request') return introduced(chunks, verbAt, ASKED)
  if (relation === 'go') return []
  if (verb.passive) return introduced(chunks, verbAt, AGENT)
  const between = elliptical(chunks, at, verbAt)
  if (between !== null) return [between]
  const subject = subjectOf(chunks, verbAt)
  return subject === null ? [] : bodiesIn(subject.phrases)
}

/** « se partagent la facture »: those who share a cost pay it. */
export function sharesBill(chunks: readonly Chunk[], verbAt: number): boolean {
  const object = chunks[verbAt + 1]
  return object?.kind === 'phrase' && object.preposition === null && BILL.test(object.head.key)
}

const BILL = /^(?:facture|note|cout|addition|charge|financement|depense|effort|ardoise|reste)s?$/u
const AGENT = new Set(['par'])
const SOURCES = new Set(['de', 'de la part', 'par', 'auprès', 'grâce'])
const ASKED = new Set(['à', 'auprès'])

/** The bodies after the verb under one of `prepositions`, with those joined to them. */
function introduced(chunks: readonly Chunk[], verbAt: number, prepositions: ReadonlySet<string>): readonly BodyFact[] {
  for (let next = verbAt + 1; next < chunks.length; next++) {
    const chunk = chunks[next]
    if (chunk === undefined || (chunk.kind === 'verb' && !chunk.bare && chunk.tense !== 'infinitive') || (chunk.kind === 'mark' && /^[;.]$/u.test(chunk.key))) break
    if (chunk.kind !== 'phrase' || chunk.preposition === null || !prepositions.has(chunk.preposition)) continue
    if (chunk.body !== null && FUNDERS.has(chunk.body.type)) return joinedBodies(chunks, next)
    const [inside] = chunk.bodies
    if (inside !== undefined && (chunk.preposition === 'par' || isGift(chunk.head.key)) && FUNDERS.has(inside.type)) return chunk.bodies
  }
  return []
}

/** « L'État apporte 3 M€, la Région 2 M€ »: another subject right before the amount, the verb left out. */
function elliptical(chunks: readonly Chunk[], at: number, verbAt: number): BodyFact | null {
  const before = chunks[at - 1]
  const isAfterAnother = previousAmount(chunks, at) > verbAt
  return isAfterAnother && before?.kind === 'phrase' && before.preposition === null ? before.body : null
}

/** « 3 M€, financés par la Région », « … par l'État »: an agent between this amount and the next. */
function agentAfter(chunks: readonly Chunk[], at: number): readonly BodyFact[] {
  const to = nextAmount(chunks, at)
  for (let next = at + 1; next < to; next++) {
    const chunk = chunks[next]
    if (chunk?.kind === 'verb' && !chunk.bare && !chunk.passive) break
    if (chunk?.kind !== 'phrase' || (chunk.preposition !== 'par' && chunk.preposition !== 'de la part')) continue
    if (chunk.body !== null) return joinedBodies(chunks, next)
    if (chunk.bodies.length > 0) return chunk.bodies
  }
  return []
}

/** « une subvention de la Région de 3 M€ », « avec l'aide de l'État (3 M€) ». */
function byNoun(chunks: readonly Chunk[], at: number, { noun, nounAt }: Governor): readonly BodyFact[] {
  if (noun === null || nounAt === null) return []
  const inside = noun.bodies.filter(({ type }) => FUNDERS.has(type))
  if (inside.length > 0) return inside
  const next = chunks[nounAt + 1]
  return next?.kind === 'phrase' && next.preposition === 'de' && nounAt + 1 < at && next.body !== null ? [next.body] : []
}

const REGIONAL = /(?<!\p{L})(?:r[ée]gional(?:e|es)?|r[ée]gionaux)(?!\p{L})/iu

/** « une aide régionale »: the document's region. */
function regional({ noun, neutral }: Governor, { context }: Scene): readonly Role[] {
  const words = (phrase: Phrase | null) => (phrase === null ? '' : context.shadow.slice(phrase.span.start, phrase.span.end))
  const { collectivity } = context
  return collectivity !== null && (REGIONAL.test(words(noun)) || REGIONAL.test(words(neutral))) ? [{ body: collectivity, span: null }] : []
}
