import { describe, expect, it } from 'vitest'
import { benchPdf, pdfTables } from './bench-pdf.ts'
import { fuzzPdf } from './fuzz.ts'
import { scoreOf, similarity } from './measure.ts'
import type { Sample } from './press.ts'
import { samples } from './samples/samples.ts'
import { OURS, UNPDF } from './tools.ts'

const words = (text: string) => text.split(' ')

describe('similarity', () => {
  it.each([
    ['la Région aide', 'la Région aide', 1],
    ['la Région aide', 'la Région vote', 2 / 3],
    ['a b c d', 'c d a b', 0],
    ['a b c d', 'a b', 0.5],
  ])('of « %s » and « %s »', (a, b, expected) => {
    expect(similarity(words(a), words(b))).toBeCloseTo(expected)
  })
})

describe('scoreOf', () => {
  const sample: Sample = {
    name: 'a',
    bytes: new Uint8Array(),
    shown: [
      { kind: 'text', text: 'Deux aides' },
      {
        kind: 'table',
        rows: [
          ['Foix', '12 €'],
          ['Laon', '8 €'],
        ],
      },
    ],
    furniture: ['Région Val-Océan', '1'],
    pages: 1,
  }

  it('is perfect for what was set', () => {
    const rows = [
      ['Foix', '12 €'],
      ['Laon', '8 €'],
    ]
    expect(scoreOf(sample, { text: 'Deux aides\nFoix 12 €\nLaon 8 €', rows })).toEqual({
      order: 1,
      cells: 1,
      furniture: 1,
    })
  })

  it('counts cells out of place and running lines that stay', () => {
    const score = scoreOf(sample, {
      text: 'Région Val-Océan\nDeux aides\nFoix 12 €\nLaon 8 €',
      rows: [
        ['Foix', '12 €'],
        ['8 €', 'Laon'],
      ],
    })
    expect(score).toMatchObject({ cells: 0.5, furniture: 0.5 })
    expect(score.order).toBeCloseTo(8 / 10)
  })
})

describe('samples', () => {
  it('are at least 25, each with a name of its own, the same each time', async () => {
    const [first, again] = [await samples(), await samples()]
    expect(first.length).toBeGreaterThanOrEqual(25)
    expect(new Set(first.map(({ name }) => name)).size).toBe(first.length)
    expect(first.map(({ bytes }) => bytes.length)).toEqual(again.map(({ bytes }) => bytes.length))
  })
})

describe('the reader of PDF', () => {
  it('keeps order, cells and running lines as measured, and better than the plain text of unpdf', {
    timeout: 180_000,
  }, async () => {
    const [ours, plain] = await benchPdf([OURS, UNPDF])
    expect(ours?.order).toBeGreaterThan(0.98)
    expect(ours?.cells).toBeGreaterThan(0.97)
    expect(ours?.furniture).toBeGreaterThan(0.97)
    expect(ours?.order).toBeGreaterThan(plain?.order ?? 1)
    for (const { sample, order } of ours?.scores ?? []) expect.soft(order, sample).toBeGreaterThan(0.95)
    expect(pdfTables(ours === undefined ? [] : [ours])).toContain('letter-three-columns')
  })

  it('reads or refuses damaged files', { timeout: 300_000 }, async () => {
    const result = await fuzzPdf(300, 7)
    expect(result.crashes).toEqual([])
    expect(result.read + Object.values(result.refused).reduce((sum, count) => sum + count, 0)).toBe(300)
    expect(result.memory).toBeLessThan(600)
    expect(result.slowestMilliseconds).toBeLessThan(20_000)
  })
})
