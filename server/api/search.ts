import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { Library, SearchRequest } from '../../index/library.ts'
import { searchJson } from '../json.ts'
import {
  checkBounds,
  factParameters,
  filterParameters,
  pageParameters,
  questionParameter,
  withoutParameter,
} from '../parameters.ts'
import { problemResponses } from '../problem.ts'
import { searchSchema } from '../schemas.ts'

export const SEARCH_LIMIT = 10

export const searchQuery = z
  .object({
    ...questionParameter,
    ...filterParameters,
    ...withoutParameter,
    document: factParameters.document,
    ...pageParameters,
  })
  .superRefine(checkBounds)

/** What the parameters ask of the library. */
export function searchRequest({ q, limit, without, ...rest }: z.output<typeof searchQuery>): SearchRequest {
  return { text: q, limit: limit ?? SEARCH_LIMIT, without: without ?? [], ...rest }
}

const route = createRoute({
  method: 'get',
  path: '/api/search',
  summary: 'Chercher des passages cités',
  description:
    'Un résultat par document, à son meilleur passage ; `document=` donne un à un ceux d’un document. Une liste `hits` ' +
    'vide veut dire que rien ne répond : `nearest` dit alors ce qui s’en approche.',
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
    const result = await library.search(searchRequest(context.req.valid('query')))
    return context.json(searchJson(result), 200)
  })
}
