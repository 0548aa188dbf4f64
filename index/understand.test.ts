import { describe, expect, it } from 'vitest'
import type { AmountFact, Fact } from '../corpus/fact.ts'
import { exampleAmount, exampleDate } from './example-documents.ts'
import { understand } from './understand.ts'

const meaningOf = (text: string, facts: readonly Fact[] = []) => understand(text, { facts, themes: [] }, [])
const regionsOf = (text: string) => meaningOf(text).regions.map(({ name }) => name)

describe('understand', () => {
  it.each([
    ['aides en Bretagne', 'Bretagne'],
    ['AIDES EN BRETAGNE', 'Bretagne'],
    ['ile de france', 'Île-de-France'],
    ['région paca', "Provence-Alpes-Côte d'Azur"],
    ['provence alpes cote d’azur', "Provence-Alpes-Côte d'Azur"],
    ['la Région Sud investit', "Provence-Alpes-Côte d'Azur"],
    ['budget AURA 2021', 'Auvergne-Rhône-Alpes'],
    ['les lycées de Midi-Pyrénées', 'Occitanie'],
    ['la forêt en Nouvelle-Aquitaine', 'Nouvelle-Aquitaine'],
    ['la forêt en Aquitaine', 'Nouvelle-Aquitaine'],
    ['le grand est', 'Grand Est'],
    ['centre-val de loire', 'Centre-Val de Loire'],
    ['la région Centre', 'Centre-Val de Loire'],
    ['écoles de La Réunion', 'La Réunion'],
    ['collectivité de Corse', 'Corse'],
  ])('reads the region of « %s »', (text, name) => {
    expect(regionsOf(text)).toEqual([name])
  })

  it.each([
    'un centre de formation',
    'Centre de formation',
    'la réunion du conseil',
    'qui aura une aide',
    'le sud',
    'les corsets',
  ])('reads no region in « %s »', (text) => {
    expect(regionsOf(text)).toEqual([])
  })

  it('reads several regions in the order of the question', () => {
    expect(regionsOf('en Normandie ou en Bretagne, pas en Nouvelle-Aquitaine')).toEqual([
      'Normandie',
      'Bretagne',
      'Nouvelle-Aquitaine',
    ])
  })

  it('takes the regions of the places where none is named', () => {
    const regionsAt = (text: string) =>
      understand(text, { facts: [], themes: [] }, ['Marseille', "Provence-Alpes-Côte d'Azur"]).regions
    expect(regionsAt('médecins à Marseille')).toEqual([{ code: '93', name: "Provence-Alpes-Côte d'Azur" }])
    expect(regionsAt('médecins à Marseille et en Corse')).toEqual([{ code: '94', name: 'Corse' }])
  })

  it('reads period and bodies out of the facts', () => {
    const text = 'aides 2018-2020'
    expect(meaningOf(text, [exampleDate(text, '2018-2020', '2018/2020', 'period')]).period).toBe('2018/2020')
  })

  it.each<[string, Partial<AmountFact>, number | null, number | null]>([
    ['plus de', { qualifier: 'more_than' }, 500, null],
    ['jusqu’à', { qualifier: 'up_to' }, null, 500],
    ['entre … et …', { upTo: 90_000 }, 500, 900],
    ['no bound', {}, null, null],
  ])('reads bounds of amounts: %s', (_, given, minAmount, maxAmount) => {
    const text = 'une aide de 500 €'
    const fact = { ...exampleAmount(text, '500 €', 500), ...given }
    const isBound = minAmount !== null || maxAmount !== null
    expect(meaningOf(text, [fact])).toMatchObject({ minAmount, maxAmount, amounts: isBound ? [] : [500] })
  })
})
