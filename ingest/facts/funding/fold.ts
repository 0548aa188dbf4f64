import { bare } from '../../../corpus/bare.ts'

/** A word as lexicons hold it: lower case, no accents, « œ » written out. */
export function fold(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase()
  return bare(word).replace(/œ/gu, 'oe')
}

const PLAIN = /^[\u0020-\u007e]*$/u

/** Singular of a folded noun or adjective, as far as its ending tells: « communes » → « commune ». */
export function singular(key: string): string {
  if (key.includes('-')) return key.split('-').map(singular).join('-')
  if (key.length > 5 && key.endsWith('aux')) return `${key.slice(0, -2)}l`
  return key.length > 3 && (key.endsWith('s') || key.endsWith('x')) ? key.slice(0, -1) : key
}

/** Words of a list written with spaces between them, folded and in the singular. */
export function lexicon(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')).map((word) => singular(fold(word))))
}
