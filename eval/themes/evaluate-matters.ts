import { matterOf } from '../../ingest/matter.ts'
import { themesOf } from '../../ingest/themes.ts'
import { readDocuments } from '../documents.ts'
import { bootstrap, type Estimate } from '../metrics/bootstrap.ts'
import { type Counts, precision, recallOfSpans } from '../metrics/span-f1.ts'
import { type GoldPassage, loadPassages, readPassage } from '../passages.ts'
import type { Split, Yardsticks } from '../yardsticks.ts'
import { loadMatterLabels } from './labels.ts'

/** One labelled text against the code that the product gives it. */
export interface MatterScore {
  readonly id: string
  readonly split: Split
  /** Codes that are right; null among them where none need be given. */
  readonly codes: readonly (string | null)[]
  readonly found: string | null
}

/** Reads what is labelled in `splits` as the product does, and files it in the nomenclature. */
export async function evaluateMatters(
  yardsticks: Yardsticks,
  splits: readonly Split[],
): Promise<readonly MatterScore[]> {
  const labels = loadMatterLabels(yardsticks).filter(({ split }) => splits.includes(split))
  const paths = labels.flatMap((label) => ('document' in label ? [label.document] : []))
  const documents = await readDocuments(yardsticks.documents, paths)
  const passages = new Map(loadPassages(yardsticks).map(({ passage }) => [passage.id, passage]))
  return labels.flatMap((label) => {
    const { split, codes } = label
    if ('document' in label) {
      const document = documents.get(label.document)
      return document === undefined ? [] : [{ id: label.document, split, codes, found: document.matter?.code ?? null }]
    }
    const passage = passages.get(label.passage)
    return passage === undefined ? [] : [{ id: label.passage, split, codes, found: codeOf(passage) }]
  })
}

function codeOf(passage: GoldPassage): string | null {
  const content = readPassage(passage)
  const themes = themesOf(content.title, content.text, content.blocks)
  return matterOf({ ...content, themes })?.code ?? null
}

export interface MatterFigures {
  readonly texts: number
  /** Right codes among those given, of acts and of other texts. */
  readonly precision: Estimate | null
  /** Acts that a clerk would have to file and that were given a right code. */
  readonly recall: Estimate | null
}

/** Null when nothing is labelled. */
export function summariseMatters(scores: readonly MatterScore[]): MatterFigures | null {
  if (scores.length === 0) return null
  const given = scores.filter(({ found }) => found !== null)
  const acts = scores.filter(({ codes }) => !codes.includes(null))
  const share = (of: readonly MatterScore[], figure: (counts: Counts) => number | null) =>
    bootstrap(of, (sample) => figure(countsOf(sample)))
  return { texts: scores.length, precision: share(given, precision), recall: share(acts, recallOfSpans) }
}

function countsOf(scores: readonly MatterScore[]): Counts {
  const given = scores.filter(({ found }) => found !== null)
  const matched = given.filter(({ codes, found }) => codes.includes(found)).length
  return { matched, found: given.length, gold: scores.length }
}
