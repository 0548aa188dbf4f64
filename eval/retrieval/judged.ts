import { extractorStamp } from '../../ingest/extractor-stamp.ts'
import { ingest } from '../../ingest/ingest.ts'
import { resolveTarget } from '../../ingest/targets.ts'
import { entriesByPath } from '../documents.ts'
import { isAnswerable, type Judgment, loadQueries, type Query } from '../queries.ts'
import type { Yardsticks } from '../yardsticks.ts'
import { type IndexedCollection, indexCollection, type SearchParts } from './collection.ts'

/** A question with the judgments of its documents. */
export interface JudgedQuery {
  readonly query: Query
  /** By id of document. */
  readonly judgments: ReadonlyMap<string, readonly Judgment[]>
}

/** The questions that may be asked: those without an answer, and those with a judgment. */
export function judgedQueries(yardsticks: Yardsticks): readonly JudgedQuery[] {
  const { queries, judgments } = loadQueries(yardsticks)
  const entries = entriesByPath(yardsticks.documents)
  return queries.flatMap((query) => {
    const byDocument = new Map<string, readonly Judgment[]>()
    for (const judgment of judgments) {
      const id = entries.get(judgment.document)?.id
      if (judgment.query !== query.id || id === undefined) continue
      byDocument.set(id, [...(byDocument.get(id) ?? []), judgment])
    }
    return byDocument.size === 0 && isAnswerable(query) ? [] : [{ query, judgments: byDocument }]
  })
}

/** Reads and indexes the documents as the product does; throws, naming them, when some are unreadable. */
export function indexDocuments({ documents }: Yardsticks, parts: SearchParts): Promise<IndexedCollection> {
  return indexCollection(parts, async (archive) => {
    const targets = [resolveTarget(documents, '.')]
    const failed: string[] = []
    for await (const { status, address } of ingest(targets, {
      archive,
      extractor: extractorStamp(),
      now: () => new Date(),
    })) {
      if (status === 'failed') failed.push(address)
    }
    if (failed.length > 0) throw new Error(`Documents illisibles dans la collection : ${failed.join(', ')}.`)
  })
}
