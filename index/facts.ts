import type { Table } from '@lancedb/lancedb'
import type { Archive } from '../corpus/archive.ts'
import { versionOf } from '../corpus/document.ts'
import type { Fact } from '../corpus/fact.ts'
import { plainRows } from '../corpus/plain-rows.ts'
import { oneOf, type Predicate } from '../corpus/predicate.ts'
import { type Span, sliceSpan } from '../corpus/span.ts'
import { headOf } from './cite.ts'
import { slicePage } from './cursor.ts'
import { keptLists } from './kept-lists.ts'
import type { CitedFact, Listing, Page } from './library.ts'
import type { FactRow } from './tables.ts'

const PLACE = ['id', 'documentId', 'start', 'decidedOn'] as const
const STORED = ['id', 'documentId', 'version', 'sentenceStart', 'sentenceEnd', 'fact'] as const

type Place = Pick<FactRow, (typeof PLACE)[number]>
type StoredFact = Pick<FactRow, (typeof STORED)[number]>

/** Lists facts of one table. */
export type FactLister = <F extends Fact>(where: Predicate | null, page: Page) => Promise<Listing<CitedFact<F>>>

/**
 * Lists the facts that a predicate lets through, each with its document and the sentence that says it: newest document
 * first, undated ones last, then in reading order. The caller's predicate decides the kind `F`.
 */
export function factLister(facts: Table, archive: Archive): FactLister {
  const placesOf = keptLists(facts, (where: Predicate | null) => orderedPlaces(facts, where))
  return async <F extends Fact>(where: Predicate | null, page: Page) => {
    const places = await placesOf(where)
    const { items, cursor } = slicePage(places, page, where)
    const cited = await citedFacts<F>(facts, archive, items)
    return { total: places.length, items: items.flatMap(({ id }) => cited.get(id) ?? []), cursor }
  }
}

async function orderedPlaces(facts: Table, where: Predicate | null): Promise<readonly Place[]> {
  const query = facts.query()
  if (where !== null) query.where(where)
  return plainRows<Place>(await query.select([...PLACE]).toArrow(), PLACE).sort(byDateThenPlace)
}

/** Newest document first, undated ones last, then in reading order. */
export function byDateThenPlace(a: Place, b: Place): number {
  return (
    compareText(b.decidedOn ?? '', a.decidedOn ?? '') ||
    compareText(a.documentId, b.documentId) ||
    a.start - b.start ||
    compareText(a.id, b.id)
  )
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Facts by the id of their row, with document and sentence; those of a document that changed since are left out. */
export async function citedFacts<F extends Fact>(
  facts: Table,
  archive: Archive,
  places: readonly Pick<FactRow, 'id' | 'documentId'>[],
): Promise<ReadonlyMap<string, CitedFact<F>>> {
  if (places.length === 0) return new Map()
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
  const documents = await archive.getMany([...new Set(places.map(({ documentId }) => documentId))])
  const documentById = new Map(documents.map((document) => [document.id, document]))
  const cited = new Map<string, CitedFact<F>>()
  for (const row of rows) {
    const document = documentById.get(row.documentId)
    // A document that has changed since it was indexed is listed again once it is.
    if (document === undefined || row.version !== versionOf(document)) continue
    const fact: F = JSON.parse(row.fact)
    const span: Span = { start: row.sentenceStart, end: row.sentenceEnd }
    const sentence = { text: sliceSpan(document.text, span), span }
    cited.set(row.id, { document: headOf(document), fact, quote: sliceSpan(document.text, fact.span), sentence })
  }
  return cited
}
