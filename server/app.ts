import { OpenAPIHono } from '@hono/zod-openapi'
import { secureHeaders } from 'hono/secure-headers'
import { CursorError } from '../index/cursor.ts'
import type { Library } from '../index/library.ts'
import { addAnnotations } from './api/annotations.ts'
import { addCompare } from './api/compare.ts'
import { addDocument } from './api/document.ts'
import { addDocuments } from './api/documents.ts'
import { addFacts } from './api/facts.ts'
import { addFunding } from './api/funding.ts'
import { addHealth } from './api/health.ts'
import { addRegions } from './api/regions.ts'
import { addSearch } from './api/search.ts'
import { addSimilar } from './api/similar.ts'
import { addSources } from './api/sources.ts'
import { addVersions } from './api/versions.ts'
import { addFeeds } from './feed.ts'
import { addMcp } from './mcp.ts'
import { errorPage } from './pages/error.tsx'
import { addPages } from './pages/routes.tsx'
import { badParameters, parameterErrors, Refused, writeProblem } from './problem.ts'
import { regionCounter } from './region-counts.ts'
import { addStaticFiles } from './static-files.ts'

export interface AppDeps {
  readonly library: Library
  /** Version of the program, as `/healthz` and `/openapi.json` tell it. */
  readonly version: string
  /** Told every unexpected error; writes it to standard error when left out. */
  readonly report?: (error: unknown) => void
}

/** Paths that answer in JSON, errors included; all others are pages. */
const MACHINE_PATH = /^\/(?:api\/|api$|openapi\.json$|mcp$|(?:financements\/)?feed\.(?:atom|json)$|healthz$|readyz$)/

/** No inline script or style, nothing from another site. */
const headers = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    styleSrc: ["'self'"],
    scriptSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
  permissionsPolicy: { camera: [], geolocation: [], microphone: [] },
  xFrameOptions: 'DENY',
  // The server speaks plain HTTP; a proxy that adds TLS adds this header too.
  strictTransportSecurity: false,
})

/** The JSON API and the pages over one library. */
export function createApp({ library, version, report = writeError }: AppDeps): OpenAPIHono {
  const app = new OpenAPIHono({
    defaultHook: (result) => {
      if (!result.success) throw badParameters(parameterErrors(result.error))
    },
  })
  app.use(headers)
  const countDocuments = regionCounter(library)
  addSearch(app, library)
  addSimilar(app, library)
  addDocuments(app, library)
  addDocument(app, library)
  addVersions(app, library)
  addSources(app, library)
  addCompare(app, library)
  addAnnotations(app, library)
  addFacts(app, library)
  addFunding(app, library)
  addRegions(app, countDocuments)
  addHealth(app, { library, version, report })
  addMcp(app, { library, version })
  addFeeds(app, library)
  app.doc31('/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Hémicycle',
      version,
      description: 'Ce que décident les régions françaises et qui finance quoi, chaque réponse citée mot pour mot.',
    },
  })
  addStaticFiles(app)
  addPages(app, { library, countDocuments })
  app.notFound((context) => refuse(context, new Refused(404, `Rien à l’adresse ${context.req.path}.`)))
  app.onError((error, context) => {
    if (error instanceof Refused) return refuse(context, error)
    if (error instanceof CursorError) {
      return refuse(context, badParameters([{ parameter: 'cursor', detail: error.message.replace(/\.$/, '') }]))
    }
    report(error)
    return refuse(context, new Refused(500, 'Une erreur inattendue s’est produite ; elle a été journalisée.'))
  })
  return app
}

function refuse(context: Parameters<typeof writeProblem>[0], refused: Refused): Response | Promise<Response> {
  return MACHINE_PATH.test(context.req.path) ? writeProblem(context, refused) : errorPage(context, refused)
}

function writeError(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
}
