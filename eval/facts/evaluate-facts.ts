import type { FactKind } from '../../corpus/fact.ts'
import { type FactJson, factJson } from '../../corpus/json.ts'
import type { ReadDocument } from '../../ingest/ingest.ts'
import { readDocuments } from '../documents.ts'
import { loadGold, type PlacedFact, placeFacts } from '../gold.ts'
import type { Split, Yardsticks } from '../yardsticks.ts'
import { ACTION, AMOUNT, BODY, DATE } from './kinds.ts'
import { type KindCounts, type KindErrors, type KindScore, scoreFunding, scoreKind } from './score-kind.ts'

/** One annotated document against what the rules found in it. */
export interface DocumentScore {
  readonly document: string
  readonly split: Split
  readonly kinds: Readonly<Record<FactKind, KindCounts>>
  readonly errors: Readonly<Record<FactKind, KindErrors>>
}

/** Reads the annotated documents of `splits` as the product does and compares their facts with those that were marked. */
export async function evaluateFacts(
  yardsticks: Yardsticks,
  splits: readonly Split[],
): Promise<readonly DocumentScore[]> {
  const gold = loadGold(yardsticks)
    .map(({ content }) => content)
    .filter(({ split }) => splits.includes(split))
  const documents = await readDocuments(
    yardsticks.documents,
    gold.map(({ document }) => document),
  )
  return gold.flatMap(({ document: path, split, facts }) => {
    const document = documents.get(path)
    return document === undefined ? [] : [scoreDocument(path, split, placeFacts(document.text, facts), document)]
  })
}

function scoreDocument(
  path: string,
  split: Split,
  gold: readonly PlacedFact[],
  { text, facts }: ReadDocument,
): DocumentScore {
  const scores = scoreKinds(
    gold,
    facts.map((fact) => factJson(fact, text)),
  )
  const each = <T>(pick: (score: KindScore) => T): Record<FactKind, T> => ({
    date: pick(scores.date),
    amount: pick(scores.amount),
    body: pick(scores.body),
    action: pick(scores.action),
    funding: pick(scores.funding),
  })
  return { document: path, split, kinds: each(({ counts }) => counts), errors: each(({ errors }) => errors) }
}

function scoreKinds(gold: readonly PlacedFact[], found: readonly FactJson[]): Record<FactKind, KindScore> {
  return {
    date: scoreKind(DATE, gold, found),
    amount: scoreKind(AMOUNT, gold, found),
    body: scoreKind(BODY, gold, found),
    action: scoreKind(ACTION, gold, found),
    funding: scoreFunding(gold, found),
  }
}
