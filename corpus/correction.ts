import { keyOf } from './bodies/body.ts'
import type { BodyRef, Fact } from './fact.ts'
import { locateQuote, type QuoteSelector } from './quote.ts'
import { overlaps, type Span } from './span.ts'

/** Who says so, and when: an ISO date and time. */
interface Signed {
  readonly id: string
  readonly by: string
  readonly at: string
  readonly note: string | null
}

/** A person's word on one fact of a document: what the rules found there, and what stands instead. */
export interface FactCorrection extends Signed {
  readonly type: 'fact'
  readonly documentId: string
  /** The fact's own words, so that they are found again when the text changes around them. */
  readonly quote: QuoteSelector
  readonly found: Fact
  /** The same fact when it is accepted, another when it is corrected, null when it is rejected. */
  readonly fact: Fact | null
}

/** Two names of one body: every fact that says `from` means `into`. */
export interface BodyMerge extends Signed {
  readonly type: 'merge'
  readonly from: string
  readonly into: BodyRef
}

export type Correction = FactCorrection | BodyMerge

export interface Corrected {
  readonly facts: readonly Fact[]
  /** Ids of the corrections that had something to correct, sorted. */
  readonly applied: readonly string[]
}

/**
 * Lays what people said over what the rules found. A fact that was accepted or corrected stays even where the rules no
 * longer find it, as long as its words are in the text; a rejected one stays away. Merged names come last.
 */
export function applyCorrections(
  { id, text }: { readonly id: string; readonly text: string },
  facts: readonly Fact[],
  corrections: readonly Correction[],
): Corrected {
  const applied: string[] = []
  let corrected = facts
  for (const correction of corrections) {
    if (correction.type !== 'fact' || correction.documentId !== id) continue
    const span = locateQuote(text, correction.quote)
    if (span === null) continue
    applied.push(correction.id)
    corrected = correctFact(corrected, span, correction)
  }
  for (const merge of corrections) {
    if (merge.type !== 'merge') continue
    const merged = corrected.map((fact) => mergeBody(fact, merge))
    if (merged.some((fact, at) => fact !== corrected[at])) applied.push(merge.id)
    corrected = merged
  }
  return { facts: corrected, applied: applied.sort() }
}

function correctFact(facts: readonly Fact[], span: Span, correction: FactCorrection): readonly Fact[] {
  const { found, fact, by, at } = correction
  const target = targetOf(facts, moved(found, span))
  const kept = facts.filter((other) => other !== target)
  if (fact === null) return kept
  const verdict = isSameValue(found, fact) ? 'accepted' : 'corrected'
  const shift = span.start - found.span.start
  return [
    ...kept,
    { ...moved(fact, { start: fact.span.start + shift, end: fact.span.end + shift }), review: { verdict, by, at } },
  ]
}

/** The fact that was judged, as today's rules find it: the same words and value, else the same words, else the same value. */
function targetOf(facts: readonly Fact[], found: Fact): Fact | null {
  const near = facts.filter((fact) => fact.kind === found.kind && overlaps(fact.span, found.span))
  const exact = near.filter(({ span }) => span.start === found.span.start && span.end === found.span.end)
  return (
    exact.find((fact) => isSameValue(fact, found)) ??
    (exact.length === 1 ? exact[0] : undefined) ??
    near.find((fact) => mainValueOf(fact) === mainValueOf(found)) ??
    null
  )
}

function isSameValue(a: Fact, b: Fact): boolean {
  return JSON.stringify({ ...a, rule: '', review: undefined }) === JSON.stringify({ ...b, rule: '', review: undefined })
}

/** What a fact is about, roles aside. */
function mainValueOf(fact: Fact): string | number | null {
  switch (fact.kind) {
    case 'date':
      return fact.value
    case 'amount':
    case 'funding':
      return fact.cents
    case 'body':
      return fact.name
    case 'action':
      return fact.lemma
  }
}

/** The fact with its words, and the words within them, at another place of the text. */
function moved<F extends Fact>(fact: F, span: Span): F {
  const by = span.start - fact.span.start
  const shift = (inner: Span | null) => inner && { start: inner.start + by, end: inner.end + by }
  if (fact.kind === 'funding') return { ...fact, span, amount: shift(fact.amount), purpose: shift(fact.purpose) }
  if (fact.kind === 'action' && fact.vote !== null)
    return { ...fact, span, vote: { ...fact.vote, span: shift(fact.vote.span) } }
  return { ...fact, span }
}

function mergeBody(fact: Fact, { from, into }: BodyMerge): Fact {
  const key = keyOf(from)
  const isNamed = (name: string) => keyOf(name) === key
  const ref = (body: BodyRef | null) => (body !== null && isNamed(body.name) ? into : body)
  switch (fact.kind) {
    case 'body':
      return isNamed(fact.name) ? { ...fact, ...into } : fact
    case 'action':
      return fact.actor !== null && isNamed(fact.actor) ? { ...fact, actor: into.name } : fact
    case 'funding': {
      const bodies = [fact.funder, fact.beneficiary, ...fact.cofunders]
      if (!bodies.some((body) => body !== null && isNamed(body.name))) return fact
      const cofunders = fact.cofunders.map((body) => ref(body) ?? body)
      return { ...fact, funder: ref(fact.funder), beneficiary: ref(fact.beneficiary), cofunders }
    }
    default:
      return fact
  }
}

/**
 * How people refer to the facts of a document: its id, the kind, the place, and a number where several facts of the kind
 * stand at one place.
 */
export function factReferences(documentId: string, facts: readonly Fact[]): ReadonlyMap<string, Fact> {
  const references = new Map<string, Fact>()
  for (const fact of facts) {
    const place = `${documentId}:${fact.kind}:${fact.span.start}-${fact.span.end}`
    let reference = place
    for (let number = 2; references.has(reference); number++) reference = `${place}:${number}`
    references.set(reference, fact)
  }
  return references
}

/** The id of the document in a reference that `factReferences` wrote, or null when it is none. */
export function documentOfReference(reference: string): string | null {
  return /^(.+):\p{L}+:\d+-\d+(?::\d+)?$/u.exec(reference)?.[1] ?? null
}

/** What a correction does, in one word. */
export function verdictOf({ found, fact }: FactCorrection): 'accepted' | 'corrected' | 'rejected' {
  if (fact === null) return 'rejected'
  return isSameValue(found, fact) ? 'accepted' : 'corrected'
}
