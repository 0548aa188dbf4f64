import { seededRandom } from './random.ts'

/** A figure with its 95 % interval. */
export interface Estimate {
  readonly value: number
  readonly low: number
  readonly high: number
}

const RESAMPLES = 1000
const SEED = 20_100_101
const TAIL = 0.025

/**
 * `statistic` of `units` with its 95 % percentile bootstrap interval: the 2.5th and 97.5th percentiles of the statistic over
 * 1,000 samples of as many units, drawn with replacement. Null when the statistic is; samples without one are left out.
 * Units are what varies independently: questions, or whole documents and not their facts. The same input gives the same
 * interval.
 *
 * Efron: Bootstrap Methods: Another Look at the Jackknife, Annals of Statistics 7(1), 1979; for retrieval Sakai:
 * Evaluating Evaluation Metrics based on the Bootstrap, SIGIR 2006. Narrow samples make it too narrow: below about 20
 * units read it as a lower bound of the doubt.
 */
export function bootstrap<T>(units: readonly T[], statistic: (sample: readonly T[]) => number | null): Estimate | null {
  const value = statistic(units)
  if (value === null) return null
  const random = seededRandom(SEED)
  const values: number[] = []
  for (let turn = 0; turn < RESAMPLES; turn++) {
    const drawn = statistic(resample(units, random))
    if (drawn !== null) values.push(drawn)
  }
  values.sort((a, b) => a - b)
  return { value, low: quantile(values, TAIL) ?? value, high: quantile(values, 1 - TAIL) ?? value }
}

function resample<T>(units: readonly T[], random: () => number): readonly T[] {
  // The index lies below the length, since `random` lies below 1.
  return Array.from(units, () => units[Math.floor(random() * units.length)] as T)
}

/** Linear between order statistics, as R's default (type 7). */
function quantile(sorted: readonly number[], share: number): number | null {
  const at = share * (sorted.length - 1)
  const below = sorted[Math.floor(at)]
  const above = sorted[Math.ceil(at)]
  return below === undefined || above === undefined ? null : below + (above - below) * (at - Math.floor(at))
}

/** Mean of the numbers that are there, or null when there are none. */
export function mean(values: readonly (number | null)[]): number | null {
  let sum = 0
  let count = 0
  for (const value of values) {
    if (value === null) continue
    sum += value
    count++
  }
  return count === 0 ? null : sum / count
}
