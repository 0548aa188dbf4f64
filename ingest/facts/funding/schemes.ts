import { background } from './background.ts'
import { COST_VERB } from './before-amount.ts'
import { inTurn } from './beneficiary.ts'
import type { Chunk } from './chunks.ts'
import { isEuropeanFund, unionBehind } from './european.ts'
import { isCost } from './lexicon.ts'
import { FUNDERS, LIKELY_PAYS, rolesOf } from './payer.ts'
import { purposeBetween } from './purpose.ts'
import type { Governor } from './reading.ts'
import { between } from './recipient.ts'
import { nextAmount, previousAmount, subjectOf } from './relations.ts'
import type { Frame, Scene } from './scene.ts'

/** « le FEADER (48 millions) »: a European fund beside its amount. */
export function fundFrame(chunks: readonly Chunk[], at: number, { context }: Scene): Frame | null {
  const mark = chunks[at - 1]
  const phrase = mark?.kind === 'mark' && /^[(:]$/u.test(mark.key) ? chunks[at - 2] : mark
  if (phrase?.kind !== 'phrase' || !isEuropeanFund(phrase.head.key)) return null
  const union = unionBehind(context)
  return {
    rule: 'funding-given-by',
    funders: union === null ? [] : [{ body: union, span: phrase.span }],
    beneficiary: null,
    purpose: null,
    cues: [phrase.span],
    verb: null,
  }
}

/** « La Région a lancé un programme de 450 000 euros »: who sets a scheme up pays for it. */
export function schemeFrame(chunks: readonly Chunk[], { neutral, blockedAt }: Governor, scene: Scene): Frame | null {
  const verb = blockedAt === null ? undefined : chunks[blockedAt]
  if (blockedAt === null || verb?.kind !== 'verb' || neutral === null || verb.negated) return null
  if (!SCHEME.test(neutral.head.key) || !SETS_UP.test(verb.key)) return null
  const bodies = (subjectOf(chunks, blockedAt)?.phrases ?? []).flatMap((phrase) => phrase.bodies)
  const funders = rolesOf(
    bodies.filter(({ type }) => LIKELY_PAYS.has(type)),
    scene.context,
  )
  if (funders.length === 0) return null
  return { rule: 'funding-scheme', funders, beneficiary: null, purpose: neutral.span, cues: [verb.span], verb }
}

/**
 * « 14 M€ pour les cars scolaires, 3 M€ pour ceux de la Meuse »: money and what for, without a verb, where the text
 * names a payer and the sentence no price.
 */
export function awardFrame(chunks: readonly Chunk[], at: number, governor: Governor, scene: Scene): Frame | null {
  const amount = chunks[at]
  const next = chunks[at + 1]
  if (amount?.kind !== 'amount' || amount.preposition !== null || amount.amount.cents < LEAST_AWARD) return null
  if (next === undefined || !('preposition' in next)) return null
  // « 15 000 € à l'Amicale, 12 000 € à l'ADMR »: in an enumeration « à » gives to a body.
  const isToBody =
    next.kind === 'phrase' && next.preposition === 'à' && next.body !== null && !FUNDERS.has(next.body.type)
  if (!AIMS.has(next.preposition ?? '') && !(isToBody && previousAmount(chunks, at) !== -1)) return null
  const before = chunks[at - 1]
  if (before !== undefined && before.kind !== 'mark' && before.kind !== 'link') return null
  const speaksOfCost = chunks.some((chunk) => chunk.kind === 'phrase' && chunk.keys.some(isCost))
  if (speaksOfCost || chunks.some((chunk) => chunk.kind === 'verb' && COST_VERB.test(chunk.key))) return null
  const funders = background(chunks, governor, scene)
  if (funders.length === 0) return null
  const to = nextAmount(chunks, at)
  const beneficiary = between(chunks, at, to, 'dative', scene)
  const purpose = purposeBetween(chunks, at, to, beneficiary, scene.context)
  if (beneficiary === null && purpose === null) return null
  const others = funders.filter(({ body }) => body.name !== beneficiary?.body.name)
  return { rule: 'funding-given-by', funders: others, beneficiary, purpose, cues: [], verb: null }
}

/** « Parmi les dossiers retenus figurent la crèche de Guer (20 000 €) et … »: each with its amount in brackets. */
export function selectedFrame(chunks: readonly Chunk[], at: number, governor: Governor, scene: Scene): Frame | null {
  const isSelection = chunks
    .slice(0, at)
    .some((chunk) => chunk.kind === 'phrase' && chunk.keys.some((key) => SELECTED.test(key)))
  const beneficiary = isSelection ? inTurn(chunks, at, scene) : null
  if (beneficiary === null) return null
  const funders = background(chunks, governor, scene).filter(({ body }) => body.name !== beneficiary.body.name)
  return { rule: 'funding-given-by', funders, beneficiary, purpose: null, cues: [], verb: null }
}

const SELECTED = /^(?:beneficiaire|laureat|laureate|retenu|retenue|selectionne|soutenu|aide|subventionne)e?s?$/u

/** Below 1,000 euros, « 15 € pour un adulte » is a price. */
const LEAST_AWARD = 100_000

const AIMS = new Set(['pour', 'en faveur', 'au profit', 'soutien'])

const SCHEME = /^(?:plan|programme|fonds|appel|dispositif|pacte)s?$/u

const SETS_UP = /^(?:lanc|cree|ouvre|ouvert|instaur|institu|mis|met|annonc|decid)/u
