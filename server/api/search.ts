import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { Library } from '../../index/library.ts'
import { searchJson } from '../json.ts'
import { checkBounds, filterParameters, pageParameters, questionParameter } from '../parameters.ts'
import { problemResponses } from '../problem.ts'
import { searchSchema } from '../schemas.ts'

export const SEARCH_LIMIT = 10

export const searchQuery = z
  .object({ ...questionParameter, ...filterParameters, ...pageParameters })
  .superRefine(checkBounds)

const route = createRoute({
  method: 'get',
  path: '/api/search',
  summary: 'Chercher des passages cités',
  description: 'Une liste `hits` vide veut dire que rien de pertinent n’a été trouvé.',
  request: { query: searchQuery },
  responses: {
    200: {
      description: 'Les passages, le plus pertinent d’abord.',
      content: { 'application/json': { schema: searchSchema } },
    },
    ...problemResponses,
  },
})

export function addSearch(app: OpenAPIHono, library: Library): void {
  app.openapi(route, async (context) => {
    const { q, limit, ...rest } = context.req.valid('query')
    const result = await library.search({ text: q, limit: limit ?? SEARCH_LIMIT, ...rest })
    return context.json(searchJson(result), 200)
  })
}
