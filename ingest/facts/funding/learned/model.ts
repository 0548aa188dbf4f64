import type { Weights } from './log-linear.ts'
import weights from './weights.json' with { type: 'json' }

/** What was learned for each question: is an amount given, does a sentence tell of money given, who receives, who pays. */
export interface Model {
  readonly given: Weights
  readonly told: Weights
  readonly receiver: Weights
  readonly payer: Weights
}

/** Fitted by `eval/training/train-funding.ts` to the annotated texts of the development part. */
export const MODEL: Model = weights
