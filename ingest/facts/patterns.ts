/**
 * Letters and digits, as they stand in a character class: those of Latin, Greek and Cyrillic scripts by their ranges.
 * `\p{L}\p{N}` holds a thousand ranges, under flag `i` twice as many, which V8 compiles at each use.
 */
const LETTERS_AND_DIGITS =
  'A-Za-z0-9\\u00aa\\u00b2\\u00b3\\u00b5\\u00b9\\u00ba\\u00bc-\\u00be\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02c1' +
  '\\u0370-\\u0481\\u048a-\\u052f\\u1d00-\\u1dbf\\u1e00-\\u1fff\\u2070-\\u2089\\u2150-\\u218b\\ufb00-\\ufb06'

/** Word boundaries that know French letters: `\b` takes é for a boundary. */
export const NOT_AFTER_WORD = `(?<![${LETTERS_AND_DIGITS}])`
export const NOT_BEFORE_WORD = `(?![${LETTERS_AND_DIGITS}])`

const WITHOUT_ACCENT: Record<string, string> = {
  à: 'a',
  â: 'a',
  ä: 'a',
  ç: 'c',
  é: 'e',
  è: 'e',
  ê: 'e',
  ë: 'e',
  î: 'i',
  ï: 'i',
  ô: 'o',
  ö: 'o',
  ù: 'u',
  û: 'u',
  ü: 'u',
  ÿ: 'y',
}

/**
 * A pattern source in which every accented letter also matches its bare form (« COMMISSION … DU 17 FEVRIER ») and a
 * single space matches any run of spaces, unless it carries a quantifier of its own. Write it in lower case with its accents; not inside a character class.
 */
export function french(source: string): string {
  return source
    .normalize('NFC')
    .replace(/[à-ÿ]/gu, (letter) => {
      const bare = WITHOUT_ACCENT[letter]
      return bare === undefined ? letter : `[${letter}${bare}]`
    })
    .replace(/œ/gu, '(?:œ|oe)')
    .replace(/ (?![?*+{])/gu, ' +')
}

/** `french(source)` between word boundaries, case ignored, ready for a rule. */
export function words(source: string): RegExp {
  return new RegExp(`${NOT_AFTER_WORD}(?:${french(source)})${NOT_BEFORE_WORD}`, 'giu')
}
