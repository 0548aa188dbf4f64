import type { AmountFact, FundingFact } from '../../../../corpus/fact.ts'
import type { Scene } from '../scene.ts'

/** An amount, or a sentence that tells of money without one, and what the frames made of it. */
export interface Case {
  readonly amount: AmountFact | null
  readonly scene: Scene
  /** Null where no frame speaks. */
  readonly fact: FundingFact | null
}
