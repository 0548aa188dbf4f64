import type { BodyFact } from '../../../corpus/fact.ts'
import { AGENT, ASKED, agentAfter, introduced, SOURCES } from './agent.ts'
import { besideAmount } from './beside-amount.ts'
import type { Chunk, Phrase } from './chunks.ts'
import { named } from './names.ts'
import { FUNDERS, rolesOf } from './payer.ts'
import type { Governor } from './reading.ts'
import { bodiesIn, previousAmount, subjectOf } from './relations.ts'
import type { Role, Scene } from './scene.ts'

/** Who gives the amount at `at` by words of its own clause; empty where the clause does not say. */
export function statedFunders(chunks: readonly Chunk[], at: number, governor: Governor, scene: Scene): readonly Role[] {
  const { context } = scene
  for (const bodies of [
    besideAmount(chunks, at),
    byRelative(chunks, governor),
    byVerb(chunks, at, governor),
    agentAfter(chunks, at),
    byNoun(chunks, at, governor),
  ]) {
    const roles = rolesOf(bodies, context)
    if (roles.length > 0) return roles
  }
  const many = collectivities(chunks, governor, scene)
  return many.length > 0 ? many : regional(governor, scene)
}

/** « les communes y ajouteront 32 M€ », « les élus ont reconduit l'aide »: who gives, by a common noun. */
function collectivities(chunks: readonly Chunk[], { verb, verbAt }: Governor, { context }: Scene): readonly Role[] {
  const relation = verb?.verb?.relation
  if (
    verbAt === null ||
    verb?.passive === true ||
    relation === 'receive' ||
    relation === 'come' ||
    relation === 'go' ||
    relation === 'request'
  )
    return []
  const [phrase] = subjectOf(chunks, verbAt)?.phrases ?? []
  if (phrase === undefined || phrase.bodies.length > 0) return []
  if (ASSEMBLY.test(phrase.head.key) && context.collectivity !== null)
    return [{ body: context.collectivity, span: phrase.span }]
  return COLLECTIVITIES.test(phrase.head.key) ? [named(phrase.span, context)] : []
}

/** Common nouns for those who decide in a collectivity. */
export const ASSEMBLY = /^(?:elus|elues|conseil|conseillers|conseilleres|assemblee|executif|majorite|institution)$/u

/** Common nouns for bodies that can pay. */
export const COLLECTIVITIES = /^(?:departement|intercommunalite|commune|metropole|agglomeration|fondation|mecene)s$/u

/** « 60 000 € que lui verseront l'État et la Région »: the subject of the relative clause. */
function byRelative(chunks: readonly Chunk[], { relativeAt }: Governor): readonly BodyFact[] {
  const verb = relativeAt === null ? undefined : chunks[relativeAt]
  if (relativeAt === null || verb?.kind !== 'verb') return []
  if (verb.verb?.relation === 'receive') return introduced(chunks, relativeAt, SOURCES)
  return bodiesIn(subjectOf(chunks, relativeAt)?.phrases ?? [])
}

/** The subject of a verb that gives, the agent of a passive, the source of a verb that receives or comes. */
function byVerb(chunks: readonly Chunk[], at: number, { verb, verbAt }: Governor): readonly BodyFact[] {
  if (verb?.verb == null || verbAt === null) return []
  const { relation } = verb.verb
  if (relation === 'receive' && sharesBill(chunks, verbAt)) return bodiesIn(subjectOf(chunks, verbAt)?.phrases ?? [])
  if (verb.seesItself) return introduced(chunks, verbAt, SOURCES)
  if (relation === 'come' || relation === 'receive') return introduced(chunks, verbAt, SOURCES)
  if (relation === 'request')
    return verb.clitic === null ? introduced(chunks, verbAt, ASKED) : lastPayer(chunks, verbAt)
  if (relation === 'go') return []
  if (verb.passive) return introduced(chunks, verbAt, AGENT)
  const between = elliptical(chunks, at, verbAt)
  if (between !== null) return [between]
  const subject = subjectOf(chunks, verbAt)
  if (subject?.pronoun != null) return lastPayer(chunks, subject.at)
  return subject === null ? [] : inTurn(chunks, at, verbAt, subject.phrases.flatMap(payersIn))
}

/** The body that the phrase names, or those who pay in its complements: « le plan de la Région », not « les travaux du lycée ». */
function payersIn({ body, bodies }: Phrase): readonly BodyFact[] {
  return body === null ? bodies.filter(({ type }) => FUNDERS.has(type)) : bodies
}

/** « A et B mobilisent respectivement 4 M€ et 2 M€ »: to each its amount. */
function inTurn(
  chunks: readonly Chunk[],
  at: number,
  verbAt: number,
  bodies: readonly BodyFact[],
): readonly BodyFact[] {
  if (!chunks.some((chunk) => 'key' in chunk && chunk.key === 'respectivement')) return bodies
  const turn = chunks.slice(verbAt, at).filter(({ kind }) => kind === 'amount').length
  return bodies.slice(turn, turn + 1)
}

/** « se partagent la facture »: those who share a cost pay it. */
export function sharesBill(chunks: readonly Chunk[], verbAt: number): boolean {
  const object = chunks[verbAt + 1]
  return object?.kind === 'phrase' && object.preposition === null && BILL.test(object.head.key)
}

const BILL = /^(?:facture|note|cout|addition|charge|financement|depense|effort|ardoise|reste)s?$/u

/** « la Région, dont l'arbitrage tombera en janvier : les pêcheurs lui réclament … »: the payer named last. */
function lastPayer(chunks: readonly Chunk[], at: number): readonly BodyFact[] {
  const body = chunks
    .slice(0, at)
    .findLast((chunk) => chunk.kind === 'phrase' && chunk.body !== null && FUNDERS.has(chunk.body.type))
  return body?.kind === 'phrase' && body.body !== null ? [body.body] : []
}

/** « L'État apporte 3 M€, la Région 2 M€ »: another subject right before the amount, the verb left out. */
function elliptical(chunks: readonly Chunk[], at: number, verbAt: number): BodyFact | null {
  const before = chunks[at - 1]
  const isAfterAnother = previousAmount(chunks, at) > verbAt
  return isAfterAnother && before?.kind === 'phrase' && before.preposition === null ? before.body : null
}

/** « une subvention de la Région de 3 M€ », « avec l'aide de l'État (3 M€) ». */
function byNoun(chunks: readonly Chunk[], at: number, { noun, nounAt }: Governor): readonly BodyFact[] {
  if (noun === null || nounAt === null) return []
  const inside = noun.bodies.filter(({ type }) => FUNDERS.has(type))
  if (inside.length > 0) return inside
  const next = chunks[nounAt + 1]
  return next?.kind === 'phrase' &&
    next.preposition === 'de' &&
    nounAt + 1 < at &&
    next.body !== null &&
    FUNDERS.has(next.body.type)
    ? [next.body]
    : []
}

export const REGIONAL = /(?<!\p{L})(?:r[ée]gional(?:e|es)?|r[ée]gionaux)(?!\p{L})/iu

/** « une aide régionale »: the document's region. */
function regional({ noun, neutral }: Governor, { context }: Scene): readonly Role[] {
  const words = (phrase: Phrase | null) =>
    phrase === null ? '' : context.shadow.slice(phrase.span.start, phrase.span.end)
  const { collectivity } = context
  return collectivity !== null && (REGIONAL.test(words(noun)) || REGIONAL.test(words(neutral)))
    ? [{ body: collectivity, span: null }]
    : []
}
