import { describe, expect, it } from 'vitest'
import { dateIn, dateOfTimestamp } from './calendar-date.ts'

describe('dateIn', () => {
  it.each([
    ['mercredi 8 février 2023', '2023-02-08'],
    ['MERCREDI 8 FEVRIER 2023', '2023-02-08'],
    ['le 1er mars 2024.', '2024-03-01'],
    ['12 déc. 2020', '2020-12-12'],
    ['le 24/04/2019 à 10h', '2019-04-24'],
    ['24.04.2019', '2019-04-24'],
    ['2019-04-24', '2019-04-24'],
    ['29 février 2024', '2024-02-29'],
    ['29 février 2023', null],
    ['31/02/2020', null],
    ['24/13/2019', null],
    ['01/01/1970', null],
    ['8 février', null],
    ['février 2023', null],
    ['le 3 mars 20245', null],
    ['108 février 2023', null],
  ])('reads « %s » as %s', (text, expected) => {
    expect(dateIn(text)).toBe(expected)
  })
})

describe('dateOfTimestamp', () => {
  it.each([
    ['2023-02-08', '2023-02-08'],
    ['2023-02-08T09:30:00+01:00', '2023-02-08'],
    ['2023-02-08T23:30:00Z', '2023-02-09'],
    ['2023-07-08T22:30:00+00:00', '2023-07-09'],
    ['2023-02-08 23:30:00', '2023-02-08'],
    ['08/02/2023', '2023-02-08'],
    ['8 février 2023', '2023-02-08'],
    ['2023-02-30T10:00:00Z', null],
    ['2023-02-08T99:99:99Z', '2023-02-08'],
    ['0000-00-00', null],
    ['hier', null],
    ['', null],
  ])('reads « %s » as %s', (stamp, expected) => {
    expect(dateOfTimestamp(stamp)).toBe(expected)
  })
})
