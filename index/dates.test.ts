import { describe, expect, it } from 'vitest'
import { datingOf, daysOf } from './dates.ts'
import { exampleDate, exampleDocument, placeOf } from './example-documents.ts'

describe('daysOf', () => {
  it.each([
    ['2021', '2021-01-01', '2021-12-31'],
    ['2021-02', '2021-02-01', '2021-02-28'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2021-03-12', '2021-03-12', '2021-03-12'],
    ['2018/2020', '2018-01-01', '2020-12-31'],
    ['2021-07-01/..', '2021-07-01', '9999-12-31'],
    ['../2019', '0000-01-01', '2019-12-31'],
    ['2020-34', '2020-04-01', '2020-06-30'],
    ['2020-41', '2020-07-01', '2020-12-31'],
    ['2021~', '2021-01-01', '2021-12-31'],
  ])('reads %s', (edtf, from, to) => {
    expect(daysOf(edtf)).toEqual({ from, to })
  })

  it.each(['', 'hier', '2021-13', '2021-3', '2020/2018', '2018/2019/2020', '12/03/2021'])('refuses « %s »', (text) => {
    expect(daysOf(text)).toBeNull()
  })
})

describe('datingOf', () => {
  const lines = `# Séance
  La commission s'est réunie le 14 mai 2020.
  Le plan couvre 2021-2027.`
  const facts = (text: string) => [
    exampleDate(text, '14 mai 2020', '2020-05-14', 'meeting'),
    exampleDate(text, '2021-2027', '2021/2027', 'period'),
  ]
  const document = exampleDocument('d', lines, { facts })
  const plan = placeOf(document.text, 'Le plan couvre 2021-2027.')

  it('takes the publication, then the meeting, then the words at hand', () => {
    expect(datingOf({ ...document, publishedOn: '2020-06-02' }, plan)).toEqual({ from: '2020-06-02', to: '2020-06-02' })
    expect(datingOf(document, plan)).toEqual({ from: '2020-05-14', to: '2020-05-14' })
    const undated = { ...document, facts: document.facts.slice(1) }
    expect(datingOf(undated, plan)).toEqual({ from: '2021-01-01', to: '2027-12-31' })
    expect(datingOf(undated, placeOf(document.text, 'La commission'))).toBeNull()
  })
})
