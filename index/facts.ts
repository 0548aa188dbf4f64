import type { Table } from '@lancedb/lancedb'
import type { Archive } from '../corpus/archive.ts'
import type { Fact } from '../corpus/fact.ts'
import { oneOf, type Predicate } from '../corpus/predicate.ts'
import { type Span, sliceSpan } from '../corpus/span.ts'
import { headOf } from './cite.ts'
import { slicePage } from './cursor.ts'
import type { CitedFact, Listing, Page } from './library.ts'
import type { FactRow } from './tables.ts'

type Place = Pick<FactRow, 'id' | 'documentId' | 'start' | 'dateTo'>
type StoredFact = Pick<
  FactRow,
  'id' | 'documentId' | 'contentHash' | 'extractor' | 'sentenceStart' | 'sentenceEnd' | 'fact'
>

/**
 * A page of the facts that `where` lets through, each with its document and the sentence that says it: newest document
 * first, undated ones last, then in reading order. The caller's predicate decides the kind `F`.
 */
export async function listFacts<F extends Fact>(
  facts: Table,
  archive: Archive,
  where: Predicate | null,
  page: Page,
): Promise<Listing<CitedFact<F>>> {
  const query = facts.query()
  if (where !== null) query.where(where)
  const places: Place[] = await query.select(['id', 'documentId', 'start', 'dateTo']).toArray()
  const { items, cursor } = slicePage(places.sort(byDateThenPlace), page, where)
  return { total: places.length, items: await citedFacts<F>(facts, archive, items), cursor }
}

function byDateThenPlace(a: Place, b: Place): number {
  return (
    (b.dateTo ?? '').localeCompare(a.dateTo ?? '') ||
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
  const rows: StoredFact[] = await facts
    .query()
    .where(
      oneOf(
        'id',
        places.map(({ id }) => id),
      ),
    )
    .select(['id', 'documentId', 'contentHash', 'extractor', 'sentenceStart', 'sentenceEnd', 'fact'])
    .toArray()
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
