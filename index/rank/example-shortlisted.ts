import type { Shortlisted } from './shortlist.ts'

/** A shortlisted passage of document `id` before the colon, about nothing unless `more` says so. */
export function exampleShortlisted(id: string, more: Partial<Shortlisted> = {}): Shortlisted {
  const [documentId = id] = id.split(':')
  return {
    id,
    documentId,
    row: 0n,
    words: 0.5,
    meaning: 0.5,
    terms: [],
    region: null,
    dateFrom: null,
    dateTo: null,
    decidedOn: null,
    themes: [],
    amounts: [],
    tokens: [],
    ...more,
  }
}
