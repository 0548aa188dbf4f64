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
 * it. A part of a total is left out when the list holds that total; where the text does not say which amount it is, when
 * the list holds a larger one of the same document that may count it.
 */
export function sumDecisions(decisions: readonly Decision[], wholes: Wholes = wholesOf(decisions)): Sums {
  const sums: Record<Instrument, { cents: number; count: number }> = sumsOf(() => ({ cents: 0, count: 0 }))
  for (const decision of decisions) {
    if (uncounted(decision, wholes) !== null) continue
    const { main } = decision
    const sum = sums[main.instrument ?? 'grant']
    sum.cents += main.cents ?? 0
    sum.count++
  }
  return sums
}

/** What a list holds that may count a part. */
export interface Wholes {
  /** Places of the amounts told (see `placeOf`). */
  readonly places: ReadonlySet<string>
  /** Largest amount of each document that is no part itself, in cents. */
  readonly largest: ReadonlyMap<string, number>
}

export function wholesOf(decisions: readonly Decision[]): Wholes {
  const places = new Set<string>()
  const largest = new Map<string, number>()
  for (const decision of decisions) {
    const { main, others } = decision
    if (intrinsic(main) !== null) continue
    for (const { documentId, amountStart } of [main, ...others]) places.add(placeOf(documentId, amountStart))
    if (ownTelling(decision).partOfTotal) continue
    largest.set(main.documentId, Math.max(largest.get(main.documentId) ?? 0, main.cents ?? 0))
  }
  return { places, largest }
}

/** Why the sum of a list with `wholes` leaves the decision out, or null when it counts. */
export function uncounted(decision: Decision, wholes: Wholes): Uncounted | null {
  const { cents } = decision.main
  const reason = intrinsic(decision.main)
  const { documentId, partOfTotal, totalStart } = ownTelling(decision)
  if (reason !== null || !partOfTotal) return reason
  const isListed =
    totalStart === null
      ? (wholes.largest.get(documentId) ?? 0) > (cents ?? 0)
      : wholes.places.has(placeOf(documentId, totalStart))
  return isListed ? 'part-of-total' : null
}

/** The fullest telling whose total is not the decision itself, as that of a title is whose amount the text repeats. */
function ownTelling({ main, others }: Decision): Telling {
  const tellings = [main, ...others]
  const places = new Set(tellings.map(({ documentId, amountStart }) => placeOf(documentId, amountStart)))
  return (
    tellings.find(
      ({ documentId, totalStart }) => totalStart === null || !places.has(placeOf(documentId, totalStart)),
    ) ?? main
  )
}

function placeOf(documentId: string, start: number | null): string {
  return `${documentId} ${start}`
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
