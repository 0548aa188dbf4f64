import { BooleanQuery, MatchQuery, Occur, type Table } from '@lancedb/lancedb'
import type { Predicate } from '../corpus/predicate.ts'
import type { Embedder } from './embedder.ts'
import { plainRows } from './plain-rows.ts'
import type { PassageRow } from './tables.ts'

/** Passages taken from each side; what both miss is not found. */
const TAKEN = 300
/** Words of a question that are searched; more slow it down and say little. */
const MOST_TERMS = 32
/** With an approximate vector index: 20 probes find 99 % of the true neighbours at 100,000 passages. */
const PROBES = 20
/** Share of its IDF that BM25 gives a word at best: k1 + 1 = 2.2 in theory, about 1.5 in passages of this size. */
const USUAL_BM25_PEAK = 1.5

const COLUMNS = ['id', 'documentId', 'region', 'dateFrom', 'dateTo', 'fundings', 'amounts'] as const

type Stored = Pick<PassageRow, (typeof COLUMNS)[number]>

/** A passage that words or meaning brought up. */
export interface Candidate extends Stored {
  /** BM25 as a share of what the question's words could reach at best, 0–1. */
  readonly words: number
  /** Cosine of question and passage, 0 when meaning did not bring it up. */
  readonly meaning: number
}

export interface Retrieved {
  readonly candidates: readonly Candidate[]
  /** Weight of each word of the question: the best BM25 score it reaches alone. */
  readonly weights: ReadonlyMap<string, number>
  /** Share of the question's weight in words that the collection knows at all, 0–1. */
  readonly known: number
  /** Number of passages in the collection. */
  readonly passages: number
  readonly vector: Float32Array
}

export interface Asked {
  readonly text: string
  /** From `analyzeQuery`. */
  readonly terms: readonly string[]
  /** Words that the thesaurus adds, with the share of a word of the question's own that each weighs. */
  readonly added: ReadonlyMap<string, number>
  readonly where: Predicate | null
  /** Tells whether a passage with these amounts is wanted: an SQL predicate knows only their extremes. */
  readonly wantsAmounts: (amounts: readonly number[]) => boolean
}

/** Searches words and meaning side by side and gives all that either brought up. */
export async function retrieve(passages: Table, embedder: Embedder, asked: Asked): Promise<Retrieved> {
  const terms = asked.terms.slice(0, MOST_TERMS)
  const vector = await embedder.embedQuery(asked.text)
  const [size, peaks, byWords, byMeaning] = await Promise.all([
    passages.countRows(),
    peaksOf(passages, terms),
    searchWords(passages, terms, asked.added, asked.where),
    searchMeaning(passages, vector, asked.where),
  ])
  const rare = USUAL_BM25_PEAK * Math.log(1 + size)
  const weights = new Map(terms.map((term) => [term, peaks.get(term) ?? rare]))
  const reachable = sum(weights.values())
  return {
    candidates: merge(byWords, byMeaning, reachable).filter(({ amounts }) => asked.wantsAmounts(amounts)),
    weights,
    known: reachable === 0 ? 0 : sum(peaks.values()) / reachable,
    passages: size,
    vector,
  }
}

/** The best score that each term reaches alone, over the whole collection; a term that it does not hold is left out. */
async function peaksOf(passages: Table, terms: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const tops = await Promise.all(
    terms.map(async (term) => {
      const [top]: { _score: number }[] = await passages
        .query()
        .nearestToText(new MatchQuery(term, 'terms'))
        .select(['_score'])
        .limit(1)
        .toArray()
      return [term, top?._score ?? 0] as const
    }),
  )
  return new Map(tops.filter(([, score]) => score > 0))
}

/** One query a weight: the engine boosts whole queries. */
function weightedQuery(terms: readonly string[], added: ReadonlyMap<string, number>): BooleanQuery {
  const byWeight = new Map<number, string[]>([[1, [...terms]]])
  for (const [term, weight] of added) {
    const rounded = Math.max(0.05, Math.round(weight * 20) / 20)
    byWeight.set(rounded, [...(byWeight.get(rounded) ?? []), term])
  }
  const queries = [...byWeight].filter(([, words]) => words.length > 0)
  return new BooleanQuery(
    queries.map(([boost, words]) => [Occur.Should, new MatchQuery(words.join(' '), 'terms', { boost })]),
  )
}

type FoundByWords = Stored & { readonly _score: number }
type FoundByMeaning = Stored & { readonly _distance: number }

async function searchWords(
  passages: Table,
  terms: readonly string[],
  added: ReadonlyMap<string, number>,
  where: Predicate | null,
): Promise<readonly FoundByWords[]> {
  if (terms.length + added.size === 0) return []
  const query = passages.query().nearestToText(weightedQuery(terms, added)).limit(TAKEN)
  if (where !== null) query.where(where)
  const columns = [...COLUMNS, '_score'] as const
  return plainRows<FoundByWords>(await query.select([...columns]).toArrow(), columns)
}

async function searchMeaning(
  passages: Table,
  vector: Float32Array,
  where: Predicate | null,
): Promise<readonly FoundByMeaning[]> {
  if (vector.every((x) => x === 0)) return []
  const query = passages.query().nearestTo(vector).distanceType('cosine').nprobes(PROBES).limit(TAKEN)
  if (where !== null) query.where(where)
  const columns = [...COLUMNS, '_distance'] as const
  return plainRows<FoundByMeaning>(await query.select([...columns]).toArrow(), columns)
}

function merge(
  byWords: readonly FoundByWords[],
  byMeaning: readonly FoundByMeaning[],
  reachable: number,
): readonly Candidate[] {
  const merged = new Map<string, Candidate>()
  for (const { _score, ...stored } of byWords) {
    merged.set(stored.id, { ...stored, words: Math.min(1, _score / reachable), meaning: 0 })
  }
  for (const { _distance, ...stored } of byMeaning) {
    const words = merged.get(stored.id)?.words ?? 0
    merged.set(stored.id, { ...stored, words, meaning: Math.max(0, 1 - _distance) })
  }
  return [...merged.values()]
}

function sum(numbers: Iterable<number>): number {
  let total = 0
  for (const n of numbers) total += n
  return total
}
