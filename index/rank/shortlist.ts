import type { Table } from '@lancedb/lancedb'
import { plainRows } from '../../corpus/plain-rows.ts'
import { cosine, type Embedder, likeness } from '../embedder.ts'
import type { Candidate, Retrieved } from '../retrieve.ts'
import { sum } from '../sum.ts'
import type { PassageRow } from '../tables.ts'
import { bm25Shares } from './bm25.ts'
import { wordsScore } from './words-score.ts'

/**
 * Equal shares of words and meaning: a convex combination of scores normalised by their theoretical bounds (Bruch, Gai,
 * Ingber: An Analysis of Fusion Functions for Hybrid Retrieval, 2023), which beat reciprocal ranks and min–max here.
 */
const WORDS = 0.5

/** Passages that are looked at closely; 100 order the first ten no better, and take longer. */
const SHORTLISTED = 60
/** Places among them for the nearest in meaning, which a sum thins out: those that share no word score half at best. */
const KEPT_FOR_MEANING = 15

/** Words and meaning as one score, 0–1. */
export function fusedScore({ words, meaning }: Pick<Candidate, 'words' | 'meaning'>): number {
  return WORDS * words + (1 - WORDS) * meaning
}

interface Shortlist {
  /** What is looked at closely. */
  readonly near: readonly Candidate[]
  /** What follows, best first. */
  readonly rest: readonly Candidate[]
}

/** The candidates worth a closer look, best first, with places kept for those that only meaning brings up. */
export function shortlist(candidates: readonly Candidate[]): Shortlist {
  const fused = [...candidates].sort((a, b) => fusedScore(b) - fusedScore(a) || (a.id < b.id ? -1 : 1))
  const kept = new Set(fused.toSorted((a, b) => b.meaning - a.meaning).slice(0, KEPT_FOR_MEANING))
  const near = new Set([...fused.slice(0, SHORTLISTED - KEPT_FOR_MEANING), ...kept])
  for (const candidate of fused) {
    if (near.size >= SHORTLISTED) break
    near.add(candidate)
  }
  return { near: [...near], rest: fused.filter((candidate) => !near.has(candidate)) }
}

const COLUMNS = ['id', 'terms', 'region', 'dateFrom', 'dateTo', 'decidedOn', 'themes', 'amounts'] as const

type Stored = Pick<PassageRow, (typeof COLUMNS)[number]>

/** A shortlisted passage with what ranking looks at. */
export interface Shortlisted extends Candidate, Omit<Stored, 'terms'> {
  /** In order, headings first. */
  readonly terms: readonly string[]
  /** Distinct ids; empty where the model has no token table. */
  readonly tokens: ArrayLike<number>
}

type Measured = Pick<Retrieved, 'vector' | 'weights' | 'rewordings'>

/**
 * Reads the rows of shortlisted passages; one that was deleted meanwhile is left out. Scores of words and meaning are then
 * those of the passage itself, whichever side brought it up.
 */
export async function readShortlist(
  passages: Table,
  embedder: Embedder,
  near: readonly Candidate[],
  asked: Measured,
): Promise<readonly Shortlisted[]> {
  if (near.length === 0) return []
  const [read, meanings] = await Promise.all([
    passages
      .takeRowIds(near.map(({ row }) => row))
      .select([...COLUMNS, 'tokens'])
      .toArrow(),
    missingMeanings(passages, embedder, near, asked.vector),
  ])
  const tokens = read.getChild('tokens')
  const rows = plainRows<Stored>(read, COLUMNS).map((row, at): [string, StoredRow] => [
    row.id,
    { ...row, terms: row.terms.split(' '), tokens: numbersOf(tokens?.get(at)) },
  ])
  const rowById = new Map(rows)
  const usualLength = sum(rows.map(([, { terms }]) => terms.length)) / Math.max(1, rows.length)
  return near.flatMap((candidate) => {
    const stored = rowById.get(candidate.id)
    if (stored === undefined) return []
    const words = wordsScore(asked, bm25Shares(stored.terms, usualLength))
    return [{ ...candidate, ...stored, words, meaning: meanings.get(candidate.id) ?? candidate.meaning }]
  })
}

type StoredRow = Omit<Shortlisted, keyof Candidate> & Pick<Shortlisted, 'id'>

/** Likeness of those that words alone brought up. */
async function missingMeanings(
  passages: Table,
  embedder: Embedder,
  near: readonly Candidate[],
  vector: Float32Array,
): Promise<ReadonlyMap<string, number>> {
  const missing = near.filter(({ meaning }) => meaning === 0)
  if (missing.length === 0) return new Map()
  const read = await passages
    .takeRowIds(missing.map(({ row }) => row))
    .select(['id', 'vector'])
    .toArrow()
  const vectors = read.getChild('vector')
  return new Map(
    plainRows<Pick<PassageRow, 'id'>>(read, ['id']).map(({ id }, at) => [
      id,
      Math.max(0, likeness(cosine(vector, numbersOf(vectors?.get(at))), embedder)),
    ]),
  )
}

/** A list column's value without decoding it number by number. */
function numbersOf(value: { toArray(): ArrayLike<number> } | null | undefined): ArrayLike<number> {
  return value?.toArray() ?? []
}
