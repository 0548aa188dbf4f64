import type { Table } from '@lancedb/lancedb'
import { type Embedder, likeness } from '../embedder.ts'
import { plainRows } from '../plain-rows.ts'
import type { Candidate } from '../retrieve.ts'
import type { PassageRow } from '../tables.ts'

/**
 * Equal shares of words and meaning: a convex combination of scores normalised by their theoretical bounds (Bruch, Gai,
 * Ingber: An Analysis of Fusion Functions for Hybrid Retrieval, 2023), which beat reciprocal ranks and min–max here.
 */
const WORDS = 0.5

/** Passages that are compared token by token. */
const SHORTLISTED = 100
/** Places among them for the nearest in meaning, which a sum thins out: those that share no word score half at best. */
const KEPT_FOR_MEANING = 20

/** Words and meaning as one score, 0–1. */
export function fusedScore({ words, meaning }: Pick<Candidate, 'words' | 'meaning'>): number {
  return WORDS * words + (1 - WORDS) * meaning
}

export interface Shortlist {
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

/** Reads the rows of shortlisted passages; one that was deleted meanwhile is left out. Likeness of all is exact. */
export async function readShortlist(
  passages: Table,
  embedder: Embedder,
  vector: Float32Array,
  near: readonly Candidate[],
): Promise<readonly Shortlisted[]> {
  if (near.length === 0) return []
  const read = await passages
    .takeRowIds(near.map(({ row }) => row))
    .select([...COLUMNS, 'tokens', 'vector'])
    .toArrow()
  const tokens = read.getChild('tokens')
  const vectors = read.getChild('vector')
  const rows = plainRows<Stored>(read, COLUMNS).map((row, at): [string, Omit<Shortlisted, keyof Candidate>] => [
    row.id,
    { ...row, terms: row.terms.split(' '), tokens: numbersOf(tokens?.get(at)) },
  ])
  const meanings = rows.map((_, at) => likeness(dot(vector, numbersOf(vectors?.get(at))), embedder))
  const atOf = new Map(rows.map(([id], at) => [id, at]))
  return near.flatMap((candidate) => {
    const at = atOf.get(candidate.id) ?? -1
    const stored = rows[at]?.[1]
    return stored === undefined ? [] : [{ ...stored, ...candidate, meaning: Math.max(0, meanings[at] ?? 0) }]
  })
}

/** A list column's value without decoding it number by number. */
function numbersOf(value: { toArray(): ArrayLike<number> } | null | undefined): ArrayLike<number> {
  return value?.toArray() ?? []
}

function dot(a: Float32Array, b: ArrayLike<number>): number {
  let sum = 0
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0)
  return sum
}
