import { and, equals } from '../corpus/predicate.ts'
import { answerTo } from './answer/answer.ts'
import { slicePage } from './cursor.ts'
import { type HitDeps, hitsOf } from './hits.ts'
import type { SearchRequest, SearchResult } from './library.ts'
import { nearestTo } from './nearest.ts'
import { type InterpretDeps, interpret } from './query/interpret.ts'
import { narrowingOf } from './query/narrowing.ts'
import { operatorsPredicate } from './query/required-words.ts'
import { CONFIDENT } from './rank/confidence.ts'
import { type Folded, foldRanking } from './rank/fold.ts'
import { type Ranking, rank } from './rank/rank.ts'
import { retrieve } from './retrieve.ts'

interface SearchDeps extends InterpretDeps, HitDeps {}

/**
 * Answers a question with cited excerpts, best first, one a document; pages of one question part its hits without
 * repeating any while the collection does not change. No hits means that nothing answers; `nearest` then says what comes near.
 * Throws RangeError on a filter that is no date, CursorError on a cursor of another question.
 */
export async function search(deps: SearchDeps, request: SearchRequest): Promise<SearchResult> {
  const { text, limit, cursor, without = [], document = null, ...filters } = request
  const question = interpret(text, without, deps)
  const { understood } = question
  const { where: narrowed, wantsAmounts } = narrowingOf([filters, question.filters])
  const filtered = and([narrowed, document === null ? null : equals('documentId', document)])
  const where = and([filtered, await operatorsPredicate(deps, question, filtered)])
  const vector = await deps.embedder.embedQuery(question.text)
  const retrieved = await retrieve(deps, { ...question, vector, where, wantsAmounts })
  const ranking = await rank(deps, question, retrieved)
  // What was asked for by name or word for word is shown for what it is.
  const answers = ranking.confidence >= CONFIDENT || question.phrases.length > 0 || document !== null
  const entries = answers ? (document === null ? foldRanking(ranking) : unfolded(ranking)) : []
  const page = slicePage(entries, { limit, cursor }, { text, without, document, filters })
  const located = await hitsOf(deps, page.items, question, retrieved)
  return {
    query: { text, understood },
    answer: cursor === null ? answerTo(question, retrieved.weights, located) : null,
    confidence: ranking.confidence,
    total: entries.length,
    complete: retrieved.complete,
    hits: located.map(({ hit }) => hit),
    nearest: answers ? null : await nearestTo(deps.archive, ranking),
    cursor: page.cursor,
  }
}

function unfolded({ close, rest }: Ranking): readonly Folded[] {
  return [...close, ...rest].map((best) => ({ best, others: [], copies: [] }))
}
