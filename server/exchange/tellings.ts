import type { Document } from '../../corpus/document.ts'
import type { Fact, FundingFact } from '../../corpus/fact.ts'
import { sliceSpan } from '../../corpus/span.ts'
import type { CitedFact, LedgerEntry, Library } from '../../index/library.ts'

/** A cited fact beside the whole document that says it. */
export interface Telling<F extends Fact = Fact> {
  readonly cited: CitedFact<F>
  readonly document: Document
}

/** Every telling of a decision, the fullest first. */
export type TellingReader = (entry: LedgerEntry) => Promise<readonly Telling<FundingFact>[]>

/** Documents kept at a time: a list comes document by document, and a decision is told by few. */
const KEPT = 32

/**
 * Reads the documents behind the entries of a ledger. A telling whose document has changed since it was cited is left
 * out, as lists do, until it is indexed again.
 */
export function tellingReader(library: Pick<Library, 'document'>): TellingReader {
  const kept = new Map<string, Document | null>()
  const documentOf = async (id: string): Promise<Document | null> => {
    const document = kept.get(id) ?? (await library.document(id))
    kept.delete(id)
    kept.set(id, document)
    const [oldest] = kept.keys()
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest)
    return document
  }
  return async (entry) => {
    const tellings: Telling<FundingFact>[] = []
    for (const cited of [entry, ...entry.also]) {
      const document = await documentOf(cited.document.id)
      if (document !== null && sliceSpan(document.text, cited.fact.span) === cited.quote) {
        tellings.push({ cited, document })
      }
    }
    return tellings
  }
}
