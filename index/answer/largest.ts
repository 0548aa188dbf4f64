import type { Document } from '../../corpus/document.ts'
import type { BodyRef, BodyType, Fact, FundingFact } from '../../corpus/fact.ts'
import { contains, overlaps } from '../../corpus/span.ts'
import { datingOf, isInPeriod } from '../dates.ts'
import { eurosOf, isWithin } from '../euros.ts'
import type { LocatedHit } from '../hits.ts'
import type { CitedFact, Understood } from '../library.ts'
import { plain } from '../plain.ts'
import { foldName } from '../rows.ts'
import { candidatesIn } from './candidates.ts'
import { type Subject, type Terms, termsOf } from './subject.ts'

const MOST = 5
/** Shares of the subject that must be said with a funding, and by its own sentence or headings. */
const COVERED = 0.6
const SAID = 0.4

/** Who the question says is paid, by kind; on text without accents, case or punctuation, a space at either end. */
const RECIPIENTS: readonly (readonly [BodyType, RegExp])[] = [
  ['association', / (?:a|aux?|pour|d|des?|les) (?:\w+ )?associations? /],
  ['commune', / (?:a|aux?|pour|d|des?|les) (?:\w+ )?(?:communes?|villes?|mairies?) /],
  ['company', / (?:a|aux?|pour|d|des?|les) (?:\w+ )?(?:entreprises?|societes?|pme|tpe) /],
  ['school', / (?:a|aux?|pour|d|des?|les) (?:\w+ )?(?:lycees?|colleges?|ecoles?|universites?|cfa) /],
]

const RECIPIENT_WORDS = termsOf(
  'association commune ville mairie entreprise société pme tpe lycée collège école université cfa',
)

/** What a question for the largest, the smallest or all fundings of a size narrows them by. */
export interface Ranking {
  readonly order: 'most' | 'least'
  readonly recipient: BodyType | null
}

/** How a question ranks fundings: « le plus », « plus de 100 000 € à … »; null when it does not. */
export function rankingAskedBy(text: string, understood: Understood): Ranking | null {
  const { superlative, minAmount, maxAmount, intents } = understood
  const bounded = minAmount !== null || maxAmount !== null
  if (superlative === null && !bounded) return null
  if (superlative !== null && intents.includes('date')) return null
  const words = ` ${plain(text)} `
  const recipient = RECIPIENTS.find(([, pattern]) => pattern.test(words))?.[0] ?? null
  return { order: superlative ?? 'most', recipient }
}

/** The fundings of the hits' documents that the question ranks, at most five, the one asked for first. */
export function rankedFundings(
  { order, recipient }: Ranking,
  understood: Understood,
  subject: Subject,
  located: readonly LocatedHit[],
): readonly CitedFact<FundingFact>[] {
  const rest = withoutWhatIsFiltered(subject, understood, recipient)
  const documents = new Map(located.map(({ document }) => [document.id, document]))
  const found = [...documents.values()].flatMap((document) => {
    const fundings = document.facts
      .filter((fact) => isComparable(fact))
      .filter((fact) => !isTotal(fact, document.facts))
    const asked = fundings.filter(
      (fact) => isAsked(fact, understood, recipient) && isThen(document, fact, understood.period),
    )
    return candidatesIn(document, asked, rest, null)
  })
  const sign = order === 'most' ? -1 : 1
  const sorted = found
    .filter(({ said, covered }) => said >= SAID && covered >= COVERED)
    .map(({ cited }) => cited)
    .filter((cited, _, all) => isAlone(cited, all))
    .sort((a, b) => sign * (euros(a.fact) - euros(b.fact)))
  return distinct(sorted).slice(0, MOST)
}

/** The subject less what the period and the kind of beneficiary have told. */
function withoutWhatIsFiltered(subject: Subject, { period }: Understood, recipient: BodyType | null): Subject {
  return {
    ...subject,
    shares: recipient === null ? subject.shares : without(subject.shares, RECIPIENT_WORDS),
    numbers: subject.numbers.filter((number) => period?.includes(number) !== true),
  }
}

function without(shares: Subject['shares'], terms: Terms): Subject['shares'] {
  const left = [...shares].filter(([term]) => !terms.has(term))
  const total = left.reduce((sum, [, share]) => sum + share, 0)
  return new Map(left.map(([term, share]) => [term, share / total]))
}

/** Whether the document speaks in the period, as filters by date have it. */
function isThen(document: Document, { span }: FundingFact, period: string | null): boolean {
  if (period === null) return true
  const told = datingOf(document, span)
  return told !== null && isInPeriod(told, period)
}

/** A loan, a sum a head or one that was refused would be compared with what it is not. */
function isComparable(fact: Fact): fact is FundingFact {
  if (fact.kind !== 'funding' || fact.cents === null || fact.cents <= 0) return false
  return fact.per === null && fact.status !== 'refused' && fact.instrument === 'grant'
}

/** Whether other fundings are parts of this one. */
function isTotal({ amount }: FundingFact, facts: readonly Fact[]): boolean {
  return (
    amount !== null &&
    facts.some((fact) => fact.kind === 'funding' && fact.total !== null && overlaps(fact.total, amount))
  )
}

function isAsked(fact: FundingFact, understood: Understood, type: BodyType | null) {
  const { funder, beneficiary } = understood
  if (!isWithin(euros(fact), understood)) return false
  if (type !== null && fact.beneficiary?.type !== type) return false
  return isNamed(fact.funder, funder) && (type !== null || isNamed(fact.beneficiary, beneficiary))
}

function isNamed(body: BodyRef | null, name: string | null): boolean {
  return name === null || (body !== null && foldName(body.name).includes(foldName(name)))
}

function euros(fact: FundingFact): number {
  return eurosOf(fact)[0] ?? 0
}

/** Whether its sentence tells of no other sum: else it takes a reader to say which is for what. */
function isAlone(
  { document, fact, sentence }: CitedFact<FundingFact>,
  all: readonly CitedFact<FundingFact>[],
): boolean {
  return !all.some(
    (other) => other.document.id === document.id && other.fact !== fact && contains(sentence.span, other.fact.span),
  )
}

/** One telling of what is told twice. */
function distinct(cited: readonly CitedFact<FundingFact>[]): readonly CitedFact<FundingFact>[] {
  const seen = new Set<string>()
  return cited.filter(({ fact }) => {
    const key = [fact.cents, fact.funder?.name, fact.beneficiary?.name].join('\n')
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
