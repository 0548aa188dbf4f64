import type { Span } from '../../corpus/span.ts'
import type { SearchHit } from '../../index/library.ts'
import { placesOf } from '../gold.ts'
import { abstained, answered } from '../metrics/abstention.ts'
import { citationAccuracy } from '../metrics/citation-accuracy.ts'
import { isRelevant } from '../metrics/grades.ts'
import { ndcg } from '../metrics/ndcg.ts'
import { recall } from '../metrics/recall.ts'
import { reciprocalRank } from '../metrics/reciprocal-rank.ts'
import { isAnswerable, type Judgment, type Query } from '../queries.ts'
import type { Split, Yardsticks } from '../yardsticks.ts'
import type { IndexedCollection, SearchParts } from './collection.ts'
import { indexDocuments, type JudgedQuery, judgedQueries } from './judged.ts'
import { rankByParts, searchFully } from './modes.ts'
import type { QueryScores, Scores } from './query-scores.ts'

/** One judged question of the bundled collection with its figures in every mode. */
export interface SearchScores extends QueryScores {
  readonly query: Query
}

/** Ranks below this are not read for the first relevant hit, whose excerpt is judged as a citation. */
const CITED_WITHIN = 10

/**
 * Asks the questions of `splits` of a freshly indexed collection, in every mode. Questions that should have an answer and
 * no judgment yet are left out.
 */
export async function evaluateRetrieval(
  yardsticks: Yardsticks,
  splits: readonly Split[],
  parts: SearchParts,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<readonly SearchScores[]> {
  const judged = judgedQueries(yardsticks).filter(({ query }) => splits.includes(query.split))
  if (judged.length === 0) return []
  const collection = await indexDocuments(yardsticks, parts)
  try {
    const scores: SearchScores[] = []
    for (const { query, judgments } of judged) {
      scores.push({ id: query.id, query, modes: await scoreQuery(collection, query, judgments) })
      onProgress(scores.length, judged.length)
    }
    return scores
  } finally {
    collection.remove()
  }
}

async function scoreQuery(
  collection: IndexedCollection,
  query: Query,
  judgments: JudgedQuery['judgments'],
): Promise<QueryScores['modes']> {
  const { hits } = await searchFully(collection, query.text)
  const answer = { answerable: isAnswerable(query), hits: hits.length }
  const outcome = { answered: answered(answer), abstained: abstained(answer) }
  const unranked = { 'ndcg@10': null, 'recall@5': null, 'recall@20': null, 'mrr@10': null }
  if (!isAnswerable(query)) {
    const parts = { words: unranked, vectors: unranked, late: unranked, fused: unranked }
    return { ...parts, full: { ...unranked, citation: null, ...outcome } }
  }
  const grades = new Map(
    [...judgments].map(([id, own]): [string, number] => [id, Math.max(...own.map(({ grade }) => grade))]),
  )
  const ranked = await rankByParts(collection, query.text)
  const full = [...new Set(hits.map(({ document }) => document.id))]
  const cited = hits.find(({ document }) => isRelevant(grades, document.id))
  const isNear = cited !== undefined && full.indexOf(cited.document.id) < CITED_WITHIN
  const citation = isNear ? await citationOf(collection, cited, judgments.get(cited.document.id) ?? []) : null
  return {
    words: rankingScores(ranked.words, grades),
    vectors: rankingScores(ranked.vectors, grades),
    late: rankingScores(ranked.late, grades),
    fused: rankingScores(ranked.fused, grades),
    full: { ...rankingScores(full, grades), citation, ...outcome },
  }
}

function rankingScores(ranking: readonly string[], grades: ReadonlyMap<string, number>): Scores {
  return {
    'ndcg@10': ndcg(ranking, grades, 10),
    'recall@5': recall(ranking, grades, 5),
    'recall@20': recall(ranking, grades, 20),
    'mrr@10': reciprocalRank(ranking, grades, 10),
  }
}

async function citationOf(
  { library }: IndexedCollection,
  hit: SearchHit,
  judgments: readonly Judgment[],
): Promise<number | null> {
  const document = await library.document(hit.document.id)
  const judged: readonly Span[] =
    document === null ? [] : judgments.flatMap(({ quote }) => placesOf(document.text, { quote, prefix: '' }))
  return citationAccuracy(hit.excerpt.span, judged)
}
