import { BooleanQuery, MatchQuery, Occur, type Table } from '@lancedb/lancedb'
import type { Predicate } from '../corpus/predicate.ts'
import { type Embedder, likeness } from './embedder.ts'
import { plainRows } from './plain-rows.ts'
import type { Vocabulary } from './query/vocabulary.ts'
import type { PassageRow } from './tables.ts'

/** Passages taken from each side; what both miss is not found. */
const TAKEN = 300
/** Words of a question that are searched, and those that the thesaurus adds; more slow it down and say little. */
const MOST_TERMS = 32
/** With an approximate vector index: 20 probes find 99 % of the true neighbours at 100,000 passages. */
const PROBES = 20
/** Share of its IDF that BM25 gives a word at best: k1 + 1 = 2.2 in theory, about 1.5 in passages of this size. */
const USUAL_BM25_PEAK = 1.5
/** What the thesaurus adds weighs this many times the share that it gives: measured, 1 to 3. */
const ADDED = 2

const COLUMNS = ['id', 'documentId', 'amounts', '_rowid'] as const

type Found = Pick<PassageRow, 'id' | 'documentId' | 'amounts'> & { readonly _rowid: bigint }

/** A passage that words or meaning brought up. */
export interface Candidate {
  readonly id: string
  readonly documentId: string
  /** LanceDB's number of the row. */
  readonly row: bigint
  /** BM25 as a share of what the question's words could reach at best, 0–1. */
  readonly words: number
  /** Cosine of question and passage above what strangers have, 0–1; 0 when meaning did not bring it up. */
  readonly meaning: number
}

export interface Retrieved {
  readonly candidates: readonly Candidate[]
  /** False when either side was cut at its limit: the collection may hold more. */
  readonly complete: boolean
  /** Weight of each word of the question: about the best BM25 score that it reaches alone. */
  readonly weights: ReadonlyMap<string, number>
  readonly vector: Float32Array
}

export interface RetrieveDeps {
  readonly passages: Table
  readonly embedder: Embedder
  readonly vocabulary: Pick<Vocabulary, 'passagesHolding'>
}

export interface Asked {
  /** Unit, or zero where there is no meaning to search by. */
  readonly vector: Float32Array
  /** From `analyzeQuery`. */
  readonly terms: readonly string[]
  /** Words that the thesaurus adds, with the share of a word of the question's own that each weighs. */
  readonly added: ReadonlyMap<string, number>
  readonly where: Predicate | null
  /** Tells whether a passage with these amounts is wanted: an SQL predicate knows only their extremes. */
  readonly wantsAmounts: (amounts: readonly number[]) => boolean
}

/** Searches words and meaning side by side and gives all that either brought up. */
export async function retrieve({ passages, embedder, vocabulary }: RetrieveDeps, asked: Asked): Promise<Retrieved> {
  const { vector, added, where, wantsAmounts } = asked
  const terms = asked.terms.slice(0, MOST_TERMS)
  const [size, byWords, byMeaning] = await Promise.all([
    passages.countRows(),
    searchWords(passages, terms, added, where),
    searchMeaning(passages, vector, where),
  ])
  const weights = new Map(terms.map((term) => [term, bm25Peak(vocabulary.passagesHolding(term), size)]))
  const reachable = sum(weights.values())
  const candidates = new Map<string, Candidate>()
  for (const found of byWords.filter(({ amounts }) => wantsAmounts(amounts))) {
    candidates.set(found.id, candidateOf(found, Math.min(1, found._score / reachable), 0))
  }
  for (const found of byMeaning.filter(({ amounts }) => wantsAmounts(amounts))) {
    const meaning = Math.max(0, likeness(1 - found._distance, embedder))
    candidates.set(found.id, candidateOf(found, candidates.get(found.id)?.words ?? 0, meaning))
  }
  const complete = byWords.length < TAKEN && byMeaning.length < TAKEN
  return { candidates: [...candidates.values()], complete, weights, vector }
}

/** The IDF of BM25 as Lucene and Tantivy have it, times what a passage adds to it at best. */
function bm25Peak(holding: number, size: number): number {
  const passages = Math.min(holding, size)
  return USUAL_BM25_PEAK * Math.log(1 + (size - passages + 0.5) / (passages + 0.5))
}

function candidateOf({ id, documentId, _rowid: row }: Found, words: number, meaning: number): Candidate {
  return { id, documentId, row, words, meaning }
}

/** One query a weight: the engine boosts whole queries. */
function weightedQuery(terms: readonly string[], added: ReadonlyMap<string, number>): BooleanQuery {
  const byWeight = new Map<number, string[]>([[1, [...terms]]])
  const heaviest = [...added].sort(([, a], [, b]) => b - a).slice(0, MOST_TERMS)
  for (const [term, share] of heaviest) {
    const weight = Math.min(1, Math.max(0.1, Math.round(ADDED * share * 10) / 10))
    byWeight.set(weight, [...(byWeight.get(weight) ?? []), term])
  }
  const queries = [...byWeight].filter(([, words]) => words.length > 0)
  return new BooleanQuery(
    queries.map(([boost, words]) => [Occur.Should, new MatchQuery(words.join(' '), 'terms', { boost })]),
  )
}

async function searchWords(
  passages: Table,
  terms: readonly string[],
  added: ReadonlyMap<string, number>,
  where: Predicate | null,
): Promise<readonly (Found & { readonly _score: number })[]> {
  if (terms.length + added.size === 0) return []
  const query = passages.query().nearestToText(weightedQuery(terms, added)).limit(TAKEN).withRowId()
  if (where !== null) query.where(where)
  const columns = [...COLUMNS, '_score'] as const
  return plainRows(await query.select([...columns]).toArrow(), columns)
}

async function searchMeaning(
  passages: Table,
  vector: Float32Array,
  where: Predicate | null,
): Promise<readonly (Found & { readonly _distance: number })[]> {
  if (vector.every((x) => x === 0)) return []
  const query = passages.query().nearestTo(vector).distanceType('cosine').nprobes(PROBES).limit(TAKEN).withRowId()
  if (where !== null) query.where(where)
  const columns = [...COLUMNS, '_distance'] as const
  return plainRows(await query.select([...columns]).toArrow(), columns)
}

function sum(numbers: Iterable<number>): number {
  let total = 0
  for (const n of numbers) total += n
  return total
}
