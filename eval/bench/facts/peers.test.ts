import { describe, expect, it } from 'vitest'
import { CHRONO } from './chrono.ts'
import { RECOGNIZERS } from './recognizers.ts'

const ANCHOR = '2019-06-12'

/** What a tool reads, its words with what they may mean. */
function datesOf(tool: typeof CHRONO, text: string) {
  return tool.dates(text, ANCHOR).map(({ span, readings }) => [text.slice(span.start, span.end), readings[0]])
}

describe('chrono-node', () => {
  it.each([
    { text: 'le 12 mars 2019, la Région', found: [['12 mars 2019', '2019-03-12']] },
    { text: 'le 12 mars', found: [['12 mars', '2019-03-12']] },
    { text: 'hier', found: [['hier', '2019-06-11']] },
    { text: 'du 3 au 5 mai 2020', found: [['3 au 5 mai 2020', '2020-05-03/2020-05-05']] },
    { text: 'réunion à 14h', found: [] },
    { text: 'une aide', found: [] },
  ])('$text', ({ text, found }) => {
    expect(datesOf(CHRONO, text)).toEqual(found)
  })
})

describe('Recognizers-Text', () => {
  it.each([
    { text: 'le 12 mars 2019, la Région', found: [['12 mars 2019', '2019-03-12']] },
    { text: 'hier', found: [['hier', '2019-06-11']] },
    { text: 'réunion à 14h', found: [] },
  ])('$text', ({ text, found }) => {
    expect(datesOf(RECOGNIZERS, text)).toEqual(found)
  })

  it.each([
    { text: 'le 12 mars', reading: '2019-03-12' },
    { text: 'en mars 2019', reading: '2019-03' },
    { text: 'en 2018', reading: '2018' },
    { text: 'depuis 2014', reading: '2014/..' },
    { text: 'avant 2020', reading: '../2020' },
    { text: 'été 2019', reading: '2019-22' },
  ])('« $text » may be $reading', ({ text, reading }) => {
    expect(RECOGNIZERS.dates(text, ANCHOR).flatMap(({ readings }) => readings)).toContain(reading)
  })

  it.each([
    { text: 'une aide de 3,2 M€', readings: ['3200000'] },
    { text: 'une aide de 1 000 000 euros', readings: ['1000000'] },
    { text: 'des euros', readings: [] },
    { text: '300 dollars', readings: [] },
  ])('$text', ({ text, readings }) => {
    expect(RECOGNIZERS.amounts?.(text).flatMap((one) => one.readings)).toEqual(readings)
  })
})
