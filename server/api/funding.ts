import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { Library, Page } from '../../index/library.ts'
import { FUNDING_FILE_NAMES, fundingFile } from '../exchange/funding-files.ts'
import { exportFile } from '../export.ts'
import { ledgerEntryJson, sumsJson } from '../json.ts'
import {
  checkBounds,
  filterParameters,
  fundingFormatParameter,
  fundingParameters,
  LIST_LIMIT,
  pageParameters,
} from '../parameters.ts'
import { problemResponses } from '../problem.ts'
import { ledgerEntrySchema, sumsSchema } from '../schemas.ts'
import { fundingContent } from './export-content.ts'

export const fundingQuery = z
  .object({ ...fundingParameters, ...filterParameters, ...pageParameters, ...fundingFormatParameter })
  .superRefine(checkBounds)

const answer = z
  .object({
    total: z.number().int(),
    sums: sumsSchema,
    funding: z.array(ledgerEntrySchema),
    cursor: z.string().nullable(),
  })
  .openapi('FundingList')

const route = createRoute({
  method: 'get',
  path: '/api/funding',
  summary: 'Lister qui finance quoi',
  request: { query: fundingQuery },
  responses: {
    200: { description: 'Les financements.', content: { 'application/json': { schema: answer }, ...fundingContent } },
    ...problemResponses,
  },
})

export function addFunding(app: OpenAPIHono, library: Library): void {
  app.openapi(route, async (context) => {
    const { limit, cursor, format, ...filters } = context.req.valid('query')
    const list = (page: Page) => library.funding(filters, page)
    if (format !== null && format !== 'json') {
      const file = fundingFile(format, library, { base: new URL(context.req.url).origin })
      return exportFile(context, { file, name: FUNDING_FILE_NAMES[format], list, limit, cursor })
    }
    const { total, sums, items, cursor: next } = await list({ limit: limit ?? LIST_LIMIT, cursor })
    return context.json({ total, sums: sumsJson(sums), funding: items.map(ledgerEntryJson), cursor: next }, 200)
  })
}
