import { describe, expect, it } from 'vitest'
import { bestThemes, termsIn, wordsOf } from './theme-match.ts'

function themesTold(text: string): readonly string[] {
  return [...new Set(termsIn(wordsOf(text)).map(({ theme }) => theme))]
}

describe('termsIn', () => {
  it.each([
    ['a longer form before the words in it', 'La recherche d’emploi', ['emploi']],
    ['a place of health that is no dwelling', 'une maison de santé', ['sante']],
    ['a fund of solidarity as economy', 'le fonds national de solidarité', ['economie']],
    ['a form that tells nothing', 'à parité, à la recherche de locaux', []],
    ['plurals, accents and case alike', 'LYCÉES', ['lycees']],
    ['a conjunction that is no coach', 'car rien n’est voté', []],
    ['a participle that is no plug', 'les décisions prises hier', []],
  ])('reads %s', (_, text, themes) => {
    expect(themesTold(text)).toEqual(themes)
  })

  it('gives a form said twice twice', () => {
    expect(termsIn(wordsOf('un musée, deux musées'))).toHaveLength(2)
  })
})

describe('bestThemes', () => {
  const limits = { least: 2, share: 0.5, most: 2 }

  it('orders by score and cuts at the least, the share and the number', () => {
    const scores = new Map([
      ['sport', 3] as const,
      ['culture', 6] as const,
      ['sante', 5] as const,
      ['budget', 1.9] as const,
    ])
    expect(bestThemes(scores, limits)).toEqual(['culture', 'sante'])
    expect(bestThemes(new Map([['budget', 1.9]]), limits)).toEqual([])
    expect(bestThemes(new Map(), limits)).toEqual([])
  })
})
