import { NOT_AFTER_WORD, NOT_BEFORE_WORD } from '../patterns.ts'

/** Every way a letter is written in French prose: accents are often missing, capitals more often still. */
const VARIANTS: Readonly<Record<string, string>> = {
  a: 'aàâäAÀÂÄ',
  c: 'cçCÇ',
  e: 'eéèêëEÉÈÊË',
  i: 'iîïIÎÏ',
  o: 'oôöOÔÖ',
  u: 'uùûüUÙÛÜ',
  y: 'yÿYŸ',
}

const UPPER = String.raw`\p{Lu}`

/** Words that link the capitalised words of one name: « Pays de la Châtaigneraie », « Vallée d'Ossau ». */
const LINK = "(?:(?:de la|de|du|des|lès|lez) |de l'|d')"

/** A capitalised word, with what hyphens and apostrophes join to it: « Châlons-en-Champagne », « L'Haÿ-les-Roses ». */
const CAPITALISED = String.raw`(?:[LD]')?${UPPER}[\p{L}\p{N}]*(?:(?:[-&]|(?<=-[dl])')[\p{L}\p{N}]+){0,7}`

/** A proper name: capitalised words, with linking words only between them. Stops at any punctuation. */
export const PROPER_NAME = `${CAPITALISED}(?: (?:${LINK})?${CAPITALISED}){0,6}(?: \\d{1,2}(?![\\p{L}\\p{N}.,]| \\d))?`

/** A proper name of one word, with its article: « La Rochelle », « l'Île-Rousse », « Havre ». */
export const PLACE = `(?:L[ae]s? )?${CAPITALISED}`

/** « de », « du », « de la », « d' »… before a name, blank included. */
export const OF = "(?:(?:de la|du|des|de) |(?:de l|d)')"

/** Not inside quotation marks: « Région Sud » there is a brand. */
export const NOT_QUOTED = '(?<!["«] ?)'

/** `source` matched whatever the case and the accents, without the flag `i`, which would blind `\p{Lu}`. */
export function anyCase(source: string): string {
  return fold(source).replace(/[a-z]/gu, letterClass).replace(/ /gu, ' {1,3}')
}

/** A rule's pattern: `source` between word boundaries. */
export function bounded(source: string): RegExp {
  return new RegExp(`${NOT_AFTER_WORD}(?:${source})${NOT_BEFORE_WORD}`, 'gu')
}

function fold(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/œ/gu, 'oe')
}

function letterClass(letter: string): string {
  return `[${VARIANTS[letter] ?? letter + letter.toUpperCase()}]`
}

interface Trie {
  readonly next: Map<string, Trie>
  ends: boolean
}

/**
 * One pattern for many names whatever their accents, the longest first; a hyphen may be a space and the reverse.
 * With `capitals: 'kept'` every capital of a name is asked for, so that « centre » and « la poste » stay silent.
 */
export function namesPattern(names: readonly string[], capitals: 'free' | 'kept'): string {
  const root: Trie = { next: new Map(), ends: false }
  for (const name of names) {
    let node = root
    for (const symbol of symbolsOf(name, capitals)) {
      const child: Trie = node.next.get(symbol) ?? { next: new Map(), ends: false }
      node.next.set(symbol, child)
      node = child
    }
    node.ends = true
  }
  return sourceOf(root)
}

function symbolsOf(name: string, capitals: 'free' | 'kept'): readonly string[] {
  return [...name.replace(/œ/gu, 'oe').replace(/ ?[-/] ?/gu, '-')].map((character) => {
    if (/\p{L}/u.test(character)) {
      const either = letterClass(fold(character))
      return capitals === 'kept' && /\p{Lu}/u.test(character) ? either.replace(/\p{Ll}/gu, '') : either
    }
    if (character === ' ' || character === '-') return '(?: {1,2}| ?[-/] ?)'
    if (character === "'") return "' ?"
    return character.replace(/[+&.]/u, '\\$&')
  })
}

function sourceOf(node: Trie): string {
  const branches = [...node.next].map(([symbol, child]) => symbol + sourceOf(child))
  if (branches.length === 0) return ''
  const all = branches.length === 1 && !node.ends ? branches.join('') : `(?:${branches.join('|')})`
  return node.ends ? `${all}?` : all
}
