import { createHash } from 'node:crypto'
import type { FundingFact } from '../../corpus/fact.ts'
import { type FundingFactJson, factJson } from '../../corpus/json.ts'
import { decide } from '../../ingest/facts/funding/learned/decide.ts'
import { type Choices, choicesOf, fitModel } from './choices.ts'
import type { LabelledText } from './labelled-texts.ts'

const FOLDS = 5

/** Sets that nothing is learned from here and whose misses nobody reads, so that they tell what to expect of fresh texts. */
const HELD_OUT: ReadonlySet<string> = new Set(['written/05', 'written/06', 'written/07'])

export function isHeldOut({ set }: Pick<LabelledText, 'set'>): boolean {
  return HELD_OUT.has(set)
}

/** The fundings of a text: by the frames alone, and with what was learned from other texts. */
export interface Decided {
  readonly text: LabelledText
  readonly framed: readonly FundingFactJson[]
  readonly learned: readonly FundingFactJson[]
}

/**
 * Decides each text with a model fitted to the other folds, held-out ones with a model fitted to all that are not;
 * `examples` are learned from in every fold.
 */
export function crossValidate(texts: readonly LabelledText[], examples: readonly Choices[]): readonly Decided[] {
  const all = texts.map((text) => ({
    text,
    fold: isHeldOut(text) ? FOLDS : foldOf(text.id),
    choices: choicesOf(text),
  }))
  return [...Array(FOLDS + 1).keys()].flatMap((fold) => {
    const learnedFrom = all.filter((one) => one.fold !== fold && one.fold !== FOLDS).map(({ choices }) => choices)
    const model = fitModel([...examples, ...learnedFrom])
    return all
      .filter((one) => one.fold === fold)
      .map(({ text }) => ({
        text,
        framed: inJson(
          text.cases.flatMap(({ fact }) => fact ?? []),
          text,
        ),
        learned: inJson(decide(text.cases, model), text),
      }))
  })
}

function inJson(facts: readonly FundingFact[], { text }: LabelledText): readonly FundingFactJson[] {
  return facts.map((fact) => factJson(fact, text)).filter((fact) => fact.kind === 'funding')
}

/** By its name, so that a text keeps its fold whatever is added. */
function foldOf(id: string): number {
  return createHash('sha256').update(id).digest().readUInt32BE(0) % FOLDS
}
