import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { Library } from '../../index/library.ts'
import { similarJson } from '../json.ts'
import { pageParameters } from '../parameters.ts'
import { notFoundResponse, problemResponses, Refused } from '../problem.ts'
import { similarSchema } from '../schemas.ts'
import { SEARCH_LIMIT } from './search.ts'

export const similarQuery = z.object(pageParameters)

const route = createRoute({
  method: 'get',
  path: '/api/passages/{id}/similar',
  summary: 'Chercher des documents sur le sujet d’un passage',
  request: {
    params: z.object({ id: z.string().openapi({ description: 'Champ `passage` d’un résultat.' }) }),
    query: similarQuery,
  },
  responses: {
    200: {
      description: 'Un résultat par autre document, le plus proche d’abord.',
      content: { 'application/json': { schema: similarSchema } },
    },
    ...notFoundResponse,
    ...problemResponses,
  },
})

export function addSimilar(app: OpenAPIHono, library: Library): void {
  app.openapi(route, async (context) => {
    const { id } = context.req.valid('param')
    const { limit, cursor } = context.req.valid('query')
    const similar = await library.similar(id, { limit: limit ?? SEARCH_LIMIT, cursor })
    if (similar === null) throw new Refused(404, `Aucun passage « ${id} » dans la collection.`)
    return context.json(similarJson(similar), 200)
  })
}
