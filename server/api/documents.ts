import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { Library, Page } from '../../index/library.ts'
import { deliberationFile } from '../exchange/deliberation-files.ts'
import { exportFile, exportList } from '../export.ts'
import { headJson } from '../json.ts'
import { checkBounds, documentFormatParameter, filterParameters, LIST_LIMIT, pageParameters } from '../parameters.ts'
import { problemResponses } from '../problem.ts'
import { headSchema } from '../schemas.ts'
import { DOCUMENT_COLUMNS } from '../tables.ts'
import { exportContent } from './export-content.ts'

export const documentsQuery = z
  .object({ ...filterParameters, ...pageParameters, ...documentFormatParameter })
  .superRefine(checkBounds)

const answer = z
  .object({ total: z.number().int(), documents: z.array(headSchema), cursor: z.string().nullable() })
  .openapi('DocumentList')

const route = createRoute({
  method: 'get',
  path: '/api/documents',
  summary: 'Lister les documents',
  request: { query: documentsQuery },
  responses: {
    200: { description: 'Les documents.', content: { 'application/json': { schema: answer }, ...exportContent } },
    ...problemResponses,
  },
})

export function addDocuments(app: OpenAPIHono, library: Library): void {
  app.openapi(route, async (context) => {
    const { limit, cursor, format, ...filters } = context.req.valid('query')
    const list = (page: Page) => library.documents(filters, page)
    if (format === 'scdl') {
      const file = deliberationFile('scdl', library)
      return exportFile(context, { file, name: 'hemicycle-scdl-deliberations', list, limit, cursor })
    }
    if (format === 'csv' || format === 'jsonl') {
      const name = 'hemicycle-documents'
      return exportList(context, { format, name, columns: DOCUMENT_COLUMNS, json: headJson, list, limit, cursor })
    }
    const { total, items, cursor: next } = await list({ limit: limit ?? LIST_LIMIT, cursor })
    return context.json({ total, documents: items.map(headJson), cursor: next }, 200)
  })
}
