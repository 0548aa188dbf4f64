import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { Library } from '../../index/library.ts'
import { problemResponses } from '../problem.ts'

const instant = z.string().openapi({ description: 'Date et heure ISO 8601.' })

const schema = z
  .object({
    sources: z.array(
      z.object({
        source: z.string().openapi({ description: 'Identifiant d’une source, ou chemin ou adresse tels que donnés.' }),
        documents: z.number().int(),
        duplicates: z.number().int().openapi({ description: 'Ceux dont le texte est celui d’un autre document.' }),
        removed: z.number().int().openapi({ description: 'Ceux que la source n’offre plus.' }),
        fetchedAt: instant,
      }),
    ),
    coverage: z
      .array(
        z.object({ region: z.string().nullable(), year: z.number().int().nullable(), documents: z.number().int() }),
      )
      .openapi({ description: 'Documents par région (code INSEE) et par année.' }),
    runs: z.array(
      z.object({
        targets: z.array(z.string()),
        startedAt: instant,
        finishedAt: instant.nullable(),
        tally: z.unknown().openapi({ description: 'Bilan, comme l’écrit « hemicycle ingest --json ».' }),
      }),
    ),
    issues: z.object({
      total: z.number().int(),
      items: z.array(
        z.object({
          id: z.string(),
          title: z.string(),
          issues: z.array(z.object({ code: z.string(), message: z.string() })),
        }),
      ),
    }),
    failures: z.object({
      total: z.number().int(),
      items: z.array(
        z.object({ address: z.string(), at: instant, status: z.number().int().nullable(), error: z.string() }),
      ),
    }),
  })
  .openapi('Holdings')

const route = createRoute({
  method: 'get',
  path: '/api/sources',
  summary: 'Dire ce que contient la collection, d’où cela vient et ce qui n’a pas pu être lu',
  responses: {
    200: { description: 'Sources, couverture, lectures, problèmes.', content: { 'application/json': { schema } } },
    500: problemResponses[500],
  },
})

export function addSources(app: OpenAPIHono, library: Library): void {
  app.openapi(route, async (context) => {
    const { sources, coverage, runs, issues, failures } = await library.holdings()
    return context.json(
      {
        sources: sources.map((source) => ({ ...source })),
        coverage: coverage.map((cell) => ({ ...cell })),
        runs: runs.map(({ targets, startedAt, finishedAt, tally }) => {
          return { targets: [...targets], startedAt, finishedAt, tally }
        }),
        issues: {
          total: issues.total,
          items: issues.items.map(({ id, title, issues: own }) => {
            return { id, title, issues: own.map(({ code, message }) => ({ code, message })) }
          }),
        },
        failures: { total: failures.total, items: failures.items.map((failure) => ({ ...failure })) },
      },
      200,
    )
  })
}
