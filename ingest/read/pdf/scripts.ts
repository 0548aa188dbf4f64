import type { Word } from './page.ts'

/** Raised or lowered signs are smaller than their word by this at least. */
const SMALLER = 0.82

/**
 * Small raised or lowered signs become part of the word they touch: « 1er », « m² ». A raised number after a word is
 * the call of a footnote, kept aside in `call`.
 */
export function attachScripts(words: readonly Word[]): readonly Word[] {
  const largest = Math.max(0, ...words.slice(0, 50_000).map(({ size }) => size))
  const small = words.filter(({ text, size }) => text.length <= LONGEST_SCRIPT && size <= SMALLER * largest)
  if (small.length === 0) return words
  const ends = byPlace(words, ({ x1 }) => x1)
  const starts = byPlace(words, ({ x0 }) => x0)
  const taken = new Set<Word>()
  const replaced = new Map<Word, Word>()
  for (const word of small) {
    const host = near(ends, word.x0).find((other) => other !== word && !taken.has(other) && carries(other, word))
    if (host !== undefined) {
      taken.add(word)
      replaced.set(host, withScript(replaced.get(host) ?? host, word))
      continue
    }
    const noted = near(starts, word.x1 + 3).find((other) => opensWith(other, word))
    if (noted !== undefined) replaced.set(word, { ...word, y: noted.y, spaced: true })
  }
  return words.filter((word) => !taken.has(word)).map((word) => replaced.get(word) ?? word)
}

const LONGEST_SCRIPT = 6
/** Points: words are looked up by strips of the page. */
const STRIP = 4

function byPlace(words: readonly Word[], place: (word: Word) => number): ReadonlyMap<number, readonly Word[]> {
  const strips = new Map<number, Word[]>()
  for (const word of words) {
    const key = Math.round(place(word) / STRIP)
    const strip = strips.get(key)
    if (strip === undefined) strips.set(key, [word])
    else strip.push(word)
  }
  return strips
}

function near(strips: ReadonlyMap<number, readonly Word[]>, place: number): readonly Word[] {
  const key = Math.round(place / STRIP)
  return [-2, -1, 0, 1, 2].flatMap((step) => strips.get(key + step) ?? [])
}

/** The call of a footnote: a raised number or stars. */
const CALL = /^\(?\d{1,3}\)?$|^\*{1,3}$/u

/** In ems of the word: a script touches it; a call may stand after a space. */
const REACH = { script: 0.3, call: 0.65 }

function carries(host: Word, script: Word): boolean {
  if (script.size > SMALLER * host.size) return false
  const gap = (script.x0 - host.x1) / host.size
  const raised = (host.y - script.y) / host.size
  const isRaised = raised > 0.1 && raised < 0.75
  const isLowered = raised < -0.05 && raised > -0.4
  const reach = isRaised && CALL.test(script.text) ? REACH.call : REACH.script
  return (isRaised || isLowered) && gap > -REACH.script && gap < reach
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
  if (raised && CALL.test(script.text)) return { ...host, x1, call: script.text }
  return { ...host, x1, text: host.text + script.text }
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** Words with the raised figures that call no known footnote, raised still: « 2024¹ » must not read as a larger number. */
export function withCalls(words: readonly Word[], known: ReadonlySet<string>): readonly Word[] {
  return words.map((word) =>
    word.call === undefined || known.has(bareCall(word.call))
      ? word
      : { ...word, text: word.text + word.call.replace(/\d/gu, (digit) => RAISED[Number(digit)] ?? digit) },
  )
}

export function bareCall(call: string): string {
  return call.replace(/[()]/gu, '')
}
