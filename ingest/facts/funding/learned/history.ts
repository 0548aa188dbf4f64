import { keyOf } from '../../../../corpus/bodies/body.ts'
import type { BodyRef } from '../../../../corpus/fact.ts'

/** Who was decided to give and to receive an amount. */
export interface Told {
  readonly funder: BodyRef | null
  readonly beneficiary: BodyRef | null
}

/** What was decided of the amounts before one, which those behind it mostly go on with. */
export interface History {
  /** Of its sentence, in order; null where an amount is no money given. */
  readonly inSentence: readonly (Told | null)[]
  /** The last funding of the sentences before, or null. */
  readonly earlier: Told | null
}

export const NO_HISTORY: History = { inSentence: [], earlier: null }

/** What is known before the next amount, which stands in the same sentence or in a later one. */
export function historyWith(history: History, decided: Told | null): History {
  return { ...history, inSentence: [...history.inSentence, decided] }
}

export function historyBeyond({ inSentence, earlier }: History): History {
  return { inSentence: [], earlier: inSentence.findLast((one) => one !== null) ?? earlier }
}

/** How a body stands to what was decided in one role: « as before », « used » further back, « earlier » or « new ». */
export function standsIn(role: keyof Told, body: BodyRef | null, { inSentence, earlier }: History): string {
  const is = (told: Told | null | undefined) => told != null && isSame(told[role], body)
  const last = inSentence.at(-1)
  if (is(last)) return 'as before'
  if (inSentence.some(is)) return 'used'
  if (inSentence.length === 0 && is(earlier)) return 'earlier'
  return last == null && earlier === null ? 'alone' : 'new'
}

function isSame(one: BodyRef | null, other: BodyRef | null): boolean {
  return one === null || other === null ? one === other : keyOf(one.name) === keyOf(other.name)
}
