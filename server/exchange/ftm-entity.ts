import { createHash } from 'node:crypto'

const LEGAL_ENTITY = ['name', 'country', 'registrationNumber'] as const
const INTERVAL = ['startDate', 'endDate', 'date', 'summary', 'description', 'recordId', 'sourceUrl', 'proof'] as const
const VALUE = ['amount', 'currency'] as const

/** The schemata of FollowTheMoney (https://followthemoney.tech/explorer/) that we write, with those of their properties that we fill. */
export const FTM_PROPERTIES = {
  Document: ['name', 'country', 'publisher', 'sourceUrl', 'title', 'language', 'publishedAt', 'date', 'crawler'],
  LegalEntity: LEGAL_ENTITY,
  Organization: LEGAL_ENTITY,
  PublicBody: LEGAL_ENTITY,
  Company: LEGAL_ENTITY,
  Payment: [...INTERVAL, ...VALUE, 'payer', 'beneficiary', 'purpose', 'programme'],
  Debt: [...INTERVAL, ...VALUE, 'creditor', 'debtor'],
  Mention: ['document', 'resolved', 'name', 'detectedSchema'],
} as const

export type Schema = keyof typeof FTM_PROPERTIES

export interface Entity {
  /** SHA-1 in hexadecimal of what makes it the same entity in every export. */
  readonly id: string
  readonly schema: Schema
  /** Never an empty list. */
  readonly properties: Readonly<Record<string, readonly string[]>>
}

type Values = string | null | readonly (string | null)[]

/** An entity with the properties that hold something; `key` parts tell it from every other of its schema. */
export function entity<S extends Schema>(
  schema: S,
  key: readonly string[],
  properties: Partial<Record<(typeof FTM_PROPERTIES)[S][number], Values>>,
): Entity {
  const filled = Object.entries<Values>(properties as Record<string, Values>).flatMap(([name, given]) => {
    const values = [given].flat().filter((value): value is string => value !== null && value !== '')
    return values.length === 0 ? [] : [[name, [...new Set(values)]] as const]
  })
  return { id: entityId(schema, key), schema, properties: Object.fromEntries(filled) }
}

/** The parts are joined by a character that none of them holds. */
export function entityId(schema: Schema, key: readonly string[]): string {
  return createHash('sha1')
    .update([schema, ...key].join('\u001F'))
    .digest('hex')
}
