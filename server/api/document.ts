import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { actNumber, actObject, actReporter, actSections } from '../../corpus/act.ts'
import type { Document } from '../../corpus/document.ts'
import { documentJson } from '../../corpus/json.ts'
import type { Library } from '../../index/library.ts'
import { notFoundResponse, problemResponses, Refused } from '../problem.ts'
import { documentSchema } from '../schemas.ts'

const route = createRoute({
  method: 'get',
  path: '/api/documents/{id}',
  summary: 'Lire un document et ses faits',
  request: { params: z.object({ id: z.string().openapi({ description: 'Identifiant du document.' }) }) },
  responses: {
    200: { description: 'Le document.', content: { 'application/json': { schema: documentSchema } } },
    ...notFoundResponse,
    ...problemResponses,
  },
})

export function addDocument(app: OpenAPIHono, library: Library): void {
  app.openapi(route, async (context) => {
    const { id } = context.req.valid('param')
    const document = await library.document(id)
    if (document === null) throw new Refused(404, `Aucun document « ${id} » dans la collection.`)
    const { fetchedAt, removedAt, contentHash } = document
    const issues = document.issues.map(({ code, message, span }) => {
      return { code, message, start: span?.start ?? null, end: span?.end ?? null }
    })
    return context.json(
      { ...documentJson(document), act: actJson(document), fetchedAt, removedAt, contentHash, issues },
      200,
    )
  })
}

/** A deliberation as an act: its head, and where its parts stand; null for other documents. */
function actJson(document: Document) {
  if (document.kind !== 'deliberation') return null
  const parts = actSections(document).map(({ part, blocks }) => ({
    part,
    start: blocks[0]?.span.start ?? 0,
    end: blocks.at(-1)?.span.end ?? 0,
  }))
  return { number: actNumber(document), object: actObject(document), reporter: actReporter(document), parts }
}
