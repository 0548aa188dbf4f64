/** How much each feature speaks for an option; one that training never met says nothing. */
export type Weights = Readonly<Record<string, number>>

export function scoreOf(features: readonly string[], weights: Weights): number {
  return features.reduce((sum, feature) => sum + (weights[feature] ?? 0), 0)
}

/**
 * Chance of each option under a conditional log-linear model, the softmax of the scores (Berger, Della Pietra, Della
 * Pietra: A Maximum Entropy Approach to Natural Language Processing, 1996). In the order of the options; sums to 1.
 */
export function chancesOf(options: readonly (readonly string[])[], weights: Weights): readonly number[] {
  const scores = options.map((features) => scoreOf(features, weights))
  const top = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - top))
  const sum = powers.reduce((total, power) => total + power, 0)
  return powers.map((power) => power / sum)
}
