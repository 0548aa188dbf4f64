import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { regionNamed } from '../corpus/named.ts'
import { filterParameters } from './parameters.ts'
import { REGIONS_BY_NAME } from './region.ts'

const filters = z.object(filterParameters)

describe('a date', () => {
  test.each([
    ['2021', '2021'],
    ['2021-03', '2021-03'],
    ['2021-3', '2021-03'],
    ['2021-03-12', '2021-03-12'],
    ['03/2021', '2021-03'],
    ['12/03/2021', '2021-03-12'],
    [' 2021 ', '2021'],
    ['2024-02-29', '2024-02-29'],
  ])('%s is %s', (given, expected) => {
    expect(filters.parse({ from: given }).from).toBe(expected)
  })

  test.each(['21', 'mars', '2021-13', '2021-00', '2023-02-29', '31/04/2021', '2021/03', '2021-03-12T00:00'])(
    '%s is refused',
    (given) => {
      expect(filters.safeParse({ from: given }).error?.issues[0]?.message).toContain(`« ${given} »`)
    },
  )
})

describe('an amount', () => {
  test.each([
    ['100000', 100_000],
    ['100 000', 100_000],
    ['100\u202F000 €', 100_000],
    ['1500,50', 1500.5],
    ['1500.5', 1500.5],
    ['0', 0],
  ])('%s is %d', (given, expected) => {
    expect(filters.parse({ minAmount: given }).minAmount).toBe(expected)
  })

  test.each(['-5', '1e6', '0x10', '1,234', '1 M€', 'Infinity', '12345678901234'])('%s is refused', (given) => {
    expect(filters.safeParse({ minAmount: given }).success).toBe(false)
  })
})

test('an absent or empty parameter is null', () => {
  const open = {
    region: null,
    from: null,
    to: null,
    body: null,
    action: null,
    theme: null,
    minAmount: null,
    maxAmount: null,
  }
  expect(filters.parse({})).toEqual(open)
  expect(filters.parse({ region: '', from: '  ', minAmount: '', action: '' })).toEqual(open)
})

describe('a region', () => {
  test.each([
    ['44', 'Grand Est'],
    ['FR-GES', 'Grand Est'],
    ['200052264', 'Grand Est'],
    ['grand est', 'Grand Est'],
    ['Région Grand Est', 'Grand Est'],
    ['alsace', 'Grand Est'],
    ['ile de france', 'Île-de-France'],
    ['la Région Île-de-France', 'Île-de-France'],
    ['PACA', "Provence-Alpes-Côte d'Azur"],
    ['Région Sud', "Provence-Alpes-Côte d'Azur"],
    ['Provence-Alpes-Côte d’Azur', "Provence-Alpes-Côte d'Azur"],
    ['région de Bretagne', 'Bretagne'],
    ['Pays de la Loire', 'Pays de la Loire'],
    ['01', 'Guadeloupe'],
  ])('%s is %s', (given, expected) => {
    expect(regionNamed(given)?.name).toBe(expected)
  })

  test.each(['', 'Atlantide', '99', 'région'])('« %s » is none', (given) => {
    expect(regionNamed(given)).toBeNull()
  })

  test('no two regions share a code, a name or an alias', () => {
    for (const region of REGIONS_BY_NAME) {
      for (const name of [region.code, region.name, region.body, ...region.aliases, ...region.former]) {
        expect([name, regionNamed(name)?.code]).toEqual([name, region.code])
      }
    }
  })
})

describe('a theme', () => {
  test.each([
    ['lycees', 'lycees'],
    ['Lycées et collèges', 'lycees'],
    ['SANTÉ', 'sante'],
  ])('%s is %s', (given, expected) => {
    expect(filters.parse({ theme: given }).theme).toBe(expected)
  })

  test('an unknown one is refused, the known ones named', () => {
    expect(filters.safeParse({ theme: 'magie' }).error?.issues[0]?.message).toMatch(/apprentissage, .*« magie »/)
  })
})
