import type { Table } from '@lancedb/lancedb'
import type { Embedder } from '../embedder.ts'
import type { Question } from '../query/interpret.ts'
import type { Retrieved } from '../retrieve.ts'
import { bestEvidence, confidenceOf } from './confidence.ts'
import { lateInteraction } from './late-interaction.ts'
import { preferences } from './preferences.ts'
import { fusedScore, readShortlist, type Shortlisted, shortlist } from './shortlist.ts'

/** Share of the token by token comparison in a score; squared, since every passage has some likeness for every token. */
const LATE = 0.2

/** What falls this far below the best hit is not an answer beside it. */
const RELATIVE_SCORE = 0.2

export interface Ranked {
  readonly id: string
  readonly documentId: string
  /** LanceDB's number of the row. */
  readonly row: bigint
  /** 0–1. */
  readonly score: number
}

/** A shortlisted passage in its place. */
export interface Close extends Shortlisted, Ranked {}

export interface Ranking {
  /** Compared closely, best first. */
  readonly close: readonly Close[]
  /** What comes behind, best first. */
  readonly rest: readonly Ranked[]
  /** Probability that one of the first passages answers the question. */
  readonly confidence: number
}

interface RankDeps {
  readonly passages: Table
  readonly embedder: Embedder
}

/**
 * Orders what was retrieved, the same for the same input: the shortlist by words, meaning, tokens and what the question
 * prefers, all else behind it. What comes too far behind the best is left out.
 */
export async function rank(
  { passages, embedder }: RankDeps,
  question: Question,
  retrieved: Retrieved,
): Promise<Ranking> {
  const { near, rest } = shortlist(retrieved.candidates)
  const read = await readShortlist(passages, embedder, near, retrieved)
  const bases = await baseScores(embedder, question.text, read)
  const preferred = preferences(read, question)
  const least = RELATIVE_SCORE * Math.max(0, ...bases)
  const close = read
    .map((passage, at) => ({ ...passage, base: bases[at] ?? 0, gain: preferred[at] ?? 0 }))
    .filter(({ base }) => base >= least)
    .map(({ base, gain, ...passage }): Close => ({ ...passage, score: Math.min(1, base + gain) }))
    .sort(byScore)
  const last = close.at(-1)?.score ?? 0
  const behind = rest
    .map(({ id, documentId, row, ...scores }) => ({ id, documentId, row, score: fusedScore(scores) }))
    .filter(({ score }) => score >= least)
    .map((passage): Ranked => ({ ...passage, score: Math.min(last, passage.score) }))
  const evidence = bestEvidence(close, question, retrieved.weights)
  const confidence = evidence === null ? 0 : confidenceOf(evidence)
  return { close, rest: behind, confidence }
}

/** Best first; by id where two are as good, so that the order is always the same. */
export function byScore(a: Pick<Ranked, 'id' | 'score'>, b: Pick<Ranked, 'id' | 'score'>): number {
  return b.score - a.score || (a.id < b.id ? -1 : 1)
}

/** Words, meaning and, where the model has a token table, likeness token by token, 0–1. */
export async function baseScores(
  { tokens }: Embedder,
  text: string,
  read: readonly Shortlisted[],
): Promise<readonly number[]> {
  if (tokens === null) return read.map(fusedScore)
  const late = await lateInteraction(
    tokens,
    text,
    read.map((passage) => passage.tokens),
  )
  return read.map((passage, at) => (1 - LATE) * fusedScore(passage) + LATE * (late[at] ?? 0) ** 2)
}
