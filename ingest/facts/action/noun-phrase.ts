import { BE, CLAUSE_OPENERS, CLITICS, DETERMINERS, isHave, PREPOSITIONS } from './grammar.ts'
import { headOf, type Subject, startsNoun } from './head.ts'
import type { Item } from './items.ts'

const MARKS = /^[:;.!?«»"([—–-]$/u

/** Where the parenthesis or quotation that closes at `close` opens; `close` itself where it never does. */
export function opening(items: readonly Item[], close: number): number {
  const mark = items[close]?.key === '»' ? '«' : '('
  for (let index = close - 1; index >= 0; index--) if (items[index]?.key === mark) return index
  return close
}

function isClosing(items: readonly Item[], at: number): boolean {
  return items[at]?.key === ')' || items[at]?.key === '»'
}

/**
 * The noun phrase that ends at `end`: leftwards to a mark, a clause or a verb, then its first ungoverned noun; over
 * a relative clause, « la mesure qui les touche », to what it is about.
 */
export function nounPhrase(items: readonly Item[], end: number, plural: boolean | null): Subject | null {
  let start = end + 1
  while (start > 0 && !isBoundary(items, start - 1, end, plural))
    start = isClosing(items, start - 1) ? opening(items, start - 1) : start - 1
  const isSubject = !PREPOSITIONS.has(items[start - 2]?.key ?? '')
  if (items[start - 1]?.key === 'qui' && start > 1 && end >= start && isSubject)
    return nounPhrase(items, items[start - 2]?.key === ',' ? start - 3 : start - 2, plural)
  if (items[start - 1]?.key === ',' && plural !== false) start = enumerationStart(items, start, end)
  const head = headOf(items, start, end)
  return plural === true && head?.kind === 'noun' ? (conjunctOf(items, start, end) ?? head) : head
}

/** « Voies navigables et la Région »: the body or institution that a noun is joined with. */
function conjunctOf(items: readonly Item[], start: number, end: number): Subject | null {
  for (let index = start; index < end; index++) {
    if (items[index]?.key !== 'et' || !startsNoun(items, index + 1, end)) continue
    const joined = headOf(items, index + 1, end)
    // « le tourisme et le fonds baissent »: funds act for somebody only on their own.
    const acts = joined?.kind === 'body' || (joined?.kind === 'institution' && joined.key !== 'fonds')
    if (joined !== null && acts) return { ...joined, start }
  }
  return null
}

function isBoundary(items: readonly Item[], at: number, end: number, plural: boolean | null): boolean {
  const item = items[at]
  if (isClosing(items, at)) return opening(items, at) === at
  if (item === undefined || MARKS.test(item.key) || item.key === ',')
    return item?.key !== '-' || !isInsideName(items, at)
  if (item.text === 'où' || CLAUSE_OPENERS.has(item.key)) return true
  if (BE.has(item.key) && item.text !== 'Est') return true
  if (isHave(item) && item.key !== 'a') return true
  if (item.text === 'a') return true
  if ((item.key === 'et' || item.key === 'puis') && plural === false) return startsNoun(items, at + 1, end)
  return isFiniteVerb(items, at)
}

function isInsideName(items: readonly Item[], at: number): boolean {
  return items[at - 1]?.end === items[at]?.start && items[at + 1]?.start === items[at]?.end
}

/** A finite verb of the lexicon, unless a determiner makes it a noun: « vote » but « le vote ». */
function isFiniteVerb(items: readonly Item[], at: number): boolean {
  const item = items[at]
  if (item === undefined || item.key.startsWith('#')) return false
  const before = items[at - 1]?.key ?? ''
  if (DETERMINERS.has(before) || PREPOSITIONS.has(before) || CLITICS.has(before)) return false
  return item.readings.some(({ kind }) => kind === 'present' || kind === 'future')
}

/** « L'État, la Région et Pôle emploi »: commas part bare names. */
function enumerationStart(items: readonly Item[], from: number, end: number): number {
  let start = from
  const joined = items.slice(from, end + 1).some(({ key }) => key === 'et' || key === 'ainsi')
  while (joined && items[start - 1]?.key === ',') {
    let previous = start - 1
    while (previous > 0 && !isBoundary(items, previous - 1, end, true)) previous--
    const head = headOf(items, previous, start - 2)
    if (head === null || head.kind === 'noun' || head.kind === 'amount') break
    start = previous
  }
  return start
}
