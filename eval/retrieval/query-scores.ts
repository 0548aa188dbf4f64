import { bootstrap, type Estimate, mean } from '../metrics/bootstrap.ts'
import type { Mode } from './modes.ts'

/** Figures of one question in one mode by name of metric; null where the metric says nothing of the question. */
export type Scores = Readonly<Record<string, number | null>>

/** One question in every mode that was run. */
export interface QueryScores {
  readonly id: string
  readonly modes: Readonly<Partial<Record<Mode, Scores>>>
}

/** Means with intervals over questions, by mode and metric. */
export type ModeFigures = Readonly<Partial<Record<Mode, Readonly<Record<string, Estimate | null>>>>>

/** The figures of a set of questions in each mode that the first of them has. */
export function summariseQueries(queries: readonly QueryScores[]): ModeFigures {
  const modes = Object.entries(queries[0]?.modes ?? {}) as [Mode, Scores][]
  return Object.fromEntries(
    modes.map(([mode, metrics]) => [
      mode,
      Object.fromEntries(
        Object.keys(metrics).map((metric) => [
          metric,
          bootstrap(
            queries.map(({ modes: scores }) => scores[mode]?.[metric] ?? null),
            mean,
          ),
        ]),
      ),
    ]),
  )
}
