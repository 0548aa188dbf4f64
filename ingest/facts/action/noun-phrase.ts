import type { BodyFact } from '../../../corpus/fact.ts'
import { BE, beforeAdverbs, CLAUSE_OPENERS, CLITICS, DETERMINERS, isHave, PREPOSITIONS } from './grammar.ts'
import type { Item } from './items.ts'
import { isInstitution } from './nouns.ts'

/** What governs a verb, by its head. */
export interface Subject {
  readonly kind: 'body' | 'institution' | 'name' | 'amount' | 'noun' | 'pronoun'
  /** Index of the head. */
  readonly head: number
  /** Indices of the whole noun phrase, end included. */
  readonly start: number
  readonly end: number
  /** The body that the head is or that it belongs to: « la présidente de la Région ». */
  readonly body: BodyFact | null
  readonly key: string
  readonly text: string
}

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
  return headOf(items, start, end)
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

function startsNoun(items: readonly Item[], at: number, end: number): boolean {
  const key = items[at]?.key ?? ''
  return at <= end && (key === '#body' || DETERMINERS.has(key))
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

/** The first noun of `items` from `start` to `end` that no preposition governs. */
function headOf(items: readonly Item[], start: number, end: number): Subject | null {
  let governed = false
  for (let index = start; index <= end; index++) {
    const item = items[index]
    if (item === undefined) break
    if (PREPOSITIONS.has(item.key)) {
      governed = true
      continue
    }
    if (DETERMINERS.has(item.key) || /^[\d%'’"«»(),.-]/u.test(item.key) || item.key === 'ou' || item.key === 'ni')
      continue
    if (item.key === 'et') {
      if (startsNoun(items, index + 1, end)) governed = false
      continue
    }
    if (/.ment$/u.test(item.key) && beforeAdverbs(items, index) < index) continue
    if (governed) {
      governed = isFollowedByComplement(items, index, end)
      continue
    }
    if (isParticipleAfterHave(items, index) || isUnknownVerb(items, index)) continue
    return subjectAt(items, index, start, end)
  }
  return null
}

/** « répond le président »: a bare word before an article can only be a verb. */
function isUnknownVerb(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]?.key ?? ''
  return (
    /^\p{Ll}/u.test(items[at]?.text ?? '') &&
    !DETERMINERS.has(before) &&
    /^(?:la|le|les|l'|un|une)$/u.test(items[at + 1]?.key ?? '')
  )
}

function isParticipleAfterHave(items: readonly Item[], at: number): boolean {
  const auxiliary = beforeAdverbs(items, at - 1)
  return isHave(items[auxiliary]) || BE.has(items[auxiliary]?.key ?? '')
}

/** After a governed noun: its own complement keeps the government, a determiner starts anew. */
function isFollowedByComplement(items: readonly Item[], index: number, end: number): boolean {
  const next = items[index + 1]?.key ?? ''
  return index < end && !(DETERMINERS.has(next) && !/^leurs?$/u.test(next)) && next !== '#body'
}

function subjectAt(items: readonly Item[], head: number, start: number, end: number): Subject | null {
  const item = items[head]
  if (item === undefined) return null
  const base = { head, start, end, key: item.key, text: item.text }
  if (item.body !== null) return { ...base, kind: 'body', body: item.body }
  if (item.key === '#amount') return { ...base, kind: 'amount', body: null }
  if (isInstitution(item.key)) return { ...base, kind: 'institution', body: ownerOf(items, head, end) }
  return { ...base, kind: isName(items, head, end) ? 'name' : 'noun', body: ownerOf(items, head, end) }
}

/** A capital within a sentence, two in a row, or a bare word at its opening: « Rennes attribue ». */
function isName(items: readonly Item[], head: number, end: number): boolean {
  if (!/^\p{Lu}/u.test(items[head]?.text ?? '')) return false
  return head > 0 || head === end || /^\p{Lu}/u.test(items[head + 1]?.text ?? '')
}

/** « les élus de la Commission permanente », « la présidente de la Région »: the body that the noun belongs to. */
function ownerOf(items: readonly Item[], head: number, end: number): BodyFact | null {
  for (let index = head + 1; index <= Math.min(end, head + 8); index++) {
    const body = items[index]?.body
    if (body != null) return body
  }
  return null
}
