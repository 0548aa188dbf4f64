import type { Chunk } from './chunks.ts'
import { isEuropeanFund, unionBehind } from './european.ts'
import { LIKELY_PAYS, rolesOf } from './payer.ts'
import type { Governor } from './reading.ts'
import { subjectOf } from './relations.ts'
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

const SCHEME = /^(?:plan|programme|fonds|appel|dispositif|pacte)s?$/u

const SETS_UP = /^(?:lanc|cree|ouvre|ouvert|instaur|institu|mis|met|annonc|decid)/u
