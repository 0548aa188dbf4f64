import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { problemResponses } from '../problem.ts'
import { REGIONS_BY_NAME } from '../region.ts'

const answer = z
  .object({
    regions: z.array(
      z.object({
        code: z.string().openapi({ description: 'Code INSEE.' }),
        iso: z.string().openapi({ description: 'ISO 3166-2.' }),
        name: z.string(),
        body: z.string().openapi({ description: 'Nom de la collectivité.' }),
        siren: z.string(),
        website: z.string(),
        aliases: z.array(z.string()),
        former: z.array(z.string()),
        documents: z.number().int().openapi({ description: 'Documents de la collection qui en relèvent.' }),
      }),
    ),
  })
  .openapi('RegionList')

const route = createRoute({
  method: 'get',
  path: '/api/regions',
  summary: 'Lister les 18 régions',
  responses: {
    200: { description: 'Les régions.', content: { 'application/json': { schema: answer } } },
    500: problemResponses[500],
  },
})

export function addRegions(app: OpenAPIHono, countDocuments: () => Promise<ReadonlyMap<string, number>>): void {
  app.openapi(route, async (context) => {
    const counts = await countDocuments()
    const regions = REGIONS_BY_NAME.map((region) => {
      const { code, iso, name, body, siren, website, aliases, former } = region
      const documents = counts.get(code) ?? 0
      return { code, iso, name, body, siren, website, aliases: [...aliases], former: [...former], documents }
    })
    return context.json({ regions }, 200)
  })
}
