import type { AmountFact, DateFact, DateRole, Fact, FundingFact } from '../../corpus/fact.ts'
import { contains } from '../../corpus/span.ts'
import type { LocatedHit } from '../hits.ts'
import type { CitedFact } from '../library.ts'
import type { Asked } from './asked.ts'
import { type Candidate, candidatesIn } from './candidates.ts'
import type { Subject } from './subject.ts'

/** Hits that may answer: the best and those that come near it. */
const HITS = 3
const NEAR_BEST = 0.8

/** Shares of the subject that must be said with a fact, and in its own sentence. */
const COVERED = 0.8
const SAID = 0.4
/** A sentence that says this much less of the subject than another does not answer beside it. */
const LESS = 0.1

/** Facts shown side by side; where more answer differently, none is the answer. */
const MOST = 3

/** Roles of dates that do not tell when something happened or will. */
const NO_MOMENT: ReadonlySet<DateRole> = new Set<DateRole>(['period', 'published'])

type Valued = AmountFact | DateFact | FundingFact

/**
 * The facts that answer, at most three of different values, best first. None when no sentence is about the whole subject;
 * of a sentence with several values none either, since only a reader can choose.
 */
export function directFacts(asked: Asked, subject: Subject, located: readonly LocatedHit[]): readonly CitedFact[] {
  const best = located[0]?.hit.score ?? 0
  const near = located.slice(0, HITS).filter(({ hit }) => hit.score >= NEAR_BEST * best)
  if (subject.regions.length === 0 && areOfSeveralRegions(near)) return []
  const found = near.map(({ hit, document }) =>
    candidatesIn(document, answering(hit.facts, asked), subject, hit.excerpt.span).filter(
      ({ covered }) => covered >= COVERED,
    ),
  )
  const candidates = found.flat().filter(({ said }) => said >= SAID)
  const fullest = Math.max(0, ...candidates.map(({ said }) => said))
  const full = candidates.filter(({ said }) => said >= fullest - LESS)
  if (full.length === 0) return asked === 'amount' ? [] : onlyOne(distinct(found[0] ?? []))
  const answers = distinct(full.filter((candidate) => isAlone(candidate, full)))
  return answers.length > MOST ? [] : answers.map(({ cited }) => cited)
}

/** What is done in several regions has no one answer when the question names none of them. */
function areOfSeveralRegions(located: readonly LocatedHit[]): boolean {
  return new Set(located.flatMap(({ document }) => document.region ?? [])).size > 1
}

/** « Date limite : 24 juin. » says nothing of what for, but the excerpt holds no other date and its headings say it. */
function onlyOne(candidates: readonly Candidate[]): readonly CitedFact[] {
  return candidates.length === 1 ? candidates.map(({ cited }) => cited) : []
}

function answering(facts: readonly Fact[], asked: Asked): readonly Valued[] {
  if (asked === 'amount') return facts.filter((fact) => fact.kind === 'amount')
  if (asked === 'funder' || asked === 'beneficiary') {
    return facts.filter((fact): fact is FundingFact => fact.kind === 'funding' && fact[asked] !== null)
  }
  const dates = facts.filter((fact): fact is DateFact => fact.kind === 'date' && !NO_MOMENT.has(fact.role))
  const deadlines = dates.filter(({ role }) => role === 'deadline')
  return asked === 'deadline' && deadlines.length > 0 ? deadlines : dates
}

/** One candidate a value, the first to say it. */
function distinct(candidates: readonly Candidate<Valued>[]): readonly Candidate<Valued>[] {
  const byValue = new Map<string, Candidate<Valued>>()
  for (const candidate of candidates) {
    const value = valueSaid(candidate.cited.fact)
    if (!byValue.has(value)) byValue.set(value, candidate)
  }
  return [...byValue.values()]
}

function valueSaid(fact: Valued): string {
  if (fact.kind === 'amount') return `${fact.cents} ${fact.currency} ${fact.per}`
  if (fact.kind === 'date') return fact.value
  return [fact.funder?.name, ...fact.cofunders.map(({ name }) => name), fact.beneficiary?.name].join('\n')
}

/** Whether no other value is said in the same sentence. */
function isAlone({ cited }: Candidate<Valued>, candidates: readonly Candidate<Valued>[]): boolean {
  return candidates.every(
    ({ cited: other }) =>
      other.document.id !== cited.document.id ||
      !contains(other.sentence.span, cited.sentence.span) ||
      valueSaid(other.fact) === valueSaid(cited.fact),
  )
}
