import { INSTRUMENTS, type Instrument } from '../../corpus/fact.ts'
import type { Decision } from './decisions.ts'
import { isGiven, type Telling } from './telling.ts'

/** Why an amount is in no sum. */
export const UNCOUNTED = ['no-amount', 'not-given', 'per-unit', 'other-currency', 'part-of-total'] as const
export type Uncounted = (typeof UNCOUNTED)[number]

export interface Sum {
  readonly cents: number
  /** Decisions that were added. */
  readonly count: number
}

/** Euros of a list of decisions; money to be paid back and promises to pay are never added to money given. */
export type Sums = Readonly<Record<Instrument, Sum>>

export const NO_SUMS: Sums = sumsOf(() => ({ cents: 0, count: 0 }))

/**
 * Adds the decisions that may be added: in euros, given, not for each of something, told once however many documents tell
 * it. A part of a total is left out when the list holds a larger amount of the same document that may count it.
 */
export function sumDecisions(decisions: readonly Decision[]): Sums {
  const wholes = wholesOf(decisions)
  const sums: Record<Instrument, { cents: number; count: number }> = sumsOf(() => ({ cents: 0, count: 0 }))
  for (const { main } of decisions) {
    if (uncounted(main, wholes) !== null) continue
    const sum = sums[main.instrument ?? 'grant']
    sum.cents += main.cents ?? 0
    sum.count++
  }
  return sums
}

/** Largest amount of each document that is no part itself, in cents. */
export type Wholes = ReadonlyMap<string, number>

export function wholesOf(decisions: readonly Decision[]): Wholes {
  const wholes = new Map<string, number>()
  for (const { main } of decisions) {
    if (main.partOfTotal || intrinsic(main) !== null) continue
    wholes.set(main.documentId, Math.max(wholes.get(main.documentId) ?? 0, main.cents ?? 0))
  }
  return wholes
}

/** Why the sum of a list with `wholes` leaves the decision out, or null when it counts. */
export function uncounted(main: Telling, wholes: Wholes): Uncounted | null {
  const reason = intrinsic(main)
  if (reason !== null || !main.partOfTotal) return reason
  return (wholes.get(main.documentId) ?? 0) > (main.cents ?? 0) ? 'part-of-total' : null
}

function intrinsic(main: Telling): Exclude<Uncounted, 'part-of-total'> | null {
  if (main.cents === null) return 'no-amount'
  if (!isGiven(main)) return 'not-given'
  if (main.per !== null) return 'per-unit'
  return main.currency === 'EUR' ? null : 'other-currency'
}

function sumsOf<T>(make: () => T): Record<Instrument, T> {
  const [grant, loan, guarantee] = INSTRUMENTS
  return { [grant]: make(), [loan]: make(), [guarantee]: make() }
}
