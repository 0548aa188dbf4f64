import { analyze } from '../analyze.ts'
import { saysAmount, saysNearly } from '../euros.ts'
import type { Understood } from '../library.ts'
import { valueTerm } from '../number-terms.ts'
import type { Question } from '../query/interpret.ts'
import { sum } from '../sum.ts'
import type { Rewording } from '../thesaurus/expand.ts'
import { isThen, isThere } from './preferences.ts'
import type { Close } from './rank.ts'
import type { Shortlisted } from './shortlist.ts'

/** A word of the question that is said in another way, as a share of the word itself. */
const OTHER_WORDS = 0.8
/** Passages of which one must answer: the second or third is often seen to, where the first is merely on the subject. */
const LOOKED_AT = 3
/** Passages that the first is compared with. */
const FOLLOWING = 9

/** What speaks for a passage as an answer, and against it. */
export interface Evidence {
  /** Cosine above what strangers have. */
  readonly meaning: number
  /** What its words score (see words-score.ts). */
  readonly words: number
  /** How far the first passage is ahead of the mean of those that follow: what answers stands out. */
  readonly ahead: number
  /** Natural logarithm of one more than the question's words: long ones are never matched whole. */
  readonly length: number
  /** Share of the question's weight in words that the passage has, as they are or in other words. */
  readonly covered: number
  /** 1 when the question gives figures that are no date, and the passage has them all. */
  readonly figures: number
  /** Share of it in names and numbers that it has not: « Angers », « 2 500 ». */
  readonly lacksNames: number
  /** 1 when the question names a region by its name, and the passage is of another and does not name it. */
  readonly elsewhere: number
  /** 1 when the question names a period, and the passage is of another and does not name it. */
  readonly atAnotherTime: number
}

/**
 * Logistic regression: `hemicycle eval --calibrate` fits these to questions with and without an answer. These are a milder
 * fit than its last, which refused nearly whatever misses a name or a date; `figures` was set by hand.
 */
const INTERCEPT = -6.8
const WEIGHTS: Readonly<Record<keyof Evidence, number>> = {
  meaning: 3.9,
  words: 3.6,
  ahead: 3.7,
  length: 1.8,
  covered: 2,
  figures: 2,
  lacksNames: -5.7,
  elsewhere: -6,
  atAnotherTime: -2.9,
}

/**
 * Below this, passages are not given as an answer: no answerable question of development is refused then, nearly all
 * without an answer that are on other subjects are, and three of four that come near.
 */
export const CONFIDENT = 0.35

type Asked = Pick<Question, 'text' | 'terms' | 'rewordings' | 'understood'>

/** The probability that a passage answers the question. */
export function confidenceOf(evidence: Evidence): number {
  const names = Object.keys(WEIGHTS) as (keyof Evidence)[]
  const logit = INTERCEPT + sum(names.map((name) => WEIGHTS[name] * evidence[name]))
  return 1 / (1 + Math.exp(-logit))
}

/**
 * The evidence for the first passages of a ranking that most speaks for an answer; `weights` are those of the question's
 * terms. Null without passages.
 */
export function bestEvidence(
  close: readonly Close[],
  question: Asked,
  weights: ReadonlyMap<string, number>,
): Evidence | null {
  const following = close.slice(1, 1 + FOLLOWING)
  const ahead = (close[0]?.score ?? 0) - sum(following.map(({ score }) => score)) / Math.max(1, following.length)
  const all = close.slice(0, LOOKED_AT).map((passage) => ({ ...evidenceOf(passage, question, weights), ahead }))
  return all.toSorted((a, b) => confidenceOf(b) - confidenceOf(a))[0] ?? null
}

/** What speaks for a passage by itself. */
export function evidenceOf(
  passage: Pick<Shortlisted, 'terms' | 'amounts' | 'region' | 'dateFrom' | 'dateTo' | 'meaning' | 'words'>,
  { text, terms, rewordings, understood }: Asked,
  weights: ReadonlyMap<string, number>,
): Omit<Evidence, 'ahead'> {
  const held = new Set([...passage.terms, ...amountsSaid(passage, understood)])
  const regions = regionsNamed(terms, understood)
  const kinds = kindsOf(text, regions, understood.period)
  const says = (kind: Kind) => terms.every((term) => kinds.get(term) !== kind || held.has(term))
  const there = isThere(passage, { regions }) || says('place')
  const then = isThen(passage, understood) || says('date')
  const figures = terms.filter((term) => LONG_FIGURE.test(term) && kinds.get(term) !== 'date')
  let total = 0
  let covered = 0
  let lacking = 0
  for (const term of terms) {
    const weight = weights.get(term) ?? 0
    const kind = kinds.get(term)
    const met = (kind === 'place' && there) || (kind === 'date' && then)
    const isSaid = held.has(term) || met
    const other = isSaid ? 0 : otherwise(term, rewordings, held)
    total += weight
    covered += weight * (isSaid ? 1 : OTHER_WORDS * other)
    // A name in full for its short form, or a place for what it lies in, is no other name.
    if (kind === 'name' && !isSaid) lacking += weight * (1 - other)
  }
  return {
    meaning: passage.meaning,
    words: passage.words,
    length: Math.log1p(terms.length),
    covered: total === 0 ? 0 : covered / total,
    figures: figures.length > 0 && figures.every((term) => held.has(term)) ? 1 : 0,
    lacksNames: total === 0 ? 0 : lacking / total,
    elsewhere: regions.length > 0 && !there ? 1 : 0,
    atAnotherTime: understood.period !== null && !then ? 1 : 0,
  }
}

/** Four digits or more: what few passages share by chance. */
const LONG_FIGURE = /^\d{4,}(?:,\d+)?$/

type Kind = 'place' | 'date' | 'name'

const MONTHS: ReadonlySet<string> = new Set(
  termsOf('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
)

/** What stands for itself in a question: words of the regions it names, those of dates, other names and numbers. */
function kindsOf(text: string, regions: Understood['regions'], period: string | null): ReadonlyMap<string, Kind> {
  const places = new Set(regions.flatMap(({ name }) => termsOf(name)))
  const kinds = new Map<string, Kind>()
  for (const { term, span } of analyze(text)) {
    const isCapital = span.start > 0 && /\p{Lu}/u.test(text.charAt(span.start))
    if (places.has(term)) kinds.set(term, 'place')
    else if (period !== null && isPartOfDate(term)) kinds.set(term, 'date')
    else if (isCapital || /\d/.test(term)) kinds.set(term, 'name')
  }
  return kinds
}

/** The regions that the question calls by their names; others are those of its places. */
function regionsNamed(terms: readonly string[], { regions }: Pick<Understood, 'regions'>): Understood['regions'] {
  return regions.filter(({ name }) => termsOf(name).every((term) => terms.includes(term)))
}

/** A month, a year, a day or number of a month, or all of them: « 23/05/2025 ». */
function isPartOfDate(term: string): boolean {
  return MONTHS.has(term) || /^(?:(?:19|20)\d\d|[0-3]?\d|(?:\d{1,2}[/.-]){1,2}\d{4})$/.test(term)
}

/** The terms of the question's amounts that a passage says, if not to the euro, and of the bounds that it keeps to. */
function amountsSaid(passage: Pick<Shortlisted, 'amounts'>, understood: Understood): readonly string[] {
  const { amounts, minAmount, maxAmount } = understood
  const near = amounts.filter((amount) => saysNearly(passage.amounts, amount))
  const bounds = saysAmount(passage.amounts, understood) ? [minAmount, maxAmount].filter((bound) => bound !== null) : []
  return [...near, ...bounds].map(valueTerm)
}

function termsOf(words: string): readonly string[] {
  return analyze(words).map(({ term }) => term)
}

/** The largest share of another way to say a term that the passage has. */
function otherwise(term: string, rewordings: readonly Rewording[], held: ReadonlySet<string>): number {
  const phrases = rewordings.filter(({ own }) => own.includes(term)).flatMap((rewording) => rewording.phrases)
  const shares = phrases
    .filter(({ terms }) => !terms.includes(term))
    .map(({ terms }) => terms.filter((other) => held.has(other)).length / terms.length)
  return Math.max(0, ...shares)
}
