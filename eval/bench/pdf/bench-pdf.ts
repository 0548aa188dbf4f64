import { type Score, scoreOf } from './measure.ts'
import type { Sample } from './press.ts'
import { samples } from './samples/samples.ts'
import type { Tool } from './tools.ts'

export interface SampleScore extends Score {
  readonly sample: string
}

export interface ToolScore {
  readonly tool: string
  readonly scores: readonly SampleScore[]
  readonly order: number
  readonly cells: number
  readonly furniture: number
  readonly pagesPerSecond: number
  readonly documentsPerSecond: number
}

/** Reads every sample with every tool; means over the samples that have tables, or running lines. */
export async function benchPdf(tools: readonly Tool[]): Promise<readonly ToolScore[]> {
  const set = await samples()
  const results: ToolScore[] = []
  for (const tool of tools) results.push(await benchTool(tool, set))
  return results
}

async function benchTool(tool: Tool, set: readonly Sample[]): Promise<ToolScore> {
  const [first] = set
  if (first !== undefined) await tool.read(first.bytes) // what starts once is not counted
  const scores: SampleScore[] = []
  let time = 0
  for (const sample of set) {
    const start = performance.now()
    const reading = await tool.read(sample.bytes)
    time += performance.now() - start
    scores.push({ sample: sample.name, ...scoreOf(sample, reading) })
  }
  const pages = set.reduce((sum, sample) => sum + sample.pages, 0)
  return {
    tool: tool.name,
    scores,
    order: mean(scores.map(({ order }) => order)),
    cells: mean(scores.flatMap(({ cells }) => cells ?? [])),
    furniture: mean(scores.flatMap(({ furniture }) => furniture ?? [])),
    pagesPerSecond: (1000 * pages) / time,
    documentsPerSecond: (1000 * set.length) / time,
  }
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
}

/** One line a tool, then one a sample with this project's figures. */
export function pdfTables(results: readonly ToolScore[]): string {
  const figure = (value: number | null) => (value === null ? '   –' : value.toFixed(3).padStart(5))
  const head = `${'tool'.padEnd(28)} order  cells  running lines out  pages/s  documents/s`
  const tools = results.map(
    ({ tool, order, cells, furniture, pagesPerSecond, documentsPerSecond }) =>
      `${tool.padEnd(28)} ${figure(order)}  ${figure(cells)}  ${figure(furniture).padStart(17)}  ${pagesPerSecond.toFixed(0).padStart(7)}  ${documentsPerSecond.toFixed(1).padStart(11)}`,
  )
  const rows = (results[0]?.scores ?? []).map(
    ({ sample, order, cells, furniture }) =>
      `${sample.padEnd(28)} ${figure(order)}  ${figure(cells)}  ${figure(furniture).padStart(17)}`,
  )
  return [head, ...tools, '', `this project, by sample`, ...rows].join('\n')
}
