import type { Weights } from './log-linear.ts'
import weights from './weights.json' with { type: 'json' }

/** What was learned for each of the three questions: is the money given, who receives it, who pays it. */
export interface Model {
  readonly given: Weights
  readonly receiver: Weights
  readonly payer: Weights
}

/** Fitted by `eval/training/train-funding.ts` to the annotated texts of the development part. */
export const MODEL: Model = weights
