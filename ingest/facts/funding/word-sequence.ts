import type { Token } from './tokens.ts'

/** Sequences of folded words, by their first word: most tokens open none. */
export interface Sequences<T> {
  /** The longest sequence whose words stand at `at`, with what it means; or null. */
  at(tokens: readonly Token[], at: number): { readonly value: T; readonly length: number } | null
}

/** Indexes `entries`: words, and what they mean. */
export function sequences<T>(entries: readonly (readonly [words: readonly string[], value: T])[]): Sequences<T> {
  const byFirst = new Map<string, (readonly [readonly string[], T])[]>()
  for (const entry of entries.toSorted(([a], [b]) => b.length - a.length)) {
    const first = entry[0][0] ?? ''
    byFirst.set(first, [...(byFirst.get(first) ?? []), entry])
  }
  return {
    at(tokens, at) {
      const candidates = byFirst.get(tokens[at]?.key ?? '') ?? []
      const found = candidates.find(([words]) => words.every((word, index) => tokens[at + index]?.key === word))
      return found === undefined ? null : { value: found[1], length: found[0].length }
    },
  }
}
