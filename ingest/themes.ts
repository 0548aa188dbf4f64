import type { Block, BlockKind } from '../corpus/document.ts'
import type { ThemeId } from '../corpus/themes.ts'
import { bestThemes, type Term, termsIn, wordsOf } from './theme-match.ts'

/** A document's title says what it is about: one word of it counts as this many of the text. */
const TITLE_FACTOR = 4
const HEADING_FACTOR = 4
/** Words of other documents, of addresses and of the site around the text. */
const NOT_PROSE: ReadonlySet<BlockKind> = new Set(['caption', 'contact', 'source', 'notice', 'byline'])

/** Least score of a theme, and least share of the best theme's score; tuned on development texts. */
const LIMITS = { least: 2, share: 0.45, most: 4 }
/** Length, in words, at which a term counts half of what it does in a short text. */
const HALF_LENGTH = 400

/**
 * Ids of the themes that a document is about, best first, at most four; empty when none stands out. Terms count by
 * how surely they tell the theme, with less for each repetition and less in a long text.
 */
export function themesOf(title: string, text: string, blocks: readonly Block[]): readonly ThemeId[] {
  const counts = new Map<Term, number>()
  count(wordsOf(title), TITLE_FACTOR, counts)
  let length = 0
  for (const { kind, span } of blocks) {
    if (NOT_PROSE.has(kind) || kind === 'title') continue
    const words = wordsOf(text.slice(span.start, span.end))
    count(words, kind === 'heading' ? HEADING_FACTOR : 1, counts)
    length += words.length
  }
  return bestThemes(scoresOf(counts, length), LIMITS)
}

/** Themes of words that stand alone: a sentence, a question. */
export function themesOfWords(text: string): readonly ThemeId[] {
  const counts = new Map<Term, number>()
  const words = wordsOf(text)
  count(words, 1, counts)
  return bestThemes(scoresOf(counts, words.length), LIMITS)
}

function scoresOf(counts: ReadonlyMap<Term, number>, length: number): ReadonlyMap<ThemeId, number> {
  const scores = new Map<ThemeId, number>()
  for (const [term, times] of counts) {
    const strength = Math.log2(1 + times) / (1 + length / HALF_LENGTH)
    scores.set(term.theme, (scores.get(term.theme) ?? 0) + term.weight * strength)
  }
  return scores
}

function count(words: readonly string[], factor: number, counts: Map<Term, number>): void {
  for (const term of termsIn(words)) counts.set(term, (counts.get(term) ?? 0) + factor)
}
