import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { Library } from '../../index/library.ts'
import { headJson } from '../json.ts'
import { notFoundResponse, problemResponses, Refused } from '../problem.ts'
import { headSchema } from '../schemas.ts'

const schema = z
  .object({
    versions: z
      .array(
        z.object({
          title: z.string(),
          url: z.string().nullable(),
          publishedOn: z.string().nullable(),
          contentHash: z.string().openapi({ description: 'SHA-256 des octets reçus.' }),
          fetchedAt: z.string(),
          replacedAt: z.string(),
          text: z.string(),
        }),
      )
      .openapi({ description: 'Ce que la source disait auparavant, le plus récent d’abord.' }),
    copies: z
      .array(
        z.object({ id: z.string(), address: z.string(), url: z.string().nullable(), removedAt: z.string().nullable() }),
      )
      .openapi({ description: 'Autres adresses du même texte.' }),
    alike: z
      .array(z.object({ document: headSchema, resemblance: z.number().min(0).max(1) }))
      .openapi({ description: 'Documents au texte presque identique, avec la part qu’ils ont en commun.' }),
  })
  .openapi('Relatives')

const route = createRoute({
  method: 'get',
  path: '/api/documents/{id}/versions',
  summary: 'Lire les versions d’un document, ses autres adresses et les textes très proches',
  request: { params: z.object({ id: z.string().openapi({ description: 'Identifiant du document.' }) }) },
  responses: {
    200: { description: 'Ce qui tient au document.', content: { 'application/json': { schema } } },
    ...notFoundResponse,
    ...problemResponses,
  },
})

export function addVersions(app: OpenAPIHono, library: Library): void {
  app.openapi(route, async (context) => {
    const { id } = context.req.valid('param')
    const document = await library.document(id)
    if (document === null) throw new Refused(404, `Aucun document « ${id} » dans la collection.`)
    const { versions, copies, alike } = await library.relatives(document)
    return context.json(
      {
        versions: versions.map(({ title, url, publishedOn, contentHash, fetchedAt, replacedAt, text }) => {
          return { title, url, publishedOn, contentHash, fetchedAt, replacedAt, text }
        }),
        copies: copies.map(({ id: copy, address, url, removedAt }) => ({ id: copy, address, url, removedAt })),
        alike: alike.map(({ document: other, resemblance }) => ({ document: headJson(other), resemblance })),
      },
      200,
    )
  })
}
