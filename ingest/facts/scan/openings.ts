import { foldOf, RUNS } from './fold.ts'
import type { Assertion, PatternNode } from './pattern-tree.ts'

/** Longer openings tell few more rules apart. */
const MAX_LENGTH = 6
/** More openings than this are cut shorter. */
const MAX_COUNT = 1500

/** What a node's matches open with; what is `whole` is all of a match, so that what comes next may lengthen it. */
type Openings = ReadonlyMap<string, 'whole' | 'cut'>

const NOTHING: Openings = new Map([['', 'whole']])
const ANYTHING: Openings = new Map([['', 'cut']])

/**
 * Folded strings (`foldOf`, runs as one character) one of which opens every match of the pattern, look-arounds aside; null when a match may
 * open with anything. These are the literal prefixes that Rust's regex-syntax extracts, under a folding.
 */
export function openingsOf(pattern: PatternNode): readonly string[] | null {
  const openings = openingsOfNode(pattern)
  return openings.has('') ? null : withoutLonger([...openings.keys()])
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
    case 'sequence': {
      let openings = NOTHING
      for (const item of node.items) {
        if (!isOpen(openings)) break
        openings = followedBy(openings, openingsOfNode(item))
      }
      return openings
    }
  }
}

function openingsOfCharacter(characters: readonly string[] | null): Openings {
  const folded = characters?.map(foldOf) ?? [null]
  if (folded.includes(null)) return ANYTHING
  return new Map(folded.map((character) => [character ?? '', 'whole']))
}

function openingsOfRepeat(item: Openings, min: number, max: number): Openings {
  const ends: Openings[] = []
  let openings = NOTHING
  for (let times = 0; times <= max; times++) {
    if (times >= min) ends.push(openings)
    if (!isOpen(openings) || (times >= min && times >= MAX_LENGTH)) break
    openings = followedBy(openings, item)
  }
  return ends.length === 0 ? openings : union(ends)
}

/** `first`, then `second` after what is whole of it. */
function followedBy(first: Openings, second: Openings): Openings {
  if (first.size * second.size > MAX_COUNT) return new Map([...first.keys()].map((opening) => [opening, 'cut']))
  const openings = new Map<string, 'whole' | 'cut'>()
  for (const [start, extent] of first) {
    if (extent === 'cut') add(openings, start, 'cut')
    else for (const [end, endExtent] of second) add(openings, joined(start, end), endExtent)
  }
  return openings
}

function joined(start: string, end: string): string {
  const last = start.at(-1)
  return last !== undefined && RUNS.includes(last) && end.startsWith(last) ? start + end.slice(1) : start + end
}

function union(all: readonly Openings[]): Openings {
  const openings = new Map<string, 'whole' | 'cut'>()
  for (const one of all) for (const [opening, extent] of one) add(openings, opening, extent)
  return openings
}

/** What is cut stands for all that begins alike, so that it outweighs what is whole. */
function add(openings: Map<string, 'whole' | 'cut'>, opening: string, extent: 'whole' | 'cut'): void {
  if (opening.length >= MAX_LENGTH) openings.set(opening.slice(0, MAX_LENGTH), 'cut')
  else if (openings.get(opening) !== 'cut') openings.set(opening, extent)
}

function isOpen(openings: Openings): boolean {
  for (const extent of openings.values()) if (extent === 'whole') return true
  return false
}
