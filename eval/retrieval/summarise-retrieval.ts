import { QUERY_TYPES, USERS } from '../queries.ts'
import type { SearchScores } from './evaluate-retrieval.ts'
import { type ModeFigures, summariseQueries } from './query-scores.ts'

export interface Group {
  readonly name: string
  readonly count: number
  readonly figures: ModeFigures
}

export interface RetrievalFigures {
  readonly count: number
  readonly overall: ModeFigures
  readonly byType: readonly Group[]
  readonly byUser: readonly Group[]
}

/** The figures of a set of questions, whole and by group; null when it is empty. */
export function summariseRetrieval(scores: readonly SearchScores[]): RetrievalFigures | null {
  if (scores.length === 0) return null
  return {
    count: scores.length,
    overall: summariseQueries(scores),
    byType: groups(scores, QUERY_TYPES, ({ query }) => query.type),
    byUser: groups(scores, USERS, ({ query }) => query.user),
  }
}

function groups(
  scores: readonly SearchScores[],
  names: readonly string[],
  nameOf: (score: SearchScores) => string,
): readonly Group[] {
  return names.flatMap((name) => {
    const own = scores.filter((score) => nameOf(score) === name)
    return own.length === 0 ? [] : [{ name, count: own.length, figures: summariseQueries(own) }]
  })
}
