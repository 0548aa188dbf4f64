import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { Library } from '../../index/library.ts'
import { PROBLEM_TYPE, problemSchema, Refused, writeProblem } from '../problem.ts'

const alive = createRoute({
  method: 'get',
  path: '/healthz',
  summary: 'Le serveur tourne-t-il ?',
  responses: {
    200: {
      description: 'Il tourne.',
      content: { 'application/json': { schema: z.object({ status: z.literal('ok'), version: z.string() }) } },
    },
  },
})

const statusShape = {
  documents: z.number().int(),
  passages: z.number().int(),
  facts: z.number().int(),
  model: z.string(),
  updatedAt: z.string().nullable(),
}

const ready = createRoute({
  method: 'get',
  path: '/readyz',
  summary: 'Peut-il répondre aux questions ?',
  responses: {
    200: {
      description: 'La collection est indexée.',
      content: { 'application/json': { schema: z.object({ status: z.literal('ready'), ...statusShape }) } },
    },
    503: {
      description: 'Pas encore : la collection est vide, sans index ou illisible.',
      content: { [PROBLEM_TYPE]: { schema: problemSchema.extend(statusShape).partial() } },
    },
  },
})

interface HealthDeps {
  readonly library: Library
  readonly version: string
  readonly report: (error: unknown) => void
}

export function addHealth(app: OpenAPIHono, { library, version, report }: HealthDeps): void {
  app.openapi(alive, (context) => context.json({ status: 'ok' as const, version }, 200))
  app.openAPIRegistry.registerPath(ready)
  app.get(ready.getRoutingPath(), async (context) => {
    const status = await library.status().catch((error: unknown) => {
      report(error)
      return null
    })
    if (status === null) return writeProblem(context, new Refused(503, 'La collection ne se lit pas.'))
    if (status.passages > 0) return context.json({ status: 'ready', ...status }, 200)
    const missing =
      status.documents === 0
        ? 'La collection est vide : lancez « hemicycle ingest » sur un dossier de documents.'
        : 'Aucun passage n’est indexé : relancez « hemicycle ingest ».'
    return writeProblem(context, new Refused(503, missing), { ...status })
  })
}
