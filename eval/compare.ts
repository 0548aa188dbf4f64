import { z } from 'zod'
import { FACT_KINDS } from '../corpus/fact.ts'
import { mean } from './metrics/bootstrap.ts'
import { type Comparison, randomisationTest } from './metrics/significance.ts'
import { addCounts, type Counts, f1, NO_COUNTS } from './metrics/span-f1.ts'
import { AnnotationError, readJsonFile } from './yardsticks.ts'

const counts = z.object({ matched: z.number(), found: z.number(), gold: z.number() })
const scores = z.record(z.string(), z.record(z.string(), z.number().nullable()))
const query = z.object({ id: z.string(), modes: scores })
const beirSet = z.object({ name: z.string(), queries: z.array(query) })
const run = z.object({
  documents: z.array(z.object({ document: z.string(), kinds: z.record(z.string(), z.object({ strict: counts })) })),
  queries: z.array(query),
  beir: z.array(beirSet),
})

/** What `eval --json` wrote, as far as comparing needs it. */
export type Run = z.output<typeof run>
type RunQuery = Run['queries'][number]

/** One figure of two runs, over the documents or questions that both have. */
export interface FigureComparison extends Comparison {
  readonly name: string
  readonly units: number
  /** Units whose figure differs, the largest difference first. */
  readonly changes: readonly { readonly id: string; readonly a: number; readonly b: number }[]
}

/** Reads what `--json` wrote; throws AnnotationError when the file is something else. */
export function readRun(file: string): Run {
  try {
    return readJsonFile(file, run)
  } catch (cause) {
    if (cause instanceof AnnotationError || !(cause instanceof Error)) throw cause
    throw new AnnotationError(`« ${file} » ne se lit pas : donnez un fichier écrit par « hemicycle eval --json ».`, {
      cause,
    })
  }
}

/** Every figure that both runs have, in the order of the first. */
export function compareRuns(a: Run, b: Run): readonly FigureComparison[] {
  return [
    ...compareFacts(a, b),
    ...compareQueries('recherche', a.queries, b.queries),
    ...a.beir.flatMap(({ name, queries }) => {
      const other = b.beir.find((set) => set.name === name)
      return other === undefined ? [] : compareQueries(name, queries, other.queries)
    }),
  ]
}

function compareFacts(a: Run, b: Run): readonly FigureComparison[] {
  const others = new Map(b.documents.map(({ document, kinds }) => [document, kinds]))
  return FACT_KINDS.flatMap((kind) => {
    const units = a.documents.flatMap(({ document, kinds }) => {
      const [one, other] = [kinds[kind]?.strict, others.get(document)?.[kind]?.strict]
      return one === undefined || other === undefined ? [] : [{ id: document, a: one, b: other }]
    })
    return compareUnits(`faits.${kind}.f1`, units, (sample: readonly Counts[]) =>
      f1(sample.reduce(addCounts, NO_COUNTS)),
    )
  })
}

function compareQueries(set: string, a: readonly RunQuery[], b: readonly RunQuery[]): readonly FigureComparison[] {
  const others = new Map(b.map(({ id, modes }) => [id, modes]))
  const modes = Object.entries(a[0]?.modes ?? {})
  return modes.flatMap(([mode, metrics]) =>
    Object.keys(metrics).flatMap((metric) => {
      const units = a.flatMap(({ id, modes: own }) => {
        const [one, other] = [own[mode]?.[metric] ?? null, others.get(id)?.[mode]?.[metric] ?? null]
        return one === null || other === null ? [] : [{ id, a: one, b: other }]
      })
      return compareUnits(`${set}.${mode}.${metric}`, units, mean)
    }),
  )
}

function compareUnits<T>(
  name: string,
  units: readonly { readonly id: string; readonly a: T; readonly b: T }[],
  statistic: (sample: readonly T[]) => number | null,
): readonly FigureComparison[] {
  const pairs = units.map(({ a, b }) => [a, b] as const)
  const comparison = randomisationTest(pairs, statistic)
  if (comparison === null) return []
  const changes = units
    .map(({ id, a, b }) => ({ id, a: statistic([a]) ?? 0, b: statistic([b]) ?? 0 }))
    .filter(({ a, b }) => a !== b)
    .sort((x, y) => Math.abs(y.b - y.a) - Math.abs(x.b - x.a))
  return [{ name, units: units.length, ...comparison, changes }]
}
