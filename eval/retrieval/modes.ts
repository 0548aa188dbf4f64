import { NO_FILTERS, type SearchResult } from '../../index/library.ts'
import { interpret } from '../../index/query/interpret.ts'
import { lateInteraction } from '../../index/rank/late-interaction.ts'
import { fusedScore, readShortlist, shortlist } from '../../index/rank/shortlist.ts'
import { type Candidate, retrieve } from '../../index/retrieve.ts'
import type { IndexedCollection } from './collection.ts'

/** The parts of a search side by side: each alone, the first two fused, and all that the product does with them. */
export const MODES = ['words', 'vectors', 'late', 'fused', 'full'] as const
export type Mode = (typeof MODES)[number]
type PartMode = Exclude<Mode, 'full'>

/**
 * Ids of documents, best first, by words alone, by meaning alone, by tokens alone (of the shortlist, nothing where the
 * model has no token table) and by words and meaning: a document stands where its best passage does. Nothing is held
 * back as irrelevant and nothing preferred: that is what `full` adds.
 */
export async function rankByParts(
  { passages, embedder, vocabulary, readQuestion }: IndexedCollection,
  text: string,
): Promise<Readonly<Record<PartMode, readonly string[]>>> {
  const question = interpret(text, [], { vocabulary, readQuestion })
  const vector = await embedder.embedQuery(question.text)
  const everything = { ...question, vector, where: null, wantsAmounts: () => true }
  const retrieved = await retrieve({ passages, embedder, vocabulary }, everything)
  const { candidates } = retrieved
  const near = await readShortlist(passages, embedder, shortlist(candidates).near, retrieved)
  const tokens = near.map((passage) => passage.tokens)
  const late = embedder.tokens === null ? [] : await lateInteraction(embedder.tokens, question.text, tokens)
  const lateById = new Map(near.map(({ id }, at) => [id, late[at] ?? 0]))
  return {
    words: documentsBy(({ words }) => words, candidates),
    vectors: documentsBy(({ meaning }) => meaning, candidates),
    late: documentsBy(({ id }) => lateById.get(id) ?? 0, candidates),
    fused: documentsBy(fusedScore, candidates),
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

/** What someone who types `text` is shown first. */
export function searchFully({ library }: Pick<IndexedCollection, 'library'>, text: string): Promise<SearchResult> {
  return library.search({ ...NO_FILTERS, text, limit: DOCUMENTS, cursor: null })
}
