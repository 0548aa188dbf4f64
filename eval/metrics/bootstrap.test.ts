import { describe, expect, it } from 'vitest'
import { bootstrap, mean } from './bootstrap.ts'

describe('bootstrap', () => {
  it('gives the interval that theory gives for a mean', () => {
    // 50 zeros and 50 ones: mean 0.5, standard error √(0.25/100) = 0.05, so 0.5 ± 1.96 × 0.05 = 0.402–0.598.
    const units = Array.from({ length: 100 }, (_, at) => at % 2)
    const estimate = bootstrap(units, mean)
    expect(estimate?.value).toBe(0.5)
    expect(estimate?.low).toBeGreaterThan(0.38)
    expect(estimate?.low).toBeLessThan(0.42)
    expect(estimate?.high).toBeGreaterThan(0.58)
    expect(estimate?.high).toBeLessThan(0.62)
  })

  it('gives the same interval each time', () => {
    const units = [0.1, 0.9, 0.4, 0.7, 0.2]
    expect(bootstrap(units, mean)).toEqual(bootstrap(units, mean))
  })

  it('narrows to a point where all units are alike', () => {
    expect(bootstrap([1, 1, 1], mean)).toEqual({ value: 1, low: 1, high: 1 })
  })

  it('has nothing to say without units', () => {
    expect(bootstrap([], mean)).toBeNull()
  })
})

describe('mean', () => {
  it.each([
    { values: [1, null, 0], expected: 0.5 },
    { values: [null], expected: null },
    { values: [], expected: null },
  ])('of $values', ({ values, expected }) => {
    expect(mean(values)).toBe(expected)
  })
})
