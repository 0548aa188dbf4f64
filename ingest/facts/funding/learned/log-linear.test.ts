import { describe, expect, it } from 'vitest'
import { chancesOf } from './log-linear.ts'

describe('chancesOf', () => {
  it('is the softmax of the sums of weights', () => {
    // e^1 / (e^1 + e^0) = 0.731 by hand; an unknown feature weighs nothing.
    const [first, second] = chancesOf([['after', 'noun'], ['unknown']], { after: 1.5, noun: -0.5 })
    expect(first).toBeCloseTo(0.731, 3)
    expect(second).toBeCloseTo(0.269, 3)
  })

  it('sums to one however large the scores', () => {
    const chances = chancesOf([['a'], ['b'], []], { a: 900, b: 899 })
    expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 9)
  })
})
