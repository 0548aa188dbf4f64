import { type Span, trimSpan } from '../../../corpus/span.ts'
import type { FundingContext, Role } from './scene.ts'

/** A role under the words that name it, when no body is known there; a name in quotation marks goes without them. */
export function named(words: Span, context: FundingContext): Role {
  const span = trimSpan(context.text, words)
  const written = context.text.slice(span.start, span.end).replace(/\s+/gu, ' ')
  const quoted = /^(?:\p{L}+ )?["«“] ?(?<name>[^"»”]{2,})/u.exec(written)?.groups?.name
  const name = (quoted ?? written.replace(FORM, '')).replace(/ ?["»”]$/u, '').trim()
  return { body: { name, type: 'other', siren: null, insee: null }, span }
}

/** What somebody is, before a proper name: « la coopérative Vanille d'Or », « les sociétés Alpha »; the name is enough. */
const FORM =
  /^(?:associations?|sociétés?|entreprises?|coopératives?|compagnies?|réseaux?|club|comité|régie|start-up|groupe(?:ment)?|fonderie|maroquinerie|tiers-lieu|PME|collectif|ONG) (?=\p{Lu}\p{Ll})/u
