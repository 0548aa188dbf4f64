import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { readOfficial } from './bodies/official.ts'
import { REGIONS, regionByCode } from './regions.ts'

const commune = z.object({ type: z.string(), region: z.string().default(''), population: z.number().default(0) })

/** The Luhn key that SIREN and SIRET carry. */
function luhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}

describe('regions', () => {
  it('are the 18, each once, with 101 départements in all', () => {
    expect(new Set(REGIONS.map(({ code }) => code)).size).toBe(18)
    const departments = REGIONS.flatMap((region) => region.departments)
    expect(departments).toHaveLength(101)
    expect(new Set(departments).size).toBe(101)
  })

  it.each(REGIONS)('$name has identifiers that carry their key', ({ siren, nic }) => {
    expect(siren).toMatch(/^\d{9}$/)
    expect(luhn(siren)).toBe(true)
    expect(luhn(siren + nic)).toBe(true)
  })

  it('have the inhabitants of their communes', () => {
    const inhabitants = new Map<string, number>()
    for (const row of readOfficial('communes')) {
      const { type, region, population } = commune.parse(row)
      if (type === 'commune-actuelle') inhabitants.set(region, (inhabitants.get(region) ?? 0) + population)
    }
    expect(REGIONS.map(({ code, population }) => [code, population])).toEqual(
      REGIONS.map(({ code }) => [code, inhabitants.get(code)]),
    )
  })

  it('are found by code alone', () => {
    expect(regionByCode('01')?.name).toBe('Guadeloupe')
    expect(regionByCode('Bretagne')).toBeNull()
  })
})
