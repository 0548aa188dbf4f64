import { createHash } from 'node:crypto'
import type { Document } from '../../corpus/document.ts'
import type { Fact } from '../../corpus/fact.ts'
import { type FactJson, factJson } from '../../corpus/json.ts'
import { describeQuote, type QuoteSelector } from '../../corpus/quote.ts'
import { overlaps, type Span } from '../../corpus/span.ts'
import { permalink } from '../json.ts'
import { labelOf } from '../pages/fact-label.ts'
import { quoteWithoutContacts, withoutContacts } from './contacts.ts'

/** The one context of https://www.w3.org/TR/annotation-model/, a string where it stands alone (§ 3.1). */
export const ANNOTATION_CONTEXT = 'http://www.w3.org/ns/anno.jsonld'

/** https://www.w3.org/TR/annotation-protocol/#annotation-retrieval */
export const ANNOTATION_TYPE = `application/ld+json; profile="${ANNOTATION_CONTEXT}"; charset=utf-8`

/** Fragments of PDF files, as the model names them (§ 4.2.1). */
const PDF_FRAGMENT = 'http://tools.ietf.org/rfc/rfc3778'

/** A W3C Web Annotation: what a fact says (body) of the words that say it (target). */
export type Annotation = ReturnType<typeof annotate>

/**
 * The annotation of a fact of `document`, without its `@context`; null when its words hold a person's address or number.
 * `base` is the address of the server, which opens the stored document; empty, paths stay relative.
 */
export function annotationOf(fact: Fact, document: Document, base: string): Annotation | null {
  const { text } = document
  const quote = quoteWithoutContacts(text, fact.span, describeQuote(text, fact.span))
  return quote === null ? null : annotate(fact, document, wholeCharacters(quote), base)
}

function annotate(fact: Fact, document: Document, quote: QuoteSelector, base: string) {
  const said = withoutReviewer(factJson(fact, document.text))
  const id = annotationId(document.id, said)
  const { main, detail } = labelOf(fact)
  return {
    id,
    type: 'Annotation' as const,
    motivation: fact.kind === 'body' ? ('identifying' as const) : ('describing' as const),
    creator: creatorsOf(fact),
    ...(fact.review === undefined ? {} : { modified: utc(fact.review.at) }),
    body: [
      {
        type: 'TextualBody' as const,
        value: withoutContacts(detail === null ? main : `${main} (${detail})`),
        format: 'text/plain',
        language: 'fr',
      },
      // Its keys are no terms of the context, « type » and « value » would mean something else there: they stay inside.
      { id: `${id}#fait`, type: 'Dataset' as const, format: 'application/json', fact: said },
    ],
    target: targetsOf(document, fact.span, quote, base),
  }
}

/** A reviewer may have signed with an address. */
function withoutReviewer(said: FactJson): FactJson {
  return said.review === null ? said : { ...said, review: { ...said.review, by: withoutContacts(said.review.by) } }
}

/** The rule that found the fact, and the person who has looked at it since. */
function creatorsOf({ rule, review }: Fact) {
  const software = { type: 'Software' as const, name: `Hémicycle, règle ${rule}` }
  if (review === undefined) return software
  return [software, { type: 'Person' as const, name: withoutContacts(review.by) }]
}

/** The official page by its words, and the document kept here by its words and their place: two texts, two targets. */
function targetsOf(document: Document, span: Span, quote: QuoteSelector, base: string) {
  const { id, url, text, blocks, fetchedAt } = document
  const words = { type: 'TextQuoteSelector' as const, ...quote }
  const kept = {
    type: 'SpecificResource' as const,
    source: `${base}/documents/${encodeURIComponent(id)}`,
    selector: [words, { type: 'TextPositionSelector' as const, ...codePoints(text, span) }],
  }
  if (url === null) return [kept]
  const page = blocks.find((block) => overlaps(block.span, span))?.page ?? null
  const selector =
    page === null
      ? words
      : { type: 'FragmentSelector' as const, value: `page=${page}`, conformsTo: PDF_FRAGMENT, refinedBy: words }
  const state = { type: 'TimeState' as const, sourceDate: utc(fetchedAt), cached: base + permalink(id, span) }
  return [{ type: 'SpecificResource' as const, source: url, selector, state }, kept]
}

/** The model counts Unicode code points (§ 4.2.5), our spans UTF-16 units: a picture character is one of those, two of these. */
function codePoints(text: string, { start, end }: Span): Span {
  const before = lengthInCodePoints(text.slice(0, start))
  return { start: before, end: before + lengthInCodePoints(text.slice(start, end)) }
}

function lengthInCodePoints(text: string): number {
  return text.length - (text.match(/[\u{10000}-\u{10FFFF}]/gu)?.length ?? 0)
}

/** A context cut within a character loses the half that is left of it. */
function wholeCharacters({ exact, prefix, suffix }: QuoteSelector): QuoteSelector {
  return { exact, prefix: prefix.replace(/^[\uDC00-\uDFFF]/u, ''), suffix: suffix.replace(/[\uD800-\uDBFF]$/u, '') }
}

/** The model wants times in UTC, with a Z. */
function utc(at: string): string {
  return new Date(at).toISOString()
}

/** Chosen once: what is named under it is an annotation of ours. */
const NAMESPACE = Buffer.from('5f6b1f0c9d0a4c63a1b27c5a0e9d4b18', 'hex')

/**
 * A name-based UUID (RFC 9562, version 5) of what is said of which words: the same whatever the rule and the reviewer, as
 * long as the fact says the same.
 */
function annotationId(documentId: string, { rule: _, review: __, ...said }: FactJson): string {
  const hash = createHash('sha1')
    .update(NAMESPACE)
    .update(`${documentId}\n${JSON.stringify(said)}`)
    .digest()
  const bytes = hash.subarray(0, 16)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  const hex = bytes.toString('hex')
  return `urn:uuid:${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')}`
}
