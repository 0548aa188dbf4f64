import { MatchQuery, type Table } from '@lancedb/lancedb'
import type { Table as ArrowTable } from 'apache-arrow'
import type { Predicate } from '../corpus/predicate.ts'
import type { Embedder } from './embedder.ts'
import type { PassageRow } from './tables.ts'

/** Passages taken from each side; what both miss is not found. */
const TAKEN = 300
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
  readonly amounts: readonly number[]
  /** BM25, or cosine distance. */
  readonly found: number
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
  const candidates = merge(byWords, byMeaning, reachable).filter((row) => asked.wantsAmounts(row.amounts))
  return {
    candidates: candidates.map(({ amounts: _amounts, found: _found, ...candidate }) => candidate),
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
  return rowsOf(
    await query
      .select([...COLUMNS, '_score'])
      .limit(TAKEN)
      .toArrow(),
    '_score',
  )
}

async function searchMeaning(passages: Table, vector: Float32Array, where: Predicate | null): Promise<Row[]> {
  if (vector.every((x) => x === 0)) return []
  const query = passages.query().nearestTo(vector).distanceType('cosine').nprobes(PROBES)
  if (where !== null) query.where(where)
  return rowsOf(
    await query
      .select([...COLUMNS, '_distance'])
      .limit(TAKEN)
      .toArrow(),
    '_distance',
  )
}

/** Reads an Arrow table column by column: ten times faster than its row objects. */
function rowsOf(table: ArrowTable, measure: string): Row[] {
  const column = <T>(name: string): readonly T[] => [...(table.getChild(name) ?? [])]
  const ids = column<string>('id')
  const [documentIds, regions] = [column<string>('documentId'), column<string | null>('region')]
  const [froms, tos] = [column<string | null>('dateFrom'), column<string | null>('dateTo')]
  const [fundings, measures] = [column<number>('fundings'), column<number>(measure)]
  const amounts = column<Iterable<number>>('amounts')
  return ids.map((id, at) => ({
    id,
    documentId: documentIds[at] ?? '',
    region: regions[at] ?? null,
    dateFrom: froms[at] ?? null,
    dateTo: tos[at] ?? null,
    fundings: fundings[at] ?? 0,
    amounts: [...(amounts[at] ?? [])],
    found: measures[at] ?? 0,
  }))
}

function merge(byWords: readonly Row[], byMeaning: readonly Row[], reachable: number): (Row & Candidate)[] {
  const merged = new Map<string, Row & Candidate>()
  for (const row of byWords) merged.set(row.id, { ...row, words: Math.min(1, row.found / reachable), meaning: 0 })
  for (const row of byMeaning) {
    merged.set(row.id, { ...row, words: merged.get(row.id)?.words ?? 0, meaning: Math.max(0, 1 - row.found) })
  }
  return [...merged.values()]
}

function sum(numbers: Iterable<number>): number {
  let total = 0
  for (const n of numbers) total += n
  return total
}
