import { describe, expect, it, test } from 'vitest'
import { NOTHING_UNDERSTOOD, type Understood } from '../library.ts'
import { exampleShortlisted as passage } from './example-shortlisted.ts'
import { asksForNews, preferences } from './preferences.ts'
import type { Shortlisted } from './shortlist.ts'

const BRETAGNE = { code: '53', name: 'Bretagne' } as const

const gain = (understood: Partial<Understood>, more: Partial<Shortlisted>) =>
  preferences([passage('a', more)], { text: 'aides', understood: { ...NOTHING_UNDERSTOOD, ...understood } })[0]

describe('preferences', () => {
  it.each<[string, Partial<Understood>, Partial<Shortlisted>, boolean]>([
    ['the region', { regions: [BRETAGNE] }, { region: '53' }, true],
    ['another region', { regions: [BRETAGNE] }, { region: '28' }, false],
    ['the period', { period: '2021' }, { dateFrom: '2021-03-01', dateTo: '2021-03-01' }, true],
    ['another period', { period: '2021' }, { dateFrom: '2022-01-01', dateTo: '2022-12-31' }, false],
    ['no date', { period: '2021' }, {}, false],
    ['the amount', { amounts: [870_000] }, { amounts: [50, 874_607] }, true],
    ['another amount', { amounts: [870_000] }, { amounts: [880_000] }, false],
    ['an amount within bounds', { minAmount: 100_000 }, { amounts: [150_000] }, true],
    ['an amount beyond them', { minAmount: 100_000, maxAmount: 120_000 }, { amounts: [150_000] }, false],
    ['the theme', { themes: ['sport'] }, { themes: ['culture', 'sport'] }, true],
    ['another theme', { themes: ['sport'] }, { themes: ['culture'] }, false],
  ])('%s', (_, understood, more, preferred) => {
    const value = gain(understood, more)
    if (preferred) expect(value).toBeGreaterThan(0)
    else expect(value).toBe(0)
  })

  it('the newest, only when the question asks for news', () => {
    const days = ['2021-01-01', '2023-01-01', '2022-01-01', null]
    const passages = days.map((decidedOn, at) => passage(`d${at}`, { decidedOn }))
    const asked = (text: string) => preferences(passages, { text, understood: NOTHING_UNDERSTOOD })
    expect(asked('aides')).toEqual([0, 0, 0, 0])
    expect(asked('dernières aides')).toEqual([0, 0.1, 0.05, 0])
  })
})

test.each([
  ['la dernière aide aux lycées', true],
  ['que fait-on actuellement pour le vélo ?', true],
  ['aides récentes', true],
  ['aide aux lycées', false],
])('« %s »: %s', (text, asks) => {
  expect(asksForNews(text)).toBe(asks)
})
