import { fold } from '../../../ingest/read/draft.ts'
import { linesOf } from './page-text.ts'
import type { Shell } from './shells/shell.ts'

/** How the words that a tool kept compare with those of the text. */
export interface Score {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/**
 * Words as a multiset, folded. Lines that may be kept or dropped (title, date, captions) count on neither side. A tool
 * that finds nothing scores 0.
 */
export function scoreOf(kept: readonly string[], { text, optional = [] }: Shell): Score {
  const free = new Set([text.title, text.dateInWords, `Publié le ${text.dateInWords}`, ...optional].map(fold))
  const found = wordsOf(kept.filter((line) => !free.has(fold(line))))
  const wanted = wordsOf(linesOf(text))
  const common = [...found].reduce((sum, [word, times]) => sum + Math.min(times, wanted.get(word) ?? 0), 0)
  const precision = common / Math.max(1, sizeOf(found))
  const recall = common / Math.max(1, sizeOf(wanted))
  return { precision, recall, f1: common === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}

function wordsOf(lines: readonly string[]): ReadonlyMap<string, number> {
  const words = new Map<string, number>()
  for (const word of lines.flatMap((line) => fold(line).split(' ')).filter((word) => word !== ''))
    words.set(word, (words.get(word) ?? 0) + 1)
  return words
}

function sizeOf(words: ReadonlyMap<string, number>): number {
  return [...words.values()].reduce((sum, times) => sum + times, 0)
}
