import { describe, expect, it } from 'vitest'
import { intervalReadings, openReadings } from './interval-readings.ts'

describe('intervalReadings', () => {
  it.each([
    { start: '2020-05-03', end: '2020-05-05', reading: '2020-05-03/2020-05-05' },
    { start: '2020-05-03', end: '2020-05-06', reading: '2020-05-03/2020-05-05' },
    { start: '2019-03-01', end: '2019-04-01', reading: '2019-03' },
    { start: '2019-03-01', end: '2019-06-01', reading: '2019-03/2019-05' },
    { start: '2019-12-01', end: '2020-01-01', reading: '2019-12' },
    { start: '2020-10-01', end: '2021-01-01', reading: '2020-36' },
    { start: '2020-01-01', end: '2020-07-01', reading: '2020-40' },
    { start: '2018-01-01', end: '2019-01-01', reading: '2018' },
    { start: '2018-01-01', end: '2021-01-01', reading: '2018/2020' },
  ])('$start to $end may be $reading', ({ start, end, reading }) => {
    expect(intervalReadings(start, end)).toContain(reading)
  })

  it('knows no month of a range that begins within one', () => {
    expect(intervalReadings('2019-03-02', '2019-04-01')).not.toContain('2019-03')
  })
})

describe('openReadings', () => {
  it.each([
    { day: '2014-01-01', readings: ['2014-01-01', '2014-01', '2014'] },
    { day: '2014-07-01', readings: ['2014-07-01', '2014-07'] },
    { day: '2014-07-14', readings: ['2014-07-14'] },
  ])('$day', ({ day, readings }) => {
    expect(openReadings(day)).toEqual(readings)
  })
})
