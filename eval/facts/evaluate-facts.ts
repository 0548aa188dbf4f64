import type { FactKind } from '../../corpus/fact.ts'
import { type FactJson, factJson } from '../../corpus/json.ts'
import type { ReadDocument } from '../../ingest/read-document.ts'
import { readDocuments } from '../documents.ts'
import { loadGold, type PlacedFact, placeFacts } from '../gold.ts'
import { loadPassages, readPassage } from '../passages.ts'
import type { Split, Yardsticks } from '../yardsticks.ts'
import { ACTION, AMOUNT, BODY, DATE } from './kinds.ts'
import { type KindCounts, type KindErrors, type KindScore, scoreFunding, scoreKind } from './score-kind.ts'

/** Whole documents of the collection, or short texts that stand for themselves. */
export type GoldSet = 'documents' | 'passages'

/** One annotated document or passage against what the rules found in it. */
export interface DocumentScore {
  readonly set: GoldSet
  /** Path of the document, or id of the passage. */
  readonly document: string
  readonly split: Split
  readonly kinds: Readonly<Record<FactKind, KindCounts>>
  readonly errors: Readonly<Record<FactKind, KindErrors>>
}

/**
 * Reads the annotated documents and passages of `splits` as the product does and compares their facts with those that
 * were marked.
 */
export async function evaluateFacts(
  yardsticks: Yardsticks,
  splits: readonly Split[],
): Promise<readonly DocumentScore[]> {
  return [...(await evaluateDocuments(yardsticks, splits)), ...evaluatePassages(yardsticks, splits)]
}

function evaluatePassages(yardsticks: Yardsticks, splits: readonly Split[]): readonly DocumentScore[] {
  return loadPassages(yardsticks)
    .filter(({ passage }) => splits.includes(passage.split))
    .map(({ passage }) => {
      const read = readPassage(passage)
      const place = { set: 'passages', document: passage.id, split: passage.split } as const
      return scoreFacts(place, placeFacts(read.text, passage.facts), read)
    })
}

async function evaluateDocuments(yardsticks: Yardsticks, splits: readonly Split[]): Promise<readonly DocumentScore[]> {
  const gold = loadGold(yardsticks)
    .map(({ content }) => content)
    .filter(({ split }) => splits.includes(split))
  const documents = await readDocuments(
    yardsticks.documents,
    gold.map(({ document }) => document),
  )
  return gold.flatMap(({ document: path, split, facts }) => {
    const document = documents.get(path)
    if (document === undefined) return []
    const place = { set: 'documents', document: path, split } as const
    return [scoreFacts(place, placeFacts(document.text, facts), document)]
  })
}

function scoreFacts(
  place: Pick<DocumentScore, 'set' | 'document' | 'split'>,
  gold: readonly PlacedFact[],
  { text, facts }: Pick<ReadDocument, 'text' | 'facts'>,
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
  return { ...place, kinds: each(({ counts }) => counts), errors: each(({ errors }) => errors) }
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
