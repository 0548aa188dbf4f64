import { describe, expect, it } from 'vitest'
import type { Intent } from '../library.ts'
import { plain } from '../plain.ts'
import { intentsIn, superlativeIn } from './intent.ts'

describe('intentsIn', () => {
  it.each<[string, readonly Intent[]]>([
    ['Qui finance les missions locales ?', ['funder']],
    ['qui a payé ce lycée', ['funder']],
    ['par qui est financé le pont', ['funder']],
    ['qui finance la dotation, et pour quelle part ?', ['funder', 'amount']],
    ['Qui a touché une aide ?', ['beneficiary']],
    ['à qui va cette enveloppe', ['beneficiary']],
    ['quelles communes ont été aidées', ['beneficiary', 'list']],
    ['Combien coûte le TER ?', ['amount']],
    ['quel est le montant de l’aide', ['amount']],
    ['bourses de thèse montant', ['amount']],
    ['Quand la commission a-t-elle siégé ?', ['date']],
    ['date limite de candidature', ['date']],
    ['jusqu’à quand candidater', ['date']],
    ['quels fonds ont été votés, et quand ?', ['list', 'date']],
    ['comparer les aides des régions', ['compare']],
    ['aides par rapport à 2019', ['compare']],
    ['liste des lycées rénovés', ['list']],
    ['quelles aides pour les étudiants', ['list']],
    ['qui a mis le plus dans les gymnases ?', ['funder', 'amount']],
  ])('« %s » asks for %j', (text, intents) => {
    expect(intentsIn(plain(text))).toEqual(intents)
  })

  it.each([
    'missions locales',
    'quantité de bois',
    'passer le permis quand on est jeune',
    'combien de temps dure la formation',
    'ceux qui travaillent la nuit',
    '',
  ])('« %s » asks for nothing of these', (text) => {
    expect(intentsIn(plain(text))).toEqual([])
  })
})

describe('superlativeIn', () => {
  it.each([
    ['qui a mis le plus dans les gymnases', 'most'],
    ['quelle région donne le plus', 'most'],
    ['la plus grosse subvention', 'most'],
    ['plus grosses aides aux ports', 'most'],
    ['plus petites dotations', 'least'],
    ['donner de plus grosses aides', null],
    ['qui paie le moins', 'least'],
    ['l’aide la moins élevée', 'least'],
    ['le lycée le plus proche', null],
    ['les plus vulnérables', null],
    ['plus de 100 000 €', null],
  ])('« %s »: %s', (text, superlative) => {
    expect(superlativeIn(plain(text))).toBe(superlative)
  })
})
