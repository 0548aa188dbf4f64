import { NOT_AFTER_WORD } from '../patterns.ts'

/** Letters with an accent that French writes, by their bare form. */
const ACCENTED: Readonly<Record<string, string>> = {
  a: 'àâäå',
  c: 'ç',
  e: 'éèêë',
  i: 'îï',
  n: 'ñ',
  o: 'ôö',
  u: 'ùûü',
  y: 'ÿ',
}

/** What flag `i` takes for a letter besides its two cases: long s, the Kelvin and Ångström signs. */
const DISGUISED: Readonly<Record<string, string>> = { s: 'ſ', k: '\u212a', a: '\u212b' }

/** Kept as they are; other characters outside ASCII have no folded form. */
const PLAIN = 'œ«»·°ºᵉʳ€•▪►²³‰…'

/** Digits in a row, by their number; the last stands for any more. */
export const NUMBERS = '①②③④'

const FOLDED: ReadonlyMap<string, string> = foldTable()

/**
 * One form for all characters that a pattern may take for one another: letters without case and accent, `①` for a digit,
 * the rest as it is. Null for what is neither ASCII nor French.
 */
export function foldOf(character: string): string | null {
  return FOLDED.get(character) ?? null
}

/** Two folded strings as one, in which digits in a row are one number and spaces in a row one space. */
export function joinFolded(start: string, end: string): string {
  const last = start.at(-1) ?? ''
  const first = end.charAt(0)
  if (last === ' ' && first === ' ') return start + end.slice(1)
  const digits = lengthOfNumber(last) + lengthOfNumber(first)
  if (digits === 0 || lengthOfNumber(last) === 0 || lengthOfNumber(first) === 0) return start + end
  return start.slice(0, -1) + NUMBERS.charAt(Math.min(digits, NUMBERS.length) - 1) + end.slice(1)
}

function lengthOfNumber(form: string): number {
  return form === '' ? 0 : NUMBERS.indexOf(form) + 1
}

function foldTable(): ReadonlyMap<string, string> {
  const table = new Map([...PLAIN].map((character) => [character, character])).set('Œ', 'œ')
  for (let code = 0; code < 0x80; code++) {
    const character = String.fromCharCode(code)
    table.set(character, /\d/u.test(character) ? NUMBERS.charAt(0) : character.toLowerCase())
  }
  for (const [bare, letters] of [...Object.entries(ACCENTED), ...Object.entries(DISGUISED)]) {
    for (const letter of letters) table.set(letter, bare).set(letter.toUpperCase(), bare)
  }
  return table
}

/** Numbers first, by length. */
const FORMS: readonly string[] = [...new Set([...NUMBERS, ...FOLDED.values()])]

/** Codes of folded forms run from 1, those of numbers first, to this; 0 is everything else. */
export const FOLD_CODES = FORMS.length
export const DIGIT_CODE = codeOf(NUMBERS.charAt(0))
export const SPACE_CODE = codeOf(' ')

export function codeOf(form: string): number {
  return FORMS.indexOf(form) + 1
}

/** The code of the folded form of every UTF-16 unit. */
export const CODE_BY_UNIT: Uint8Array = codeTable()

function codeTable(): Uint8Array {
  const codes = new Uint8Array(0x10000)
  for (const [character, folded] of FOLDED) codes[character.charCodeAt(0)] = codeOf(folded)
  return codes
}

/** A character behind which a word may begin. */
const BEFORE_WORD = new RegExp(`${NOT_AFTER_WORD}$`, 'u')

/** 1 for each UTF-16 unit that is a letter or digit of ASCII or French: no word begins behind one. */
export const WORD_UNITS: Uint8Array = CODE_BY_UNIT.map((code, unit) => {
  const character = String.fromCharCode(unit)
  return code !== 0 && /[\p{L}\p{N}]/u.test(character) && !BEFORE_WORD.test(character) ? 1 : 0
})
