import { describe, expect, it } from 'vitest'
import { DAY_IN_LETTERS, numberFromWords, YEAR_IN_LETTERS } from './number-words.ts'

describe('numberFromWords', () => {
  it.each([
    ['premier', 1],
    ['seize', 16],
    ['vingt et un', 21],
    ['vingt-et-un', 21],
    ['trente et un', 31],
    ['deux mil dix-neuf', 2019],
    ['deux mille vingt-trois', 2023],
    ['deux-mille-vingt-trois', 2023],
    ['mil neuf cent quatre-vingt-dix-huit', 1998],
    ['mille neuf cent soixante et onze', 1971],
    ['mil neuf cent quatre-vingts', 1980],
    ['DEUX MIL QUATORZE', 2014],
    ['deux mille', 2000],
  ])('%s is %d', (words, number) => expect(numberFromWords(words)).toBe(number))

  it('knows no other words', () => {
    expect(numberFromWords('deux mille lycées')).toBeNull()
    expect(numberFromWords('')).toBeNull()
  })
})

describe('patterns', () => {
  it('read every day and year that they should, to the last word', () => {
    for (const day of ['premier', 'neuf', 'dix-neuf', 'vingt', 'vingt-deux', 'trente et un']) {
      expect(new RegExp(`^${DAY_IN_LETTERS}$`, 'u').test(day), day).toBe(true)
    }
    for (const year of ['deux mil dix-neuf', 'deux mille', 'mil neuf cent quatre-vingt-dix-neuf']) {
      expect(new RegExp(`^${YEAR_IN_LETTERS}$`, 'u').test(year), year).toBe(true)
    }
  })
})
