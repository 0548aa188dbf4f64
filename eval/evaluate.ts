import { describeModel } from '../index/embedder.ts'
import { extractorStamp } from '../ingest/extractor-stamp.ts'
import { type BeirFigures, evaluateBeir } from './beir/evaluate-beir.ts'
import { checkAnnotations, type Problem } from './check-gold.ts'
import { type DocumentScore, evaluateFacts } from './facts/evaluate-facts.ts'
import { type FactsFigures, summariseFacts } from './facts/summarise-facts.ts'
import type { SearchParts } from './retrieval/collection.ts'
import { evaluateRetrieval, type SearchScores } from './retrieval/evaluate-retrieval.ts'
import { type RetrievalFigures, summariseRetrieval } from './retrieval/summarise-retrieval.ts'
import { evaluateMatters, type MatterFigures, summariseMatters } from './themes/evaluate-matters.ts'
import { evaluateThemes, summariseThemes, type ThemeFigures } from './themes/evaluate-themes.ts'
import { SPLITS, type Split, type Yardsticks } from './yardsticks.ts'

/** What to measure. */
export interface Plan {
  readonly facts: boolean
  readonly retrieval: boolean
  readonly splits: readonly Split[]
  /** Folders in the layout of BEIR. */
  readonly beir: readonly string[]
}

export const EVERYTHING: Plan = { facts: true, retrieval: true, splits: SPLITS, beir: [] }

export interface SplitFigures {
  readonly split: Split
  /** Of documents; null when not asked for, or nothing is annotated. */
  readonly facts: FactsFigures | null
  /** Of passages. */
  readonly passages: FactsFigures | null
  /** One for each set that is labelled, with the facts. */
  readonly themes: readonly ThemeFigures[]
  readonly matters: MatterFigures | null
  readonly retrieval: RetrievalFigures | null
}

/** One run: figures for reading, and what each document and question contributed, for comparing with another run. */
export interface Evaluation {
  readonly model: string
  /** Stamp of the readers and rules. */
  readonly extractor: string
  readonly splits: readonly SplitFigures[]
  readonly beir: readonly BeirFigures[]
  readonly documents: readonly DocumentScore[]
  readonly queries: readonly SearchScores[]
  /** What is wrong with the annotations: facts without a place are not counted. */
  readonly problems: readonly Problem[]
}

export type Progress = (stage: string, done: number, total: number) => void

/** Measures what `plan` names. Throws AnnotationError on an annotation file that is not as its format says. */
export async function evaluate(
  yardsticks: Yardsticks,
  plan: Plan,
  parts: SearchParts,
  onProgress: Progress = () => {},
): Promise<Evaluation> {
  const problems = plan.facts || plan.retrieval ? await checkAnnotations(yardsticks) : []
  const documents = plan.facts ? await evaluateFacts(yardsticks, plan.splits) : []
  const themes = plan.facts ? await evaluateThemes(yardsticks, plan.splits) : []
  const matters = plan.facts ? await evaluateMatters(yardsticks, plan.splits) : []
  const onQuery = (done: number, total: number) => onProgress('Questions', done, total)
  const queries = plan.retrieval ? await evaluateRetrieval(yardsticks, plan.splits, parts, onQuery) : []
  const beir: BeirFigures[] = []
  for (const folder of plan.beir) {
    beir.push(await evaluateBeir(folder, parts, (done, total) => onProgress(folder, done, total)))
  }
  const splits = plan.splits.map((split) => ({
    split,
    facts: summariseFacts(documents.filter((document) => document.set === 'documents' && document.split === split)),
    passages: summariseFacts(documents.filter((document) => document.set === 'passages' && document.split === split)),
    themes: summariseThemes(themes.filter((score) => score.split === split)),
    matters: summariseMatters(matters.filter((score) => score.split === split)),
    retrieval: summariseRetrieval(queries.filter(({ query }) => query.split === split)),
  }))
  const { model } = parts.embedder
  return { model: describeModel(model), extractor: extractorStamp(), splits, beir, documents, queries, problems }
}
