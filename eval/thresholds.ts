import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { FACT_KINDS } from '../corpus/fact.ts'
import type { SplitFigures } from './evaluate.ts'
import type { FactsFigures } from './facts/summarise-facts.ts'

const thresholds = z.record(z.string(), z.number().min(0).max(1))

/** Lowest value that each figure of the development part may have, by name. */
export type Thresholds = Readonly<Record<string, number>>

export const THRESHOLDS_FILE = fileURLToPath(new URL('./thresholds.json', import.meta.url))

export function readThresholds(file = THRESHOLDS_FILE): Thresholds {
  return existsSync(file) ? thresholds.parse(JSON.parse(readFileSync(file, 'utf8'))) : {}
}

export function writeThresholds(raised: Thresholds, file = THRESHOLDS_FILE): void {
  writeFileSync(file, `${JSON.stringify(raised, null, 2)}\n`)
}

const PARTS_GUARDED = ['ndcg@10', 'recall@20', 'mrr@10']
const FULL_GUARDED = [...PARTS_GUARDED, 'recall@5', 'citation', 'answered', 'abstained']

/** The figures that are guarded, between 0 and 1, higher being better; those that nothing is annotated for are left out. */
export function guardedFigures({
  facts,
  passages,
  retrieval,
}: Pick<SplitFigures, 'facts' | 'passages' | 'retrieval'>): Thresholds {
  const figures = { ...guardedFacts('facts', facts), ...guardedFacts('passages', passages) }
  for (const [mode, metrics] of Object.entries(retrieval?.overall ?? {})) {
    for (const metric of mode === 'full' ? FULL_GUARDED : PARTS_GUARDED)
      figures[`retrieval.${mode}.${metric}`] = metrics[metric]?.value
  }
  const known = Object.entries(figures).filter((entry): entry is [string, number] => entry[1] !== undefined)
  return Object.fromEntries(known)
}

function guardedFacts(set: string, figures: FactsFigures | null): Record<string, number | undefined> {
  if (figures === null) return {}
  return Object.fromEntries(
    FACT_KINDS.flatMap((kind): [string, number | undefined][] => {
      const { strict, overlap, without } = figures.kinds[kind]
      return [
        [`${set}.${kind}.precision`, strict.precision?.value],
        [`${set}.${kind}.recall`, strict.recall?.value],
        [`${set}.${kind}.f1`, strict.f1?.value],
        [`${set}.${kind}.overlap-f1`, overlap.f1?.value],
        [`${set}.${kind}.quiet`, without.documents === 0 ? undefined : without.quiet / without.documents],
      ]
    }),
  )
}

/** In words: every figure that fell below its threshold, has none yet, or is no longer measured. */
export function findBreaches(figures: Thresholds, floor: Thresholds): readonly string[] {
  const measured = Object.entries(figures).flatMap(([name, value]) => {
    const least = floor[name]
    if (least === undefined) return [`${name} n’a pas de seuil (mesuré ${value.toFixed(3)})`]
    return value < least ? [`${name} : ${value.toFixed(3)}, sous le seuil ${least.toFixed(2)}`] : []
  })
  const lost = Object.keys(floor).filter((name) => figures[name] === undefined)
  return [...measured, ...lost.map((name) => `${name} a un seuil et n’est plus mesuré`)]
}

/**
 * Thresholds raised to the figures, cut to two decimals: what differs in the third is the machine's arithmetic. None is ever
 * lowered; those of figures that were not measured stay.
 */
export function raiseThresholds(figures: Thresholds, floor: Thresholds): Thresholds {
  const names = [...new Set([...Object.keys(floor), ...Object.keys(figures)])].sort()
  return Object.fromEntries(
    names.map((name) => [name, Math.max(floor[name] ?? 0, Math.floor((figures[name] ?? 0) * 100 + 1e-9) / 100)]),
  )
}
