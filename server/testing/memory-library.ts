import type { Document } from '../../corpus/document.ts'
import type { Fact, FundingFact } from '../../corpus/fact.ts'
import { describeQuote } from '../../corpus/quote.ts'
import { contains, type Span } from '../../corpus/span.ts'
import { headOf } from '../../index/cite.ts'
import { slicePage } from '../../index/cursor.ts'
import { groupDecisions } from '../../index/ledger/decisions.ts'
import { sumDecisions } from '../../index/ledger/sum.ts'
import type { CitedFact, Filters, Library, Listing, Page, SearchHit, SearchRequest } from '../../index/library.ts'
import { factRows } from '../../index/rows.ts'

/** A library over a few documents in memory; a hit is a paragraph that holds every long word of the question. */
export function memoryLibrary(documents: readonly Document[]): Library {
  const list = <T>(items: readonly T[], page: Page, asked: unknown): Listing<T> => ({
    total: items.length,
    ...slicePage(items, page, asked),
  })
  const cited = <F extends Fact>(filters: Filters, wanted: (fact: Fact) => fact is F): CitedFact<F>[] =>
    documents
      .filter((document) => matches(document, filters))
      .flatMap((document) => document.facts.filter(wanted).map((fact) => citedIn(document, fact)))
  return {
    search: async (request) => {
      const hits = documents.filter((document) => matches(document, request)).flatMap((found) => hitsIn(found, request))
      const { text, region } = request
      const named = /bretagne/i.test(text) ? { code: '53', name: 'Bretagne' } : null
      const understood = { region: named, period: null, minAmount: null, maxAmount: null, bodies: [], intent: null }
      const { items, cursor } = slicePage(hits, request, [text, region])
      return { query: { text, understood }, total: hits.length, hits: items, cursor }
    },
    document: async (id) => documents.find((document) => document.id === id) ?? null,
    documents: async (filters, page) =>
      list(documents.filter((document) => matches(document, filters)).map(headOf), page, filters),
    facts: async (filters, page) => {
      const { kind, documentId } = filters
      const found = cited(filters, (fact): fact is Fact => kind === null || fact.kind === kind)
      return list(
        found.filter(({ document }) => documentId === null || document.id === documentId),
        page,
        filters,
      )
    },
    funding: async (filters, page) => {
      const { funder, beneficiary, status, instrument, minAmount } = filters
      const found = cited(filters, (fact): fact is FundingFact => fact.kind === 'funding').filter(
        ({ fact }) =>
          names(fact.funder?.name, funder) &&
          names(fact.beneficiary?.name, beneficiary) &&
          (status === null || fact.status === status) &&
          (instrument === null || fact.instrument === instrument) &&
          (minAmount === null || (fact.cents ?? 0) >= minAmount * 100),
      )
      const entries = found.map((one) => ({
        ...one,
        id: placeOf(one.document.id, one.fact.span.start),
        also: [],
        uncounted: null,
      }))
      const tellings = documents.flatMap(factRows).filter(({ kind }) => kind === 'funding')
      const asked = groupDecisions(tellings).filter(({ main }) =>
        entries.some(({ id }) => id === placeOf(main.documentId, main.start)),
      )
      return { ...list(entries, page, filters), sums: sumDecisions(asked) }
    },
    status: async () => ({
      documents: documents.length,
      passages: documents.flatMap((document) => document.blocks).length,
      facts: documents.flatMap((document) => document.facts).length,
      model: 'mots',
      updatedAt: documents[0]?.fetchedAt ?? null,
    }),
    close: () => {},
  }
}

function placeOf(documentId: string, start: number): string {
  return `${documentId}:${start}`
}

function names(name: string | undefined, part: string | null): boolean {
  return part === null || (name ?? '').toLowerCase().includes(part.toLowerCase())
}

function matches(document: Document, { region, theme, from, to }: Filters): boolean {
  const day = document.publishedOn
  if (region !== null && document.region !== region) return false
  if (theme !== null && !document.themes.includes(theme)) return false
  if (from !== null && (day === null || day < from)) return false
  return to === null || (day !== null && day.slice(0, to.length) <= to)
}

function citedIn<F extends Fact>(document: Document, fact: F): CitedFact<F> {
  const { text, blocks } = document
  const span = blocks.find((block) => contains(block.span, fact.span))?.span ?? fact.span
  return {
    document: headOf(document),
    fact,
    quote: text.slice(fact.span.start, fact.span.end),
    sentence: { text: text.slice(span.start, span.end), span },
  }
}

function hitsIn(document: Document, request: SearchRequest): readonly SearchHit[] {
  const { text } = document
  const asked = request.text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []
  return document.blocks.flatMap(({ kind, span }) => {
    const words = text.slice(span.start, span.end)
    const highlights = asked.flatMap((word): readonly Span[] => {
      const at = words.toLowerCase().indexOf(word)
      return at === -1 ? [] : [{ start: span.start + at, end: span.start + at + word.length }]
    })
    if (kind !== 'paragraph' || asked.length === 0 || highlights.length < asked.length) return []
    const head = headOf(document)
    const citation = {
      documentId: head.id,
      url: head.url,
      title: head.title,
      publisher: head.publisher,
      publishedOn: head.publishedOn,
      span,
      quote: describeQuote(text, span),
      page: null,
      link: head.url && `${head.url}#:~:text=${encodeURIComponent(words.slice(0, 20))}`,
    }
    const facts = document.facts.filter((fact) => contains(span, fact.span))
    return [{ score: 0.5, document: head, excerpt: { text: words, span, highlights }, headings: [], citation, facts }]
  })
}
