import { describe, expect, it } from 'vitest'
import { isAbbreviation } from './abbreviation.ts'
import { anyCase, bounded, namesPattern, PROPER_NAME } from './name-pattern.ts'

function firstMatch(source: string, text: string): string | null {
  return bounded(source).exec(text)?.[0] ?? null
}

describe('PROPER_NAME', () => {
  it.each([
    ['Châlons-en-Champagne accueille', 'Châlons-en-Champagne'],
    ['Pierre-Mendès-France de Péronne, puis', 'Pierre-Mendès-France de Péronne'],
    ["Villeneuve-d'Ascq. Le", "Villeneuve-d'Ascq"],
    ['Aix-en-Provence et la Région', 'Aix-en-Provence'],
    ["Vallée d'Ossau finance", "Vallée d'Ossau"],
    ['Ouest guyanais a reçu', 'Ouest guyanais'],
    ['Colbert la Région', 'Colbert'],
  ])('of « %s » is %s', (text, name) => {
    expect(firstMatch(PROPER_NAME, text)).toBe(name)
  })

  it('does not stall on a long run of capitalised words', () => {
    const text = `${'Saint-Jean-de-la-Croix de '.repeat(2000)}fin`
    const start = performance.now()
    for (const _ of text.matchAll(bounded(PROPER_NAME)));
    expect(performance.now() - start).toBeLessThan(1000)
  })
})

describe('namesPattern', () => {
  const kept = namesPattern(['Auvergne', 'Auvergne-Rhône-Alpes', "Côte-d'Or", 'Centre'], 'kept')

  it.each([
    ['en Auvergne-Rhône-Alpes', 'Auvergne-Rhône-Alpes'],
    ['AUVERGNE RHONE-ALPES', 'AUVERGNE RHONE-ALPES'],
    ['en Auvergne', 'Auvergne'],
    ["Cote d'Or", "Cote d'Or"],
    ['au centre', null],
    ['Centreville', null],
  ])('finds in « %s » %s', (text, name) => {
    expect(firstMatch(kept, text)).toBe(name)
  })

  it('takes any case when capitals are free', () => {
    expect(firstMatch(namesPattern(['Office national des forêts'], 'free'), "l'office National des forets")).toBe(
      'office National des forets',
    )
  })
})

describe('anyCase', () => {
  it('reads capitals without accents', () => {
    expect(firstMatch(anyCase('conseil régional'), 'LE CONSEIL  REGIONAL')).toBe('CONSEIL  REGIONAL')
  })
})

describe('isAbbreviation', () => {
  it.each([
    ['ARML', 'Association régionale des missions locales', true],
    ['ONISEP', "Office national d'information sur les enseignements et les professions", true],
    ['CARIF', "Centre d'animation, de ressources et d'information sur la formation", true],
    ['FEDER', 'Association régionale des missions locales', false],
    ['A', 'Association', false],
    ['RAML', 'Association régionale des missions locales', false],
  ])('%s of « %s »: %s', (short, long, expected) => {
    expect(isAbbreviation(short, long)).toBe(expected)
  })
})
