import type { Fact } from '../corpus/fact.ts'
import { type FactJson, factJson } from '../corpus/json.ts'
import type { Span } from '../corpus/span.ts'
import type { Sum, Sums } from '../index/ledger/sum.ts'
import {
  type Citation,
  type CitedFact,
  type DocumentHead,
  type LedgerEntry,
  NO_FILTERS,
  type SearchHit,
  type SearchResult,
  type Similar,
  type Understood,
} from '../index/library.ts'

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
  const { text, span, highlights, context } = hit.excerpt
  return {
    passage: hit.passage,
    score: hit.score,
    document: headJson(hit.document),
    excerpt: {
      text,
      start: span.start,
      end: span.end,
      highlights: highlights.map((highlight): [number, number] => [highlight.start, highlight.end]),
      context: context && { text: context.text, ...context.span, permalink: permalink(hit.document.id, context.span) },
    },
    citation: citationJson(hit.citation),
    facts: hit.facts.map((fact) => factJson(fact, text, span.start)),
    others: hit.others,
    copies: hit.copies.map(headJson),
  }
}

export function searchJson(result: SearchResult) {
  const { text, understood } = result.query
  return {
    query: { text, understood: understoodJson(understood) },
    answer: result.answer && { kind: result.answer.kind, facts: result.answer.facts.map(citedFactJson) },
    confidence: result.confidence,
    total: result.total,
    complete: result.complete,
    hits: result.hits.map(hitJson),
    nearest: result.nearest && {
      themes: result.nearest.themes,
      documents: result.nearest.documents.map(headJson),
    },
    cursor: result.cursor,
  }
}

export function similarJson({ to, total, items, cursor }: Similar) {
  return { to: headJson(to), total, hits: items.map(hitJson), cursor }
}

function understoodJson({ fields, ...understood }: Understood) {
  return {
    ...understood,
    fields: fields.map(({ written, filters }) => ({ written, filters: { ...NO_FILTERS, ...filters } })),
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
