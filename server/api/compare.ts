import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { Library } from '../../index/library.ts'
import { compareRegions } from '../comparison.ts'
import { ledgerEntryJson, sumsJson } from '../json.ts'
import { filterParameters, regionsParameter } from '../parameters.ts'
import { problemResponses } from '../problem.ts'
import { ledgerEntrySchema, sumsSchema } from '../schemas.ts'

export const compareQuery = z.object({
  ...regionsParameter,
  theme: filterParameters.theme,
  from: filterParameters.from,
  to: filterParameters.to,
})

const euros = z.number().openapi({ description: 'Euros.' })

const answer = z
  .object({
    regions: z.array(
      z.object({
        region: z.object({ code: z.string(), name: z.string() }),
        population: z.number().int(),
        decisions: z.number().int().openapi({ description: 'Financements relevés, avec ou sans montant.' }),
        sums: sumsSchema,
        named: euros.openapi({
          description: 'Subventions à un bénéficiaire nommé ; le reste sont des crédits et enveloppes.',
        }),
        perInhabitant: euros.openapi({ description: 'Les mêmes, par habitant.' }),
        years: z.array(
          z.object({
            year: z.string().nullable(),
            decisions: z.number().int(),
            counted: z.number().int(),
            amount: euros,
          }),
        ),
        latest: z.array(ledgerEntrySchema).openapi({ description: 'Les plus récents, avec leur phrase.' }),
      }),
    ),
  })
  .openapi('Comparison')

const route = createRoute({
  method: 'get',
  path: '/api/compare',
  summary: 'Comparer ce que financent des régions',
  request: { query: compareQuery },
  responses: {
    200: { description: 'Une entrée par région.', content: { 'application/json': { schema: answer } } },
    ...problemResponses,
  },
})

export function addCompare(app: OpenAPIHono, library: Library): void {
  app.openapi(route, async (context) => {
    const { regions } = await compareRegions(library, context.req.valid('query'))
    return context.json({ regions: regions.map(comparedJson) }, 200)
  })
}

/** A compared region as the API and the command line write it: amounts in euros. */
export function comparedJson(compared: Awaited<ReturnType<typeof compareRegions>>['regions'][number]) {
  const { region, decisions, sums, named, perInhabitant, years, latest } = compared
  return {
    region: { code: region.code, name: region.name },
    population: region.population,
    decisions,
    sums: sumsJson(sums),
    named: named.cents / 100,
    perInhabitant: Math.round(perInhabitant) / 100,
    years: years.map(({ year, decisions: all, named: given }) => {
      return { year, decisions: all, counted: given.count, amount: given.cents / 100 }
    }),
    latest: latest.map(ledgerEntryJson),
  }
}
