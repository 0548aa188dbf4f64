import { expect, test } from 'vitest'
import { fitLogistic, logit, sigmoid } from './logistic.ts'

const row = (x: number, y: number, label: boolean, weight = 1) => ({ features: [x, y], label, weight })

test('finds what parts the labels, and what says nothing of them', () => {
  const rows = Array.from({ length: 40 }, (_, n) => row(n / 10, n % 2, n + (n % 3) * 4 > 24))
  const model = fitLogistic(rows)
  expect(model.weights[0]).toBeGreaterThan(1)
  expect(Math.abs(model.weights[1] ?? 1)).toBeLessThan(0.5)
  const right = rows.filter(({ features, label }) => logit(model, features) > 0 === label)
  expect(right.length).toBeGreaterThan(34)
})

test('a probability is the share of the weight of those like it', () => {
  const model = fitLogistic([row(0, 0, true, 3), row(0, 0, false, 1)])
  expect(sigmoid(logit(model, [0, 0]))).toBeCloseTo(0.75, 3)
})
