import type { Fact } from '../corpus/fact.ts'
import { type FactJson, factJson } from '../corpus/json.ts'
import type { Span } from '../corpus/span.ts'
import type { Sum, Sums } from '../index/ledger/sum.ts'
import type { Citation, CitedFact, DocumentHead, LedgerEntry, SearchHit, SearchResult } from '../index/library.ts'

/** Path of the stored document, opened at the words of `span`. */
export function permalink(documentId: string, span: Span): string {
  return `/documents/${encodeURIComponent(documentId)}?start=${span.start}&end=${span.end}#extrait`
}

export function headJson(head: DocumentHead) {
  const { id, source, url, title, publisher, publishedOn, meetingOn, region } = head
  return {
    id,
    source,
    url,
    title,
    publisher,
    publishedOn,
    meetingOn,
    region: region && { code: region.code, name: region.name },
  }
}

function citationJson(citation: Citation) {
  const { documentId, url, title, publisher, publishedOn, span, quote, page, link } = citation
  return {
    documentId,
    url,
    title,
    publisher,
    publishedOn,
    span: { start: span.start, end: span.end },
    quote: { exact: quote.exact, prefix: quote.prefix, suffix: quote.suffix },
    page,
    link,
    permalink: permalink(documentId, span),
  }
}

function hitJson(hit: SearchHit) {
  const { text, span, highlights } = hit.excerpt
  return {
    score: hit.score,
    document: headJson(hit.document),
    excerpt: {
      text,
      start: span.start,
      end: span.end,
      highlights: highlights.map((highlight): [number, number] => [highlight.start, highlight.end]),
    },
    citation: citationJson(hit.citation),
    facts: hit.facts.map((fact) => factJson(fact, text, span.start)),
  }
}

export function searchJson(result: SearchResult) {
  const { text, understood } = result.query
  return {
    query: { text, understood: { ...understood, bodies: [...understood.bodies] } },
    total: result.total,
    hits: result.hits.map(hitJson),
    cursor: result.cursor,
  }
}

/** A fact of a list: the fact itself, the document that says it, the sentence around it. */
export function citedFactJson(cited: CitedFact) {
  const { text, span } = cited.sentence
  return {
    ...citedFact(cited),
    document: headJson(cited.document),
    sentence: { text, start: span.start, end: span.end },
    permalink: permalink(cited.document.id, cited.fact.span),
  }
}

/** A decision on money: its fullest telling as `citedFactJson` gives it, and where else it is told. */
export function ledgerEntryJson(entry: LedgerEntry) {
  return {
    ...citedFactJson(entry),
    uncounted: entry.uncounted,
    also: entry.also.map(({ document, fact, sentence: { text, span } }) => ({
      document: headJson(document),
      sentence: { text, start: span.start, end: span.end },
      permalink: permalink(document.id, fact.span),
    })),
  }
}

/** Sums in euros. */
export function sumsJson(sums: Sums) {
  const sum = ({ cents, count }: Sum) => ({ amount: cents / 100, count })
  return { grant: sum(sums.grant), loan: sum(sums.loan), guarantee: sum(sums.guarantee) }
}

/** The fact read from its sentence, or from its own words where they run past it. */
export function citedFact<F extends Fact>(cited: CitedFact<F>): FactJson {
  const { fact, sentence, quote } = cited
  const inSentence = sentence.span.start <= fact.span.start && fact.span.end <= sentence.span.end
  return inSentence ? factJson(fact, sentence.text, sentence.span.start) : factJson(fact, quote, fact.span.start)
}
