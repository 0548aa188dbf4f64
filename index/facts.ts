import type { Table } from '@lancedb/lancedb'
import type { Archive } from '../corpus/archive.ts'
import type { Fact } from '../corpus/fact.ts'
import { oneOf, type Predicate } from '../corpus/predicate.ts'
import { type Span, sliceSpan } from '../corpus/span.ts'
import { headOf } from './cite.ts'
import { slicePage } from './cursor.ts'
import type { CitedFact, Listing, Page } from './library.ts'
import { plainRows } from './plain-rows.ts'
import type { FactRow } from './tables.ts'

const PLACE = ['id', 'documentId', 'start', 'dateTo'] as const
const STORED = ['id', 'documentId', 'contentHash', 'extractor', 'sentenceStart', 'sentenceEnd', 'fact'] as const

type Place = Pick<FactRow, (typeof PLACE)[number]>
type StoredFact = Pick<FactRow, (typeof STORED)[number]>

/** Ordered lists kept for the pages that follow: an export reads hundreds of pages of one list. */
const LISTS_KEPT = 8

/** Lists facts of one table. */
export type FactLister = <F extends Fact>(where: Predicate | null, page: Page) => Promise<Listing<CitedFact<F>>>

/**
 * Lists the facts that a predicate lets through, each with its document and the sentence that says it: newest document
 * first, undated ones last, then in reading order. The caller's predicate decides the kind `F`.
 */
export function factLister(facts: Table, archive: Archive): FactLister {
  const kept = new Map<string, readonly Place[]>()
  const placesOf = async (where: Predicate | null): Promise<readonly Place[]> => {
    const key = `${await facts.version()} ${where ?? ''}`
    const places = kept.get(key) ?? (await orderedPlaces(facts, where))
    kept.delete(key)
    kept.set(key, places)
    for (const oldest of kept.keys()) if (kept.size > LISTS_KEPT) kept.delete(oldest)
    return places
  }
  return async <F extends Fact>(where: Predicate | null, page: Page) => {
    const places = await placesOf(where)
    const { items, cursor } = slicePage(places, page, where)
    return { total: places.length, items: await citedFacts<F>(facts, archive, items), cursor }
  }
}

async function orderedPlaces(facts: Table, where: Predicate | null): Promise<readonly Place[]> {
  const query = facts.query()
  if (where !== null) query.where(where)
  return plainRows<Place>(await query.select([...PLACE]).toArrow(), PLACE).sort(byDateThenPlace)
}

function byDateThenPlace(a: Place, b: Place): number {
  return (
    compareText(b.dateTo ?? '', a.dateTo ?? '') ||
    compareText(a.documentId, b.documentId) ||
    a.start - b.start ||
    compareText(a.id, b.id)
  )
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

async function citedFacts<F extends Fact>(
  facts: Table,
  archive: Archive,
  places: readonly Place[],
): Promise<readonly CitedFact<F>[]> {
  if (places.length === 0) return []
  const wanted = oneOf(
    'id',
    places.map(({ id }) => id),
  )
  const rows = plainRows<StoredFact>(
    await facts
      .query()
      .where(wanted)
      .select([...STORED])
      .toArrow(),
    STORED,
  )
  const rowById = new Map(rows.map((row) => [row.id, row]))
  const documents = await archive.getMany([...new Set(places.map(({ documentId }) => documentId))])
  const documentById = new Map(documents.map((document) => [document.id, document]))
  return places.flatMap(({ id, documentId }) => {
    const row = rowById.get(id)
    const document = documentById.get(documentId)
    if (row === undefined || document === undefined) return []
    // A document that has changed since it was indexed is listed again once it is.
    if (row.contentHash !== document.contentHash || row.extractor !== document.extractor) return []
    const fact: F = JSON.parse(row.fact)
    const span: Span = { start: row.sentenceStart, end: row.sentenceEnd }
    const sentence = { text: sliceSpan(document.text, span), span }
    return [{ document: headOf(document), fact, quote: sliceSpan(document.text, fact.span), sentence }]
  })
}
