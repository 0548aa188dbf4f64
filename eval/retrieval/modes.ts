import { analyzeQuery } from '../../index/analyze.ts'
import { fusedScore } from '../../index/fuse.ts'
import { NO_FILTERS, type SearchHit, type SearchResult } from '../../index/library.ts'
import { type Candidate, retrieve } from '../../index/retrieve.ts'
import { addedWords, expand } from '../../index/thesaurus/expand.ts'
import type { IndexedCollection } from './collection.ts'

/** The parts of a search side by side: each alone, the two fused, and all that the product does with them. */
export const MODES = ['words', 'vectors', 'fused', 'full'] as const
export type Mode = (typeof MODES)[number]
export type PartMode = Exclude<Mode, 'full'>

const SCORES: Readonly<Record<PartMode, (candidate: Candidate) => number>> = {
  words: ({ words }) => words,
  vectors: ({ meaning }) => meaning,
  fused: fusedScore,
}

/**
 * Ids of documents, best first, by words alone, by meaning alone and by both: a document stands where its best passage
 * does. Nothing is held back as irrelevant and nothing preferred: that is what `full` adds.
 */
export async function rankByParts(
  { passages, embedder }: IndexedCollection,
  text: string,
): Promise<Readonly<Record<PartMode, readonly string[]>>> {
  const terms = analyzeQuery(text)
  const { candidates } = await retrieve(passages, embedder, {
    text,
    terms,
    added: addedWords(expand(text)),
    where: null,
    wantsAmounts: () => true,
  })
  return {
    words: documentsBy(SCORES.words, candidates),
    vectors: documentsBy(SCORES.vectors, candidates),
    fused: documentsBy(SCORES.fused, candidates),
  }
}

function documentsBy(score: (candidate: Candidate) => number, candidates: readonly Candidate[]): readonly string[] {
  const ranked = candidates
    .filter((candidate) => score(candidate) > 0)
    .sort((a, b) => score(b) - score(a) || (a.id < b.id ? -1 : 1))
  return [...new Set(ranked.map(({ documentId }) => documentId))]
}

/** Documents read for one question: no metric looks further down. */
const DOCUMENTS = 20
/** Enough hits for that many documents where each gives two. */
const PAGE = 2 * DOCUMENTS

/** What someone who types `text` is shown, page by page, until it holds twenty documents or nothing is left. */
export async function searchFully({ library }: IndexedCollection, text: string): Promise<readonly SearchHit[]> {
  const hits: SearchHit[] = []
  let cursor: string | null = null
  do {
    const page: SearchResult = await library.search({ ...NO_FILTERS, text, limit: PAGE, cursor })
    hits.push(...page.hits)
    cursor = page.cursor
  } while (cursor !== null && new Set(hits.map(({ document }) => document.id)).size < DOCUMENTS)
  return hits
}
