import { median, type Word } from './page.ts'

/** Words on one baseline, from left to right. */
export interface Line {
  readonly words: readonly Word[]
  readonly text: string
  readonly x0: number
  readonly x1: number
  readonly y: number
  /** Of most of its characters. */
  readonly size: number
  /** All its letters are. */
  readonly bold: boolean
}

/** Gap, in ems, above which a space parts two words that the file does not part. */
const SPACE = 0.15
/** Baselines of one line differ by less than this, in ems. */
const WOBBLE = 0.35
/** Raised or lowered signs are smaller than their word by this at least. */
const SMALLER = 0.82

/** Lines of words from top to bottom, wherever the words stand on them. */
export function linesOf(words: readonly Word[]): readonly Line[] {
  const sorted = [...words].sort((a, b) => a.y - b.y || a.x0 - b.x0)
  const rows: Word[][] = []
  for (const word of sorted) {
    const row = rows.at(-1)
    const [first] = row ?? []
    if (row !== undefined && first !== undefined && word.y - first.y <= WOBBLE * Math.min(first.size, word.size))
      row.push(word)
    else rows.push([word])
  }
  return rows.map(lineOf)
}

/** One line of words that stand side by side. */
export function lineOf(words: readonly Word[]): Line {
  const sorted = [...words].sort((a, b) => a.x0 - b.x0)
  const [first] = sorted
  const lettered = sorted.filter(({ text }) => /\p{L}/u.test(text))
  return {
    words: sorted,
    text: spread(sorted) ?? joinWords(sorted),
    x0: first?.x0 ?? 0,
    x1: Math.max(0, ...sorted.map(({ x1 }) => x1)),
    y: median(sorted.map(({ y }) => y)),
    size: sizeOf(sorted),
    bold: lettered.length > 0 && lettered.every(({ bold }) => bold),
  }
}

function sizeOf(words: readonly Word[]): number {
  return median(words.flatMap(({ text, size }) => Array.from({ length: Math.min(40, text.length) }, () => size)))
}

function joinWords(words: readonly Word[]): string {
  const parts = words.map((word, index) => {
    const before = words[index - 1]
    const apart =
      before !== undefined && (word.spaced || word.x0 - before.x1 > SPACE * Math.min(before.size, word.size))
    return (apart ? ' ' : '') + word.text
  })
  return parts.join('').replace(LEADERS, ' … ').trim()
}

/** Dots that lead the eye to a page number. */
const LEADERS = /\s*(?:[.…_]\s?){6,}\s*/gu

/** Letters set apart for looks: « D É L I B É R A T I O N ». */
const FEWEST_LETTERS = 5

/** The words that letters set apart spell, by the wider gaps between them; null for ordinary words. */
function spread(words: readonly Word[]): string | null {
  const letters = words.filter(({ text }) => /^\p{L}$/u.test(text)).length
  if (letters < FEWEST_LETTERS || letters < 0.8 * words.length) return null
  const gaps = words.slice(1).map((word, index) => word.x0 - (words[index]?.x1 ?? 0))
  const wide = 1.8 * median(gaps)
  return words.map(({ text }, index) => (index > 0 && (gaps[index - 1] ?? 0) > wide ? ` ${text}` : text)).join('')
}

/**
 * Small raised or lowered signs become part of the word they touch: « 1er », « m² ». A raised number after a word is
 * the call of a footnote, kept aside in `call`.
 */
export function attachScripts(words: readonly Word[]): readonly Word[] {
  const taken = new Set<Word>()
  const hosts = new Map<Word, Word>()
  const byColumn = new Map<number, Word[]>()
  for (const word of words) {
    const key = Math.round(word.x1 / 4)
    byColumn.set(key, [...(byColumn.get(key) ?? []), word])
  }
  for (const word of words) {
    if (word.text.length > 6) continue
    const near = [-2, -1, 0, 1, 2].flatMap((step) => byColumn.get(Math.round(word.x0 / 4) + step) ?? [])
    const host = near.find((candidate) => candidate !== word && !taken.has(candidate) && carries(candidate, word))
    if (host === undefined) {
      const noted = words.find((candidate) => opensWith(candidate, word))
      if (noted !== undefined) hosts.set(word, { ...word, y: noted.y, spaced: true })
      continue
    }
    taken.add(word)
    hosts.set(host, withScript(hosts.get(host) ?? host, word))
  }
  return words.filter((word) => !taken.has(word)).map((word) => hosts.get(word) ?? word)
}

function carries(host: Word, script: Word): boolean {
  if (script.size > SMALLER * host.size) return false
  const gap = script.x0 - host.x1
  const raised = host.y - script.y
  const reach = gap > -0.3 * host.size && gap < 0.3 * host.size
  return (
    reach &&
    ((raised > 0.1 * host.size && raised < 0.75 * host.size) ||
      (raised < -0.05 * host.size && raised > -0.4 * host.size))
  )
}

/** The number that opens a footnote is raised before its first word. */
function opensWith(word: Word, script: Word): boolean {
  const raised = word.y - script.y
  const gap = word.x0 - script.x1
  const small = script.size <= SMALLER * word.size && raised > 0.1 * word.size && raised < 0.75 * word.size
  return small && gap > -0.2 * word.size && gap < 0.7 * word.size
}

function withScript(host: Word, script: Word): Word {
  const x1 = Math.max(host.x1, script.x1)
  const raised = script.y < host.y
  if (raised && /^[23]$/u.test(script.text) && /(?:^|\d)[kcdm]?m$/u.test(host.text))
    return { ...host, x1, text: host.text + (script.text === '2' ? '²' : '³') }
  if (raised && /^\(?\d{1,3}\)?$|^\*{1,3}$/u.test(script.text)) return { ...host, x1, call: script.text }
  return { ...host, x1, text: host.text + script.text }
}

/** Words whose footnote calls are printed again, but for those whose footnote is known. */
export function withCalls(words: readonly Word[], known: ReadonlySet<string>): readonly Word[] {
  return words.map((word) =>
    word.call === undefined || known.has(bareCall(word.call)) ? word : { ...word, text: word.text + word.call },
  )
}

export function bareCall(call: string): string {
  return call.replace(/[()]/gu, '')
}
