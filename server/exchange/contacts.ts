import type { QuoteSelector } from '../../corpus/quote.ts'
import { overlaps, type Span } from '../../corpus/span.ts'
import { maskedContacts } from '../pages/contacts.ts'

/** `text` with its e-mail addresses and phone numbers masked, as pages show it. */
export function withoutContacts(text: string): string {
  return maskedContacts(text, { start: 0, end: text.length })
    .toSorted((a, b) => b.span.start - a.span.start)
    .reduce((rest, { span, shown }) => rest.slice(0, span.start) + shown + rest.slice(span.end), text)
}

/** The longest that a masked address or number is: one that a context cuts through is still seen whole. */
const LONGEST = 160

/**
 * `quote` of `span` without the address or number of a person: its context stops short of them. Null when the quoted words
 * hold one themselves, since a quote cannot be changed and still be found.
 */
export function quoteWithoutContacts(text: string, span: Span, quote: QuoteSelector): QuoteSelector | null {
  const start = span.start - quote.prefix.length
  const end = span.end + quote.suffix.length
  const around = { start: Math.max(0, start - LONGEST), end: Math.min(text.length, end + LONGEST) }
  const contacts = maskedContacts(text, around).map((contact) => contact.span)
  if (contacts.some((contact) => overlaps(contact, span))) return null
  const from = Math.max(start, ...contacts.filter((contact) => contact.end <= span.start).map((contact) => contact.end))
  const to = Math.min(end, ...contacts.filter((contact) => contact.start >= span.end).map((contact) => contact.start))
  return { exact: quote.exact, prefix: text.slice(from, span.start), suffix: text.slice(span.end, to) }
}
