import type { Block, Document } from '../../corpus/document.ts'
import type { Span } from '../../corpus/span.ts'

const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@(?<domain>[\p{L}\p{N}.-]{1,80}\.\p{L}{2,24})/gu
const PHONE = /(?<![\p{L}\p{N}])(?:\+33[ .\u00A0\u202F-]?\(?0?\)?|0)[1-9](?:[ .\u00A0\u202F-]?\d{2}){4}(?!\d)/gu

/** A personal address or number of a contact block, and what is shown instead. */
export interface Masked {
  readonly span: Span
  readonly shown: string
}

/** E-mail addresses and French phone numbers within `range`: of the first, the domain stays readable. */
export function maskedContacts(text: string, range: Span): readonly Masked[] {
  const words = text.slice(range.start, range.end)
  const at = (match: RegExpMatchArray): Span => {
    const start = range.start + (match.index ?? 0)
    return { start, end: start + match[0].length }
  }
  return [
    ...[...words.matchAll(EMAIL)].map((match) => ({ span: at(match), shown: `•••@${match.groups?.domain}` })),
    ...[...words.matchAll(PHONE)].map((match) => ({ span: at(match), shown: '•• •• •• •• ••' })),
  ]
}

/** The text of a document, the details of its contact blocks masked by as many signs: every offset stays. */
export function maskedContactsIn({ text, blocks }: Pick<Document, 'text' | 'blocks'>): string {
  return blocks
    .filter(({ kind }) => kind === 'contact')
    .flatMap(({ span }) => maskedContacts(text, span))
    .reduce(
      (masked, { span: { start, end } }) => masked.slice(0, start) + '•'.repeat(end - start) + masked.slice(end),
      text,
    )
}

/** The words of a block as a page shows them where nothing in them is marked. */
export function shownText(text: string, { kind, span }: Block): string {
  const contacts = kind === 'contact' ? maskedContacts(text, span) : []
  return [...contacts]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce(
      (words, { span: { start, end }, shown }) =>
        words.slice(0, start - span.start) + shown + words.slice(end - span.start),
      text.slice(span.start, span.end),
    )
}

/** Addresses written out in the text; only http and https may become links. */
const ADDRESS = /https?:\/\/[^\s<>"«»“”]{3,300}/gu

export function webAddresses(text: string, range: Span): readonly { readonly span: Span; readonly href: string }[] {
  return [...text.slice(range.start, range.end).matchAll(ADDRESS)].flatMap((match) => {
    const written = match[0].replace(/[.,;:!?)\]}’']+$/u, '')
    if (!URL.canParse(written)) return []
    const start = range.start + match.index
    return [{ span: { start, end: start + written.length }, href: new URL(written).href }]
  })
}
