import type { FactKind } from '../../corpus/fact.ts'
import { FACT_KINDS } from '../../corpus/fact.ts'
import { bootstrap, type Estimate } from '../metrics/bootstrap.ts'
import { addCounts, type Counts, f1, NO_COUNTS, precision, recallOfSpans } from '../metrics/span-f1.ts'
import type { DocumentScore } from './evaluate-facts.ts'
import type { Accuracy, KindCounts } from './score-kind.ts'

/** Micro averages with intervals over documents; null where there is nothing to divide by. */
export interface Prf extends Counts {
  readonly precision: Estimate | null
  readonly recall: Estimate | null
  readonly f1: Estimate | null
}

export interface KindFigures {
  readonly strict: Prf
  readonly overlap: Prf
  readonly roles: Readonly<Record<string, Prf>>
  readonly attributes: Readonly<Record<string, Accuracy>>
  /** Documents annotated as having no fact of the kind: how many, how many the rules left alone, false facts in all. */
  readonly without: { readonly documents: number; readonly quiet: number; readonly falseFacts: number }
}

export interface FactsFigures {
  readonly documents: number
  readonly kinds: Readonly<Record<FactKind, KindFigures>>
}

/** The figures of a set of documents; null when it is empty. */
export function summariseFacts(scores: readonly DocumentScore[]): FactsFigures | null {
  if (scores.length === 0) return null
  const of = (kind: FactKind) => summariseKind(scores.map(({ kinds }) => kinds[kind]))
  return {
    documents: scores.length,
    kinds: { date: of('date'), amount: of('amount'), body: of('body'), action: of('action'), funding: of('funding') },
  }
}

function summariseKind(counts: readonly KindCounts[]): KindFigures {
  const without = counts.filter(({ strict }) => strict.gold === 0)
  const roles = new Set(counts.flatMap((one) => Object.keys(one.roles)))
  const attributes = new Set(counts.flatMap((one) => Object.keys(one.attributes)))
  return {
    strict: prf(counts.map(({ strict }) => strict)),
    overlap: prf(counts.map(({ overlap }) => overlap)),
    roles: Object.fromEntries([...roles].map((role) => [role, prf(counts.map((one) => one.roles[role] ?? NO_COUNTS))])),
    attributes: Object.fromEntries([...attributes].map((name) => [name, accuracy(counts, name)])),
    without: {
      documents: without.length,
      quiet: without.filter(({ strict }) => strict.found === 0).length,
      falseFacts: without.reduce((sum, { strict }) => sum + strict.found, 0),
    },
  }
}

function prf(counts: readonly Counts[]): Prf {
  const over = (figure: (counts: Counts) => number | null) =>
    bootstrap(counts, (sample) => figure(sample.reduce(addCounts, NO_COUNTS)))
  return {
    ...counts.reduce(addCounts, NO_COUNTS),
    precision: over(precision),
    recall: over(recallOfSpans),
    f1: over(f1),
  }
}

function accuracy(counts: readonly KindCounts[], name: string): Accuracy {
  return counts.reduce<Accuracy>(
    (sum, { attributes }) => ({
      right: sum.right + (attributes[name]?.right ?? 0),
      of: sum.of + (attributes[name]?.of ?? 0),
    }),
    { right: 0, of: 0 },
  )
}

/** What the rules missed and invented, document by document; the test part only when it is asked for by name. */
export function listErrors(scores: readonly DocumentScore[], showTest: boolean) {
  return scores
    .filter(({ split }) => split === 'dev' || showTest)
    .flatMap(({ document, split, errors }) =>
      FACT_KINDS.flatMap((kind) => {
        const { missed, invented } = errors[kind]
        return missed.length + invented.length === 0 ? [] : [{ document, split, kind, missed, invented }]
      }),
    )
}
