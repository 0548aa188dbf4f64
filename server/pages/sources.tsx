import type { Context } from 'hono'
import type { Child } from 'hono/jsx'
import type { Run } from '../../corpus/fetch-record.ts'
import type { Coverage, Holdings, Library, SourceHoldings } from '../../index/library.ts'
import { formatInstant } from '../dates.ts'
import { permalink } from '../json.ts'
import { REGIONS_BY_NAME } from '../region.ts'
import { counted, fr } from '../wording.ts'
import { Layout, respond } from './layout.tsx'
import { urlWith } from './links.ts'

/** What the collection holds, where it comes from, and what went wrong when it was read. */
export async function sourcesPage(context: Context, library: Library) {
  return respond(context, <SourcesPage holdings={await library.holdings()} />)
}

function SourcesPage({ holdings }: { readonly holdings: Holdings }) {
  const { sources, coverage, runs, issues, failures } = holdings
  return (
    <Layout title="Sources" section="/sources">
      <header class="page">
        <h1>Sources</h1>
        <p class="lead">{fr('D’où viennent les documents, ce qui a été lu et quand, et ce qui n’a pas pu l’être.')}</p>
      </header>
      <div class="holdings">
        <SourceTable sources={sources} />
        {coverage.length > 0 && <CoverageTable coverage={coverage} />}
        {runs.length > 0 && <RunTable runs={runs} />}
        {failures.total > 0 && <FailureTable failures={failures} />}
        {issues.total > 0 && <IssueTable issues={issues} />}
        <p class="export">
          <a href="/api/sources">Ces données en JSON</a>
        </p>
      </div>
    </Layout>
  )
}

interface TitledTableProps {
  readonly title: string
  readonly heads: readonly string[]
  readonly class?: string
  readonly children: Child
}

/** A table under its title; one that is wide scrolls on its own, so it must be reachable by keyboard. */
function TitledTable({ title, heads, class: name, children }: TitledTableProps) {
  return (
    <section>
      <h2>{title}</h2>
      <section class="scroll" tabindex={0} aria-label={title}>
        <table class={name}>
          <thead>
            <tr>
              {heads.map((head) => (
                <th scope="col">{head}</th>
              ))}
            </tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      </section>
    </section>
  )
}

function SourceTable({ sources }: { readonly sources: readonly SourceHoldings[] }) {
  if (sources.length === 0) {
    return (
      <p>
        {fr('La collection est vide : ')}
        <code>hemicycle ingest</code>
        {fr(' lit un dossier, une adresse ou une source.')}
      </p>
    )
  }
  return (
    <TitledTable
      title="Ce qui est conservé"
      heads={['Source', 'Documents', 'Copies d’un autre', 'Disparus de la source', 'Dernier ajout']}
    >
      {sources.map(({ source, documents, duplicates, removed, fetchedAt }) => (
        <tr>
          <th scope="row">{nameOf(source)}</th>
          <td class="number">{fr(documents.toLocaleString('fr'))}</td>
          <td class="number">{duplicates === 0 ? '–' : duplicates}</td>
          <td class="number">{removed === 0 ? '–' : removed}</td>
          <td>{formatInstant(fetchedAt)}</td>
        </tr>
      ))}
    </TitledTable>
  )
}

/** A path by its last part: where it lies on the machine of the server concerns nobody else. */
function nameOf(source: string): string {
  return /^https?:/u.test(source)
    ? source.replace(/^https?:\/\//u, '')
    : (source.split(/[/\\]/u).findLast(Boolean) ?? source)
}

/** Shades of a cell: from this many documents on, the darker one. */
const SHADES = [1, 3, 10, 30, 100, 1000]

/** Documents by region and year, darker where there are more. */
function CoverageTable({ coverage }: { readonly coverage: readonly Coverage[] }) {
  const years = [...new Set(coverage.map(({ year }) => year))].sort((a, b) => (a ?? 9999) - (b ?? 9999))
  const rows = [...REGIONS_BY_NAME.map(({ code, name }) => ({ code, name })), { code: null, name: 'Région non dite' }]
  const count = (code: string | null, year: number | null) =>
    coverage.find((cell) => cell.region === code && cell.year === year)?.documents ?? 0
  return (
    <TitledTable
      title="Couverture par région et par année"
      heads={['Région', ...years.map((year) => String(year ?? 'Non daté'))]}
      class="coverage"
    >
      {rows
        .filter(({ code }) => code !== null || coverage.some(({ region }) => region === null))
        .map(({ code, name }) => (
          <tr>
            <th scope="row">{name}</th>
            {years.map((year) => (
              <CoverageCell code={code} year={year} documents={count(code, year)} />
            ))}
          </tr>
        ))}
    </TitledTable>
  )
}

function CoverageCell({ code, year, documents }: { code: string | null; year: number | null; documents: number }) {
  if (documents === 0) return <td class="shade-0">·</td>
  const shade = SHADES.findLastIndex((from) => documents >= from) + 1
  const open = code === null || year === null ? null : urlWith('/documents', yearOf(code, year))
  return <td class={`shade-${shade}`}>{open === null ? documents : <a href={open}>{documents}</a>}</td>
}

function yearOf(region: string, year: number): Record<string, string> {
  return { region, from: String(year), to: String(year) }
}

function RunTable({ runs }: { readonly runs: readonly Run[] }) {
  return (
    <TitledTable title="Dernières lectures du web" heads={['Date', 'Cibles', 'Bilan']}>
      {runs.map(({ startedAt, finishedAt, targets, tally }) => (
        <tr>
          <td>{formatInstant(startedAt)}</td>
          <td>{targets.map(nameOf).join(', ')}</td>
          <td>{finishedAt === null ? 'interrompue : la prochaine lecture la reprend' : describeTally(tally)}</td>
        </tr>
      ))}
    </TitledTable>
  )
}

const COUNTS: readonly (readonly [string, string, string])[] = [
  ['added', 'ajouté', 'ajoutés'],
  ['changed', 'modifié', 'modifiés'],
  ['unchanged', 'inchangé', 'inchangés'],
  ['removed', 'disparu', 'disparus'],
  ['failed', 'en échec', 'en échec'],
]

/** « 12 ajoutés, 3 en échec »; nothing of what is nought. */
function describeTally(tally: unknown): string {
  const counts = typeof tally === 'object' && tally !== null ? (tally as Record<string, unknown>) : {}
  const said = COUNTS.flatMap(([key, one, many]) => {
    const count = counts[key]
    return typeof count === 'number' && count > 0 ? [counted(count, one, many)] : []
  })
  return said.length === 0 ? 'rien de nouveau' : said.join(', ')
}

function FailureTable({ failures: { total, items } }: Pick<Holdings, 'failures'>) {
  return (
    <TitledTable
      title={counted(total, 'adresse en échec', 'adresses en échec')}
      heads={['Adresse', 'Dernier essai', 'Réponse']}
    >
      {items.map(({ address, at, status, error }) => (
        <tr>
          <td>{nameOf(address)}</td>
          <td>{formatInstant(at)}</td>
          <td>{status === null ? error : `${status} · ${error}`}</td>
        </tr>
      ))}
    </TitledTable>
  )
}

function IssueTable({ issues: { total, items } }: Pick<Holdings, 'issues'>) {
  return (
    <TitledTable
      title={counted(total, 'document à vérifier', 'documents à vérifier')}
      heads={['Document', 'À vérifier']}
    >
      {items.flatMap(({ id, title, issues }) =>
        issues.map(({ message, span }) => (
          <tr>
            <th scope="row">
              <a href={span === null ? `/documents/${encodeURIComponent(id)}` : permalink(id, span)}>{title}</a>
            </th>
            <td>{message}</td>
          </tr>
        )),
      )}
    </TitledTable>
  )
}
