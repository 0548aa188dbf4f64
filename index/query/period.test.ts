import { expect, test } from 'vitest'
import { exampleDate } from '../example-documents.ts'
import { periodIn } from './period.ts'

test.each([
  ['lycées Île-de-France 2024', '2024'],
  ['fonds européens avant 2015', '../2014'],
  ['les aides d’avant l’année 2015', '../2014'],
  ['contrats depuis 2021', '2021/..'],
  ['contrats à partir de 2021', '2021/..'],
  ['aides après 2019', '2020/..'],
  ['jusqu’en 2027', '../2027'],
  ['crédits 2013 contre 2014', '2013/2014'],
  ['budget 2016 2017 2025', '2016/2025'],
  ['une aide de 2000 €', null],
  ['2 000 places', null],
  ['plan 500 000', null],
  ['délibération 2019-CP-12', null],
  ['n° 12.2019', null],
  ['missions locales', null],
])('« %s » speaks of %s', (text, period) => {
  expect(periodIn(text, [])).toBe(period)
})

test.each([
  ['le 12 mars 2021', '2021-03-12', '2021-03-12'],
  ['avant le 12 mars 2021', '2021-03-12', '../2021-03-11'],
  ['depuis mars 2021', '2021-03', '2021-03/..'],
  ['après mars 2021', '2021-03', '2021-04-01/..'],
])('reads the side of a date: « %s »', (text, value, period) => {
  const words = text.replace(/^(?:le|avant le|depuis|après) /, '')
  expect(periodIn(text, [exampleDate(text, words, value, 'event')])).toBe(period)
})

test('keeps the range that the question gives', () => {
  const text = 'aides 2018-2020 votées en 2017'
  expect(periodIn(text, [exampleDate(text, '2018-2020', '2018/2020', 'period')])).toBe('2018/2020')
})
