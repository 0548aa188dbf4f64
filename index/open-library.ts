import type { Connection } from '@lancedb/lancedb'
import { openArchive } from '../corpus/archive.ts'
import type { Fact } from '../corpus/fact.ts'
import { listDocuments } from './documents.ts'
import { describeModel, type Embedder } from './embedder.ts'
import { type FactLister, factLister } from './facts.ts'
import { factPredicate, fundingPredicate } from './filter-predicates.ts'
import { type LedgerLister, ledgerLister } from './ledger/lister.ts'
import { NO_SUMS } from './ledger/sum.ts'
import type { Library } from './library.ts'
import { search } from './search.ts'
import { checkModel, findTables, type Tables } from './tables.ts'
import { understand } from './understand.ts'

export interface LibraryDeps {
  readonly connection: Connection
  readonly embedder: Embedder
  /** Facts of a question, extracted as those of documents are. */
  readonly readQuestion: (text: string) => readonly Fact[]
}

const NOTHING = { total: 0, items: [], cursor: null }

/**
 * Opens the collection for questions. A database that was never indexed answers that it holds nothing, until it is;
 * every call throws IndexMismatchError when it was indexed with another model than `embedder`.
 */
export async function openLibrary({ connection, embedder, readQuestion }: LibraryDeps): Promise<Library> {
  const archive = await openArchive(connection)
  let opened: (Tables & { readonly listFacts: FactLister; readonly listLedger: LedgerLister }) | null = null
  const tables = async () => {
    if (opened === null) {
      const found = await findTables(connection)
      opened = found && {
        ...found,
        listFacts: factLister(found.facts, archive),
        listLedger: ledgerLister(found.facts, archive),
      }
    }
    if (opened !== null) await checkModel(opened.passages, embedder.model)
    return opened
  }
  return {
    async search(request) {
      const found = await tables()
      if (found !== null) return search({ passages: found.passages, archive, embedder, readQuestion }, request)
      const { text } = request
      return { query: { text, understood: understand(text, readQuestion) }, total: 0, hits: [], cursor: null }
    },
    document: (id) => archive.get(id),
    async documents(filters, page) {
      const found = await tables()
      return found === null ? NOTHING : listDocuments(found.passages, archive, filters, page)
    },
    async facts(filters, page) {
      const found = await tables()
      return found === null ? NOTHING : found.listFacts(factPredicate(filters), page)
    },
    async funding(filters, page) {
      const found = await tables()
      return found === null ? { ...NOTHING, sums: NO_SUMS } : found.listLedger(fundingPredicate(filters), page)
    },
    async status() {
      const found = await tables()
      const passages = (await found?.passages.countRows()) ?? 0
      const facts = (await found?.facts.countRows()) ?? 0
      return { ...(await archive.summary()), passages, facts, model: describeModel(embedder.model) }
    },
    close: () => connection.close(),
  }
}
