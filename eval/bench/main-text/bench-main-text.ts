import { type Score, scoreOf } from './score.ts'
import { CMS } from './shells/cms.ts'
import { FURNITURE } from './shells/furniture.ts'
import { HELD } from './shells/held.ts'
import { INTRUSIVE } from './shells/intrusive.ts'
import { OLD } from './shells/old.ts'
import type { Shell } from './shells/shell.ts'
import { UNFOLDING } from './shells/unfolding.ts'
import { TOOLS, type Tool } from './tools.ts'

/** What each tool made of one page. */
export interface PageResult {
  readonly page: string
  readonly part: 'development' | 'test'
  readonly byTool: Readonly<Record<string, Score & { readonly milliseconds: number }>>
}

export const SHELLS: Readonly<Record<PageResult['part'], readonly Shell[]>> = {
  development: [...CMS, ...OLD, ...INTRUSIVE, ...FURNITURE, ...UNFOLDING],
  test: HELD,
}

/** Readings of a page that are timed, the best of which counts. */
const TIMES = 5

/** Reads every page with every tool. */
export async function benchMainText(tools: readonly Tool[] = TOOLS): Promise<readonly PageResult[]> {
  const results: PageResult[] = []
  for (const part of ['development', 'test'] as const) {
    for (const shell of SHELLS[part]) {
      const scores = await Promise.all(tools.map(async (tool) => [tool.name, await measure(tool, shell)] as const))
      results.push({ page: shell.name, part, byTool: Object.fromEntries(scores) })
    }
  }
  return results
}

async function measure(tool: Tool, shell: Shell): Promise<Score & { readonly milliseconds: number }> {
  let milliseconds = Number.POSITIVE_INFINITY
  let score: Score = { precision: 0, recall: 0, f1: 0 }
  for (let time = 0; time < TIMES; time++) {
    const start = performance.now()
    const lines = await tool.linesOf(shell.html)
    milliseconds = Math.min(milliseconds, performance.now() - start)
    score = scoreOf(lines, shell)
  }
  return { ...score, milliseconds }
}

/** Means over the pages of one part. */
export function meansOf(results: readonly PageResult[], tool: string): Score & { readonly milliseconds: number } {
  const scores = results.flatMap(({ byTool }) => byTool[tool] ?? [])
  const mean = (figureOf: (score: (typeof scores)[number]) => number) =>
    scores.reduce((sum, score) => sum + figureOf(score), 0) / Math.max(1, scores.length)
  return {
    precision: mean(({ precision }) => precision),
    recall: mean(({ recall }) => recall),
    f1: mean(({ f1 }) => f1),
    milliseconds: mean(({ milliseconds }) => milliseconds),
  }
}
