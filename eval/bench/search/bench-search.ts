import { MatchQuery } from '@lancedb/lancedb'
import { NO_FILTERS } from '../../../index/library.ts'
import { interpret } from '../../../index/query/interpret.ts'
import { loadQueries } from '../../queries.ts'
import { type IndexedCollection, indexCollection, type SearchParts } from '../../retrieval/collection.ts'
import type { Yardsticks } from '../../yardsticks.ts'
import { readMaterial, syntheticDocuments } from './synthetic.ts'

/** Passages that a synthetic document gives, about. */
const PASSAGES_PER_DOCUMENT = 4
const STORED_TOGETHER = 1000
/** Hits on a page, and what each side of a search takes. */
const PAGE = 10
const TAKEN = 300

/** How long each of the questions took, in milliseconds. */
export interface Timing {
  readonly name: string
  readonly p50: number
  readonly p95: number
}

export interface SearchBench {
  readonly passages: number
  readonly questions: number
  /** Passages a second: split, analysed, embedded, stored and indexed. */
  readonly indexed: number
  /** The product's search, from the words typed to ten cited excerpts. */
  readonly product: Timing
  /** What it rests on, each alone: the least that such a search can cost. */
  readonly floor: readonly Timing[]
}

/**
 * Times the questions of development over a collection of about `size` passages made of the bundled documents' sentences,
 * beside the raw calls of engine and runtime that a search cannot do without: one full-text query, one vector query, one
 * run of the model. Everything is asked once before it counts.
 */
export async function benchSearch(yardsticks: Yardsticks, parts: SearchParts, size: number): Promise<SearchBench> {
  const material = await readMaterial(yardsticks.documents)
  const questions = loadQueries(yardsticks)
    .queries.filter(({ split }) => split === 'dev')
    .map(({ text }) => text)
  const started = performance.now()
  const collection = await indexCollection(parts, async (archive) => {
    const documents = [...syntheticDocuments(material, Math.ceil(size / PASSAGES_PER_DOCUMENT))]
    for (let at = 0; at < documents.length; at += STORED_TOGETHER)
      await archive.put(documents.slice(at, at + STORED_TOGETHER), [])
  })
  const seconds = (performance.now() - started) / 1000
  try {
    const passages = await collection.passages.countRows()
    return {
      passages,
      questions: questions.length,
      indexed: passages / seconds,
      ...(await timed(collection, questions)),
    }
  } finally {
    collection.remove()
  }
}

async function timed(
  collection: IndexedCollection,
  questions: readonly string[],
): Promise<Pick<SearchBench, 'product' | 'floor'>> {
  const { library, passages, embedder } = collection
  const asked = questions.map((text) => interpret(text, [], collection))
  const vectors = await Promise.all(asked.map(({ text }) => embedder.embedQuery(text)))
  const words = (at: number) => new MatchQuery(asked[at]?.terms.join(' ') ?? '', 'terms')
  const search = (at: number) => library.search({ ...NO_FILTERS, text: questions[at] ?? '', limit: PAGE, cursor: null })
  const byWords = (at: number) =>
    passages.query().nearestToText(words(at)).limit(TAKEN).select(['id', '_score']).toArrow()
  const byVector = (at: number) => {
    const query = passages.query().nearestTo(vectors[at] ?? new Float32Array(embedder.dimensions))
    return query.distanceType('cosine').limit(TAKEN).select(['id', '_distance']).toArrow()
  }
  return {
    product: await timing('recherche complète', questions.length, search),
    floor: [
      await timing('LanceDB, plein texte', questions.length, byWords),
      await timing('LanceDB, vecteur', questions.length, byVector),
      await timing('ONNX, une question', questions.length, (at) => embedder.embedQuery(questions[at] ?? '')),
    ],
  }
}

async function timing(name: string, count: number, run: (at: number) => Promise<unknown>): Promise<Timing> {
  const times: number[] = []
  for (const counts of [false, true]) {
    for (let at = 0; at < count; at += 1) {
      const started = performance.now()
      await run(at)
      if (counts) times.push(performance.now() - started)
    }
  }
  times.sort((a, b) => a - b)
  const quantile = (share: number) => times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0
  return { name, p50: quantile(0.5), p95: quantile(0.95) }
}
