import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { createApp } from '../app.ts'
import { COLLECTION } from '../testing/collection.ts'
import { memoryLibrary } from '../testing/memory-library.ts'

const app = createApp({ library: memoryLibrary(COLLECTION), version: '1' })

describe('comparison', () => {
  const comparison = z.object({
    regions: z.array(
      z.looseObject({
        region: z.object({ code: z.string(), name: z.string() }),
        decisions: z.number(),
        sums: z.looseObject({}),
        perInhabitant: z.number(),
        years: z.array(
          z.object({ year: z.string().nullable(), decisions: z.number(), counted: z.number(), amount: z.number() }),
        ),
        latest: z.array(z.looseObject({ sentence: z.looseObject({ text: z.string() }) })),
      }),
    ),
  })

  test('gives one entry a region, in the order they are asked, each with its sentences', async () => {
    const { regions } = comparison.parse(await (await app.request('/api/compare?regions=Grand+Est,53')).json())
    expect(regions.map(({ region }) => region.code)).toEqual(['44', '53'])
    expect(regions[0]?.decisions).toBeGreaterThan(0)
    expect(regions[0]?.latest[0]?.sentence.text).toContain('€')
  })

  test.each([
    ['/api/compare', 'regions'],
    ['/api/compare?regions=Atlantide', 'Atlantide'],
    ['/api/compare?regions=53&from=hier', 'from'],
  ])('%s is refused', async (path, named) => {
    const response = await app.request(path)
    expect(response.status).toBe(400)
    expect(JSON.stringify(await response.json())).toContain(named)
  })
})
