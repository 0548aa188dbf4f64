import type { Evaluation } from '../evaluate.ts'
import { QUERY_TYPES } from '../queries.ts'
import { MODES } from '../retrieval/modes.ts'
import type { ModeFigures } from '../retrieval/query-scores.ts'
import type { Group, RetrievalFigures } from '../retrieval/summarise-retrieval.ts'
import type { Split } from '../yardsticks.ts'
import { type BarRow, Bars } from './bars.tsx'
import { FigureTable } from './figure-table.tsx'
import { GROUP_METRICS, METRIC_LABELS, MODE_LABELS, nameLabel, percent, SPLIT_LABELS, withInterval } from './labels.ts'
import { Strip } from './strip.tsx'

interface Part {
  readonly split: Split
  readonly retrieval: RetrievalFigures
}

const MAIN = 'ndcg@10'

/** What search finds, by mode, type of question and user; nothing when no question is judged. */
export function RetrievalSection({ splits, queries }: Pick<Evaluation, 'splits' | 'queries'>) {
  const parts = splits.flatMap(({ split, retrieval }) => (retrieval === null ? [] : [{ split, retrieval }]))
  if (parts.length === 0) return null
  const series = parts.map(({ split, retrieval }) => `${SPLIT_LABELS[split]} (${retrieval.count} questions)`)
  const figures = parts.map(({ retrieval }) => retrieval.overall)
  return (
    <section>
      <h2>Recherche</h2>
      <p>
        nDCG@10&nbsp;: les bons documents sont-ils dans les dix premiers, les meilleurs en tête&nbsp;? Rappel@k&nbsp;:
        quelle part des bons documents est dans les k premiers. Citation juste&nbsp;: l’extrait du premier bon document
        montre au moins la moitié du passage jugé. S’abstient&nbsp;: part des questions sans réponse laissées sans
        résultat.
      </p>
      <figure>
        <figcaption>nDCG@10 par mode de recherche.</figcaption>
        <Bars series={series} rows={modeRows(figures)} title="nDCG@10 par mode de recherche" />
      </figure>
      <figure>
        <figcaption>nDCG@10 de la recherche complète par type de question.</figcaption>
        <Bars series={series} rows={groupRows(parts, 'byType')} title="nDCG@10 par type de question" />
      </figure>
      <figure>
        <figcaption>nDCG@10 de la recherche complète par utilisateur.</figcaption>
        <Bars series={series} rows={groupRows(parts, 'byUser')} title="nDCG@10 par utilisateur" />
      </figure>
      <QueryStrip parts={parts} queries={queries} />
      {parts.map(({ split, retrieval }) => (
        <>
          <h3>Modes, partie {SPLIT_LABELS[split]}</h3>
          <ModesTable figures={retrieval.overall} />
          <h3>Types de question, partie {SPLIT_LABELS[split]}</h3>
          <GroupsTable groups={retrieval.byType} />
        </>
      ))}
      <WorstQueries queries={queries} />
    </section>
  )
}

export function modeRows(figures: readonly ModeFigures[]): readonly BarRow[] {
  const used = MODES.filter((mode) => figures.some((one) => one[mode] !== undefined))
  return used.map((mode) => ({ label: MODE_LABELS[mode], bars: figures.map((one) => one[mode]?.[MAIN] ?? null) }))
}

function groupRows(parts: readonly Part[], by: 'byType' | 'byUser'): readonly BarRow[] {
  const names = new Set(parts.flatMap(({ retrieval }) => retrieval[by].map(({ name }) => name)))
  return [...names]
    .map((name) => ({
      label: nameLabel(name),
      bars: parts.map(
        ({ retrieval }) => retrieval[by].find((group) => group.name === name)?.figures.full?.[MAIN] ?? null,
      ),
    }))
    .filter(({ bars }) => bars.some((bar) => bar !== null))
}

export function ModesTable({ figures }: { readonly figures: ModeFigures }) {
  const metrics = [...new Set(MODES.flatMap((mode) => Object.keys(figures[mode] ?? {})))]
  const rows = MODES.filter((mode) => figures[mode] !== undefined).map((mode) => [
    MODE_LABELS[mode],
    ...metrics.map((metric) => withInterval(figures[mode]?.[metric])),
  ])
  return <FigureTable header={['', ...metrics.map((metric) => METRIC_LABELS[metric] ?? metric)]} rows={rows} />
}

function GroupsTable({ groups }: { readonly groups: readonly Group[] }) {
  const rows = groups.map(({ name, count, figures }) => [
    nameLabel(name),
    String(count),
    ...GROUP_METRICS.map((metric) => withInterval(figures.full?.[metric])),
  ])
  const header = ['', 'questions', ...GROUP_METRICS.map((metric) => METRIC_LABELS[metric] ?? metric)]
  return <FigureTable header={header} rows={rows} />
}

interface QueriesProps {
  readonly queries: Evaluation['queries']
}

function QueryStrip({ parts, queries }: QueriesProps & { readonly parts: readonly Part[] }) {
  const rows = QUERY_TYPES.map((type) => ({
    label: nameLabel(type),
    points: queries.flatMap(({ query, modes }) => {
      const value = modes.full?.[MAIN] ?? null
      const series = parts.findIndex(({ split }) => split === query.split)
      // The words of the test part stay unread.
      const title = query.split === 'dev' ? `${query.id} « ${query.text} » ${percent(value)}` : query.id
      return query.type === type && value !== null ? [{ value, series, title }] : []
    }),
  })).filter(({ points }) => points.length > 0)
  return (
    <figure>
      <figcaption>nDCG@10 de chaque question, recherche complète&nbsp;: un point par question.</figcaption>
      <Strip series={parts.map(({ split }) => SPLIT_LABELS[split])} rows={rows} title="nDCG@10 de chaque question" />
    </figure>
  )
}

const WORST = 15

function WorstQueries({ queries }: QueriesProps) {
  const worst = queries
    .filter(({ query }) => query.split === 'dev')
    .flatMap(({ query, modes }) => {
      const value = modes.full?.[MAIN] ?? null
      return value === null ? [] : [{ query, value }]
    })
    .sort((a, b) => a.value - b.value)
    .slice(0, WORST)
  if (worst.length === 0) return null
  const rows = worst.map(({ query, value }) => [query.id, query.text, nameLabel(query.type), percent(value)])
  return (
    <>
      <h3>Les questions les moins bien servies, partie {SPLIT_LABELS.dev}</h3>
      <FigureTable class="questions" header={['', 'question', 'type', 'nDCG@10']} rows={rows} />
    </>
  )
}
