import type { Context } from 'hono'
import type { Library, SearchResult } from '../../index/library.ts'
import { searchQuery, searchRequest } from '../api/search.ts'
import { counted, fr } from '../wording.ts'
import { AnswerCard } from './answer.tsx'
import { type FilterName, Filters } from './filters.tsx'
import { type FormState, PARAMETER_LABELS, readQuery, WrongParameters } from './form-state.tsx'
import { Hit } from './hit.tsx'
import { Layout, respond } from './layout.tsx'
import { urlWith } from './links.ts'
import { Copies, MoreLikeThis, OtherPassages } from './more.tsx'
import { Nothing } from './nothing.tsx'
import { SearchBox } from './search-box.tsx'
import { UnderstoodChips } from './understood.tsx'

const FILTERS: readonly FilterName[] = ['region', 'theme', 'from', 'to', 'minAmount']

/** Filters that links may set and that the form does not show. */
const OTHERS: readonly string[] = ['maxAmount', 'body', 'action', 'document']

export async function searchPage(context: Context, library: Library) {
  const { query, state } = readQuery(context, searchQuery)
  const asked = (state.raw.q ?? '').trim() !== ''
  if (query === null) {
    return respond(context, <SearchPage state={state} asked={asked} result={null} />, asked ? 400 : 200)
  }
  const result = await library.search(searchRequest(query))
  return respond(context, <SearchPage state={state} asked={asked} result={result} />)
}

interface SearchPageProps {
  readonly state: FormState
  readonly asked: boolean
  readonly result: SearchResult | null
}

function SearchPage({ state, asked, result }: SearchPageProps) {
  const question = state.raw.q ?? ''
  const others = given(state.raw, OTHERS)
  return (
    <Layout title={asked ? question : 'Recherche'} section="/recherche" {...(asked ? { feed: feedOf(state.raw) } : {})}>
      <SearchBox question={question} kept={{ ...given(state.raw, FILTERS), ...others }} />
      <div class="with-filters">
        <Filters
          action="/recherche"
          names={FILTERS}
          state={state}
          hidden={{ q: question, ...others, ...given(state.raw, ['without']) }}
        />
        <section class="results" aria-label="Résultats">
          {result === null ? <NotSearched asked={asked} state={state} /> : <Results result={result} raw={state.raw} />}
        </section>
      </div>
    </Layout>
  )
}

function given(raw: Readonly<Record<string, string>>, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(raw).filter(([name, value]) => names.includes(name) && value !== ''))
}

function NotSearched({ asked, state }: Pick<SearchPageProps, 'asked' | 'state'>) {
  if (!asked) {
    return (
      <div class="message">
        <h1>Recherche</h1>
        <p>{fr('Posez une question comme à un collègue : un sujet, une région, une période, un montant.')}</p>
      </div>
    )
  }
  return (
    <>
      <h1 class="hidden">Recherche</h1>
      <WrongParameters state={state} />
    </>
  )
}

function Results({ result, raw }: { readonly result: SearchResult; readonly raw: Readonly<Record<string, string>> }) {
  const { hits, total, cursor } = result
  const { cursor: here, ...first } = raw
  return (
    <>
      <UnderstoodChips understood={result.query.understood} raw={raw} />
      <OtherFilters raw={raw} />
      {raw.document !== undefined && (
        <p class="understood">
          <a class="chip" href={urlWith('/recherche', { ...raw, cursor: null, document: null })}>
            Un seul document <span class="plus">voir tous les documents</span>
          </a>
        </p>
      )}
      {hits.length === 0 ? (
        <Nothing question={result.query.text} filtered={isFiltered(raw)} nearest={result.nearest} />
      ) : (
        <>
          <h1 class="count">
            {result.complete ? '' : 'Plus de '}
            {counted(total, raw.document === undefined ? 'document' : 'passage')} {fr(`pour « ${result.query.text} »`)}
          </h1>
          <AnswerCard answer={result.answer} query={result.query} />
          <ol class="hits">
            {hits.map((hit) => (
              <Hit
                hit={hit}
                more={
                  <>
                    <OtherPassages hit={hit} raw={raw} />
                    <MoreLikeThis hit={hit} />
                  </>
                }
                below={<Copies hit={hit} />}
              />
            ))}
          </ol>
        </>
      )}
      <nav class="pages" aria-label="Pages de résultats">
        {here !== undefined && <a href={urlWith('/recherche', first)}>Premiers résultats</a>}
        {cursor !== null && (
          <a class="next" href={urlWith('/recherche', { ...raw, cursor })} rel="next">
            Résultats suivants
          </a>
        )}
      </nav>
      <p class="export">
        <a href={urlWith('/api/search', raw)}>Ces résultats en JSON</a>{' '}
        <a href={feedOf(raw)}>S’abonner à cette recherche (flux Atom)</a>
      </p>
    </>
  )
}

/** The feed of what answers the question, newest first. */
function feedOf({ cursor: _, limit: __, ...asked }: Readonly<Record<string, string>>): string {
  return urlWith('/feed.atom', asked)
}

/** Filters that the form does not show, each with a way to lift it. */
function OtherFilters({ raw }: { readonly raw: Readonly<Record<string, string>> }) {
  const others = Object.entries(given(raw, OTHERS)).filter(([name]) => name !== 'document')
  if (others.length === 0) return null
  return (
    <p class="understood">
      <span class="label">{fr('Filtré :')}</span>
      {others.map(([name, value]) => (
        <a class="chip" href={urlWith('/recherche', { ...raw, cursor: null, [name]: null })} title="Ôter ce filtre">
          {PARAMETER_LABELS[name]} : {value} <span class="plus">ôter</span>
        </a>
      ))}
    </p>
  )
}

function isFiltered(raw: Readonly<Record<string, string>>): boolean {
  return Object.keys(given(raw, [...FILTERS, ...OTHERS])).length > 0
}
