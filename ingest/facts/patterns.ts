/** Word boundaries that know French letters: `\b` takes é for a boundary. */
export const NOT_AFTER_WORD = '(?<![\\p{L}\\p{N}])'
export const NOT_BEFORE_WORD = '(?![\\p{L}\\p{N}])'

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
