import type { Context } from 'hono'
import type { Document } from '../../corpus/document.ts'
import { compareSpans, type Span, trimSpan } from '../../corpus/span.ts'
import { themeById } from '../../corpus/themes.ts'
import { headOf } from '../../index/cite.ts'
import type { Library, Relatives } from '../../index/library.ts'
import { formatInstant } from '../dates.ts'
import { permalink } from '../json.ts'
import { Refused } from '../problem.ts'
import { counted, fr } from '../wording.ts'
import { ActSummary } from './act.tsx'
import { Byline } from './byline.tsx'
import { DocumentFacts } from './document-facts.tsx'
import { DocumentText } from './document-text.tsx'
import { Layout, respond } from './layout.tsx'
import { urlWith } from './links.ts'
import { Marked, type MarkedText } from './marked-text.tsx'
import { RelativesOf } from './relatives.tsx'

export async function documentPage(context: Context, library: Library, id: string) {
  const document = await library.document(id)
  if (document === null) throw new Refused(404, 'Ce document n’est pas dans la collection.')
  const { start, end } = context.req.query()
  const cited = citedSpan(document.text, start, end)
  const lost = cited === null && (start !== undefined || end !== undefined)
  const relatives = await library.relatives(document)
  return respond(context, <DocumentPage document={document} relatives={relatives} cited={cited} lost={lost} />)
}

/** The span that an address asks for, or null when it does not lie in the text. */
function citedSpan(text: string, start: string | undefined, end: string | undefined): Span | null {
  if (!/^\d{1,9}$/.test(start ?? '') || !/^\d{1,9}$/.test(end ?? '')) return null
  const span = trimSpan(text, { start: Number(start), end: Math.min(Number(end), text.length) })
  return span.start < span.end && Number(end) <= text.length ? span : null
}

interface DocumentPageProps {
  readonly document: Document
  readonly relatives: Relatives
  readonly cited: Span | null
  /** True when the address asks for words that the text does not have. */
  readonly lost: boolean
}

function DocumentPage({ document, relatives, cited, lost }: DocumentPageProps) {
  const { text, title } = document
  const facts = [...document.facts].sort((a, b) => compareSpans(a.span, b.span))
  const source: MarkedText = { text, facts, cited }
  const heading = document.blocks.find(
    ({ kind, span }) => kind === 'title' && text.slice(span.start, span.end) === title,
  )
  const blocks = document.blocks.filter((block) => block !== heading)
  return (
    <Layout title={title} section="/documents">
      <article class="document">
        <header>
          <p class="eyebrow">{KINDS[document.kind]}</p>
          <h1>{heading === undefined ? title : <Marked source={source} block={heading} span={heading.span} />}</h1>
          <Byline head={headOf(document)} />
          <Themes ids={document.themes} />
          <Provenance document={document} />
          <RelativesOf document={document} relatives={relatives} />
          <ActSummary document={document} />
          {lost && (
            <p class="alert" role="status">
              {fr('Les mots cités ne sont plus à cette place : le document a changé depuis. Rien n’est surligné.')}
            </p>
          )}
          <Issues document={document} />
        </header>
        <div class="columns">
          <div class="text">
            <DocumentText source={source} blocks={blocks} />
          </div>
          <DocumentFacts facts={facts} />
        </div>
      </article>
    </Layout>
  )
}

const KINDS = { release: 'Actualité', deliberation: 'Délibération', 'dataset-row': 'Ligne de données' }

function Themes({ ids }: { readonly ids: readonly string[] }) {
  const themes = ids.map(themeById).filter((theme) => theme !== null)
  if (themes.length === 0) return null
  return (
    <ul class="themes" aria-label="Thèmes">
      {themes.map(({ id, label }) => (
        <li>
          <a class="chip" href={urlWith('/documents', { theme: id })}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  )
}

function Provenance({ document }: { readonly document: Document }) {
  const { url, fetchedAt, removedAt } = document
  return (
    <p class="provenance">
      {url !== null && /^https?:/.test(url) && (
        <a href={url} rel="noopener nofollow external">
          Page officielle
        </a>
      )}
      <span>Conservé ici le {formatInstant(fetchedAt)}</span>
      {removedAt !== null && (
        <strong>{fr(`Absent de sa source depuis le ${formatInstant(removedAt)} : la copie reste lisible.`)}</strong>
      )}
      <a href={`/api/documents/${encodeURIComponent(document.id)}`}>JSON</a>
      <a class="to-facts" href="#faits">
        {counted(document.facts.length, 'fait relevé', 'faits relevés')}
      </a>
    </p>
  )
}

/** Problems of the text that a reader should know, each with the words concerned. */
function Issues({ document }: { readonly document: Document }) {
  if (document.issues.length === 0) return null
  return (
    <section class="alert" aria-label="À vérifier">
      <h2>À vérifier dans ce texte</h2>
      <ul>
        {document.issues.map(({ message, span }) => (
          <li>{span === null ? message : <a href={permalink(document.id, span)}>{message}</a>}</li>
        ))}
      </ul>
    </section>
  )
}
