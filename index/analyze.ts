import stemmer from 'natural/lib/natural/stemmers/porter_stemmer_fr.js'
import type { Span } from '../corpus/span.ts'
import { QUESTION_WORDS, STOP_WORDS } from './stop-words.ts'

/** A word of a text as the index knows it; `span` is where it stands. */
export interface Term {
  readonly term: string
  readonly span: Span
}

/**
 * What counts as one word: a number with its inner spaces (« 1 200 000 »), dots or decimals; initials (« C.P.E.R. »,
 * « R&D »); letters and digits, soft hyphens included. A hyphenated compound gives its parts.
 */
const WORD =
  /\d{1,3}(?:[ \u00a0\u2009\u202f.]\d{3})+(?![\p{L}\p{N}])(?:,\d+)?|\d+[.,]\d+|\d+(?=\s?(?:[kKM]|M[dD]s?)€)|(?:\p{Lu}\.){2,}|\p{Lu}(?:&\p{Lu})+|[\p{L}\p{M}\p{N}\u00ad]+/gu

/** What an apostrophe cuts off: l’, d’, qu’, jusqu’… */
const ELIDED = new Set([
  'l',
  'd',
  'j',
  'm',
  't',
  's',
  'n',
  'c',
  'qu',
  'jusqu',
  'lorsqu',
  'puisqu',
  'quoiqu',
  'quelqu',
  'presqu',
])

const APOSTROPHES = "'’ʼ`´"
const MAX_TERM_LENGTH = 64
const MAX_CACHED = 50_000

/** Words as they are written → folded and stemmed: most words of a text have been seen before. */
const known = new Map<string, { readonly word: string; readonly term: string }>()

/**
 * The terms of a French text, in order: lower case, without accents, elisions or stop words, stemmed. Folding comes
 * before stemming, so « egalite », « ÉGALITÉ » and « égalités » give one term.
 */
export function analyze(text: string): readonly Term[] {
  const terms: Term[] = []
  let previous = ''
  for (const match of text.matchAll(WORD)) {
    const end = match.index + match[0].length
    const { word, term } = read(match[0])
    if (isWorthIndexing(word, previous, text.charAt(end))) terms.push({ term, span: { start: match.index, end } })
    previous = word
  }
  return terms
}

/** The distinct terms of a question, in order, without the words that only ask. */
export function analyzeQuery(text: string): readonly string[] {
  const asking = analyze(text).filter(({ span }) => !QUESTION_WORDS.has(fold(text.slice(span.start, span.end))))
  return [...new Set(asking.map(({ term }) => term))]
}

/** Lower case, without accents, ligatures or the punctuation inside numbers and initials. */
export function fold(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/[\p{M}\u00ad]/gu, '')
    .toLowerCase()
    .replace(/œ/gu, 'oe')
    .replace(/æ/gu, 'ae')
    .replace(/ß/gu, 'ss')
    .replace(/(?<=\d)[ .](?=\d{3}(?!\d))/gu, '')
    .replace(/(?<=\p{L})\./gu, '')
}

function isWorthIndexing(word: string, previous: string, next: string): boolean {
  if (word === '' || (word.length === 1 && !/\d/.test(word))) return false
  if (next !== '' && APOSTROPHES.includes(next) && ELIDED.has(word)) return false
  // « est » is a verb everywhere but in the name of a region.
  return !STOP_WORDS.has(word) || (word === 'est' && previous === 'grand')
}

function read(written: string): { readonly word: string; readonly term: string } {
  const found = known.get(written)
  if (found !== undefined) return found
  const word = fold(written)
  const term = /\d/.test(word) ? word : evened(fold(stemmer.stem(prepared(word))))
  const entry = { word, term: term.slice(0, MAX_TERM_LENGTH) }
  if (known.size >= MAX_CACHED) known.clear()
  known.set(written, entry)
  return entry
}

/**
 * Gives a folded word the accents by which the Snowball suffixes are known, and takes the plural s that Snowball leaves
 * after a vowel (« emplois », « lois »).
 */
function prepared(word: string): string {
  return word
    .replace(/(?<=..[aiou])s$/, '')
    .replace(/ite(?=s?$)/, 'ité')
    .replace(/iere(?=(?:s|ment|ments)?$)/, 'ière')
    .replace(/erent$/, 'èrent')
    .replace(/ee(?=s?$)/, 'ée')
}

/** Lets stems of one family meet that Snowball leaves a letter apart: « licenci », « licenc »; « travaill », « travail ». */
function evened(stemmed: string): string {
  return stemmed.replace(/(?<=.{5})i$/, '').replace(/(?<=..)([cdflmnprst])\1$/, '$1')
}
