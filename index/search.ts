import type { Table } from '@lancedb/lancedb'
import type { Archive } from '../corpus/archive.ts'
import { type Document, versionOf } from '../corpus/document.ts'
import type { Fact } from '../corpus/fact.ts'
import { oneOf } from '../corpus/predicate.ts'
import { contains, type Span, sliceSpan } from '../corpus/span.ts'
import { analyzeQuery } from './analyze.ts'
import { cite, headOf } from './cite.ts'
import { slicePage } from './cursor.ts'
import type { Embedder } from './embedder.ts'
import { chooseExcerpt, highlightsIn, passageSentences } from './excerpt.ts'
import { filterPredicate } from './filter-predicates.ts'
import { type Ranked, rank } from './fuse.ts'
import type { Filters, SearchHit, SearchRequest, SearchResult } from './library.ts'
import { plainRows } from './plain-rows.ts'
import { type Retrieved, retrieve } from './retrieve.ts'
import type { PassageRow } from './tables.ts'
import { addedWords, expand } from './thesaurus/expand.ts'
import { understand } from './understand.ts'

export interface SearchDeps {
  readonly passages: Table
  readonly archive: Archive
  readonly embedder: Embedder
  /** Facts of a question, extracted as those of documents are. */
  readonly readQuestion: (text: string) => readonly Fact[]
}

/**
 * Answers a question with cited excerpts, best first; pages of one question part its hits without repeating any. No hits
 * means that nothing relevant was found. Throws RangeError on a filter that is no date, CursorError on a cursor of
 * another question.
 */
export async function search(deps: SearchDeps, request: SearchRequest): Promise<SearchResult> {
  const { text, limit, cursor, ...filters } = request
  const understood = understand(text, deps.readQuestion)
  const terms = analyzeQuery(text)
  const where = filterPredicate(filters)
  const retrieved = await retrieve(deps.passages, deps.embedder, {
    text,
    terms,
    added: addedWords(expand(text)),
    where,
    wantsAmounts: bracketOf(filters),
  })
  const ranked = rank(retrieved, understood)
  const page = slicePage(ranked, { limit, cursor }, { text, filters })
  const hits = await hitsOf(deps, page.items, retrieved, understood.intent)
  return { query: { text, understood }, total: ranked.length, hits, cursor: page.cursor }
}

function bracketOf({ minAmount, maxAmount }: Filters): (amounts: readonly number[]) => boolean {
  if (minAmount === null || maxAmount === null) return () => true
  return (amounts) => amounts.some((amount) => amount >= minAmount && amount <= maxAmount)
}

const COLUMNS = ['id', 'start', 'end', 'headings', 'version'] as const

type StoredPassage = Pick<PassageRow, (typeof COLUMNS)[number]>

interface Found {
  readonly ranked: Ranked
  readonly document: Document
  readonly headings: readonly string[]
  readonly sentences: readonly Span[]
}

async function hitsOf(
  deps: SearchDeps,
  page: readonly Ranked[],
  { weights, vector }: Retrieved,
  intent: SearchResult['query']['understood']['intent'],
): Promise<readonly SearchHit[]> {
  const found = await locate(deps, page)
  const vectors = await sentenceVectors(deps.embedder, found)
  const terms = new Set(weights.keys())
  return found.map(({ ranked, document, headings, sentences }) => {
    const likeness = (sentence: Span) => cosine(vector, vectors.get(keyOf(document, sentence)))
    const span = chooseExcerpt(document, sentences, { weights, intent, likeness })
    return {
      score: ranked.score,
      document: headOf(document),
      excerpt: { text: sliceSpan(document.text, span), span, highlights: highlightsIn(document, span, terms) },
      headings,
      citation: cite(document, span),
      facts: document.facts.filter((fact) => contains(span, fact.span)),
    }
  })
}

/** Joins ranked passages with their documents; one whose document has changed since it was indexed is left out. */
async function locate({ passages, archive }: SearchDeps, page: readonly Ranked[]): Promise<readonly Found[]> {
  if (page.length === 0) return []
  const wanted = oneOf(
    'id',
    page.map(({ id }) => id),
  )
  const rows = await passages
    .query()
    .where(wanted)
    .select([...COLUMNS])
    .toArrow()
  const rowById = new Map(plainRows<StoredPassage>(rows, COLUMNS).map((row) => [row.id, row]))
  const documents = await archive.getMany([...new Set(page.map(({ documentId }) => documentId))])
  const documentById = new Map(documents.map((document) => [document.id, document]))
  return page.flatMap((ranked) => {
    const row = rowById.get(ranked.id)
    const document = documentById.get(ranked.documentId)
    if (row === undefined || document === undefined) return []
    if (row.version !== versionOf(document)) return []
    return [{ ranked, document, headings: row.headings, sentences: passageSentences(document, row) }]
  })
}

async function sentenceVectors(
  embedder: Embedder,
  found: readonly Found[],
): Promise<ReadonlyMap<string, Float32Array>> {
  const sentences = found.flatMap(({ document, sentences: spans }) => spans.map((span) => ({ document, span })))
  const vectors = await embedder.embedPassages(sentences.map(({ document, span }) => sliceSpan(document.text, span)))
  return new Map(sentences.map(({ document, span }, at) => [keyOf(document, span), vectors[at] ?? new Float32Array(0)]))
}

function keyOf({ id }: Document, { start, end }: Span): string {
  return `${id}:${start}-${end}`
}

/** Both are unit vectors, or zero. */
function cosine(a: Float32Array, b: Float32Array | undefined): number {
  return b === undefined ? 0 : b.reduce((sum, x, at) => sum + x * (a[at] ?? 0), 0)
}
