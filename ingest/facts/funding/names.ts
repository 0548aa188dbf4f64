import { type Span, trimSpan } from '../../../corpus/span.ts'
import type { FundingContext, Role } from './scene.ts'

/** A role under the words that name it, when no body is known there; a name in quotation marks goes without them. */
export function named(words: Span, context: FundingContext): Role {
  const span = trimSpan(context.text, words)
  const written = context.text.slice(span.start, span.end).replace(/\s+/gu, ' ')
  const quoted = /^(?:\p{L}+ )?["«“] ?(?<name>[^"»”]{2,})/u.exec(written)?.groups?.name
  const name = (quoted ?? written).replace(/ ?["»”]$/u, '').trim()
  return { body: { name, type: 'other', siren: null, insee: null }, span }
}
