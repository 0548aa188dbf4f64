import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Library } from '../../index/library.ts'
import { comparePage } from './compare.tsx'
import { comparisonPage, versionPage } from './difference.tsx'
import { documentPage } from './document.tsx'
import { documentsPage } from './documents.tsx'
import { fundingPage } from './funding.tsx'
import { helpPage } from './help.tsx'
import { homePage } from './home.tsx'
import { urlWith } from './links.ts'
import { searchPage } from './search.tsx'
import { similarPage } from './similar.tsx'
import { sourcesPage } from './sources.tsx'

interface PageDeps {
  readonly library: Library
  readonly countDocuments: () => Promise<ReadonlyMap<string, number>>
}

export function addPages(app: OpenAPIHono, deps: PageDeps): void {
  const { library } = deps
  app.get('/', (context) => {
    const asked = context.req.query()
    return asked.q === undefined ? homePage(context, deps) : context.redirect(urlWith('/recherche', asked))
  })
  app.get('/recherche', (context) => searchPage(context, library))
  app.get('/passages/:id', (context) => similarPage(context, library, context.req.param('id')))
  app.get('/documents', (context) => documentsPage(context, library))
  app.get('/documents/:id', (context) => documentPage(context, library, context.req.param('id')))
  app.get('/documents/:id/versions/:at', (context) => {
    const { id, at } = context.req.param()
    return versionPage(context, library, id, at)
  })
  app.get('/documents/:id/comparer/:other', (context) => {
    const { id, other } = context.req.param()
    return comparisonPage(context, library, id, other)
  })
  app.get('/financements', (context) => fundingPage(context, library))
  app.get('/comparer', (context) => comparePage(context, library))
  app.get('/sources', (context) => sourcesPage(context, library))
  app.get('/aide', (context) => helpPage(context))
}
