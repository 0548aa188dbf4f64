import type { FactKind } from '../../corpus/fact.ts'
import type { FactJson } from '../../corpus/json.ts'
import { overlaps } from '../../corpus/span.ts'
import type { PlacedFact } from '../gold.ts'
import { sameName, samePhrase, sameRole } from './same.ts'

export type Gold<K extends FactKind> = Extract<PlacedFact, { kind: K }>
export type Found<K extends FactKind> = Extract<FactJson, { kind: K }>
type Agreement<K extends FactKind> = (gold: Gold<K>, found: Found<K>) => boolean

/** When facts of a kind agree, on the flat form that the API writes. */
export interface KindRule<K extends FactKind> {
  readonly kind: K
  /** What makes a fact right, beside its place. */
  readonly sameValue: Agreement<K>
  /** What else is said of a fact, each counted apart among facts whose value is right. */
  readonly attributes: Readonly<Record<string, Agreement<K>>>
}

export const DATE: KindRule<'date'> = {
  kind: 'date',
  sameValue: (gold, found) => gold.value === found.value && gold.mod === found.mod,
  attributes: { role: (gold, found) => gold.role === found.role },
}

export const AMOUNT: KindRule<'amount'> = {
  kind: 'amount',
  sameValue: (gold, found) =>
    gold.value === found.value && gold.upTo === found.upTo && gold.currency === found.currency,
  attributes: {
    qualifier: (gold, found) => gold.qualifier === found.qualifier,
    tax: (gold, found) => gold.tax === found.tax,
    per: (gold, found) => sameName(gold.per, found.per),
  },
}

export const BODY: KindRule<'body'> = {
  kind: 'body',
  sameValue: (gold, found) => sameName(gold.name, found.name),
  attributes: { type: (gold, found) => gold.type === found.type },
}

export const ACTION: KindRule<'action'> = {
  kind: 'action',
  sameValue: (gold, found) => gold.lemma === found.lemma && gold.class === found.class,
  attributes: {
    actor: (gold, found) => sameRole(gold.actor, found.actor),
    status: (gold, found) => gold.status === found.status,
  },
}

/** The three that make a funding right; each is also counted alone. */
export const FUNDING_ROLES = {
  funder: (gold, found) => sameRole(gold.funder, found.funder),
  beneficiary: (gold, found) => sameRole(gold.beneficiary, found.beneficiary),
  amount: (gold, found) => gold.amount === found.amount && gold.currency === found.currency,
} satisfies Record<string, Agreement<'funding'>>

export const FUNDING: KindRule<'funding'> = {
  kind: 'funding',
  sameValue: (gold, found) => Object.values(FUNDING_ROLES).every((agree) => agree(gold, found)),
  attributes: {
    status: (gold, found) => gold.status === found.status,
    partOfTotal: (gold, found) => gold.partOfTotal === found.partOfTotal,
    per: (gold, found) => sameName(gold.per, found.per),
    purpose: (gold, found) => samePhrase(gold.purpose, found.purpose),
    program: (gold, found) => samePhrase(gold.program, found.program),
  },
}

export function samePlace({ span }: PlacedFact, found: FactJson): boolean {
  return span.start === found.start && span.end === found.end
}

export function touches({ span }: PlacedFact, found: FactJson): boolean {
  return overlaps(span, found)
}

export function isKind<K extends FactKind, T extends { readonly kind: FactKind }>(kind: K) {
  return (fact: T): fact is Extract<T, { kind: K }> => fact.kind === kind
}
