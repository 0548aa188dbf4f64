import { describe, expect, it } from 'vitest'
import { addDays, daysBetween, isoDay, isoMonth, monthNumber, weekdayNumber, weekdayOf } from './calendar.ts'

describe('names', () => {
  it.each([
    ['janvier', 1],
    ['FÉVRIER', 2],
    ['Fevrier', 2],
    ['août', 8],
    ['AOUT', 8],
    ['sept.', 9],
    ['juil.', 7],
    ['juin', 6],
    ['déc', 12],
  ])('%s is month %d', (name, number) => expect(monthNumber(name)).toBe(number))

  it('refuses what is not a month or a weekday', () => {
    expect(() => monthNumber('brumaire')).toThrow(/brumaire/)
    expect(() => monthNumber('')).toThrow(RangeError)
    expect(() => weekdayNumber('sextidi')).toThrow(/sextidi/)
  })

  it('counts weekdays from Monday', () => {
    expect(weekdayNumber('LUNDI')).toBe(1)
    expect(weekdayNumber('dimanche')).toBe(7)
  })
})

describe('days', () => {
  it.each([
    [2021, 2, 28, '2021-02-28'],
    [2020, 2, 29, '2020-02-29'],
    [null, 2, 29, 'XXXX-02-29'],
    [2021, 2, 29, null],
    [1900, 2, 29, null],
    [2000, 2, 29, '2000-02-29'],
    [2021, 4, 31, null],
    [2021, 13, 1, null],
    [2021, 0, 1, null],
    [2021, 1, 0, null],
  ])('%s-%d-%d is %s', (year, month, day, value) => expect(isoDay(year, month, day)).toBe(value))

  it('writes months, and the groupings beyond December', () => {
    expect(isoMonth(2021, 5)).toBe('2021-05')
    expect(isoMonth(null, 5)).toBe('XXXX-05')
    expect(isoMonth(2021, 34)).toBe('2021-34')
  })

  it('knows the weekday of a day', () => {
    expect(weekdayOf('2017-11-17')).toBe(5)
    expect(weekdayOf('2024-03-17')).toBe(7)
  })

  it('counts over the end of February and of the year', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29')
    expect(addDays('2023-01-01', -1)).toBe('2022-12-31')
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2)
    expect(daysBetween('2024-03-01', '2024-02-28')).toBe(-2)
  })
})
