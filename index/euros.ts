import type { Fact } from '../corpus/fact.ts'

/** Francs Pacifique in one euro, fixed by decree 98-1152 (1 000 XPF = 8.38 EUR). */
const XPF_PER_EURO = 1000 / 8.38

/** The amounts of a fact in euros: none, one, or the two ends of a range. */
export function eurosOf(fact: Fact): readonly number[] {
  if (fact.kind !== 'amount' && fact.kind !== 'funding') return []
  const cents = fact.kind === 'amount' ? [fact.cents, fact.upTo] : [fact.cents]
  const rate = fact.currency === 'XPF' ? XPF_PER_EURO : 1
  return cents.filter((value) => value !== null).map((value) => value / 100 / rate)
}
