import { analyze, fold, type Term } from '../analyze.ts'
import { plain } from '../plain.ts'
import { isOnlyWords } from './everyday-places.ts'
import { type Entry, readThesaurus } from './thesaurus.ts'

/** Share of a user's own words that others for the same say, and what they imply. */
const EQUIVALENT = 0.75
const IMPLIED = 0.375
/** Longest form that is looked for, in terms. */
const LONGEST_FORM = 6
/** A form that stands for more things than this tells none of them. */
const MOST_MEANINGS = 3
/** Acronyms up to this length may be words too: two letters, or three that make a word, are read in capitals only. */
const SHORT_ACRONYM = 3

/** Another way to say words of the question. */
interface OtherWords {
  readonly terms: readonly string[]
  /** Of what the words of the question say, 0–1. */
  readonly share: number
}

/** Terms of the question that can be said otherwise. */
export interface Rewording {
  readonly own: readonly string[]
  readonly phrases: readonly OtherWords[]
}

/** Words of the question that the thesaurus knows, and what they add to it. */
export interface Expansion extends Rewording {
  /** As the question writes them. */
  readonly written: string
  /** What the thesaurus knows of it. */
  readonly entry: Entry
}

interface Form {
  readonly entry: Entry
  /** Read in capitals only. */
  readonly inCapitals: boolean
  /** Plain words that the question must hold where stop words are all that tells the form: « sans-abri » is no « abri ». */
  readonly inFull: string | null
}

let forms: ReadonlyMap<string, readonly Form[]> | null = null

/** What the thesaurus adds to a question, in the order of its words; the longest known form wins, then the earlier one. */
export function expand(text: string): readonly Expansion[] {
  forms ??= indexForms(readThesaurus())
  const terms = analyze(text)
  const asked = { text, plain: ` ${plain(text)} ` }
  const expansions: Expansion[] = []
  for (let at = 0; at < terms.length; ) {
    const found = longestAt(forms, terms, at, asked)
    if (found === null) {
      at++
      continue
    }
    const { written, entries, length } = found
    const own = distinctTerms(terms.slice(at, at + length))
    expansions.push(
      ...entries.map((entry) => ({ written, entry, own, phrases: otherWords(entry, own, entries.length) })),
    )
    at += length
  }
  return expansions
}

interface Found {
  readonly entries: readonly Entry[]
  readonly written: string
  readonly length: number
}

function longestAt(
  index: ReadonlyMap<string, readonly Form[]>,
  terms: readonly Term[],
  at: number,
  asked: { readonly text: string; readonly plain: string },
): Found | null {
  const { text } = asked
  for (let length = Math.min(LONGEST_FORM, terms.length - at); length > 0; length--) {
    const window = terms.slice(at, at + length)
    const start = window[0]?.span.start ?? 0
    const written = text.slice(start, window.at(-1)?.span.end ?? start)
    const forms = index.get(keyOf(text, window)) ?? index.get(stemKeyOf(window) ?? '') ?? []
    const meant = forms
      .filter(({ inFull }) => inFull === null || asked.plain.includes(` ${inFull} `))
      .filter(({ inCapitals }) => !inCapitals || written === written.toUpperCase())
      .map(({ entry }) => entry)
      .filter((entry) => !isOnlyWords(written, text, entry))
    const entries = [...new Set(meant)]
    if (entries.length > 0 && entries.length <= MOST_MEANINGS) return { entries, written, length }
  }
  return null
}

/** What an entry says otherwise than `own`; of several meanings each is only that likely. */
function otherWords(entry: Entry, own: readonly string[], meanings: number): readonly OtherWords[] {
  const phrases = (words: readonly string[], share: number) =>
    words.map((phrase): OtherWords => ({ terms: distinctTerms(analyze(phrase)), share: share / meanings }))
  return [...phrases([entry.term, ...entry.alt], EQUIVALENT), ...phrases(entry.related, IMPLIED)].filter(({ terms }) =>
    terms.some((term) => !own.includes(term)),
  )
}

function distinctTerms(terms: readonly Term[]): readonly string[] {
  return [...new Set(terms.map(({ term }) => term))]
}

function indexForms(entries: readonly Entry[]): ReadonlyMap<string, readonly Form[]> {
  const index = new Map<string, Form[]>()
  const words = wordsIn(entries)
  for (const entry of entries) {
    for (const form of new Set(entry.said ?? [entry.term, ...entry.alt])) {
      const terms = analyze(form)
      const key = keyOf(form, terms)
      if (key === '') continue
      const inCapitals =
        form.length <= SHORT_ACRONYM &&
        form === form.toUpperCase() &&
        (form.length < SHORT_ACRONYM || words.has(fold(form)))
      const known = index.get(key) ?? []
      const inFull = fullOf(form, terms)
      if (!known.some((other) => other.entry === entry && other.inFull === inFull))
        index.set(key, [...known, { entry, inCapitals, inFull }])
      const inflected = isVerb(form, entry) ? stemKeyOf(terms) : null
      if (inflected !== null && !index.get(inflected)?.some((other) => other.entry === entry))
        index.set(inflected, [...(index.get(inflected) ?? []), { entry, inCapitals: false, inFull: null }])
    }
  }
  return index
}

function isVerb(form: string, { type, said }: Entry): boolean {
  return type === 'action' || (said !== undefined && /(?:er|ir|re)$/u.test(form))
}

/** What may stand before a word or not: articles, « se », « au ». */
const LIGHT = /^(?:(?:les?|la|l|des?|d|du|se|s|aux?|a) )+/

/** The plain words of a form of which analysis leaves one of several: « faire une demande » is not any « demande ». */
function fullOf(form: string, terms: readonly Term[]): string | null {
  const words = plain(form.replaceAll('&', '')).replace(LIGHT, '')
  return terms.length === 1 && words.includes(' ') ? words : null
}

/** Letters of a stem that tell a verb: shorter ones are shared by too much. */
const TELLING_STEM = 5
/** Endings of nouns and adjectives: « financière » is no form of « financer ». */
const NOT_OF_A_VERB = /(?:iere?|ements?|ions?|ites?|eurs?|euses?)$/

/** The key of a verb in all its forms, « achètent » for « acheter »; null for several words and short ones. */
function stemKeyOf([first, ...more]: readonly Term[]): string | null {
  if (first === undefined || more.length > 0) return null
  const { word, term } = first
  return term.length < TELLING_STEM || NOT_OF_A_VERB.test(word) ? null : `~${term}`
}

/** Every word in lower case of the entries' phrases. */
function wordsIn(entries: readonly Entry[]): ReadonlySet<string> {
  const phrases = entries.flatMap(({ term, alt, related }) => [term, ...alt, ...related])
  return new Set(
    phrases.flatMap((phrase) => phrase.match(/(?<![\p{L}\p{N}])\p{Ll}+(?![\p{L}\p{N}])/gu) ?? []).map(fold),
  )
}

/** The words that rewordings add to the terms of a question, each with the greatest share that it says alone. */
export function addedWords(rewordings: readonly Rewording[], asked: readonly string[]): ReadonlyMap<string, number> {
  const own = new Set(asked)
  const added = new Map<string, number>()
  for (const { terms, share } of rewordings.flatMap(({ phrases }) => phrases)) {
    for (const term of terms) {
      if (!own.has(term)) added.set(term, Math.max(added.get(term) ?? 0, share / terms.length))
    }
  }
  return added
}

/** Folded words without a plural: stems would take « main » for the Maine and « bosser » for a boss. */
function keyOf(text: string, terms: readonly Term[]): string {
  return terms.map(({ span }) => fold(text.slice(span.start, span.end)).replace(/(?<=...)[sx]$/u, '')).join(' ')
}
