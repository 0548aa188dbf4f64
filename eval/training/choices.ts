import { givenFeatures } from '../../ingest/facts/funding/learned/given.ts'
import type { Model } from '../../ingest/facts/funding/learned/model.ts'
import { payerCandidates } from '../../ingest/facts/funding/learned/payers.ts'
import { receiverCandidates } from '../../ingest/facts/funding/learned/receivers.ts'
import { surroundingsOf } from '../../ingest/facts/funding/learned/standing.ts'
import { sameRole } from '../facts/same.ts'
import { type Choice, fitWeights } from './fit.ts'
import type { LabelledText } from './labelled-texts.ts'

/** The choices that the annotated texts make for each of the three questions. */
export type Choices = Readonly<Record<keyof Model, readonly Choice[]>>

/** How often the texts of a set count: examples must hold, and texts that no rule was tuned to tell how far to trust a frame. */
function weightOf(set: string): number {
  if (set === 'examples') return 3
  return /^(?:acts|releases|varied)\.jsonl$/u.test(set) ? 2 : 1
}

export function choicesOf({ set, cases, answers }: LabelledText): Choices {
  const weight = weightOf(set)
  const choices: Record<keyof Model, Choice[]> = { given: [], receiver: [], payer: [] }
  for (const [index, one] of cases.entries()) {
    const answer = answers[index]
    if (one.amount === null || answer === undefined) continue
    const around = surroundingsOf(one)
    choices.given.push({ options: [givenFeatures(one, around), []], right: [answer !== null, answer === null], weight })
    if (answer === null) continue
    for (const [question, candidates, name] of [
      ['receiver', receiverCandidates(one, around), answer.beneficiary],
      ['payer', payerCandidates(one, around), answer.funder],
    ] as const) {
      if (name === undefined) continue
      const right = candidates.map(({ role }) => sameRole(name, role?.body.name ?? null))
      // Where the marked name is not among the candidates, nothing is to be learned.
      if (right.some(Boolean))
        choices[question].push({ options: candidates.map(({ features }) => features), right, weight })
    }
  }
  return choices
}

/** Strength of the prior that keeps weights small, chosen by cross-validation. */
const RIDGE = { given: 1, receiver: 2, payer: 2 }

export function fitModel(all: readonly Choices[]): Model {
  const fitted = (question: keyof Model) =>
    fitWeights(
      all.flatMap((choices) => choices[question]),
      RIDGE[question],
    )
  return { given: fitted('given'), receiver: fitted('receiver'), payer: fitted('payer') }
}
