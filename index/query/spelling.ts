import { analyze, type Term } from '../analyze.ts'
import type { Correction } from '../library.ts'
import { isKnownWord } from './known-words.ts'
import { SHORTEST_WORD, type Vocabulary } from './vocabulary.ts'

interface Respelt {
  readonly text: string
  readonly corrections: readonly Correction[]
}

/**
 * The question with the words that the collection does not hold in the nearest spelling that it holds. Words of French
 * and names of the gazetteer, acronyms and numbers stay as they are, and so does what resembles nothing.
 */
export function respell(text: string, vocabulary: Vocabulary): Respelt {
  const corrections: Correction[] = []
  let respelt = ''
  let at = 0
  for (const term of analyze(text)) {
    const { start, end } = term.span
    const read = start < at ? null : correctionOf(term, text, vocabulary)
    if (read === null) continue
    corrections.push({ written: text.slice(start, end), read })
    respelt += text.slice(at, start) + read
    at = end
  }
  return { text: respelt + text.slice(at), corrections }
}

function correctionOf({ word, term, span, kind }: Term, text: string, vocabulary: Vocabulary): string | null {
  if (kind === 'joined' || word.length < SHORTEST_WORD || /[^a-z]/.test(word) || vocabulary.holdsTerm(term)) return null
  const written = text.slice(span.start, span.end)
  if (isAcronym(written, text) || isKnownWord(word)) return null
  const isName = /^\p{Lu}/u.test(written) && text !== text.toUpperCase()
  return (isName ? null : vocabulary.elided(word)) ?? vocabulary.nearest(word, isName)
}

/** In capitals where the rest is not. */
function isAcronym(written: string, text: string): boolean {
  return written === written.toUpperCase() && text !== text.toUpperCase()
}
