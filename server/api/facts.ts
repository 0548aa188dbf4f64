import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { Library, Page } from '../../index/library.ts'
import { exportList } from '../export.ts'
import { citedFactJson } from '../json.ts'
import {
  checkBounds,
  factParameters,
  filterParameters,
  formatParameter,
  LIST_LIMIT,
  pageParameters,
} from '../parameters.ts'
import { problemResponses } from '../problem.ts'
import { citedFactSchema } from '../schemas.ts'
import { FACT_COLUMNS } from '../tables.ts'
import { exportContent } from './export-content.ts'

const factsQuery = z
  .object({ ...factParameters, ...filterParameters, ...pageParameters, ...formatParameter })
  .superRefine(checkBounds)

const answer = z
  .object({ total: z.number().int(), facts: z.array(citedFactSchema), cursor: z.string().nullable() })
  .openapi('FactList')

const route = createRoute({
  method: 'get',
  path: '/api/facts',
  summary: 'Lister les faits, chacun avec sa phrase',
  request: { query: factsQuery },
  responses: {
    200: { description: 'Les faits.', content: { 'application/json': { schema: answer }, ...exportContent } },
    ...problemResponses,
  },
})

export function addFacts(app: OpenAPIHono, library: Library): void {
  app.openapi(route, async (context) => {
    const { limit, cursor, format, document: documentId, ...filters } = context.req.valid('query')
    const list = (page: Page) => library.facts({ ...filters, documentId }, page)
    if (format === 'csv' || format === 'jsonl') {
      const name = 'hemicycle-faits'
      return exportList(context, { format, name, columns: FACT_COLUMNS, json: citedFactJson, list, limit, cursor })
    }
    const { total, items, cursor: next } = await list({ limit: limit ?? LIST_LIMIT, cursor })
    return context.json({ total, facts: items.map(citedFactJson), cursor: next }, 200)
  })
}
