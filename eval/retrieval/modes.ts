import { NO_FILTERS, type SearchResult } from '../../index/library.ts'
import { interpret } from '../../index/query/interpret.ts'
import { lateInteraction } from '../../index/rank/late-interaction.ts'
import { baseScores } from '../../index/rank/rank.ts'
import { fusedScore, readShortlist, shortlist } from '../../index/rank/shortlist.ts'
import { type Candidate, retrieve } from '../../index/retrieve.ts'
import type { IndexedCollection } from './collection.ts'

/** The parts of a search side by side: each alone, all three fused, and what the product does with them. */
export const MODES = ['words', 'vectors', 'late', 'fused', 'full'] as const
export type Mode = (typeof MODES)[number]
type PartMode = Exclude<Mode, 'full'>

/**
 * Ids of documents, best first, by words alone, by meaning alone, by tokens alone (of the shortlist, nothing where the
 * model has no token table) and by the three together: a document stands where its best passage does, those of the
 * shortlist before all others. Nothing is held back as irrelevant and nothing preferred: that is what `full` adds.
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
  const { near: shortlisted, rest } = shortlist(candidates)
  const near = await readShortlist(passages, embedder, shortlisted, retrieved)
  const bases = await baseScores(embedder, question.text, near)
  const baseById = new Map(near.map(({ id }, at) => [id, bases[at] ?? 0]))
  const tokens = near.map((passage) => passage.tokens)
  const late = embedder.tokens === null ? [] : await lateInteraction(embedder.tokens, question.text, tokens)
  const lateById = new Map(near.map(({ id }, at) => [id, late[at] ?? 0]))
  return {
    words: joined(documentsBy(wordsOf, near), documentsBy(wordsOf, rest)),
    vectors: documentsBy(({ meaning }) => meaning, candidates),
    late: documentsBy(({ id }) => lateById.get(id) ?? 0, near),
    fused: joined(
      documentsBy(({ id }) => baseById.get(id) ?? 0, near),
      documentsBy(fusedScore, rest),
    ),
  }
}

function wordsOf({ words }: Candidate): number {
  return words
}

function joined(first: readonly string[], then: readonly string[]): readonly string[] {
  return [...new Set([...first, ...then])]
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
