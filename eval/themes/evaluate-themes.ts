import type { FundingFact } from '../../corpus/fact.ts'
import { sliceSpan } from '../../corpus/span.ts'
import type { ThemeId } from '../../corpus/themes.ts'
import { themesOf } from '../../ingest/themes.ts'
import { readDocuments } from '../documents.ts'
import { bootstrap, type Estimate } from '../metrics/bootstrap.ts'
import { labelCounts } from '../metrics/label-counts.ts'
import { addCounts, type Counts, f1, NO_COUNTS, precision, recallOfSpans } from '../metrics/span-f1.ts'
import { type GoldPassage, loadPassages, readPassage } from '../passages.ts'
import type { Split, Yardsticks } from '../yardsticks.ts'
import { loadThemeLabels, type ThemeLabel } from './labels.ts'

export const THEME_SETS = ['documents', 'passages', 'fundings'] as const
export type ThemeSet = (typeof THEME_SETS)[number]

/** One labelled thing against the themes that the product gives it. */
export interface ThemeScore {
  readonly set: ThemeSet
  readonly id: string
  readonly split: Split
  readonly gold: readonly ThemeId[]
  /** Best first; null when the thing itself was not found: a funding that the rules miss. */
  readonly found: readonly string[] | null
}

/** Reads what is labelled in `splits` as the product does, and files it. */
export async function evaluateThemes(yardsticks: Yardsticks, splits: readonly Split[]): Promise<readonly ThemeScore[]> {
  const labels = loadThemeLabels(yardsticks).filter(({ split }) => splits.includes(split))
  const paths = labels.flatMap((label) => ('document' in label ? [label.document] : []))
  const documents = await readDocuments(yardsticks.documents, paths)
  const passages = new Map(loadPassages(yardsticks).map(({ passage }) => [passage.id, passage]))
  return labels.map((label) => {
    const { split, themes: gold } = label
    if ('document' in label) {
      return { set: 'documents', id: label.document, split, gold, found: documents.get(label.document)?.themes ?? null }
    }
    const passage = passages.get(label.passage)
    const found = passage === undefined ? null : foundIn(passage, label.funding)
    return { set: label.funding === undefined ? 'passages' : 'fundings', id: idOf(label), split, gold, found }
  })
}

function idOf(label: Exclude<ThemeLabel, { document: string }>): string {
  return label.funding === undefined ? label.passage : `${label.passage} « ${label.funding} »`
}

function foundIn(passage: GoldPassage, amount: string | undefined): readonly string[] | null {
  const { title, text, blocks, facts } = readPassage(passage)
  if (amount === undefined) return themesOf(title, text, blocks)
  const fundings = facts.filter((fact): fact is FundingFact => fact.kind === 'funding')
  const words = plain(amount)
  return fundings.find((fact) => fact.amount !== null && plain(sliceSpan(text, fact.amount)) === words)?.themes ?? null
}

/** Words whatever their spaces and apostrophes. */
function plain(words: string): string {
  return words.replace(/\s+/gu, ' ').replace(/’/gu, "'")
}

export interface ThemeFigures extends Counts {
  readonly set: ThemeSet
  /** Labelled things that were found, and those that were not. */
  readonly things: number
  readonly absent: number
  readonly precision: Estimate | null
  readonly recall: Estimate | null
  readonly f1: Estimate | null
  /** Share of the things with a theme whose first theme is right. */
  readonly first: Estimate | null
}

/** Micro averages of each set with intervals over its things; sets without labels are left out. */
export function summariseThemes(scores: readonly ThemeScore[]): readonly ThemeFigures[] {
  return THEME_SETS.flatMap((set) => {
    const ofSet = scores.filter((score) => score.set === set)
    const found = ofSet.flatMap(({ gold, found }) => (found === null ? [] : [{ gold, found }]))
    if (found.length === 0) return []
    const counts = found.map(({ gold, found }) => labelCounts<string>(gold, found))
    const over = (figure: (counts: Counts) => number | null) =>
      bootstrap(counts, (sample) => figure(sample.reduce(addCounts, NO_COUNTS)))
    const rightFirst = found.flatMap(({ gold, found: [best] }) =>
      gold.length === 0 ? [] : [gold.some((id) => id === best)],
    )
    return {
      set,
      things: found.length,
      absent: ofSet.length - found.length,
      ...counts.reduce(addCounts, NO_COUNTS),
      precision: over(precision),
      recall: over(recallOfSpans),
      f1: over(f1),
      first: bootstrap(rightFirst, (sample) =>
        sample.length === 0 ? null : sample.filter(Boolean).length / sample.length,
      ),
    }
  })
}
