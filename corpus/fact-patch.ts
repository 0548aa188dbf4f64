import { z } from 'zod'
import { lookup } from './bodies/lookup.ts'
import {
  ACTION_CLASSES,
  BODY_TYPES,
  type BodyRef,
  DATE_ROLES,
  type Fact,
  FUNDING_STATUSES,
  INSTRUMENTS,
  QUALIFIERS,
} from './fact.ts'
import type { RegionCode } from './regions.ts'
import type { Span } from './span.ts'

/** Thrown for a change that a fact cannot take; the message names the field and what it expects. */
export class PatchError extends Error {
  override readonly name = 'PatchError'
}

/** The document around the fact: a purpose is words of it, « Région » is that of its region. */
export interface PatchContext {
  readonly text: string
  readonly region: RegionCode | null
}

/** Written values by field, as the API names them; an empty value takes a field away. */
export type Changes = Readonly<Record<string, string>>

const unsaid = (value: string) => (value === '' ? null : value)
const text = z.string().transform(unsaid)
const required = z.string().min(1)
const cents = z
  .string()
  .regex(/^\d[\d \u00A0\u202F]*(?:[.,]\d{1,2})?$/u, 'un montant comme « 12 500,50 » est attendu')
  .transform((euros) => Math.round(Number(euros.replace(/[\s]/gu, '').replace(',', '.')) * 100))
const yesNo = z.enum(['oui', 'non']).transform((word) => word === 'oui')
const share = z.coerce.number().min(0).max(1)

/** One reader a field; what it gives is laid over the fact. */
function fieldsOf(fact: Fact, context: PatchContext) {
  const body = text.transform((name) => name && bodyRef(name, context.region))
  const currency = z.enum(['EUR', 'XPF'])
  switch (fact.kind) {
    case 'date':
      return z.strictObject({
        value: required,
        mod: z.enum(['start', 'mid', 'end', 'approx', '']).transform((mod) => (mod === '' ? null : mod)),
        role: z.enum(DATE_ROLES),
      })
    case 'amount':
      return z.strictObject({
        value: cents,
        upTo: z.union([z.literal('').transform(() => null), cents]),
        currency,
        qualifier: z.enum(QUALIFIERS),
        tax: z.enum(['HT', 'TTC', '']).transform((tax) => (tax === '' ? null : tax)),
        per: text,
      })
    case 'body':
      return z.strictObject({ name: required, type: z.enum(BODY_TYPES), siren: text, insee: text })
    case 'action':
      return z.strictObject({
        lemma: required,
        class: z.enum(ACTION_CLASSES),
        actor: text,
        status: z.enum(['done', 'planned', 'negated']),
      })
    case 'funding':
      return z.strictObject({
        funder: body,
        beneficiary: body,
        amount: z.union([z.literal('').transform(() => null), cents]),
        currency,
        qualifier: z.enum(QUALIFIERS),
        share: z.union([z.literal('').transform(() => null), share]),
        instrument: z.enum(INSTRUMENTS),
        purpose: text.transform((words, check) => words && spanIn(words, fact.span, context.text, check)),
        program: text,
        period: text,
        status: z.enum(FUNDING_STATUSES),
        partOfTotal: yesNo,
        per: text,
      })
  }
}

/**
 * The fact with `changes` laid over it; its words stay. Throws PatchError on a field that the kind does not have, or a
 * value that the field does not take.
 */
export function patchFact(fact: Fact, changes: Changes, context: PatchContext): Fact {
  const parsed = fieldsOf(fact, context).partial().safeParse(changes)
  if (!parsed.success) throw new PatchError(z.prettifyError(parsed.error))
  const { value, amount, ...rest }: Record<string, unknown> = parsed.data
  const given: Record<string, unknown> = { ...rest }
  if (value !== undefined) given[fact.kind === 'amount' ? 'cents' : 'value'] = value
  // The words of another amount are not known.
  if (amount !== undefined) Object.assign(given, { cents: amount, ...(amount === null ? { amount: null } : {}) })
  if (given.partOfTotal === false) given.total = null
  return { ...fact, ...given } as Fact
}

/** A body by its name: the gazetteer's, or one that nothing more is known of. */
export function bodyRef(name: string, region: RegionCode | null): BodyRef {
  return lookup(name, region) ?? { name, type: 'other', siren: null, insee: null }
}

/** The place of `words` nearest to the fact. */
function spanIn(words: string, near: Span, text: string, check: z.RefinementCtx): Span | null {
  const places: number[] = []
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) places.push(at)
  const [start] = places.sort((a, b) => Math.abs(a - near.start) - Math.abs(b - near.start))
  if (start === undefined) {
    check.addIssue({ code: 'custom', message: `« ${words} » n’est pas mot pour mot dans le document` })
    return null
  }
  return { start, end: start + words.length }
}
