import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import type { Predicate } from '../../corpus/predicate.ts'
import { not, oneOf } from '../../corpus/predicate.ts'
import { interpret } from '../../index/query/interpret.ts'
import { bestEvidence, type Evidence } from '../../index/rank/confidence.ts'
import { rank } from '../../index/rank/rank.ts'
import { retrieve } from '../../index/retrieve.ts'
import type { IndexedCollection } from '../retrieval/collection.ts'
import { readJsonLines } from '../yardsticks.ts'

/** A question with the documents that answer it, none where nothing does. */
export interface Asked {
  readonly kind: string
  readonly text: string
  readonly answeredBy: readonly string[]
}

/** What the passages found have for them, and whether one answers. */
export interface Example {
  readonly kind: string
  readonly text: string
  readonly evidence: Evidence
  readonly answers: boolean
}

/** Documents among which an answer must be for its question to be an example of one. */
const SHOWN = 10

const unanswerable = z.strictObject({ kind: z.enum(['elsewhere', 'gibberish', 'abroad', 'near']), text: z.string() })

/** Questions that no document of the bundled collection answers: other subjects, gibberish, other countries, near misses. */
export function unanswerableQuestions(): readonly Asked[] {
  const file = fileURLToPath(new URL('./unanswerable.jsonl', import.meta.url))
  return readJsonLines(file, unanswerable).map((question) => ({ ...question, answeredBy: [] }))
}

/**
 * Examples of answers and of none. With `removing`, a question that is answered is asked once more of the collection
 * without the documents that answer it: what is found then is near and wrong.
 */
export async function examplesOf(
  collection: IndexedCollection,
  questions: readonly Asked[],
  removing: boolean,
): Promise<readonly Example[]> {
  const examples: Example[] = []
  for (const { kind, text, answeredBy } of questions) {
    const found = await firstFound(collection, text, null)
    if (answeredBy.length === 0) examples.push({ kind, text, evidence: found.evidence, answers: false })
    else if (found.documents.some((id) => answeredBy.includes(id)))
      examples.push({ kind, text, evidence: found.evidence, answers: true })
    if (answeredBy.length === 0 || !removing) continue
    const without = await firstFound(collection, text, not(oneOf('documentId', answeredBy)))
    examples.push({ kind: 'removed', text, evidence: without.evidence, answers: false })
  }
  return examples
}

const NOTHING: Evidence = {
  ...{ meaning: 0, words: 0, ahead: 0, length: 0, covered: 0, figures: 0 },
  ...{ lacksNames: 0, elsewhere: 0, atAnotherTime: 0 },
}

async function firstFound(deps: IndexedCollection, text: string, where: Predicate | null) {
  const question = interpret(text, [], deps)
  const vector = await deps.embedder.embedQuery(question.text)
  const retrieved = await retrieve(deps, { ...question, vector, where, wantsAmounts: () => true })
  const { close } = await rank(deps, question, retrieved)
  const evidence = bestEvidence(close, question, retrieved.weights) ?? NOTHING
  return { evidence, documents: [...new Set(close.map(({ documentId }) => documentId))].slice(0, SHOWN) }
}
