import { MatchQuery, type Table } from '@lancedb/lancedb'
import { plainRows } from '../corpus/plain-rows.ts'
import type { Predicate } from '../corpus/predicate.ts'
import { type Embedder, likeness } from './embedder.ts'
import type { Vocabulary } from './query/vocabulary.ts'
import { bm25Peak } from './rank/bm25.ts'
import { sum } from './sum.ts'
import type { Rewording } from './thesaurus/expand.ts'

/** Passages taken from each side; what all miss is not found. */
const TAKEN = 300
/** Words of a question that are searched, and those that the thesaurus adds; more slow it down and say little. */
const MOST_TERMS = 32
const MOST_ADDED = 24
/** With an approximate vector index: 20 probes find 98 % of the 300 true neighbours at 100,000 passages, 10 find 79 %. */
const PROBES = 20

const PLACE = ['id', '_rowid'] as const

/** Amounts are read only where they decide. */
interface Found {
  readonly id: string
  readonly _rowid: bigint
  readonly amounts?: readonly number[]
}

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
  /** False when a side was cut at its limit: the collection may hold more. */
  readonly complete: boolean
  /** Weight of each word of the question: about the best BM25 score that it reaches alone. */
  readonly weights: ReadonlyMap<string, number>
  readonly rewordings: readonly Rewording[]
  readonly vector: Float32Array
}

interface RetrieveDeps {
  readonly passages: Table
  readonly embedder: Embedder
  readonly vocabulary: Pick<Vocabulary, 'passagesHolding'>
}

export interface Asked {
  /** Unit, or zero where there is no meaning to search by. */
  readonly vector: Float32Array
  /** From `analyzeQuery`. */
  readonly terms: readonly string[]
  readonly rewordings: readonly Rewording[]
  /** Words that these add, with the share of a word of the question's own that each weighs. */
  readonly added: ReadonlyMap<string, number>
  readonly where: Predicate | null
  /** Tells whether a passage with these amounts is wanted: an SQL predicate knows only their extremes. */
  readonly wantsAmounts: (amounts: readonly number[]) => boolean
}

/** Searches words, words added and meaning side by side and gives all that any of them brought up. */
export async function retrieve({ passages, embedder, vocabulary }: RetrieveDeps, asked: Asked): Promise<Retrieved> {
  const { vector, where, wantsAmounts, rewordings } = asked
  const terms = asked.terms.slice(0, MOST_TERMS)
  const shares = [...asked.added].sort(([, a], [, b]) => b - a).slice(0, MOST_ADDED)
  const columns = wantsAmounts([]) ? PLACE : ([...PLACE, 'amounts'] as const)
  const [size, byWords, byAdded, byMeaning] = await Promise.all([
    passages.countRows(),
    searchWords(passages, terms, where, columns),
    searchWords(
      passages,
      shares.map(([term]) => term),
      where,
      columns,
    ),
    searchMeaning(passages, vector, where, columns),
  ])
  const peak = (term: string) => bm25Peak(vocabulary.passagesHolding(term), size)
  const weights = new Map(terms.map((term) => [term, peak(term)]))
  const usual = sum(shares.map(([, share]) => share)) / Math.max(1, shares.length)
  const reachable = sum(weights.values())
  const found = new Map<string, Candidate>()
  const add = (passage: Found, words: number, meaning: number) => {
    const { id, _rowid: row, amounts = [] } = passage
    if (!wantsAmounts(amounts)) return
    const documentId = id.slice(0, id.lastIndexOf(':'))
    const before = found.get(id) ?? { words: 0, meaning: 0 }
    found.set(id, { id, documentId, row, words: Math.min(1, before.words + words), meaning: before.meaning + meaning })
  }
  for (const passage of byWords) add(passage, passage._score / reachable, 0)
  for (const passage of byAdded) add(passage, reachable === 0 ? 0 : (usual * passage._score) / reachable, 0)
  for (const passage of byMeaning) add(passage, 0, Math.max(0, likeness(1 - passage._distance, embedder)))
  const complete = [byWords, byAdded, byMeaning].every(({ length }) => length < TAKEN)
  return { candidates: [...found.values()], complete, weights, rewordings, vector }
}

/** One query a set of words: a query that gives words weights of their own takes ten times as long. */
async function searchWords(
  passages: Table,
  terms: readonly string[],
  where: Predicate | null,
  columns: readonly (keyof Found)[],
): Promise<readonly (Found & { readonly _score: number })[]> {
  if (terms.length === 0) return []
  const query = passages
    .query()
    .nearestToText(new MatchQuery(terms.join(' '), 'terms'))
    .limit(TAKEN)
    .withRowId()
  if (where !== null) query.where(where)
  return plainRows(await query.select([...columns, '_score']).toArrow(), [...columns, '_score'])
}

async function searchMeaning(
  passages: Table,
  vector: Float32Array,
  where: Predicate | null,
  columns: readonly (keyof Found)[],
): Promise<readonly (Found & { readonly _distance: number })[]> {
  if (vector.every((x) => x === 0)) return []
  const query = passages.query().nearestTo(vector).distanceType('cosine').nprobes(PROBES).limit(TAKEN).withRowId()
  if (where !== null) query.where(where)
  return plainRows(await query.select([...columns, '_distance']).toArrow(), [...columns, '_distance'])
}
