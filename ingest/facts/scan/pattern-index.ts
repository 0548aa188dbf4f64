import { CODE_BY_UNIT, WORD_UNITS } from './fold.ts'
import { OpeningTrie } from './opening-trie.ts'
import { openingsOf, opensWith } from './openings.ts'
import { readPattern } from './pattern-tree.ts'
import { ScannedText } from './scanned-text.ts'

/** A pattern of a set, tried at one place at a time (flag `y`), or at every place (flag `g`). */
interface Indexed {
  readonly pattern: RegExp
  /** Position of the pattern in its set. */
  readonly rank: number
}

/** Which patterns of a set may match at a place, by the characters that stand there. */
export interface PatternIndex {
  readonly size: number
  /** Matches open with known characters, at the beginning of a word. */
  readonly inWords: OpeningTrie<Indexed>
  /** Matches open with known characters. */
  readonly anywhere: OpeningTrie<Indexed>
  /** Matches stand at the beginning of the text. */
  readonly atStart: readonly Indexed[]
  /** Matches may open with anything. */
  readonly unknown: readonly Indexed[]
}

export interface PatternMatch {
  /** Position of the pattern in its set. */
  readonly rank: number
  readonly match: RegExpExecArray
}

/** Indexes patterns with flag `u`, once, for `matchesIn`. */
export function indexPatterns(patterns: readonly RegExp[]): PatternIndex {
  const inWords = new OpeningTrie<Indexed>()
  const anywhere = new OpeningTrie<Indexed>()
  const atStart: Indexed[] = []
  const unknown: Indexed[] = []
  for (const [rank, { source, flags }] of patterns.entries()) {
    const withFlag = (flag: 'g' | 'y') => ({ rank, pattern: new RegExp(source, flags.replace(/[gy]/gu, '') + flag) })
    const tree = readPattern(source)
    const openings = openingsOf(tree)
    if (opensWith('start', tree)) atStart.push(withFlag('y'))
    else if (openings === null) unknown.push(withFlag('g'))
    else if (opensWith('word-start', tree)) inWords.add(openings, withFlag('y'))
    else anywhere.add(openings, withFlag('y'))
  }
  return { size: patterns.length, inWords, anywhere, atStart, unknown }
}

/** A text being read, and where each pattern may match again: behind its last match. */
interface Scan {
  readonly text: string
  readonly free: Uint32Array
  readonly found: PatternMatch[]
}

/**
 * What `matchAll` finds in `text` with each pattern of the index; the matches of one pattern are in order. A pattern is
 * tried only where its openings stand: one pass over the text for all of them, instead of one for each.
 */
export function matchesIn(text: string, index: PatternIndex): readonly PatternMatch[] {
  const { inWords, anywhere } = index
  const scanned = new ScannedText(text)
  const scan: Scan = { text, free: new Uint32Array(index.size), found: [] }
  for (const indexed of index.atStart) tryAt(0, indexed, scan)
  for (const indexed of index.unknown) tryEverywhere(indexed, scan)
  let isInWord = false
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const code = CODE_BY_UNIT[unit] ?? 0
    if (anywhere.mayOpen(code)) tryAll(anywhere.at(scanned, at), at, scan)
    if (!isInWord && inWords.mayOpen(code)) tryAll(inWords.at(scanned, at), at, scan)
    isInWord = WORD_UNITS[unit] === 1
  }
  return scan.found
}

function tryAll(entries: readonly Indexed[] | null, at: number, scan: Scan): void {
  if (entries !== null) for (const indexed of entries) tryAt(at, indexed, scan)
}

function tryAt(at: number, { pattern, rank }: Indexed, { text, free, found }: Scan): void {
  if (at < (free[rank] ?? 0)) return
  pattern.lastIndex = at
  const match = pattern.exec(text)
  if (match === null) return
  free[rank] = behind(match)
  found.push({ rank, match })
}

function tryEverywhere({ pattern, rank }: Indexed, { text, found }: Scan): void {
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push({ rank, match })
    pattern.lastIndex = behind(match)
  }
}

/** Where the next match may begin: an empty match is found once, then its whole character is passed. */
function behind({ 0: matched, index, input }: RegExpExecArray): number {
  if (matched !== '') return index + matched.length
  return index + ((input.codePointAt(index) ?? 0) > 0xffff ? 2 : 1)
}
