import { bare } from '../corpus/bare.ts'
import { THEMES, type ThemeId } from '../corpus/themes.ts'
import { type Terms, THEME_TERMS, WORDS_OF_NO_THEME } from './theme-terms.ts'

/** A written form that tells a theme. */
export interface Term {
  readonly theme: ThemeId
  readonly weight: number
}

interface Entry {
  /** Further words of the form, after its first. */
  readonly rest: readonly string[]
  /** The themes it tells; none where it only keeps its words from telling one. */
  readonly terms: readonly Term[]
}

const WEIGHTS: Readonly<Record<keyof Terms, number>> = { sure: 3, usual: 1.3, hint: 0.4 }

/** By first word, longest forms first. */
const ENTRIES = indexEntries()

/**
 * The terms of `words`, in order, one said twice twice. A form within a longer one is not read: « recherche d'emploi »
 * tells employment and not research.
 */
export function termsIn(words: readonly string[]): readonly Term[] {
  const found: Term[] = []
  let reach = 0
  words.forEach((word, at) => {
    const longest = ENTRIES.get(word)?.find(({ rest }) => rest.every((next, offset) => words[at + 1 + offset] === next))
    if (longest === undefined) return
    const end = at + 1 + longest.rest.length
    if (end <= reach) return
    reach = end
    found.push(...longest.terms)
  })
  return found
}

/** Words without case, accents or plural: « Lycées » and « lycée » are one. */
export function wordsOf(text: string): readonly string[] {
  const plain = bare(text).replace(/œ/gu, 'oe')
  return (plain.match(/[a-z0-9]+/gu) ?? []).map((word) => (word.length > 4 ? word.replace(/[sx]$/u, '') : word))
}

/** Themes by their scores, best first: those that reach `least` and, of the best score, `share`. */
export function bestThemes(
  scores: ReadonlyMap<ThemeId, number>,
  { least, share, most }: { readonly least: number; readonly share: number; readonly most: number },
): readonly ThemeId[] {
  const floor = Math.max(least, share * Math.max(...scores.values(), 0))
  return THEMES.map(({ id }) => ({ id, score: scores.get(id) ?? 0 }))
    .filter(({ score }) => score >= floor)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ id }) => id)
}

function indexEntries(): ReadonlyMap<string, readonly Entry[]> {
  const forms = new Map<string, Term[]>(written(WORDS_OF_NO_THEME).map((form) => [form, []]))
  for (const { id } of THEMES) {
    for (const level of ['sure', 'usual', 'hint'] as const) {
      for (const form of written(THEME_TERMS[id][level])) {
        forms.set(form, [...(forms.get(form) ?? []), { theme: id, weight: WEIGHTS[level] }])
      }
    }
  }
  const entries = new Map<string, Entry[]>()
  for (const [form, terms] of forms) {
    const [first = '', ...rest] = form.split(' ')
    entries.set(first, [...(entries.get(first) ?? []), { rest, terms }])
  }
  for (const ofWord of entries.values()) ofWord.sort((a, b) => b.rest.length - a.rest.length)
  return entries
}

/** Forms as texts are read: « Carif-Oref » is « carif oref ». */
function written(list: string): readonly string[] {
  return list.split(', ').map((form) => wordsOf(form).join(' '))
}
