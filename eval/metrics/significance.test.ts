import { describe, expect, it } from 'vitest'
import { mean } from './bootstrap.ts'
import { randomisationTest } from './significance.ts'

const pairsOf = (a: readonly number[], b: readonly number[]) => a.map((value, at) => [value, b[at] ?? 0] as const)

describe('randomisationTest', () => {
  it('finds the exact probability of a small case', () => {
    // Five questions, each better by 1: of 2⁵ tosses, only the two that swap none or all differ as much: p = 1/16.
    const result = randomisationTest(pairsOf([0, 0, 0, 0, 0], [1, 1, 1, 1, 1]), mean)
    expect(result?.difference).toBe(1)
    expect(result?.p).toBeCloseTo(1 / 16, 1)
    expect(Math.abs((result?.p ?? 0) - 1 / 16)).toBeLessThan(0.01)
  })

  it('is certain of nothing where runs are alike', () => {
    expect(randomisationTest(pairsOf([0.2, 0.8], [0.2, 0.8]), mean)).toEqual({ a: 0.5, b: 0.5, difference: 0, p: 1 })
  })

  it('sees a difference that 40 questions agree on, and its sign', () => {
    const worse = Array.from({ length: 40 }, (_, at) => 0.5 + (at % 5) / 100)
    const result = randomisationTest(
      pairsOf(
        worse.map((x) => x + 0.1),
        worse,
      ),
      mean,
    )
    expect(result?.difference).toBeCloseTo(-0.1)
    expect(result?.p).toBeLessThan(0.001)
  })

  it('has nothing to say without units', () => {
    expect(randomisationTest([], mean)).toBeNull()
  })
})
