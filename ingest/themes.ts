import type { Block, BlockKind } from '../corpus/document.ts'
import { THEMES, type ThemeId } from '../corpus/themes.ts'
import { type Terms, THEME_TERMS } from './theme-terms.ts'

interface Term {
  readonly theme: ThemeId
  /** Further words of the term, after its first. */
  readonly rest: readonly string[]
  readonly weight: number
}

const WEIGHTS: Readonly<Record<keyof Terms, number>> = { sure: 3, usual: 1.3, hint: 0.4 }

/** A document's title says what it is about: one word of it counts as this many of the text. */
const TITLE_FACTOR = 4
const HEADING_FACTOR = 2
/** Words of other documents, of addresses and of the site around the text. */
const NOT_PROSE: ReadonlySet<BlockKind> = new Set(['caption', 'contact', 'source', 'notice', 'byline'])

/** Least score of a theme, and least share of the best theme's score; tuned on development passages. */
const LEAST_SCORE = 2
const LEAST_SHARE = 0.45
const MOST_THEMES = 4
/** Length, in words, at which a term counts half of what it does in a short text. */
const HALF_LENGTH = 400

const TERMS = indexTerms()

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
  const scores = scoresOf(counts, length)
  const best = Math.max(...scores.values(), 0)
  return THEMES.map(({ id }) => id)
    .filter((id) => (scores.get(id) ?? 0) >= Math.max(LEAST_SCORE, LEAST_SHARE * best))
    .sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0))
    .slice(0, MOST_THEMES)
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
  words.forEach((word, at) => {
    for (const term of TERMS.get(word) ?? []) {
      if (term.rest.every((next, offset) => words[at + 1 + offset] === next)) {
        counts.set(term, (counts.get(term) ?? 0) + factor)
      }
    }
  })
}

function indexTerms(): ReadonlyMap<string, readonly Term[]> {
  const index = new Map<string, Term[]>()
  for (const { id } of THEMES) {
    for (const level of ['sure', 'usual', 'hint'] as const) {
      for (const written of THEME_TERMS[id][level].split(', ')) {
        const [first = '', ...rest] = wordsOf(written)
        index.set(first, [...(index.get(first) ?? []), { theme: id, rest, weight: WEIGHTS[level] }])
      }
    }
  }
  return index
}

/** Words without case, accents or plural: « Lycées » and « lycée » are one. */
function wordsOf(text: string): readonly string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').replace(/œ/giu, 'oe').toLowerCase()
  return (plain.match(/[a-z0-9]+/gu) ?? []).map((word) => (word.length > 4 ? word.replace(/[sx]$/u, '') : word))
}
