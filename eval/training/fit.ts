import type { Weights } from '../../ingest/facts/funding/learned/log-linear.ts'

const EPOCHS = 60
const RATE = 0.3
/** Weights nearer to nothing than this are left out. */
const LEAST = 0.04
/** Features of fewer choices tell of those choices alone. */
const FEWEST = 3

/** One choice to learn from: the features of each option, which of them are right, and how much it counts. */
export interface Choice {
  readonly options: readonly (readonly string[])[]
  readonly right: readonly boolean[]
  readonly weight: number
}

/**
 * Weights of a conditional log-linear model (Berger, Della Pietra, Della Pietra: A Maximum Entropy Approach to Natural
 * Language Processing, 1996): the log-likelihood of the right options less `ridge` times half the squared weights,
 * climbed by AdaGrad (Duchi, Hazan, Singer, 2011) over the choices in their order. No randomness: the same choices
 * give the same weights.
 */
export function fitWeights(choices: readonly Choice[], ridge: number): Weights {
  const names = frequentNames(choices)
  const indexed = choices.map(({ options, right, weight }) => ({
    options: options.map((features) => features.flatMap((name) => names.get(name) ?? [])),
    right,
    weight,
  }))
  const weights = new Float64Array(names.size)
  const squares = new Float64Array(names.size).fill(1e-6)
  const gradient = new Float64Array(names.size)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    gradient.fill(0)
    for (const { options, right, weight } of indexed) {
      const scores = options.map((features) => features.reduce((sum, feature) => sum + (weights[feature] ?? 0), 0))
      const all = normalised(scores)
      const good = normalised(scores.map((score, option) => (right[option] ? score : Number.NEGATIVE_INFINITY)))
      options.forEach((features, option) => {
        const slope = weight * ((good[option] ?? 0) - (all[option] ?? 0))
        if (slope !== 0) for (const feature of features) gradient[feature] = (gradient[feature] ?? 0) + slope
      })
    }
    for (let feature = 0; feature < weights.length; feature++) {
      const step = (gradient[feature] ?? 0) - ridge * (weights[feature] ?? 0)
      squares[feature] = (squares[feature] ?? 0) + step * step
      weights[feature] = (weights[feature] ?? 0) + (RATE * step) / Math.sqrt(squares[feature] ?? 1)
    }
  }
  return Object.fromEntries(
    [...names]
      .map(([name, index]) => [name, rounded(weights[index] ?? 0)] as const)
      .filter(([, weight]) => Math.abs(weight) >= LEAST)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}

function rounded(weight: number): number {
  return Math.round(weight * 100) / 100
}

/** An index for each feature that enough choices know. */
function frequentNames(choices: readonly Choice[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { options, weight } of choices)
    for (const name of new Set(options.flat())) counts.set(name, (counts.get(name) ?? 0) + Math.max(1, weight))
  const frequent = [...counts].filter(([, count]) => count >= FEWEST)
  return new Map(frequent.map(([name], index) => [name, index]))
}

/** Softmax. */
function normalised(scores: readonly number[]): readonly number[] {
  const top = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - top))
  const sum = powers.reduce((total, power) => total + power, 0)
  return powers.map((power) => power / sum)
}
