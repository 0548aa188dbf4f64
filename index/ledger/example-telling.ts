import type { Telling } from './telling.ts'

let made = 0

/** A telling of a grant of 100 € by Région Bretagne to the club of Rennes, each in a document of its own. */
export function telling(given: Partial<Telling> = {}): Telling {
  made++
  return {
    id: `t${String(made).padStart(4, '0')}`,
    documentId: `d${made}`,
    start: 0,
    sentenceStart: 0,
    decidedOn: '2021-05-01',
    region: '53',
    themes: [],
    funder: 'region bretagne',
    beneficiary: 'club de rennes',
    cents: 10_000,
    currency: 'EUR',
    per: null,
    partOfTotal: false,
    amountStart: null,
    totalStart: null,
    instrument: 'grant',
    status: 'voted',
    purpose: null,
    ...given,
  }
}
