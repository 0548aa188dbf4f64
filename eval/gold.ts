import { join } from 'node:path'
import { z } from 'zod'
import { ACTION_CLASSES, BODY_TYPES, DATE_ROLES, FUNDING_STATUSES, QUALIFIERS } from '../corpus/fact.ts'
import type { Span } from '../corpus/span.ts'
import { readJsonFolder, SPLITS, type Yardsticks } from './yardsticks.ts'

/** The words that say a fact, as the reader gives them; `prefix` holds the words before where the quote stands twice. */
const grounded = {
  quote: z.string().min(1),
  prefix: z.string().default(''),
  /** For the next annotator: why this reading. */
  note: z.string().optional(),
}

const euros = z.number().nonnegative()
const words = z.string().min(1).nullable().default(null)

const date = z.strictObject({
  kind: z.literal('date'),
  ...grounded,
  /** EDTF (ISO 8601-2). */
  value: z.string(),
  mod: z.enum(['start', 'mid', 'end', 'approx']).nullable().default(null),
  role: z.enum(DATE_ROLES),
})

const amount = z.strictObject({
  kind: z.literal('amount'),
  ...grounded,
  value: euros,
  currency: z.enum(['EUR', 'XPF']).default('EUR'),
  qualifier: z.enum(QUALIFIERS),
  upTo: euros.nullable().default(null),
  tax: z.enum(['HT', 'TTC']).nullable().default(null),
  per: words,
})

const body = z.strictObject({
  kind: z.literal('body'),
  ...grounded,
  name: z.string().min(1),
  type: z.enum(BODY_TYPES),
})

const action = z.strictObject({
  kind: z.literal('action'),
  ...grounded,
  lemma: z.string().min(1),
  class: z.enum(ACTION_CLASSES),
  actor: words,
  status: z.enum(['done', 'planned', 'negated']),
})

const funding = z.strictObject({
  kind: z.literal('funding'),
  ...grounded,
  funder: words,
  beneficiary: words,
  amount: euros.nullable().default(null),
  currency: z.enum(['EUR', 'XPF']).default('EUR'),
  /** Words of the document. */
  purpose: words,
  program: words,
  status: z.enum(FUNDING_STATUSES),
  partOfTotal: z.boolean().default(false),
  per: words,
})

export const goldFact = z.discriminatedUnion('kind', [date, amount, body, action, funding])

export const goldDocument = z.strictObject({
  /** Path within the collection. */
  document: z.string().min(1),
  split: z.enum(SPLITS),
  facts: z.array(goldFact).readonly(),
})

/** A fact as it is annotated. */
export type GoldFact = z.output<typeof goldFact>
/** All facts of one document; a kind without any was looked for and is not there. */
export type GoldDocument = z.output<typeof goldDocument>
/** A marked fact at its place in the text. */
export type PlacedFact = GoldFact & { readonly span: Span }

/** The annotated documents by file name. Throws AnnotationError on a file that is not as the format says. */
export function loadGold({
  annotations,
}: Yardsticks): readonly { readonly name: string; readonly content: GoldDocument }[] {
  return readJsonFolder(join(annotations, 'gold'), goldDocument)
}

/** One kind of space, apostrophe and dash, and single spaces: what two typings of the same words share. */
export function plainWords(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[’ʼ]/gu, "'").replace(/[‐-―]/gu, '-')
}

/** Where the quote stands in the text right after its prefix, whose typing may differ: none when it is not there. */
export function placesOf(text: string, { quote, prefix }: Pick<GoldFact, 'quote' | 'prefix'>): readonly Span[] {
  const before = plainWords(prefix).trimEnd()
  const places: Span[] = []
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) {
    if (plainWords(text.slice(0, at)).trimEnd().endsWith(before)) places.push({ start: at, end: at + quote.length })
  }
  return places
}

/** The facts at the one place where their words stand; a fact of no place or of several is left out (see check-gold.ts). */
export function placeFacts(text: string, facts: readonly GoldFact[]): readonly PlacedFact[] {
  return facts.flatMap((fact) => {
    const [span, ...others] = placesOf(text, fact)
    return span === undefined || others.length > 0 ? [] : [{ ...fact, span }]
  })
}
