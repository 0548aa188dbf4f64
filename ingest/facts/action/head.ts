import type { BodyFact } from '../../../corpus/fact.ts'
import { BE, beforeAdverbs, DETERMINERS, isHave, PREPOSITIONS } from './grammar.ts'
import type { Item } from './items.ts'
import { isInstitution } from './nouns.ts'
import { isTerritory } from './territories.ts'

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

/** Numbers in letters that `DETERMINERS` does not list: « Cinquante-deux associations ». */
const NUMERAL = /^(?:vingt|trente|quarante|cinquante|soixante|quatre-vingt|dix)(?:s$|$|-)|^cents?$/u
/** The first noun of `items` from `start` to `end` that no preposition governs. */
export function headOf(items: readonly Item[], start: number, end: number): Subject | null {
  let governed = false
  for (let index = start; index <= end; index++) {
    const item = items[index]
    if (item === undefined) break
    if (PREPOSITIONS.has(item.key)) {
      governed = true
      continue
    }
    if (
      DETERMINERS.has(item.key) ||
      NUMERAL.test(item.key) ||
      /^[\d%'’"«»(),.-]/u.test(item.key) ||
      item.key === 'ou' ||
      item.key === 'ni'
    )
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
  if (item.key === '#date') return { ...base, kind: 'noun', body: null }
  if (isInstitution(item.key) || isTerritory(item.text))
    return { ...base, kind: 'institution', body: ownerOf(items, head, end) }
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

/** Whether a body or a determiner opens a noun at `at`. */
export function startsNoun(items: readonly Item[], at: number, end: number): boolean {
  const key = items[at]?.key ?? ''
  return at <= end && (key === '#body' || DETERMINERS.has(key))
}
