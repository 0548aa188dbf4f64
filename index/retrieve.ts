import { MatchQuery, type Table } from '@lancedb/lancedb'
import type { Predicate } from '../corpus/predicate.ts'
import type { Embedder } from './embedder.ts'
import type { PassageRow } from './tables.ts'

/** Passages taken from each side; what both miss is not found. */
const TAKEN = 400
/** Words of a question that are searched; more slow it down and say little. */
const MOST_TERMS = 32
/** With an approximate vector index: 20 probes find 99 % of the true neighbours at 100,000 passages. */
const PROBES = 20
/** Share of its IDF that BM25 gives a word at best: k1 + 1 = 2.2 in theory, about 1.5 in passages of this size. */
const USUAL_BM25_PEAK = 1.5

/** A passage that words or meaning brought up. */
export interface Candidate
  extends Pick<PassageRow, 'id' | 'documentId' | 'region' | 'dateFrom' | 'dateTo' | 'fundings'> {
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

const COLUMNS = ['id', 'documentId', 'region', 'dateFrom', 'dateTo', 'fundings', 'amounts']

type Row = Omit<Candidate, 'words' | 'meaning'> & {
  readonly amounts: Iterable<number>
  readonly _score?: number
  readonly _distance?: number
}

export interface Asked {
  readonly text: string
  /** From `analyzeQuery`. */
  readonly terms: readonly string[]
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
    searchWords(passages, terms, asked.where),
    searchMeaning(passages, vector, asked.where),
  ])
  const rare = USUAL_BM25_PEAK * Math.log(1 + size)
  const weights = new Map(terms.map((term) => [term, peaks.get(term) ?? rare]))
  const reachable = sum(weights.values())
  const candidates = merge(byWords, byMeaning, reachable).filter((row) => asked.wantsAmounts([...row.amounts]))
  return {
    candidates: candidates.map(({ amounts: _, ...candidate }) => candidate),
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

async function searchWords(passages: Table, terms: readonly string[], where: Predicate | null): Promise<Row[]> {
  if (terms.length === 0) return []
  const query = passages.query().nearestToText(new MatchQuery(terms.join(' '), 'terms'))
  if (where !== null) query.where(where)
  return query.select([...COLUMNS, '_score']).limit(TAKEN).toArray()
}

async function searchMeaning(passages: Table, vector: Float32Array, where: Predicate | null): Promise<Row[]> {
  if (vector.every((x) => x === 0)) return []
  const query = passages.query().nearestTo(vector).distanceType('cosine').nprobes(PROBES)
  if (where !== null) query.where(where)
  return query.select([...COLUMNS, '_distance']).limit(TAKEN).toArray()
}

function merge(byWords: readonly Row[], byMeaning: readonly Row[], reachable: number) {
  const merged = new Map<string, Omit<Row, '_score' | '_distance'> & Candidate>()
  for (const row of [...byWords, ...byMeaning]) {
    const { id, documentId, region, dateFrom, dateTo, fundings, amounts } = row
    const known = merged.get(id)
    merged.set(id, {
      ...{ id, documentId, region, dateFrom, dateTo, fundings, amounts },
      words: row._score === undefined ? (known?.words ?? 0) : Math.min(1, row._score / reachable),
      meaning: row._distance === undefined ? (known?.meaning ?? 0) : Math.max(0, 1 - row._distance),
    })
  }
  return [...merged.values()]
}

function sum(numbers: Iterable<number>): number {
  let total = 0
  for (const n of numbers) total += n
  return total
}
