import { describe, expect, it } from 'vitest'
import { BUNDLED } from '../yardsticks.ts'
import { summariseMatters } from './evaluate-matters.ts'
import { summariseThemes, type ThemeScore } from './evaluate-themes.ts'
import { loadMatterLabels, loadThemeLabels } from './labels.ts'

const common = { set: 'passages', id: 'x', split: 'dev' } as const

describe('summariseThemes', () => {
  const scores: readonly ThemeScore[] = [
    { ...common, gold: ['sport', 'culture'], found: ['sport'] },
    { ...common, gold: ['budget'], found: ['culture', 'budget'] },
    { ...common, gold: [], found: [] },
    { ...common, set: 'fundings', gold: ['sport'], found: null },
  ]

  it('sums labels over things, and asks the first of those that have one', () => {
    const [passages, ...others] = summariseThemes(scores)
    expect(others).toEqual([])
    expect(passages).toMatchObject({ set: 'passages', things: 3, absent: 0, matched: 2, found: 3, gold: 3 })
    expect(passages?.f1?.value).toBeCloseTo(2 / 3)
    expect(passages?.first?.value).toBeCloseTo(1 / 2)
  })

  it('leaves out what the rules did not find', () => {
    const found: ThemeScore = { ...common, set: 'fundings', gold: ['sport'], found: ['sport'] }
    expect(summariseThemes([...scores, found])[1]).toMatchObject({ set: 'fundings', things: 1, absent: 1 })
  })
})

describe('summariseMatters', () => {
  const text = { id: 'x', split: 'dev' } as const

  it('counts codes given where none is right, and acts left without', () => {
    const figures = summariseMatters([
      { ...text, codes: ['7.5'], found: '7.5' },
      { ...text, codes: ['7.5', '7.4'], found: null },
      { ...text, codes: [null], found: '7.1' },
      { ...text, codes: [null], found: null },
    ])
    expect(figures?.precision?.value).toBeCloseTo(1 / 2)
    expect(figures?.recall?.value).toBeCloseTo(1 / 2)
  })

  it('is null without labels', () => {
    expect(summariseMatters([])).toBeNull()
  })
})

describe('labels', () => {
  it('are well formed, each thing once', () => {
    for (const labels of [loadThemeLabels(BUNDLED), loadMatterLabels(BUNDLED)]) {
      const keys = labels.map(({ split: _, ...label }) => JSON.stringify({ ...label, themes: null, codes: null }))
      expect(new Set(keys).size).toBe(keys.length)
      expect(keys.length).toBeGreaterThan(100)
    }
  })
})
