import { expect, it } from 'vitest'
import { seededRandom } from './random.ts'

it('gives the same even draws for the same seed', () => {
  const draws = (seed: number) => Array.from({ length: 10_000 }, seededRandom(seed))
  expect(draws(7)).toEqual(draws(7))
  expect(draws(7)).not.toEqual(draws(8))
  for (let tenth = 0; tenth < 10; tenth++) {
    const share = draws(7).filter((x) => Math.floor(x * 10) === tenth).length / 10_000
    expect(Math.abs(share - 0.1)).toBeLessThan(0.015)
  }
})
