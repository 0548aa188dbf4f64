import type { Document } from '../../corpus/document.ts'
import type { Fact, FundingFact } from '../../corpus/fact.ts'
import { describeQuote } from '../../corpus/quote.ts'
import { contains, type Span } from '../../corpus/span.ts'
import { headOf } from '../../index/cite.ts'
import { slicePage } from '../../index/cursor.ts'
import { groupDecisions } from '../../index/ledger/decisions.ts'
import { sumDecisions, wholesOf } from '../../index/ledger/sum.ts'
import { totalsBy } from '../../index/ledger/totals.ts'
import {
  type Answer,
  type CitedFact,
  type Filters,
  type Holdings,
  type Library,
  type Listing,
  type Nearest,
  NOTHING_UNDERSTOOD,
  type Page,
  type Relatives,
  type SearchHit,
  type SearchRequest,
} from '../../index/library.ts'
import { factRows, foldName } from '../../index/rows.ts'

const NO_HOLDINGS: Holdings = {
  ...{ sources: [], coverage: [], runs: [] },
  ...{ issues: { total: 0, items: [] }, failures: { total: 0, items: [] } },
}

/** A library over a few documents in memory; a hit is a paragraph that holds every long word of the question. */
export function memoryLibrary(
  documents: readonly Document[],
  relatives: ReadonlyMap<string, Relatives> = new Map(),
  holdings: Holdings = NO_HOLDINGS,
): Library {
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
      const { text, region, document: only = null } = request
      const hits = documents
        .filter((document) => matches(document, request) && (only === null || document.id === only))
        .flatMap((found) => (only === null ? folded(hitsIn(found, request)) : hitsIn(found, request)))
      const regions = /bretagne/i.test(text) ? [{ code: '53', name: 'Bretagne' }] : []
      const understood = { ...NOTHING_UNDERSTOOD, regions }
      const { items, cursor } = slicePage(hits, request, [text, region, only])
      return {
        query: { text, understood },
        answer: answerIn(text, documents, items),
        confidence: hits.length === 0 ? 0 : 1,
        total: hits.length,
        complete: true,
        hits: items,
        nearest: hits.length > 0 ? null : nearestIn(documents),
        cursor,
      }
    },
    similar: async (passage, page) => {
      const [id] = passage.split(':')
      const document = documents.find((one) => one.id === id)
      if (document === undefined) return null
      const near = documents.filter(
        (one) => one.id !== id && one.themes.some((theme) => document.themes.includes(theme)),
      )
      const hits = near.flatMap((one) => folded(hitsIn(one, null)))
      return { to: headOf(document), ...list(hits, page, passage) }
    },
    document: async (id) => documents.find((document) => document.id === id) ?? null,
    versions: async (id) => relatives.get(id)?.versions ?? [],
    relatives: async (document) => relatives.get(document.id) ?? { versions: [], copies: [], alike: [] },
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
    totals: async (filters, dimension, limit) => {
      const decisions = groupDecisions(documents.flatMap(factRows).filter(({ kind }) => kind === 'funding')).filter(
        ({ main }) =>
          (filters.region === null || main.region === filters.region) &&
          (filters.funder === null || main.funder === foldName(filters.funder)),
      )
      const wholes = wholesOf(decisions)
      const items = totalsBy(dimension, decisions, wholes).map(({ first: _, ...total }) => total)
      return {
        decisions: decisions.length,
        sums: sumDecisions(decisions, wholes),
        total: items.length,
        items: items.slice(0, limit),
      }
    },
    holdings: async () => holdings,
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

const ASKING: ReadonlySet<string> = new Set(['combien', 'plus'])

/** « combien » is answered by the first amount in the hits, « le plus » by all their fundings. */
function answerIn(text: string, documents: readonly Document[], hits: readonly SearchHit[]): Answer | null {
  const kind = /combien/i.test(text) ? 'amount' : 'funding'
  if (kind === 'funding' && !/le plus/i.test(text)) return null
  const facts = documents.flatMap((document) =>
    hits
      .filter((hit) => hit.document.id === document.id)
      .flatMap((hit) => hit.facts.filter((fact) => fact.kind === kind).map((fact) => citedIn(document, fact))),
  )
  const shown = kind === 'amount' ? facts.slice(0, 1) : facts
  return shown.length === 0 ? null : { kind: kind === 'amount' ? 'amount' : 'largest', facts: shown }
}

/** A document at its first hit. */
function folded([first, ...others]: readonly SearchHit[]): readonly SearchHit[] {
  return first === undefined ? [] : [{ ...first, others: others.length }]
}

function nearestIn(documents: readonly Document[]): Nearest {
  return { themes: documents[0]?.themes ?? [], documents: documents.slice(0, 1).map(headOf) }
}

/** Every paragraph where nothing is requested. */
function hitsIn(document: Document, request: SearchRequest | null): readonly SearchHit[] {
  const { text } = document
  const asked = (request?.text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []).filter((word) => !ASKING.has(word))
  return document.blocks.flatMap(({ kind, span }) => {
    const words = text.slice(span.start, span.end)
    const highlights = asked.flatMap((word): readonly Span[] => {
      const at = words.toLowerCase().indexOf(word)
      return at === -1 ? [] : [{ start: span.start + at, end: span.start + at + word.length }]
    })
    if (kind !== 'paragraph' || (request !== null && asked.length === 0) || highlights.length < asked.length) return []
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
    const excerpt = { text: words, span, highlights, context: null }
    const passage = `${head.id}:${span.start}-${span.end}`
    const found = { passage, score: 0.5, document: head, excerpt, headings: [], citation, facts }
    return [{ ...found, others: 0, copies: [] }]
  })
}
