import type { QuoteSelector } from '../corpus/quote.ts'

/** A longer quote is pointed at by its first and last words: browsers match the two ends over several blocks. */
const LONGEST_WHOLE = 200
const WORDS_AT_AN_END = 6

/**
 * The address of a page opened at a quote, by a text fragment: https://wicg.github.io/scroll-to-text-fragment/
 * A quote that runs over several blocks is given as `textStart,textEnd`. `unique` tells that its words stand once in
 * the document; otherwise the words before it come along as `prefix-`.
 */
export function textFragmentLink(url: string, quote: QuoteSelector, unique: boolean): string {
  const prefix = unique ? '' : lastWords(lastLine(quote.prefix))
  const directive = `${prefix === '' ? '' : `${encodeFragment(prefix)}-,`}${textRange(quote.exact)}`
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${directive}`
}

/** Percent-encodes a part of a text directive, the `-`, `,` and `&` of its own grammar included. */
export function encodeFragment(part: string): string {
  const wellFormed = part.replace(/\p{Surrogate}/gu, '\ufffd')
  return encodeURIComponent(wellFormed).replace(/[-!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
}

function textRange(exact: string): string {
  const lines = exact.split(/[\n\t]+/u).filter((line) => line.trim() !== '')
  const first = lines[0] ?? exact
  const last = lines.at(-1) ?? exact
  if (lines.length <= 1 && exact.length <= LONGEST_WHOLE) return encodeFragment(first.trim())
  return `${encodeFragment(firstWords(first))},${encodeFragment(lastWords(last))}`
}

function firstWords(line: string): string {
  return line.trim().split(/\s+/u).slice(0, WORDS_AT_AN_END).join(' ')
}

function lastWords(line: string): string {
  return line.trim().split(/\s+/u).slice(-WORDS_AT_AN_END).join(' ')
}

function lastLine(text: string): string {
  return text.split(/[\n\t]/u).at(-1) ?? ''
}
