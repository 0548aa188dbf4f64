import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { generateAtomFeed, generateJsonFeed } from 'feedsmith'
import type { Context } from 'hono'
import type { DocumentHead, LedgerEntry, Library, SearchHit } from '../index/library.ts'
import { fundingQuery } from './api/funding.ts'
import { permalink } from './json.ts'
import { checkBounds, filterParameters, questionParameter, withoutParameter } from './parameters.ts'
import { problemResponses } from './problem.ts'
import { describeFunded, describeFunders, fr } from './wording.ts'

/** Entries of a feed: readers ask often, and keep what they have seen. */
const ENTRIES = 50
/** Best answers among which the newest are taken. */
const ANSWERS = 100

const FORMATS = {
  atom: { mediaType: 'application/atom+xml; charset=utf-8', summary: 'Flux Atom (RFC 4287)' },
  json: { mediaType: 'application/feed+json; charset=utf-8', summary: 'Flux JSON Feed 1.1' },
} as const
type Format = keyof typeof FORMATS

const documentQuery = z
  .object({ q: questionParameter.q.optional(), ...filterParameters, ...withoutParameter })
  .superRefine(checkBounds)

/** One news of a feed. */
interface Entry {
  readonly path: string
  readonly title: string
  readonly summary: string | null
  readonly document: DocumentHead
}

interface Feed {
  readonly title: string
  /** The page that shows the same, with its parameters. */
  readonly page: string
  readonly entries: readonly Entry[]
}

/** `/feed.{atom,json}`: what answers a question, else the documents, newest first; `/financements/feed.…`: the ledger. */
export function addFeeds(app: OpenAPIHono, library: Library): void {
  for (const format of ['atom', 'json'] as const) {
    const route = feedRoute(`/feed.${format}`, format, documentQuery)
    app.openapi(route, async (context) => {
      const { q, without, ...filters } = context.req.valid('query')
      const asked = new URL(context.req.url).search
      if (q === undefined) {
        const { items } = await library.documents(filters, { limit: ENTRIES, cursor: null })
        return write(context, format, {
          title: 'Hémicycle : documents',
          page: `/documents${asked}`,
          entries: items.map(ofHead),
        })
      }
      const asks = { ...filters, text: q, without: without ?? [], limit: ANSWERS, cursor: null }
      const { hits } = await library.search(asks)
      const entries = hits.map(ofHit).sort(byDate).slice(0, ENTRIES)
      return write(context, format, { title: `Hémicycle : ${q}`, page: `/recherche${asked}`, entries })
    })
    app.openapi(feedRoute(`/financements/feed.${format}`, format, fundingQuery), async (context) => {
      const { format: _, limit: __, cursor: ___, ...filters } = context.req.valid('query')
      const { items } = await library.funding(filters, { limit: ENTRIES, cursor: null })
      const page = `/financements${new URL(context.req.url).search}`
      return write(context, format, { title: 'Hémicycle : qui finance quoi', page, entries: items.map(ofFunding) })
    })
  }
}

function feedRoute<P extends string, Q extends z.ZodObject>(path: P, format: Format, query: Q) {
  return createRoute({
    method: 'get',
    path,
    summary: `${FORMATS[format].summary} : les nouveautés d’une recherche, d’un filtre, du registre`,
    request: { query },
    responses: {
      200: { description: 'Le flux.', content: { [FORMATS[format].mediaType]: { schema: z.string() } } },
      ...problemResponses,
    },
  })
}

function ofHead(document: DocumentHead): Entry {
  return { path: `/documents/${encodeURIComponent(document.id)}`, title: document.title, summary: null, document }
}

function ofHit({ document, excerpt }: SearchHit): Entry {
  return { path: permalink(document.id, excerpt.span), title: document.title, summary: excerpt.text, document }
}

function ofFunding({ fact, document, sentence }: LedgerEntry): Entry {
  const roles = `${describeFunders(fact) ?? 'Financeur non précisé'} → ${fact.beneficiary?.name ?? 'bénéficiaire non précisé'}`
  const title = fr(`${roles} : ${describeFunded(fact)}`)
  return { path: permalink(document.id, fact.span), title, summary: sentence.text, document }
}

function byDate(a: Entry, b: Entry): number {
  return dayOf(b.document).localeCompare(dayOf(a.document))
}

function dayOf({ publishedOn, meetingOn }: DocumentHead): string {
  return publishedOn ?? meetingOn ?? ''
}

/** Feeds change when a document is read: `updated` is when it was, `published` what it says of itself. */
function write(context: Context, format: Format, { title, page, entries }: Feed): Response {
  const { origin, href } = new URL(context.req.url)
  const absolute = (path: string) => new URL(path, origin).href
  const updated = new Date(Math.max(0, ...entries.map(({ document }) => Date.parse(document.fetchedAt))))
  const published = (document: DocumentHead) => (dayOf(document) === '' ? {} : { published: new Date(dayOf(document)) })
  const headers = { 'content-type': FORMATS[format].mediaType, 'last-modified': updated.toUTCString() }
  if (format === 'json') {
    const feed = generateJsonFeed({
      title,
      home_page_url: absolute(page),
      feed_url: href,
      language: 'fr',
      items: entries.map(({ path, title: named, summary, document }) => ({
        id: absolute(path),
        url: absolute(path),
        ...(document.url === null ? {} : { external_url: document.url }),
        title: named,
        content_text: summary ?? named,
        ...(dayOf(document) === '' ? {} : { date_published: new Date(dayOf(document)) }),
        date_modified: new Date(document.fetchedAt),
        ...(document.publisher === null ? {} : { authors: [{ name: document.publisher }] }),
      })),
    })
    return context.body(JSON.stringify(feed), 200, headers)
  }
  const feed = generateAtomFeed({
    id: href,
    title: { value: title },
    updated,
    links: [
      { href, rel: 'self', type: 'application/atom+xml' },
      { href: absolute(page), rel: 'alternate', type: 'text/html' },
    ],
    authors: [{ name: 'Hémicycle' }],
    entries: entries.map(({ path, title: named, summary, document }) => ({
      id: absolute(path),
      title: { value: named },
      links: [
        { href: absolute(path), rel: 'alternate', type: 'text/html' },
        ...(document.url === null ? [] : [{ href: document.url, rel: 'via' }]),
      ],
      updated: new Date(document.fetchedAt),
      ...published(document),
      ...(document.publisher === null ? {} : { authors: [{ name: document.publisher }] }),
      ...(summary === null ? {} : { summary: { value: summary } }),
    })),
  })
  return context.body(feed, 200, headers)
}
