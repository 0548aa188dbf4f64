/** Bullets and arrows of the symbol fonts of office suites, which have no Unicode of their own (Wingdings, Symbol). */
const SYMBOLS: Readonly<Record<string, string>> = {
  '\uf0b7': '•',
  '\uf0a7': '▪',
  '\uf0a8': '□',
  '\uf06e': '■',
  '\uf06f': '□',
  '\uf0d8': '➢',
  '\uf0e0': '→',
  '\uf0e8': '→',
  '\uf0fc': '✓',
  '\uf0fe': '✓',
  '\uf076': '•',
  '\uf02d': '–',
}

/** The ligatures of Latin script and their letters. */
const LIGATURES = /[\ufb00-\ufb06]/gu
const PRIVATE = /[\ue000-\uf8ff]/gu

/** `text` in NFC with letters for ligatures and bullets for the glyphs of symbol fonts; soft hyphens stay. */
export function legible(text: string): string {
  return text
    .replace(LIGATURES, (ligature) => ligature.normalize('NFKC'))
    .replace(PRIVATE, (glyph) => SYMBOLS[glyph] ?? glyph)
    .replace(/[\u200b\u2060\ufeff]/gu, '')
    .normalize('NFC')
}

/** `text` without the glyphs that stand for nothing outside their font. */
export function withoutPrivateUse(text: string): string {
  return text.replace(PRIVATE, '').replace(CONTROLS, '')
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: codes that a font maps to no character come out as these.
const CONTROLS = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\ufffd]/gu

/** Fewer characters than this say nothing of a page. */
const FEWEST = 100
/** Share of characters without meaning above which a page cannot be read. */
const MOST_UNKNOWN = 0.15
/** Of 100 letters of French 17 are an e, with or without an accent, and of 100 words some 30 are among these. */
const FEWEST_E = 0.07
const SMALL_WORDS = /(?<![\p{L}\d])(?:de|du|des|la|le|les|l|d|et|en|un|une|au|aux|à|par|pour|sur)(?![\p{L}\d])/giu
const FEWEST_SMALL_WORDS = 0.01

/**
 * True for text whose characters are not those that one sees: a font without a usable table of characters (ToUnicode,
 * ISO 32000-1, 9.10.3) gives private glyphs, or letters that spell nothing.
 */
export function isGarbled(text: string): boolean {
  const characters = text.replace(/\s/gu, '').length
  if (characters < FEWEST) return false
  const unknown = (text.match(PRIVATE)?.length ?? 0) + (text.match(CONTROLS)?.length ?? 0)
  if (unknown > MOST_UNKNOWN * characters) return true
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  if (letters < FEWEST) return false
  const es = text.match(/[eéèêë]/giu)?.length ?? 0
  const words = text.match(/\p{L}+/gu)?.length ?? 0
  const small = text.match(SMALL_WORDS)?.length ?? 0
  return es < FEWEST_E * letters && small < FEWEST_SMALL_WORDS * words
}
