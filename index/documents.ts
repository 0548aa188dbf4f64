import type { Table } from '@lancedb/lancedb'
import type { Archive } from '../corpus/archive.ts'
import { plainRows } from '../corpus/plain-rows.ts'
import { headOf } from './cite.ts'
import { slicePage } from './cursor.ts'
import { filterPredicate } from './filter-predicates.ts'
import type { DocumentHead, Filters, Listing, Page } from './library.ts'
import type { PassageRow } from './tables.ts'

const COLUMNS = ['documentId', 'decidedOn'] as const

type Dated = Pick<PassageRow, (typeof COLUMNS)[number]>

/** A page of the documents with at least one passage that the filters let through, newest first, undated ones last. */
export async function listDocuments(
  passages: Table,
  archive: Archive,
  filters: Filters,
  page: Page,
): Promise<Listing<DocumentHead>> {
  const where = filterPredicate(filters)
  const query = passages.query()
  if (where !== null) query.where(where)
  const rows = plainRows<Dated>(await query.select([...COLUMNS]).toArrow(), COLUMNS)
  const ids = [...new Map(rows.map(({ documentId, decidedOn }) => [documentId, decidedOn ?? '']))]
    .sort(([a, dateA], [b, dateB]) => dateB.localeCompare(dateA) || (a < b ? -1 : 1))
    .map(([id]) => id)
  const { items, cursor } = slicePage(ids, page, filters)
  const headById = new Map((await archive.getMany(items)).map((document) => [document.id, headOf(document)]))
  return { total: ids.length, items: items.flatMap((id) => headById.get(id) ?? []), cursor }
}
