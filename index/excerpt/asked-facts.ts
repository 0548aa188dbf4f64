import type { Fact, FactKind } from '../../corpus/fact.ts'
import { eurosOf, saysAmount } from '../euros.ts'
import type { Intent, Understood } from '../library.ts'

const ASKED_KINDS: Readonly<Record<Intent, readonly FactKind[]>> = {
  funder: ['funding'],
  beneficiary: ['funding'],
  amount: ['amount', 'funding'],
  date: ['date'],
  compare: ['amount'],
  list: [],
}

type Asking = Pick<Understood, 'intents' | 'amounts' | 'minAmount' | 'maxAmount'>

/** Tells the facts that a question asks for: of the kind that answers it, or of an amount that it names or bounds. */
export function factsAskedBy(asking: Asking): (fact: Fact) => boolean {
  const kinds = new Set(asking.intents.flatMap((intent) => ASKED_KINDS[intent]))
  return (fact) => kinds.has(fact.kind) || (fact.kind === 'amount' && saysAmount(eurosOf(fact), asking))
}
