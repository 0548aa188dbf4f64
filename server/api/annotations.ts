import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { Library } from '../../index/library.ts'
import { ANNOTATION_TYPE } from '../exchange/annotation.ts'
import { annotationCollection, annotationPage } from '../exchange/annotation-pages.ts'
import { annotationParameters } from '../parameters.ts'
import { badParameters, notFoundResponse, problemResponses, Refused } from '../problem.ts'

const items = z.array(z.unknown()).openapi({ description: 'Des annotations, sans leur `@context`.' })

const page = z.object({
  id: z.string(),
  type: z.literal('AnnotationPage'),
  startIndex: z.number().int(),
  items,
  prev: z.string().optional(),
  next: z.string().optional(),
})

const answer = z
  .union([
    z.object({
      '@context': z.string(),
      id: z.string(),
      type: z.literal('AnnotationCollection'),
      label: z.string(),
      total: z.number().int(),
      first: page.optional(),
      last: z.string().optional(),
    }),
    page.extend({
      '@context': z.string(),
      partOf: z.object({ id: z.string(), label: z.string(), total: z.number().int() }),
    }),
  ])
  .openapi('Annotations', { description: 'https://www.w3.org/TR/annotation-model/#collections' })

const route = createRoute({
  method: 'get',
  path: '/api/documents/{id}/annotations',
  summary: 'Lire les faits d’un document comme annotations W3C',
  request: {
    params: z.object({ id: z.string().openapi({ description: 'Identifiant du document.' }) }),
    query: z.object(annotationParameters),
  },
  responses: {
    200: {
      description: 'La collection avec sa première page, ou la page demandée.',
      content: { 'application/ld+json': { schema: answer } },
    },
    ...notFoundResponse,
    ...problemResponses,
  },
})

export function addAnnotations(app: OpenAPIHono, library: Library): void {
  app.openapi(route, async (context) => {
    const { id } = context.req.valid('param')
    const { kind, page } = context.req.valid('query')
    const document = await library.document(id)
    if (document === null) throw new Refused(404, `Aucun document « ${id} » dans la collection.`)
    const asked = { document, kind, base: new URL(context.req.url).origin }
    const found = page === null ? annotationCollection(asked) : annotationPage(asked, page)
    if (found === null) {
      throw badParameters([{ parameter: 'page', detail: 'la collection compte moins de pages : suivez « next »' }])
    }
    return context.json(found, 200, { 'Content-Type': ANNOTATION_TYPE })
  })
}
