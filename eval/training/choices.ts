import type { Candidate } from '../../ingest/facts/funding/learned/candidate.ts'
import type { Case } from '../../ingest/facts/funding/learned/case.ts'
import { givenFeatures } from '../../ingest/facts/funding/learned/given.ts'
import { historyBeyond, historyWith, NO_HISTORY } from '../../ingest/facts/funding/learned/history.ts'
import type { Model } from '../../ingest/facts/funding/learned/model.ts'
import { payerCandidates } from '../../ingest/facts/funding/learned/payers.ts'
import { receiverCandidates } from '../../ingest/facts/funding/learned/receivers.ts'
import { surroundingsOf } from '../../ingest/facts/funding/learned/surroundings.ts'
import { toldFeatures } from '../../ingest/facts/funding/learned/told.ts'
import { sameRole } from '../facts/same.ts'
import { type Choice, fitWeights } from './fit.ts'
import type { Answer, LabelledText } from './labelled-texts.ts'

/** The choices that the annotated texts make for each of the three questions. */
export type Choices = Readonly<Record<keyof Model, readonly Choice[]>>

/** How often the texts of a set count: examples must hold. */
function weightOf(set: string): number {
  return set === 'examples' ? 6 : 1
}

export function choicesOf({ set, cases, answers }: LabelledText): Choices {
  const weight = weightOf(set)
  const choices: Record<keyof Model, Choice[]> = { given: [], told: [], receiver: [], payer: [] }
  let history = NO_HISTORY
  let last: Case | null = null
  for (const [index, one] of cases.entries()) {
    if (last !== null && one.scene.sentence !== last.scene.sentence) history = historyBeyond(history)
    last = one
    const answer = answers[index]
    const around = surroundingsOf(one)
    if (around.at === -1) continue
    if (answer !== undefined) {
      const right = [answer !== null, answer === null]
      if (one.amount === null) choices.told.push({ options: [toldFeatures(one, around, history), []], right, weight })
      else choices.given.push({ options: [givenFeatures(one, around, history), []], right, weight })
    }
    if (answer == null) {
      if (one.amount !== null) history = historyWith(history, null)
      continue
    }
    const receivers = receiverCandidates(one, around, history)
    const payers = payerCandidates(one, around, history)
    choices.receiver.push(...roleChoice(receivers, answer.beneficiary, weight))
    choices.payer.push(...roleChoice(payers, answer.funder, weight))
    if (one.amount !== null)
      history = historyWith(history, {
        beneficiary: bodyOf(receivers, answer.beneficiary),
        funder: bodyOf(payers, answer.funder),
      })
  }
  return choices
}

/** Empty where the marked name is not among the candidates: nothing is to be learned. */
function roleChoice(candidates: readonly Candidate[], name: Answer['funder'], weight: number): readonly Choice[] {
  if (name === undefined) return []
  const right = candidates.map(({ role }) => sameRole(name, role?.body.name ?? null))
  return right.some(Boolean) ? [{ options: candidates.map(({ features }) => features), right, weight }] : []
}

function bodyOf(candidates: readonly Candidate[], name: Answer['funder']) {
  return candidates.find(({ role }) => sameRole(name ?? null, role?.body.name ?? null))?.role?.body ?? null
}

/** Strength of the prior that keeps weights small, chosen by cross-validation. */
const RIDGE = { given: 0.7, told: 1, receiver: 1, payer: 1 }

export function fitModel(all: readonly Choices[]): Model {
  const fitted = (question: keyof Model) =>
    fitWeights(
      all.flatMap((choices) => choices[question]),
      RIDGE[question],
    )
  return { given: fitted('given'), told: fitted('told'), receiver: fitted('receiver'), payer: fitted('payer') }
}
