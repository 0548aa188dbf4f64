import { describe, expect, it } from 'vitest'
import { beginningWithin, isCovered } from './facts-by-place.ts'

const placed = (start: number, end: number) => ({ span: { start, end } })
const ALL = [placed(0, 4), placed(5, 9), placed(5, 7), placed(20, 30)]

describe('beginningWithin', () => {
  it('finds what begins in the half-open span', () => {
    expect(beginningWithin(ALL, { start: 4, end: 20 })).toEqual([placed(5, 9), placed(5, 7)])
    expect(beginningWithin(ALL, { start: 20, end: 21 })).toEqual([placed(20, 30)])
    expect(beginningWithin(ALL, { start: 31, end: 99 })).toEqual([])
  })
})

describe('isCovered', () => {
  it('asks for the whole span', () => {
    const covers = [placed(0, 4), placed(20, 30)]
    expect(isCovered({ start: 20, end: 25 }, covers)).toBe(true)
    expect(isCovered({ start: 25, end: 31 }, covers)).toBe(false)
    expect(isCovered({ start: 5, end: 9 }, covers)).toBe(false)
  })
})
