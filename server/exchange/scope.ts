import type { DateFact, FundingFact } from '../../corpus/fact.ts'
import { contains, overlaps, type Span, sliceSpan } from '../../corpus/span.ts'
import { type Days, daysOf, FIRST_DAY, LAST_DAY } from '../../index/dates.ts'
import type { Telling } from './tellings.ts'

/** The words that can only speak of one grant, with the dates among them. */
export interface Scope {
  readonly text: string
  readonly dates: readonly ScopedDate[]
}

interface ScopedDate {
  readonly days: Days
  /** The words on either side of the date, as far as the line goes. */
  readonly before: string
  readonly after: string
}

/** A document that is the grant's own act: of a press report, other lines may speak of something else. */
const OWN_ACT = /^\s*(?:convention|avenant|arr[êe]t[ée]|d[ée]cision)(?!\p{L})/iu

/**
 * The whole document when it is an act on one grant alone; else the sentence; else, where a sentence
 * holds several grants, the grant's own words.
 */
export function scopeOf({ cited, document }: Telling<FundingFact>): Scope {
  const grants = document.facts.filter((fact) => fact.kind === 'funding')
  const { text } = document
  const span = ((): Span => {
    const act = document.kind === 'deliberation' || OWN_ACT.test(document.title)
    if (act && grants.length === 1) return { start: 0, end: text.length }
    const inSentence = grants.filter((fact) => overlaps(fact.span, cited.sentence.span))
    return inSentence.length === 1 ? cited.sentence.span : cited.fact.span
  })()
  const dates = document.facts
    .filter((fact): fact is DateFact => fact.kind === 'date' && contains(span, fact.span))
    .flatMap((fact) => scopedDate(fact, text))
  return { text: oneSpace(withoutVisas(sliceSpan(text, span))), dates }
}

/** Spaces of every width as the common one; line ends stay. */
function oneSpace(text: string): string {
  return text.replace(/[^\S\n]/gu, ' ')
}

/** Days that the words give whole: no « fin 2021 », no year that the publication date supplied, no open end. */
function scopedDate({ span, value, mod, implied }: DateFact, text: string): readonly ScopedDate[] {
  const days = mod === null && implied.length === 0 ? daysOf(value) : null
  if (days === null || days.from === FIRST_DAY || days.to === LAST_DAY) return []
  const lineStart = text.lastIndexOf('\n', span.start) + 1
  const lineEnd = text.indexOf('\n', span.end)
  const before = text.slice(lineStart, span.start)
  if (VISA.test(before)) return []
  const after = text.slice(span.end, lineEnd === -1 ? text.length : lineEnd)
  return [{ days, before: oneSpace(before), after: oneSpace(after) }]
}

/** « Vu la convention du 3 mai 2015 » speaks of another act. */
const VISA = /^\s*(?:[-–•]\s*)?vu(?:e|s|es)?(?:\s|$)/iu

function withoutVisas(text: string): string {
  return text
    .split('\n')
    .filter((line) => !VISA.test(line))
    .join('\n')
}
