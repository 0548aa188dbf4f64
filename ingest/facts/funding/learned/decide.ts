import type { BodyRef, FundingFact } from '../../../../corpus/fact.ts'
import { factOf } from '../fact-of.ts'
import { purposeBetween } from '../purpose.ts'
import { nextAmount } from '../relations.ts'
import type { Role } from '../scene.ts'
import type { Candidate } from './candidate.ts'
import type { Case } from './case.ts'
import { givenFeatures } from './given.ts'
import { type History, historyBeyond, historyWith, NO_HISTORY, type Told } from './history.ts'
import { chancesOf } from './log-linear.ts'
import { MODEL, type Model } from './model.ts'
import { payerCandidates } from './payers.ts'
import { receiverCandidates } from './receivers.ts'
import { type Surroundings, surroundingsOf } from './surroundings.ts'
import { toldFeatures } from './told.ts'

/** Chances under which the learned part stays silent, chosen by cross-validation for precision first. */
export const THRESHOLDS = {
  /** What a frame takes for money given is given. */
  framed: 0.4,
  /** An amount of which no frame speaks is given. */
  given: 0.5,
  /** A sentence without amount, of which no frame speaks, tells of money given. */
  told: 0.5,
  /** … and both roles are right: of what a frame read, and of what none did. */
  whole: { framed: 0.17, learned: 0.34 },
  /** Another receiver than the frame's, one where the frame has none, none where it has one, another payer. */
  role: { receiver: 0.7, absent: 0.5, nobody: 0.85, payer: 0.65 },
} as const

/** Somebody for a role, or nobody, and the chance that it is right. */
interface Choice {
  readonly role: Role | null
  readonly chance: number
}

/**
 * The fundings of a document: what the frames read, save what is hardly money given, with another role where the learned
 * part is sure of it, and the amounts of which no frame speaks but which it takes for money given. What it changed or
 * found bears its name.
 */
export function decide(cases: readonly Case[], model: Model = MODEL): readonly FundingFact[] {
  const decided: FundingFact[] = []
  let inSentence: FundingFact[] = []
  let history = NO_HISTORY
  let sentence: unknown = null
  for (const one of cases) {
    if (one.scene.sentence !== sentence) {
      inSentence = []
      history = historyBeyond(history)
    }
    sentence = one.scene.sentence
    const fact = decideOne(one, history, inSentence, model)
    if (one.amount !== null) history = historyWith(history, fact)
    if (fact === null) continue
    inSentence.push(fact)
    decided.push(fact)
  }
  return decided
}

function decideOne(one: Case, history: History, found: readonly FundingFact[], model: Model): FundingFact | null {
  const { amount, fact } = one
  if (amount?.cents === 0) return null
  // Sentences without amount vary too much: where a frame speaks, it is right more often.
  if (amount === null && fact !== null) return fact
  const around = surroundingsOf(one)
  if (around.at === -1) return fact
  const given =
    amount === null
      ? chanceOf(toldFeatures(one, around, history), model.told)
      : chanceOf(givenFeatures(one, around, history), model.given)
  const least = fact !== null ? THRESHOLDS.framed : amount === null ? THRESHOLDS.told : THRESHOLDS.given
  if (given < least) return null
  const receivers = ranked(receiverCandidates(one, around, history), model.receiver)
  const payers = ranked(payerCandidates(one, around, history), model.payer)
  const [receiver, payer] = fact === null ? apart(receivers, payers) : besideFrame(fact, receivers, payers)
  const whole = given * receiver.chance * payer.chance
  if (whole < THRESHOLDS.whole[fact === null ? 'learned' : 'framed']) return null
  if (fact !== null) return withRoles(fact, receiver, payer)
  // Without amount, what is told is who gives to whom.
  if (amount === null && (payer.role === null || receiver.role === null)) return null
  return learnedFact(one, receiver, payer, around, found)
}

/** The frame's own roles, or surer ones. */
function besideFrame(
  { beneficiary, funder }: FundingFact,
  receivers: readonly Choice[],
  payers: readonly Choice[],
): readonly [Choice, Choice] {
  const { receiver, absent, payer } = THRESHOLDS.role
  const own: readonly [Choice, Choice] = [choiceOf(beneficiary, receivers), choiceOf(funder, payers)]
  const chosen: readonly [Choice, Choice] = [
    surer(own[0], receivers, beneficiary === null ? absent : receiver),
    surer(own[1], payers, payer),
  ]
  return isSame(chosen) ? own : chosen
}

function surer(own: Choice, [best]: readonly Choice[], least: number): Choice {
  const needed = best?.role === null && own.role !== null ? THRESHOLDS.role.nobody : least
  return best !== undefined && best.chance >= needed ? best : own
}

function choiceOf(body: BodyRef | null, choices: readonly Choice[]): Choice {
  const known = choices.find(({ role }) => role?.body.name === body?.name)
  return known ?? { role: body === null ? null : { body, span: null }, chance: 0 }
}

function isSame([receiver, payer]: readonly [Choice, Choice]): boolean {
  return receiver.role !== null && receiver.role.body.name === payer.role?.body.name
}

function chanceOf(features: readonly string[], weights: Model['given']): number {
  return chancesOf([features, []], weights)[0] ?? 0
}

/** The choices, the likeliest first. */
function ranked(candidates: readonly Candidate[], weights: Model['receiver']): readonly Choice[] {
  const chances = chancesOf(
    candidates.map(({ features }) => features),
    weights,
  )
  return candidates
    .map(({ role }, index) => ({ role, chance: chances[index] ?? 0 }))
    .sort((a, b) => b.chance - a.chance)
}

/** The likeliest receiver and payer who are not the same. */
function apart(receivers: readonly Choice[], payers: readonly Choice[]): readonly [Choice, Choice] {
  const pairs = receivers
    .slice(0, 2)
    .flatMap((receiver) => payers.slice(0, 2).map((payer) => [receiver, payer] as const))
    .filter((pair) => !isSame(pair))
    .sort((a, b) => b[0].chance * b[1].chance - a[0].chance * a[1].chance)
  return pairs[0] ?? [NOBODY, NOBODY]
}

const NOBODY: Choice = { role: null, chance: 0 }

/** The frame's fact with the roles that were chosen. */
function withRoles(fact: FundingFact, { role: receiver }: Choice, { role: payer }: Choice): FundingFact {
  const told: Told = { beneficiary: receiver?.body ?? null, funder: payer?.body ?? null }
  const isFramed = told.beneficiary?.name === fact.beneficiary?.name && told.funder?.name === fact.funder?.name
  if (isFramed) return fact
  const cofunders =
    told.funder?.name === fact.funder?.name
      ? fact.cofunders
      : fact.cofunders.filter(({ name }) => name !== told.funder?.name)
  return { ...fact, ...told, rule: `${fact.rule}-learned`, cofunders }
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
