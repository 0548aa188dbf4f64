import type { Connection } from '@lancedb/lancedb'
import { openArchive } from '../corpus/archive.ts'
import { openFetchRecord } from '../corpus/fetch-record.ts'
import { headOf } from './cite.ts'
import { listDocuments } from './documents.ts'
import { describeModel, type Embedder } from './embedder.ts'
import { type FactLister, factLister } from './facts.ts'
import { factPredicate, fundingPredicate } from './filter-predicates.ts'
import { followedEmbedder } from './followed-embedder.ts'
import { describeHoldings } from './holdings.ts'
import { type LedgerReader, ledgerReader } from './ledger/reader.ts'
import { NO_SUMS } from './ledger/sum.ts'
import type { Library } from './library.ts'
import { interpret } from './query/interpret.ts'
import { NO_VOCABULARY, type Vocabulary, vocabularyReader } from './query/vocabulary.ts'
import { search } from './search.ts'
import { similar } from './similar.ts'
import { checkModel, findTables, type Tables } from './tables.ts'
import type { QuestionReader } from './understand.ts'

export interface LibraryDeps {
  readonly connection: Connection
  readonly embedder: Embedder
  /** Loads the model that another process puts in use; without it, every call then throws IndexMismatchError. */
  readonly loadModel?: (id: string) => Promise<Embedder>
  readonly readQuestion: QuestionReader
}

interface Opened extends Tables {
  readonly embedder: Embedder
  readonly listFacts: FactLister
  readonly ledger: LedgerReader
  readonly vocabulary: () => Promise<Vocabulary>
}

const NOTHING = { total: 0, items: [], cursor: null }

/**
 * Opens the collection for questions. A database that was never indexed answers that it holds nothing, until it is;
 * every call throws IndexMismatchError when it was indexed with another model than `embedder`.
 */
export async function openLibrary({ connection, embedder, loadModel, readQuestion }: LibraryDeps): Promise<Library> {
  const archive = await openArchive(connection)
  const inUse = loadModel === undefined ? async () => embedder : followedEmbedder(connection, embedder, loadModel)
  let opened: Opened | null = null
  const tables = async () => {
    const answering = await inUse()
    if (opened?.embedder !== answering) {
      const found = await findTables(connection)
      opened = found && {
        ...found,
        embedder: answering,
        listFacts: factLister(found.facts, archive),
        ledger: ledgerReader(found.facts, archive),
        vocabulary: vocabularyReader(found.words),
      }
    }
    if (opened !== null) await checkModel(opened.passages, answering.model)
    return opened
  }
  return {
    async search(request) {
      const found = await tables()
      const { text, without = [] } = request
      if (found !== null) {
        const vocabulary = await found.vocabulary()
        return search(
          { passages: found.passages, archive, embedder: found.embedder, readQuestion, vocabulary },
          request,
        )
      }
      const { understood } = interpret(text, without, { readQuestion, vocabulary: NO_VOCABULARY })
      return {
        query: { text, understood },
        answer: null,
        confidence: 0,
        total: 0,
        complete: true,
        hits: [],
        nearest: { themes: [], documents: [] },
        cursor: null,
      }
    },
    async similar(passage, page) {
      const found = await tables()
      if (found === null) return null
      return similar(
        { passages: found.passages, archive, embedder: found.embedder, vocabulary: await found.vocabulary() },
        passage,
        page,
      )
    },
    document: (id) => archive.get(id),
    versions: (id) => archive.versions(id),
    async relatives(document) {
      const [versions, copies, alike] = await Promise.all([
        archive.versions(document.id),
        archive.copies(document.id),
        archive.alike(document),
      ])
      return {
        versions,
        copies,
        alike: alike.map((other) => ({ document: headOf(other.document), resemblance: other.resemblance })),
      }
    },
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
      return found === null ? { ...NOTHING, sums: NO_SUMS } : found.ledger.list(fundingPredicate(filters), page)
    },
    async totals(filters, dimension, limit) {
      const found = await tables()
      if (found === null) return { decisions: 0, sums: NO_SUMS, total: 0, items: [] }
      return found.ledger.totals(fundingPredicate(filters), dimension, limit)
    },
    async holdings() {
      const found = await tables()
      return describeHoldings({ archive, record: await openFetchRecord(connection), passages: found?.passages ?? null })
    },
    async status() {
      const found = await tables()
      const passages = (await found?.passages.countRows()) ?? 0
      const facts = (await found?.facts.countRows()) ?? 0
      return {
        ...(await archive.summary()),
        passages,
        facts,
        model: describeModel((found?.embedder ?? embedder).model),
      }
    },
    close: () => connection.close(),
  }
}
