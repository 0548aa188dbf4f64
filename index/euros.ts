import type { Fact } from '../corpus/fact.ts'
import type { Filters, Understood } from './library.ts'

/** Francs Pacifique in one euro, fixed by decree 98-1152 (1 000 XPF = 8.38 EUR). */
const XPF_PER_EURO = 1000 / 8.38

/** The amounts of a fact in euros: none, one, or the two ends of a range. */
export function eurosOf(fact: Fact): readonly number[] {
  if (fact.kind !== 'amount' && fact.kind !== 'funding') return []
  const cents = fact.kind === 'amount' ? [fact.cents, fact.upTo] : [fact.cents]
  const rate = fact.currency === 'XPF' ? XPF_PER_EURO : 1
  return cents.filter((value) => value !== null).map((value) => value / 100 / rate)
}

/** What people round away: « 870 000 € » of a question is found in « 874 607 € ». */
const ROUNDED = 0.01

/** Whether one of the amounts is another, give or take what people round away. */
export function saysNearly(amounts: readonly number[], asked: number): boolean {
  return amounts.some((amount) => Math.abs(amount - asked) <= ROUNDED * asked)
}

/** Whether an amount keeps to both bounds, themselves included; null leaves a side open. */
export function isWithin(euros: number, { minAmount, maxAmount }: Pick<Filters, 'minAmount' | 'maxAmount'>): boolean {
  return euros >= (minAmount ?? euros) && euros <= (maxAmount ?? euros)
}

/** Whether one of the amounts is one that the question names, or lies within the bounds that it sets, if it sets any. */
export function saysAmount(
  amounts: readonly number[],
  asked: Pick<Understood, 'amounts' | 'minAmount' | 'maxAmount'>,
): boolean {
  if (asked.amounts.some((amount) => saysNearly(amounts, amount))) return true
  const isBounded = asked.minAmount !== null || asked.maxAmount !== null
  return isBounded && amounts.some((amount) => isWithin(amount, asked))
}
