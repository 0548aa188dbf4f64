import type { Sample } from './press.ts'

/** What a tool makes of a PDF: its words in order, and the cells of rows where it tells them apart. */
export interface Reading {
  readonly text: string
  readonly rows: readonly (readonly string[])[]
}

export interface Score {
  /** 1 less the word edit distance, as a share of the longer of the two texts. */
  readonly order: number
  /** F1 of cells in their place; null for a sample without a table. */
  readonly cells: number | null
  /** Share of running headers, footers and page numbers that were left out; null for a sample without any. */
  readonly furniture: number | null
}

export function scoreOf(sample: Sample, reading: Reading): Score {
  const expected = sample.shown.flatMap((block) => (block.kind === 'text' ? [block.text] : block.rows.flat()))
  const tables = sample.shown.flatMap((block) => (block.kind === 'table' ? [block.rows] : []))
  return {
    order: similarity(wordsOf(expected.join(' ')), wordsOf(reading.text)),
    cells: tables.length === 0 ? null : cellScore(tables.flat(), reading.rows),
    furniture: sample.furniture.length === 0 ? null : shareLeftOut(sample, reading.text),
  }
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/u).filter((word) => word !== '')
}

/** 1 - d / n, d being the Levenshtein distance in words (Levenshtein 1966) and n the words of the longer text. */
export function similarity(a: readonly string[], b: readonly string[]): number {
  const longer = Math.max(a.length, b.length)
  if (longer === 0) return 1
  let row = Uint32Array.from({ length: b.length + 1 }, (_, index) => index)
  for (const [index, word] of a.entries()) {
    const next = new Uint32Array(b.length + 1)
    next[0] = index + 1
    for (let at = 1; at <= b.length; at++) {
      const kept = (row[at - 1] ?? 0) + (word === b[at - 1] ? 0 : 1)
      next[at] = Math.min(kept, (row[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1)
    }
    row = next
  }
  return 1 - (row[b.length] ?? 0) / longer
}

/** Each expected row meets the row that shares most cells with it, at the same column, each row once. */
function cellScore(expected: readonly (readonly string[])[], found: readonly (readonly string[])[]): number {
  const left = new Set(found)
  let right = 0
  for (const row of expected) {
    let best: { readonly row: readonly string[]; readonly shared: number } | null = null
    for (const other of left) {
      const shared = row.filter((cell, column) => plain(cell) === plain(other[column] ?? '')).length
      if (shared > (best?.shared ?? 0)) best = { row: other, shared }
    }
    if (best === null) continue
    left.delete(best.row)
    right += best.shared
  }
  const total = expected.flat().length + found.flat().filter((cell) => cell.trim() !== '').length
  return total === 0 ? 0 : (2 * right) / total
}

function plain(cell: string): string {
  return cell.replace(/\s+/gu, ' ').trim()
}

/** Running lines that hold words are looked for as they stand; bare page numbers as lines or blocks of their own. */
function shareLeftOut({ furniture, shown }: Sample, text: string): number {
  const lines = text.split('\n').map(plain)
  const own = shown.flatMap((block) => (block.kind === 'text' ? [plain(block.text)] : block.rows.flat().map(plain)))
  const counts = new Map<string, number>()
  for (const line of furniture) counts.set(plain(line), (counts.get(plain(line)) ?? 0) + 1)
  let kept = 0
  for (const [line, times] of counts) {
    const there = /\p{L}{3}/u.test(line)
      ? plain(text).split(line).length - 1
      : lines.filter((other) => other === line).length
    const meant = /\p{L}{3}/u.test(line) ? own.join(' ').split(line).length - 1 : 0
    kept += Math.min(times, Math.max(0, there - meant))
  }
  return 1 - kept / furniture.length
}
