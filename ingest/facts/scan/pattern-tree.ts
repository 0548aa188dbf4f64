import { NOT_AFTER_WORD } from '../patterns.ts'
import { PatternCursor } from './pattern-cursor.ts'

/** A pattern as far as its first characters matter. */
export type PatternNode =
  /** One character out of `characters`; null when they are too many to list. */
  | { readonly type: 'character'; readonly characters: readonly string[] | null }
  | { readonly type: 'sequence'; readonly items: readonly PatternNode[] }
  | { readonly type: 'choice'; readonly options: readonly PatternNode[] }
  | { readonly type: 'repeat'; readonly item: PatternNode; readonly min: number; readonly max: number }
  | { readonly type: Assertion }

/** What must hold where a match opens: `^`, or no letter or digit before it. */
export type Assertion = 'start' | 'word-start'

const LOOK_AROUNDS = ['?<=', '?<!', '?=', '?!']
/** Look-behinds for no letter or digit, alone or with something else that must not stand before. */
const WORD_STARTS = [NOT_AFTER_WORD.slice(1, -1), '?<![\\p{L}\\p{N}]'].flatMap((opening) => [
  `${opening})`,
  `${opening}|`,
])

/** Any other assertion or look-around: it takes no characters. */
const EMPTY: PatternNode = { type: 'sequence', items: [] }
const ANY: PatternNode = { type: 'character', characters: null }
/** A back reference: whatever it repeats. */
const ANYTHING: PatternNode = { type: 'repeat', item: ANY, min: 0, max: Number.POSITIVE_INFINITY }

/** Hexadecimal digits behind `\x` and `\u`. */
const HEX_DIGITS: Readonly<Record<string, number>> = { x: 2, u: 4 }

/** The longest range of a class that is listed. */
const LISTED = 12

/**
 * Reads the source of a regular expression with flag `u`, whose grammar is strict (ECMA-262, Patterns). Look-arounds
 * are left out. Never throws on a source that `RegExp` takes with that flag.
 */
export function readPattern(source: string): PatternNode {
  return readChoice(new PatternCursor(source))
}

function readChoice(cursor: PatternCursor): PatternNode {
  const first = readSequence(cursor)
  const options = [first]
  while (cursor.takes('|')) options.push(readSequence(cursor))
  return options.length === 1 ? first : { type: 'choice', options }
}

function readSequence(cursor: PatternCursor): PatternNode {
  const items: PatternNode[] = []
  while (!cursor.atEnd && !cursor.sees('|') && !cursor.sees(')')) {
    const item = readAtom(cursor)
    const bounds = readBounds(cursor)
    items.push(bounds === null ? item : { type: 'repeat', item, ...bounds })
  }
  return { type: 'sequence', items }
}

function readAtom(cursor: PatternCursor): PatternNode {
  const unit = cursor.next()
  switch (unit) {
    case '(':
      return readGroup(cursor)
    case '[':
      return readClass(cursor)
    case '\\':
      return readEscape(cursor)
    case '.':
      return ANY
    case '^':
      return { type: 'start' }
    case '$':
      return EMPTY
    default:
      return listed([unit])
  }
}

function readGroup(cursor: PatternCursor): PatternNode {
  const isWordStart = WORD_STARTS.some((opening) => cursor.sees(opening))
  const looks = LOOK_AROUNDS.some((opening) => cursor.takes(opening))
  if (!looks && !cursor.takes('?:') && cursor.takes('?<')) cursor.takeUntil('>')
  const inside = readChoice(cursor)
  cursor.next()
  if (isWordStart) return { type: 'word-start' }
  return looks ? EMPTY : inside
}

function readClass(cursor: PatternCursor): PatternNode {
  let characters: readonly string[] | null = cursor.takes('^') ? null : []
  while (!cursor.takes(']')) {
    const members = readClassMembers(cursor)
    characters = characters === null || members === null ? null : [...characters, ...members]
  }
  return { type: 'character', characters }
}

/** One member or a range; null when they are many. */
function readClassMembers(cursor: PatternCursor): readonly string[] | null {
  const from = readClassMember(cursor)
  if (!cursor.sees('-') || cursor.sees('-]')) return from === null ? null : [from]
  cursor.next()
  const to = readClassMember(cursor)
  return from === null || to === null ? null : charactersBetween(from, to)
}

function readClassMember(cursor: PatternCursor): string | null {
  const unit = cursor.next()
  if (unit !== '\\') return unit
  const node = readEscape(cursor)
  return node.type === 'character' ? (node.characters?.[0] ?? null) : null
}

/** What follows a backslash. One digit stands for all, which no opening tells apart. */
function readEscape(cursor: PatternCursor): PatternNode {
  const unit = cursor.next()
  if (unit === 'd') return listed(['0'])
  if (unit === 'b' || unit === 'B') return EMPTY
  if (unit === 'u' && cursor.takes('{')) return listed([characterAt(cursor.takeUntil('}'))])
  const digits = HEX_DIGITS[unit]
  if (digits !== undefined) return listed([characterAt(cursor.take(digits))])
  if (unit === 'p' || unit === 'P') cursor.takeUntil('}')
  if (unit === 'c') cursor.take(1)
  if (unit === 'k') cursor.takeUntil('>')
  if (/[k1-9]/u.test(unit)) return ANYTHING
  return /[\p{L}0]/u.test(unit) ? ANY : listed([unit])
}

function readBounds(cursor: PatternCursor): { readonly min: number; readonly max: number } | null {
  const bounds = boundsAt(cursor)
  if (bounds !== null) cursor.takes('?')
  return bounds
}

function boundsAt(cursor: PatternCursor): { readonly min: number; readonly max: number } | null {
  if (cursor.takes('*')) return { min: 0, max: Number.POSITIVE_INFINITY }
  if (cursor.takes('+')) return { min: 1, max: Number.POSITIVE_INFINITY }
  if (cursor.takes('?')) return { min: 0, max: 1 }
  if (!cursor.takes('{')) return null
  const [min, max] = cursor.takeUntil('}').split(',')
  return { min: Number(min), max: max === '' ? Number.POSITIVE_INFINITY : Number(max ?? min) }
}

function listed(characters: readonly string[]): PatternNode {
  return { type: 'character', characters }
}

function characterAt(hex: string): string {
  return String.fromCodePoint(Number.parseInt(hex, 16))
}

function charactersBetween(from: string, to: string): readonly string[] | null {
  if (/^\d\d$/u.test(from + to)) return ['0']
  const first = from.codePointAt(0) ?? 0
  const count = (to.codePointAt(0) ?? 0) - first + 1
  if (count > LISTED) return null
  return Array.from({ length: count }, (_, offset) => String.fromCodePoint(first + offset))
}
