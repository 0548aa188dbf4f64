import type { LocatedHit } from '../hits.ts'
import type { Answer } from '../library.ts'
import type { Question } from '../query/interpret.ts'
import { askedBy } from './asked.ts'
import { directFacts } from './direct.ts'
import { rankedFundings, rankingAskedBy } from './largest.ts'
import { subjectOf } from './subject.ts'

/**
 * What answers a question in a word: facts of the best hits, each with the sentence that says it. Null when the question
 * asks for no fact, or when none is told with all that it is about; nothing is computed and nothing guessed.
 */
export function answerTo(
  question: Pick<Question, 'text' | 'terms' | 'added' | 'understood'>,
  weights: ReadonlyMap<string, number>,
  located: readonly LocatedHit[],
): Answer | null {
  const { text, understood } = question
  const subject = subjectOf(question, weights)
  const ranking = rankingAskedBy(text, understood)
  if (ranking !== null) {
    const facts = rankedFundings(ranking, understood, subject, located)
    return facts.length === 0 ? null : { kind: ranking.order === 'most' ? 'largest' : 'smallest', facts }
  }
  const asked = askedBy(text, understood)
  if (asked === null || !subject.isParticular || subject.shares.size === 0) return null
  const facts = directFacts(asked, subject, located)
  return facts.length === 0 ? null : { kind: asked === 'deadline' ? 'date' : asked, facts }
}
