import type { BodyRef, FundingFact } from '../../../../corpus/fact.ts'
import { factOf } from '../fact-of.ts'
import { purposeBetween } from '../purpose.ts'
import { nextAmount } from '../relations.ts'
import type { Role } from '../scene.ts'
import type { Candidate } from './candidate.ts'
import type { Case } from './case.ts'
import { givenFeatures } from './given.ts'
import { chancesOf } from './log-linear.ts'
import { MODEL, type Model } from './model.ts'
import { payerCandidates } from './payers.ts'
import { receiverCandidates } from './receivers.ts'
import { type Surroundings, surroundingsOf } from './standing.ts'

/** Chances under which the learned part stays silent, chosen by cross-validation on the development part. */
export const THRESHOLDS = {
  /** An amount of which no frame speaks is money given. */
  given: 0.4,
  /** The same in a text where no frame speaks of any. */
  alone: 0.75,
  /** … and both its roles are right. */
  whole: 0.35,
  /** Below this, what a frame takes for money given is none. */
  doubted: 0.25,
  /** Another role than the frame's. */
  role: 0.5,
} as const

/** Somebody for a role, or nobody, and the chance that it is right. */
interface Choice {
  readonly role: Role | null
  readonly chance: number
}

/**
 * The fundings of a document: what the frames read, with another role where the learned part is surer of it, and the
 * amounts of which no frame speaks but which it takes for money given. Those it changed or found bear its name.
 */
export function decide(cases: readonly Case[], model: Model = MODEL): readonly FundingFact[] {
  const least = cases.some(({ fact }) => fact !== null) ? THRESHOLDS.given : THRESHOLDS.alone
  const decided: FundingFact[] = []
  let inSentence: FundingFact[] = []
  let sentence: unknown = null
  for (const one of cases) {
    if (one.scene.sentence !== sentence) inSentence = []
    sentence = one.scene.sentence
    const fact = decideOne(one, least, inSentence, model)
    if (fact === null) continue
    inSentence.push(fact)
    decided.push(fact)
  }
  return decided
}

function decideOne(one: Case, least: number, found: readonly FundingFact[], model: Model): FundingFact | null {
  const { amount, fact } = one
  if (amount === null || amount.cents === 0) return fact
  const around = surroundingsOf(one)
  const given = chancesOf([givenFeatures(one, around), []], model.given)[0] ?? 0
  if (given < (fact === null ? least : THRESHOLDS.doubted)) return null
  const receiver = likeliest(receiverCandidates(one, around), model.receiver)
  const payer = likeliest(payerCandidates(one, around), model.payer)
  if (fact !== null) return withRoles(fact, receiver, payer)
  if (given * receiver.chance * payer.chance < THRESHOLDS.whole || isSame(receiver, payer)) return null
  return learnedFact(one, receiver, payer, around, found)
}

function likeliest(candidates: readonly Candidate[], weights: Model['receiver']): Choice {
  const chances = chancesOf(
    candidates.map(({ features }) => features),
    weights,
  )
  const chance = Math.max(...chances)
  return { role: candidates[chances.indexOf(chance)]?.role ?? null, chance }
}

function isSame(receiver: Choice, payer: Choice): boolean {
  return receiver.role !== null && receiver.role.body.name === payer.role?.body.name
}

/** The frame's fact with the roles that the learned part is sure of. */
function withRoles(fact: FundingFact, receiver: Choice, payer: Choice): FundingFact {
  const beneficiary = surer(fact.beneficiary, receiver)
  const funder = surer(fact.funder, payer)
  if (beneficiary === fact.beneficiary && funder === fact.funder) return fact
  if (beneficiary !== null && beneficiary.name === funder?.name) return fact
  const cofunders = funder === fact.funder ? fact.cofunders : fact.cofunders.filter(({ name }) => name !== funder?.name)
  return { ...fact, rule: `${fact.rule}-learned`, beneficiary, funder, cofunders }
}

function surer(framed: BodyRef | null, { role, chance }: Choice): BodyRef | null {
  const body = role?.body ?? null
  return body?.name === framed?.name || chance < THRESHOLDS.role ? framed : body
}

function learnedFact(
  { amount, scene }: Case,
  receiver: Choice,
  payer: Choice,
  { chunks, at }: Surroundings,
  found: readonly FundingFact[],
): FundingFact {
  const beneficiary = receiver.role
  return factOf(
    {
      rule: 'funding-learned',
      funders: payer.role === null ? [] : [payer.role],
      beneficiary,
      purpose: purposeBetween(chunks, at, nextAmount(chunks, at), beneficiary, scene.context),
      cues: [],
      verb: null,
    },
    amount,
    found,
    scene,
  )
}
