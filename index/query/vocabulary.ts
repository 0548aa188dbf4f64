import type { Table } from '@lancedb/lancedb'
import { plainRows } from '../../corpus/plain-rows.ts'
import { analyze } from '../analyze.ts'
import type { WordRow } from '../tables.ts'
import { type NearWords, nearWords } from './near-words.ts'
import { soundOf } from './sound.ts'

/** Words of the collection as its texts spell them, folded. */
export interface Vocabulary extends NearWords {
  /** Whether any word of the collection gives this term of `analyze`. */
  readonly holdsTerm: (term: string) => boolean
  /** Number of passages that hold a term. */
  readonly passagesHolding: (term: string) => number
}

export const NO_VOCABULARY: Vocabulary = {
  holdsTerm: () => false,
  passagesHolding: () => 0,
  nearest: () => null,
  elided: () => null,
}

/** Letters that a word needs to be told from another by its spelling. */
export const SHORTEST_WORD = 4

const COLUMNS = ['word', 'term', 'sound', 'count'] as const

/** The words of some passages, letters only, with the number of passages that hold each. */
export function countWords(texts: readonly string[]): readonly WordRow[] {
  const rows = new Map<string, { word: string; term: string; sound: string; count: number }>()
  for (const text of texts) {
    for (const [word, term] of new Map(analyze(text).map((found) => [found.word, found.term]))) {
      if (!isSpelling(word)) continue
      const row = rows.get(word)
      if (row === undefined) rows.set(word, { word, term, sound: soundOf(word), count: 1 })
      else row.count++
    }
  }
  return [...rows.values()]
}

/** The terms of some passages, as their rows hold them, with the number of passages that hold each; -1 takes them away. */
export function countTerms(passages: readonly string[], sign: 1 | -1): readonly WordRow[] {
  const counts = new Map<string, number>()
  for (const terms of passages) {
    for (const term of new Set(terms.split(' '))) if (term !== '') counts.set(term, (counts.get(term) ?? 0) + sign)
  }
  return [...counts].map(([term, count]) => ({ word: '', term, sound: '', count }))
}

/** Whether a word can be told from a misspelling of it: long enough, and of letters. */
function isSpelling(word: string): boolean {
  return word.length >= SHORTEST_WORD && !/[^\p{L}]/u.test(word)
}

/** The rows of a table of words, those of one word and those of one term added up. */
export async function mergedWords(table: Table): Promise<readonly WordRow[]> {
  const stored = await table
    .query()
    .select([...COLUMNS])
    .toArrow()
  const rows = new Map<string, WordRow>()
  for (const row of plainRows<WordRow>(stored, COLUMNS)) {
    const key = row.word === '' ? ` ${row.term}` : row.word
    rows.set(key, { ...row, count: row.count + (rows.get(key)?.count ?? 0) })
  }
  return [...rows.values()].filter(({ count }) => count > 0)
}

/** Reads the vocabulary when it is first asked for and again after the table has changed; null for a table that is not there. */
export function vocabularyReader(table: Table | null): () => Promise<Vocabulary> {
  let read: { readonly version: number; readonly vocabulary: Promise<Vocabulary> } | null = null
  return async () => {
    if (table === null) return NO_VOCABULARY
    const version = await table.version()
    if (read?.version !== version) read = { version, vocabulary: readVocabulary(table) }
    return read.vocabulary
  }
}

async function readVocabulary(table: Table): Promise<Vocabulary> {
  const rows = [...(await mergedWords(table))].sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1))
  const passages = new Map(rows.filter(({ word }) => word === '').map(({ term, count }) => [term, count]))
  const words = rows.filter(({ word, term }) => word !== '' && passages.has(term))
  return {
    holdsTerm: (term) => passages.has(term),
    passagesHolding: (term) => passages.get(term) ?? 0,
    ...nearWords(words),
  }
}
