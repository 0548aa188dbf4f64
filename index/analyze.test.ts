import { describe, expect, it } from 'vitest'
import { analyze, analyzeQuery } from './analyze.ts'

const termsOf = (text: string) => analyze(text).map(({ term }) => term)

describe('analyze', () => {
  it.each([
    ['accents and capitals', ['égalité', 'egalite', 'ÉGALITÉ', 'égalités', 'EGALITES']],
    ['agreement', ['financé', 'financée', 'financés', 'financées', 'finance', 'financer', 'financement']],
    ['-al, -aux', ['régional', 'régionale', 'régionaux', 'REGIONALES']],
    ['a plural after a vowel', ['emploi', 'emplois']],
    ['-ée, -ées', ['lycée', 'lycées', 'LYCEE']],
    ['-ier, -ière', ['premier', 'première', 'premières', 'PREMIERE']],
    ['passé simple', ['accordèrent', 'accorderent', 'accordé', 'accorder']],
    ['ligatures', ['cœur', 'coeur', 'CŒURS']],
    ['soft hyphens', ['for\u00admation', 'formations']],
    ['elision, both apostrophes', ["l'apprentissage", 'l’apprentissage', 'd’apprentissages', 'L’APPRENTISSAGE']],
    ['spaces inside numbers', ['1 200 000', '1\u00a0200\u00a0000', '1\u202f200\u202f000', '1.200.000', '1200000']],
    ['a SIRET', ['853 318 459 00012', '85331845900012']],
    ['decimals', ['1 500,00', '1500', '1.500']],
    ['initials', ['CPER', 'C.P.E.R.', 'cper']],
    ['decomposed accents', ['région', 're\u0301gion']],
  ])('gives one term for %s', (_, spellings) => {
    expect(new Set(spellings.flatMap(termsOf)).size).toBe(1)
  })

  it.each([
    ['stop words', 'Elle a été avec nous dans la ville', ['vil']],
    ['hyphenated compounds', 'Carif-Oref, a-t-elle', ['carif', 'oref']],
    ['a region that is a verb', 'le Grand Est est grand', ['grand', 'est', 'grand']],
    ['glued amounts', '131M€ et 1,2 M€', ['131', '131000000', '1,2', '1200000']],
    ['metres', '150m et 150 m', ['150m', '150']],
    ['years of a period', '2018-2020', ['2018', '2020']],
    ['R&D', 'la R&D', ['r&d']],
    ['no words', '— … !', []],
  ])('knows %s', (_, text, terms) => {
    expect(termsOf(text)).toEqual(terms)
  })

  it('keeps words of different meaning apart', () => {
    expect(new Set(['formation', 'forme', 'format'].flatMap(termsOf)).size).toBe(2)
    expect(termsOf('loi')).not.toEqual(termsOf('lot'))
  })

  it('says where each word stands', () => {
    const text = 'L’aide de 1 500 € aux Missions locales'
    expect(analyze(text).map(({ span }) => text.slice(span.start, span.end))).toEqual([
      'aide',
      '1 500',
      'Missions',
      'locales',
    ])
  })
})

describe('analyzeQuery', () => {
  it('leaves out words that only ask, and repeats', () => {
    expect(analyzeQuery('Combien la Région donne-t-elle aux régions ? Quelle aide ?')).toEqual(['region', 'aid'])
  })
})
