import { describe, expect, it } from 'vitest'
import type { PlacedFact } from '../../gold.ts'
import { scoreText } from './score.ts'
import type { BenchText } from './texts.ts'
import type { Found } from './tool.ts'

function textWith(...gold: readonly PlacedFact[]): BenchText {
  const rest = { text: '', shadow: '', blocks: [], publishedOn: null, region: null, facts: [] }
  return { set: 'passages', split: 'dev', gold, ...rest }
}

function goldDate(start: number, value: string, mod: 'end' | null = null): PlacedFact {
  const grounded = { quote: '…', prefix: '', span: { start, end: start + 8 } }
  return { kind: 'date', ...grounded, value, mod, role: 'other' }
}

function goldAmount(start: number, value: number, upTo: number | null = null): PlacedFact {
  const grounded = { quote: '…', prefix: '', span: { start, end: start + 8 } }
  return { kind: 'amount', ...grounded, value, upTo, currency: 'EUR', qualifier: 'exact', tax: null, per: null }
}

function found(start: number, ...readings: readonly string[]): Found {
  return { span: { start, end: start + 4 }, readings }
}

describe('scoreText', () => {
  it.each([
    { name: 'the same value', gold: '2019-03-12', readings: ['2019-03-12'], matched: 1 },
    { name: 'one of several readings', gold: '2019-03-12', readings: ['2018-03-12', '2019-03-12'], matched: 1 },
    { name: 'any year where the words leave it open', gold: 'XXXX-03-12', readings: ['2020-03-12'], matched: 1 },
    { name: 'another day', gold: 'XXXX-03-12', readings: ['2020-03-13'], matched: 0 },
    { name: 'a day for a month', gold: '2019-03', readings: ['2019-03-01'], matched: 0 },
  ])('compares dates: $name', ({ gold, readings, matched }) => {
    expect(scoreText('date', textWith(goldDate(0, gold)), [found(2, ...readings)]).all).toEqual({
      matched,
      found: 1,
      gold: 1,
    })
  })

  it('wants words that overlap, and each fact once', () => {
    const text = textWith(goldAmount(0, 5), goldAmount(20, 7))
    const { all } = scoreText('amount', text, [found(0, '5'), found(4, '5'), found(40, '7')])
    expect(all).toEqual({ matched: 1, found: 3, gold: 2 })
  })

  it('leaves aside what not every tool can say, and what is found there', () => {
    const dates = textWith(goldDate(0, '2019-03-12'), goldDate(20, '2019', 'end'), goldDate(40, '2018/2020'))
    const { plain } = scoreText('date', dates, [
      found(0, '2019-03-12'),
      found(20, '2019-12-31'),
      found(60, '2020-01-01'),
    ])
    expect(plain).toEqual({ matched: 1, found: 2, gold: 1 })
    const amounts = textWith(goldAmount(0, 5), goldAmount(20, 300, 2000))
    expect(scoreText('amount', amounts, [found(0, '5'), found(20, '2000')]).plain).toMatchObject({ found: 1, gold: 1 })
  })
})
