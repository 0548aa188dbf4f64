import { describe, expect, it } from 'vitest'
import { chancesOf } from '../../ingest/facts/funding/learned/log-linear.ts'
import { fitWeights } from './fit.ts'

const apart = (right: 'to' | 'at') => ({
  options: [['to'], ['at']],
  right: [right === 'to', right === 'at'],
  weight: 1,
})

describe('fitWeights', () => {
  it('gives each option about the share of the choices that it was right in', () => {
    const choices = [apart('to'), apart('to'), apart('to'), apart('at')]
    const [to] = chancesOf([['to'], ['at']], fitWeights(choices, 0.001))
    expect(to).toBeCloseTo(0.75, 1)
  })

  it('keeps weights smaller the stronger the ridge, and is the same each time', () => {
    const choices = [apart('to'), apart('to'), apart('to')]
    const [free, held] = [fitWeights(choices, 0.1), fitWeights(choices, 10)]
    expect(free.to).toBeGreaterThan(held.to ?? 0)
    expect(fitWeights(choices, 0.1)).toEqual(free)
  })
})
