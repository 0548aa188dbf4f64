import { FUNDING_STATUSES, type FundingStatus } from '../../corpus/fact.ts'
import type { FactRow } from '../tables.ts'

/** Columns of `facts` that tell one decision from another. */
export const TELLING_COLUMNS = [
  'id',
  'documentId',
  'start',
  'sentenceStart',
  'region',
  'decidedOn',
  'themes',
  'funder',
  'beneficiary',
  'cents',
  'currency',
  'per',
  'partOfTotal',
  'amountStart',
  'totalStart',
  'instrument',
  'status',
  'purpose',
] as const satisfies readonly (keyof FactRow)[]

/** One funding fact as the ledger reads it: a document's telling of a decision. */
export type Telling = Pick<FactRow, (typeof TELLING_COLUMNS)[number]>

/** What was asked for, proposed or refused is not money given. */
const NOT_GIVEN: readonly FundingStatus[] = ['requested', 'proposed', 'refused']
const GIVEN: ReadonlySet<string | null> = new Set(FUNDING_STATUSES.filter((status) => !NOT_GIVEN.includes(status)))

export function isGiven({ status }: Pick<Telling, 'status'>): boolean {
  return GIVEN.has(status)
}

/** How much a telling says: roles, purpose and day that are not null. */
export function detailOf({ funder, beneficiary, purpose, decidedOn }: Telling): number {
  return [funder, beneficiary, purpose, decidedOn].filter((role) => role !== null).length
}
