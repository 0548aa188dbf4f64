/** A linear model of log-odds. */
export interface Logistic {
  readonly intercept: number
  readonly weights: readonly number[]
}

export interface LabelledRow {
  readonly features: readonly number[]
  readonly label: boolean
  readonly weight: number
}

const STEPS = 4000
const RATE = 0.5
/** Keeps weights from growing where the examples part perfectly. */
const L2 = 0.004

/** Logistic regression by gradient descent on standardised features; the same rows give the same weights. */
export function fitLogistic(rows: readonly LabelledRow[]): Logistic {
  const width = rows[0]?.features.length ?? 0
  const columns = Array.from({ length: width }, (_, at) => rows.map(({ features }) => features[at] ?? 0))
  const means = columns.map(mean)
  const spreads = columns.map((column, at) => {
    const spread = Math.sqrt(mean(column.map((x) => (x - (means[at] ?? 0)) ** 2)))
    return spread === 0 ? 1 : spread
  })
  const scaled = rows.map(({ features }) => features.map((x, at) => (x - (means[at] ?? 0)) / (spreads[at] ?? 1)))
  const total = rows.reduce((sum, { weight }) => sum + weight, 0)
  let intercept = 0
  let slopes = new Array<number>(width).fill(0)
  for (let step = 0; step < STEPS; step += 1) {
    const gradient = slopes.map((slope) => L2 * slope)
    let shift = 0
    for (const [at, { label, weight }] of rows.entries()) {
      const features = scaled[at] ?? []
      const error = ((sigmoid(logit({ intercept, weights: slopes }, features)) - (label ? 1 : 0)) * weight) / total
      shift += error
      for (const [n, x] of features.entries()) gradient[n] = (gradient[n] ?? 0) + error * x
    }
    intercept -= RATE * shift
    slopes = slopes.map((slope, at) => slope - RATE * (gradient[at] ?? 0))
  }
  const weights = slopes.map((slope, at) => slope / (spreads[at] ?? 1))
  return { intercept: intercept - weights.reduce((sum, weight, at) => sum + weight * (means[at] ?? 0), 0), weights }
}

export function logit({ intercept, weights }: Logistic, features: readonly number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * (features[at] ?? 0), intercept)
}

export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x))
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, x) => sum + x, 0) / Math.max(1, numbers.length)
}
