import type { Document } from '../corpus/document.ts'
import { meetingOn } from '../corpus/meeting.ts'
import { describeQuote, type QuoteSelector } from '../corpus/quote.ts'
import { regionByCode } from '../corpus/regions.ts'
import { overlaps, type Span } from '../corpus/span.ts'
import type { Citation, DocumentHead } from './library.ts'
import { textFragmentLink } from './text-fragment.ts'

/** A document as hits and lists name it. */
export function headOf(document: Document): DocumentHead {
  const { id, source, url, title, publisher, publishedOn, fetchedAt } = document
  const region = document.region === null ? null : regionByCode(document.region)
  return {
    ...{ id, source, url, title, publisher, publishedOn, fetchedAt },
    meetingOn: meetingOn(document.facts),
    region: region && { code: region.code, name: region.name },
  }
}

/** Cites the words of `span`; `quote.exact` is `text.slice(span.start, span.end)`. */
export function cite(document: Document, span: Span): Citation {
  const { id: documentId, url, title, publisher, publishedOn, text } = document
  const quote = describeQuote(text, span)
  const page = document.blocks.find((block) => overlaps(block.span, span))?.page ?? null
  const link = url === null ? null : linkTo(url, text, quote, page)
  return { documentId, url, title, publisher, publishedOn, span, quote, page, link }
}

/** PDF viewers know pages (RFC 8118), browsers know words. */
function linkTo(url: string, text: string, quote: QuoteSelector, page: number | null): string {
  if (page !== null) return `${url.replace(/#.*$/u, '')}#page=${page}`
  const unique = text.indexOf(quote.exact) === text.lastIndexOf(quote.exact)
  return textFragmentLink(url, quote, unique)
}
