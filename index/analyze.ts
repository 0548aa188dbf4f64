import stemmer from 'natural/lib/natural/stemmers/porter_stemmer_fr.js'
import { bare } from '../corpus/bare.ts'
import { cover, type Span } from '../corpus/span.ts'
import { codesIn, joinsNext } from './compounds.ts'
import { numberTerm, PARTED_NUMBER, SCALED_NUMBER, SIRET, scaledTerm } from './number-terms.ts'
import { QUESTION_WORDS, STOP_WORDS } from './stop-words.ts'

/** A word of a text as the index knows it; `span` is where it stands. */
export interface Term {
  /** Folded, as the text spells it. */
  readonly word: string
  readonly term: string
  readonly span: Span
  /**
   * `joined` spans several words: « micro-crèche », « 2019-CP-123 »; `part` is one that says little without the rest of it:
   * the 1,5 of « 1,5 M€ », the « micro » of « micro-crèche ».
   */
  readonly kind: 'word' | 'joined' | 'part'
}

/**
 * What counts as one word: a SIRET; a number with its unit (« 1,5 M€ »), its inner spaces (« 1 200 000 »), dots or decimals;
 * initials (« C.P.E.R. », « R&D »); letters and digits, soft hyphens included.
 */
const WORD = new RegExp(
  [
    SIRET,
    SCALED_NUMBER,
    PARTED_NUMBER,
    '(?:\\p{Lu}\\.){2,}',
    '\\p{Lu}(?:&\\p{Lu})+',
    '[\\p{L}\\p{M}\\p{N}\\u00ad]+',
  ].join('|'),
  'gu',
)

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
 * before stemming, so « egalite », « ÉGALITÉ » and « égalités » give one term. A compound and a code give their parts
 * and, before them, the whole; a number with a unit gives itself in full as well.
 */
export function analyze(text: string): readonly Term[] {
  const terms: Term[] = codesIn(text).map((code) => {
    const word = fold(code[0])
    return { word, term: word, span: spanOf(code), kind: 'joined' }
  })
  let previous = ''
  const matches = [...text.matchAll(WORD)]
  for (const [at, match] of matches.entries()) {
    const span = spanOf(match)
    const after = text.charAt(span.end)
    if (match.groups?.digits !== undefined) {
      terms.push(...scaledAt(match.groups, span))
      continue
    }
    const { word, term } = read(match[0])
    const next = matches[at + 1]
    const isPrefix = next?.index === span.end + 1 && joinsNext(word, after)
    if (isPrefix) terms.push({ ...read(match[0] + next[0]), span: cover([span, spanOf(next)]), kind: 'joined' })
    if (isWorthIndexing(word, previous, after)) {
      terms.push({ word, term, span, kind: isPrefix ? 'part' : 'word' })
    }
    previous = word
  }
  return terms.sort((a, b) => a.span.start - b.span.start)
}

type Groups = Readonly<Partial<Record<string, string>>>

/** The number as it is written, then what it is with its unit. */
function scaledAt({ digits = '', words, letters }: Groups, span: Span): readonly Term[] {
  const own = numberTerm(digits)
  const full = scaledTerm(digits, words ?? letters ?? '')
  return [
    { word: own, term: own, span: { start: span.start, end: span.start + digits.length }, kind: 'part' },
    { word: full, term: full, span, kind: 'word' },
  ]
}

function spanOf(match: RegExpMatchArray): Span {
  const start = match.index ?? 0
  return { start, end: start + match[0].length }
}

/**
 * The distinct terms of a question, in order, without the words that only ask. Compounds that the collection does not
 * join are left to their parts; `holdsTerm` tells.
 */
export function analyzeQuery(text: string, holdsTerm: (term: string) => boolean = () => true): readonly string[] {
  const asking = analyze(text).filter(
    ({ word, term, kind }) =>
      !QUESTION_WORDS.has(word) && kind !== 'part' && (kind === 'word' || /\d/.test(word) || holdsTerm(term)),
  )
  return [...new Set(asking.map(({ term }) => term))]
}

/** Lower case, without accents, ligatures or the punctuation inside numbers and initials. */
export function fold(word: string): string {
  return bare(word.normalize('NFKD'))
    .replace(/\u00ad/gu, '')
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
  const term = /^\d[\d\s.,]*$/.test(written)
    ? numberTerm(written)
    : /\d/.test(word)
      ? word
      : evened(fold(stemmer.stem(prepared(word))))
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
