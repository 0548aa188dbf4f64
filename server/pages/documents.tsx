import type { Context } from 'hono'
import type { DocumentHead, Library, Listing } from '../../index/library.ts'
import { documentsQuery } from '../api/documents.ts'
import { counted, fr } from '../wording.ts'
import { Byline } from './byline.tsx'
import { type FilterName, Filters } from './filters.tsx'
import { type FormState, readQuery, WrongParameters } from './form-state.tsx'
import { Layout, respond } from './layout.tsx'
import { urlWith } from './links.ts'
import { Paging } from './paging.tsx'

const FILTERS: readonly FilterName[] = ['region', 'theme', 'from', 'to']
const PAGE = 30

export async function documentsPage(context: Context, library: Library) {
  const { query, state } = readQuery(context, documentsQuery)
  if (query === null) return respond(context, <DocumentsPage state={state} listing={null} />, 400)
  const { limit, cursor, format: _, ...filters } = query
  const listing = await library.documents(filters, { limit: limit ?? PAGE, cursor })
  return respond(context, <DocumentsPage state={state} listing={listing} />)
}

interface DocumentsPageProps {
  readonly state: FormState
  readonly listing: Listing<DocumentHead> | null
}

function DocumentsPage({ state, listing }: DocumentsPageProps) {
  const { cursor: _, limit: __, ...exported } = state.raw
  return (
    <Layout title="Documents" section="/documents" feed={urlWith('/feed.atom', exported)}>
      <header class="page">
        <h1>Documents</h1>
        <p class="lead">Les textes conservés ici, tels qu’ils ont été publiés.</p>
      </header>
      <div class="with-filters">
        <Filters action="/documents" names={FILTERS} state={state} />
        <section class="results" aria-label="Documents">
          {listing === null ? (
            <WrongParameters state={state} />
          ) : (
            <>
              <p class="count">{counted(listing.total, 'document')}</p>
              {listing.items.length === 0 && <p>{fr('Aucun document ne répond à ces filtres : élargissez-les.')}</p>}
              <ul class="documents">
                {listing.items.map((head) => (
                  <li>
                    <a href={`/documents/${encodeURIComponent(head.id)}`}>{head.title}</a>
                    <Byline head={head} />
                  </li>
                ))}
              </ul>
              <Paging path="/documents" raw={state.raw} cursor={listing.cursor} />
              <p class="export">
                <a href={urlWith('/api/documents', { ...exported, format: 'csv' })}>Cette liste en CSV</a>{' '}
                <a href={urlWith('/feed.atom', exported)}>S’abonner (flux Atom)</a>
              </p>
            </>
          )}
        </section>
      </div>
    </Layout>
  )
}
