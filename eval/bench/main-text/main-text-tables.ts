import { meansOf, type PageResult } from './bench-main-text.ts'

/** The comparison as text: precision, recall and F1 of every page by each tool, then the means. */
export function mainTextTables(results: readonly PageResult[]): string {
  const tools = Object.keys(results[0]?.byTool ?? {})
  const parts = (['development', 'test'] as const).map((part) => {
    const pages = results.filter((result) => result.part === part)
    const rows = pages.map(({ page, byTool }) =>
      rowOf(
        page,
        tools.map((tool) => byTool[tool]),
      ),
    )
    const means = rowOf(
      `moyenne de ${pages.length} pages`,
      tools.map((tool) => meansOf(pages, tool)),
    )
    const title = part === 'development' ? 'Pages de mise au point' : 'Pages tenues à l’écart'
    // Errors on held pages stay unseen: rules written from them would prove nothing.
    return [title, headOf(tools), ...(part === 'development' ? rows : []), means].join('\n')
  })
  return `Texte principal des pages : précision / rappel / F1 des mots, et temps\n\n${parts.join('\n\n')}\n`
}

type Figures = Parameters<typeof figuresOf>[0]

const NAME_WIDTH = 60
const FIGURES_WIDTH = 30

function headOf(tools: readonly string[]): string {
  return ''.padEnd(NAME_WIDTH) + tools.map((tool) => tool.padEnd(FIGURES_WIDTH)).join('')
}

function rowOf(name: string, figures: readonly (Figures | undefined)[]): string {
  const columns = figures.map((figure) => (figure === undefined ? '' : figuresOf(figure)).padEnd(FIGURES_WIDTH))
  return name.slice(0, NAME_WIDTH - 1).padEnd(NAME_WIDTH) + columns.join('')
}

function figuresOf(score: ReturnType<typeof meansOf>): string {
  const shares = [score.precision, score.recall, score.f1].map((share) => share.toFixed(3))
  return `${shares.join(' / ')} ${score.milliseconds.toFixed(1).padStart(6)} ms`
}
