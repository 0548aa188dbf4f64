import { load } from 'cheerio'
import { describe, expect, test } from 'vitest'
import { type Library, NOTHING_UNDERSTOOD, type Understood } from '../../index/library.ts'
import { createApp } from '../app.ts'
import { COLLECTION } from '../testing/collection.ts'
import { memoryLibrary } from '../testing/memory-library.ts'

/** The page of a question of which `understood` was understood. */
async function pageOf(path: string, understood: Partial<Understood>) {
  const memory = memoryLibrary(COLLECTION)
  const library: Library = {
    ...memory,
    async search(request) {
      const result = await memory.search(request)
      return { ...result, query: { text: request.text, understood: { ...NOTHING_UNDERSTOOD, ...understood } } }
    },
  }
  const response = await createApp({ library, version: '1' }).request(path)
  return load(await response.text())
}

const spaced = (text: string) => text.replace(/\s+/gu, ' ').trim()

/** Chips as their text without the cross, where their filter leads, and where the cross does. */
function chipsIn(page: Awaited<ReturnType<typeof pageOf>>) {
  return page('.understood .chip')
    .map((_, chip) => ({
      text: spaced(page(chip).clone().children('.remove').remove().end().text()),
      filter: page(chip).find('a:not(.remove)').attr('href') ?? null,
      without: page(chip).find('.remove').attr('href') ?? null,
    }))
    .get()
}

describe('what was understood', () => {
  test('can be made a filter or taken back', async () => {
    const page = await pageOf('/recherche?q=aides', {
      regions: [
        { code: '28', name: 'Normandie' },
        { code: '53', name: 'Bretagne' },
      ],
      period: '2019/..',
      minAmount: 100_000,
      bodies: ['Région Bretagne', 'Onisep'],
      beneficiary: 'Onisep',
      themes: ['transports'],
      intents: ['funder', 'amount'],
      superlative: 'most',
    })
    expect(chipsIn(page).map(({ text }) => text)).toEqual([
      'Normandie · Bretagne',
      'depuis 2019',
      'au moins 100 000 €',
      'bénéficiaire : Onisep',
      'Transports et mobilités',
      'qui finance · combien · le plus',
    ])
    expect(chipsIn(page).map(({ filter }) => filter)).toEqual([
      '/recherche?q=aides&region=28',
      '/recherche?q=aides&from=2019',
      '/recherche?q=aides&minAmount=100000',
      '/recherche?q=aides&body=Onisep',
      '/recherche?q=aides&theme=transports',
      null,
    ])
    expect(chipsIn(page).map(({ without }) => without?.replace(/.*without=/, ''))).toEqual([
      'region',
      'period',
      'amount',
      'body',
      'theme',
      'intent',
    ])
  })

  test('every cross says in words what it does', async () => {
    const page = await pageOf('/recherche?q=aides', { regions: [{ code: '53', name: 'Bretagne' }] })
    expect(spaced(page('.understood .remove .hidden').text())).toBe('Ne pas tenir compte de : Bretagne')
  })

  test('what was taken back can be had again, with the rest of the question', async () => {
    const page = await pageOf('/recherche?q=aides&region=53&without=period,synonyms:toubibs', {})
    expect(chipsIn(page)).toEqual([
      { text: 'la période rétablir', filter: '/recherche?q=aides&region=53&without=synonyms%3Atoubibs', without: null },
      {
        text: 'les mots proches de « toubibs » rétablir',
        filter: '/recherche?q=aides&region=53&without=period',
        without: null,
      },
    ])
    expect(page('.filters input[name=without]').attr('value')).toBe('period,synonyms:toubibs')
  })
})

test('words added are told, one chip for each word of the question', async () => {
  const page = await pageOf('/recherche?q=toubibs', {
    synonyms: [
      { written: 'Toubibs', also: ['toubib', 'médecins', 'docteurs', 'praticiens'] },
      { written: 'Toubibs', also: ['médecins'] },
    ],
  })
  expect(chipsIn(page)).toEqual([
    {
      text: 'Toubibs : toubib, médecins…',
      filter: null,
      without: '/recherche?q=toubibs&without=synonyms%3Atoubibs',
    },
  ])
})

test('another spelling is told, with a way to search what was written', async () => {
  const page = await pageOf('/recherche?q=subvension&cursor=', {
    corrections: [{ written: 'subvension', read: 'subvention' }],
  })
  expect(spaced(page('.spelling').text())).toBe(
    'Résultats pour « subvention ». Chercher plutôt exactement « subvension »',
  )
  expect(page('.spelling a').attr('href')).toBe('/recherche?q=subvension&without=spelling')
})

test('operators are told and undone in the question', async () => {
  const q = '"plan vélo" aides -"gare routière" -bus région:Bretagne'
  const page = await pageOf(`/recherche?${new URLSearchParams({ q })}`, {
    phrases: ['plan vélo'],
    excluded: ['gare routière', 'bus'],
    fields: [{ written: 'région:Bretagne', filters: { region: '53' } }],
    notices: ['« avant:hier » : date illisible, cherché comme des mots ordinaires.'],
  })
  const questions = chipsIn(page).map(({ without }) => new URL(without ?? '', 'http://a').searchParams.get('q'))
  expect(questions).toEqual([
    'plan vélo aides -"gare routière" -bus région:Bretagne',
    '"plan vélo" aides -bus région:Bretagne',
    '"plan vélo" aides -"gare routière" région:Bretagne',
    '"plan vélo" aides -"gare routière" -bus',
  ])
  expect(page('.notice').attr('role')).toBe('status')
  expect(spaced(page('.notice').text())).toContain('date illisible')
})

test('a reading that is none is refused', async () => {
  const page = await pageOf('/recherche?q=aides&without=tout', {})
  expect(spaced(page('[role=alert]').text())).toContain('une liste parmi region, period')
})
