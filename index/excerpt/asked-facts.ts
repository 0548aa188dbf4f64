import type { Fact, FactKind } from '../../corpus/fact.ts'
import { eurosOf } from '../euros.ts'
import type { Intent, Understood } from '../library.ts'

const ASKED_KINDS: Readonly<Record<Intent, readonly FactKind[]>> = {
  funder: ['funding'],
  beneficiary: ['funding'],
  amount: ['amount', 'funding'],
  date: ['date'],
  compare: ['amount'],
  list: [],
}

/** « 100 000 € » of a question is found in « 99 950 € ». */
const NEAR_AMOUNT = 0.01

type Asking = Pick<Understood, 'intents' | 'amounts' | 'minAmount' | 'maxAmount'>

/** Tells the facts that a question asks for: of the kind that answers it, or of an amount that it names or bounds. */
export function factsAskedBy({ intents, amounts, minAmount, maxAmount }: Asking): (fact: Fact) => boolean {
  const kinds = new Set(intents.flatMap((intent) => ASKED_KINDS[intent]))
  const isBounded = minAmount !== null || maxAmount !== null
  const isWithin = (euros: number) => isBounded && euros >= (minAmount ?? 0) && euros <= (maxAmount ?? euros)
  const isNamed = (euros: number) => amounts.some((amount) => Math.abs(euros - amount) <= NEAR_AMOUNT * amount)
  return (fact) =>
    kinds.has(fact.kind) || (fact.kind === 'amount' && eurosOf(fact).some((euros) => isWithin(euros) || isNamed(euros)))
}
