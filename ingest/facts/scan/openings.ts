import { foldOf, joinFolded, NUMBERS } from './fold.ts'
import type { Assertion, PatternNode } from './pattern-tree.ts'

/** Longer openings tell few more rules apart. */
const MAX_LENGTH = 6
/** Rather than more, openings are shorter. */
const MAX_COUNT = 2500

/** What the matches of a node open with. */
interface Openings {
  /** All of a match, which what comes next may lengthen. */
  readonly whole: ReadonlySet<string>
  /** Less than all of it. */
  readonly cut: ReadonlySet<string>
}

const NONE: ReadonlySet<string> = new Set()
const EMPTY: ReadonlySet<string> = new Set([''])
const NOTHING: Openings = { whole: EMPTY, cut: NONE }
const ANYTHING: Openings = { whole: NONE, cut: EMPTY }

/**
 * Folded strings (`foldOf`, digits and spaces in a row as one) one of which opens every match of the pattern,
 * look-arounds aside; null when a match may open with anything. These are the literal prefixes that Rust's regex-syntax
 * extracts, under a folding.
 */
export function openingsOf(pattern: PatternNode): readonly string[] | null {
  const { whole, cut } = openingsOfNode(pattern)
  if (whole.has('') || cut.has('')) return null
  return withoutLonger([...whole, ...cut].flatMap(withLongerNumbers))
}

/** True when `assertion` is asked of every match before its first character. */
export function opensWith(assertion: Assertion, pattern: PatternNode): boolean {
  switch (pattern.type) {
    case 'choice':
      return pattern.options.every((option) => opensWith(assertion, option))
    case 'sequence': {
      const first = pattern.items.findIndex(takesCharacters)
      const opens = first === -1 ? pattern.items : pattern.items.slice(0, first + 1)
      return opens.some((item) => opensWith(assertion, item))
    }
    default:
      return pattern.type === assertion
  }
}

function takesCharacters(node: PatternNode): boolean {
  return node.type === 'sequence' ? node.items.some(takesCharacters) : !['start', 'word-start'].includes(node.type)
}

/** A number that ends an opening may go on in the text. */
function withLongerNumbers(opening: string): readonly string[] {
  const number = NUMBERS.indexOf(opening.slice(-1))
  return number === -1 ? [opening] : [...NUMBERS.slice(number)].map((longer) => opening.slice(0, -1) + longer)
}

/** Only the shortest of openings that begin alike. */
function withoutLonger(openings: readonly string[]): readonly string[] {
  const kept: string[] = []
  for (const opening of openings.toSorted()) {
    const last = kept.at(-1)
    if (last === undefined || !opening.startsWith(last)) kept.push(opening)
  }
  return kept
}

function openingsOfNode(node: PatternNode): Openings {
  switch (node.type) {
    case 'start':
    case 'word-start':
      return NOTHING
    case 'character':
      return openingsOfCharacter(node.characters)
    case 'choice':
      return union(node.options.map(openingsOfNode))
    case 'repeat':
      return openingsOfRepeat(openingsOfNode(node.item), node.min, node.max)
    case 'sequence':
      return openingsOfSequence(node.items)
  }
}

function openingsOfCharacter(characters: readonly string[] | null): Openings {
  const whole = new Set<string>()
  for (const character of characters ?? ['']) {
    const folded = foldOf(character)
    if (folded === null) return ANYTHING
    whole.add(folded)
  }
  return { whole, cut: NONE }
}

function openingsOfSequence(items: readonly PatternNode[]): Openings {
  const cut = new Set<string>()
  let whole = EMPTY
  for (const item of items) {
    if (whole.size === 0) break
    whole = followed(whole, openingsOfNode(item), cut)
  }
  return { whole, cut }
}

function openingsOfRepeat(item: Openings, min: number, max: number): Openings {
  const cut = new Set<string>()
  const ends = new Set<string>()
  let whole = EMPTY
  // More times than an opening has characters lengthen none.
  const most = Math.min(max, Math.max(min, MAX_LENGTH))
  for (let times = 0; times <= most && whole.size > 0; times++) {
    if (times >= min) for (const end of whole) ends.add(end)
    if (times < most) whole = followed(whole, item, cut)
  }
  return { whole: ends, cut }
}

/** `starts` lengthened by what comes next: those that are still whole; the others are added to `cut`. */
function followed(starts: ReadonlySet<string>, next: Openings, cut: Set<string>): ReadonlySet<string> {
  const { whole: ends, cut: cutEnds } = fitting(next, MAX_COUNT / starts.size)
  const whole = new Set<string>()
  for (const start of starts) {
    for (const end of cutEnds) cut.add(joinFolded(start, end).slice(0, MAX_LENGTH))
    for (const end of ends) {
      const longer = joinFolded(start, end)
      if (longer.length < MAX_LENGTH) whole.add(longer)
      else cut.add(longer.slice(0, MAX_LENGTH))
    }
  }
  return whole
}

/** At most `count` openings, made shorter as far as it takes. */
function fitting(openings: Openings, count: number): Openings {
  let { whole, cut } = openings
  for (let length = MAX_LENGTH - 1; length > 0 && whole.size + cut.size > count; length--) {
    cut = new Set([...openings.whole, ...openings.cut].map((opening) => opening.slice(0, length)))
    whole = NONE
  }
  return whole.size + cut.size > count ? ANYTHING : { whole, cut }
}

function union(all: readonly Openings[]): Openings {
  const whole = new Set<string>()
  const cut = new Set<string>()
  for (const one of all) {
    for (const opening of one.whole) whole.add(opening)
    for (const opening of one.cut) cut.add(opening)
  }
  return { whole, cut }
}
