import { describe, expect, it } from 'vitest'
import type { AmountFact } from '../corpus/fact.ts'
import { exampleAmount, exampleDate } from './example-documents.ts'
import { understand } from './understand.ts'

const nothing = () => []
const regionOf = (text: string) => understand(text, nothing).region?.name ?? null
const intentOf = (text: string) => understand(text, nothing).intent

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
    expect(regionOf(text)).toBe(name)
  })

  it.each([
    'un centre de formation',
    'Centre de formation',
    'la réunion du conseil',
    'qui aura une aide',
    'le sud',
    'les corsets',
  ])('reads no region in « %s »', (text) => {
    expect(regionOf(text)).toBeNull()
  })

  it.each([
    ['Qui finance les missions locales ?', 'who_funds'],
    ['qui a financé ce lycée', 'who_funds'],
    ['Combien coûte le TER ?', 'how_much'],
    ['quel est le montant de l’aide', 'how_much'],
    ['Quand la commission a-t-elle siégé ?', 'when'],
    ['date limite de candidature', 'when'],
    ['comparer les aides des régions', 'compare'],
    ['missions locales', null],
    ['quantité de bois', null],
  ])('reads what « %s » asks for', (text, intent) => {
    expect(intentOf(text)).toBe(intent)
  })

  it('reads period and bodies out of the facts', () => {
    const read = (text: string) => [exampleDate(text, '2018-2020', '2018/2020', 'period')]
    expect(understand('aides 2018-2020', read).period).toBe('2018/2020')
  })

  it.each<[string, Partial<AmountFact>, number | null, number | null]>([
    ['plus de', { qualifier: 'more_than' }, 500, null],
    ['jusqu’à', { qualifier: 'up_to' }, null, 500],
    ['entre … et …', { upTo: 90_000 }, 500, 900],
    ['no bound', {}, null, null],
  ])('reads bounds of amounts: %s', (_, given, minAmount, maxAmount) => {
    const read = (text: string) => [{ ...exampleAmount(text, '500 €', 500), ...given }]
    expect(understand('une aide de 500 €', read)).toMatchObject({ minAmount, maxAmount })
  })
})
