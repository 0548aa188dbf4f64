import { createHash } from 'node:crypto'
import { factJson } from '../../corpus/json.ts'
import { decide } from '../../ingest/facts/funding/learned/decide.ts'
import { scoreFunding } from '../facts/score-kind.ts'
import { addCounts, type Counts, NO_COUNTS } from '../metrics/span-f1.ts'
import { type Choices, choicesOf, fitModel } from './choices.ts'
import type { LabelledText } from './labelled-texts.ts'

const FOLDS = 5

/** Strict counts of the fundings of one set of texts, by the frames alone and with what was learned from other texts. */
export interface Comparison {
  readonly set: string
  readonly frames: Counts
  readonly learned: Counts
}

/** Decides each text with a model fitted to the other folds, and compares with what the frames read alone; `examples` are learned from in every fold. */
export function crossValidate(texts: readonly LabelledText[], examples: readonly Choices[]): readonly Comparison[] {
  const all = texts.map((text) => ({ text, fold: foldOf(text.id), choices: choicesOf(text) }))
  const sets = new Map<string, Comparison>()
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = all.filter((one) => one.fold !== fold).map(({ choices }) => choices)
    const model = fitModel([...examples, ...others])
    for (const { text } of all.filter((one) => one.fold === fold)) {
      const framed = text.cases.flatMap(({ fact }) => fact ?? [])
      const known = sets.get(text.set) ?? { set: text.set, frames: NO_COUNTS, learned: NO_COUNTS }
      sets.set(text.set, {
        set: text.set,
        frames: addCounts(known.frames, countsOf(text, framed)),
        learned: addCounts(known.learned, countsOf(text, decide(text.cases, model))),
      })
    }
  }
  return [...sets.values()]
}

function countsOf({ marked, text }: LabelledText, found: ReturnType<typeof decide>): Counts {
  return scoreFunding(
    marked,
    found.map((fact) => factJson(fact, text)),
  ).counts.strict
}

/** By its name, so that a text keeps its fold whatever is added. */
function foldOf(id: string): number {
  return createHash('sha256').update(id).digest().readUInt32BE(0) % FOLDS
}
