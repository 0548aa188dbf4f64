import type { Estimate } from '../metrics/bootstrap.ts'
import { percent, withInterval } from './labels.ts'

export interface BarRow {
  readonly label: string
  /** One bar a series, in the order of the legend; null leaves its place empty. */
  readonly bars: readonly (Estimate | null)[]
}

interface BarsProps {
  readonly series: readonly string[]
  readonly rows: readonly BarRow[]
  /** What the chart shows, for those who do not see it. */
  readonly title: string
}

const WIDTH = 760
const LABELS = 170
const VALUES = 56
const BAR = 14
const GAP = 12
const AXIS = 24
const TICKS = [0, 0.25, 0.5, 0.75, 1]

/** Horizontal bars from 0 to 100 %, grouped by row, each with its 95 % interval as a whisker. */
export function Bars({ series, rows, title }: BarsProps) {
  const rowHeight = series.length * BAR + GAP
  const height = rows.length * rowHeight + AXIS
  return (
    <>
      {series.length > 1 && <Legend series={series} />}
      <svg viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={title}>
        {TICKS.map((share) => (
          <g>
            <line class="grid" x1={x(share)} x2={x(share)} y1={0} y2={height - AXIS} />
            <text class="tick" x={x(share)} y={height - 8} text-anchor="middle">
              {percent(share).replace(',0', '')}
            </text>
          </g>
        ))}
        {rows.map(({ label, bars }, at) => (
          <g transform={`translate(0 ${at * rowHeight + GAP / 2})`}>
            <text x={LABELS - 12} y={(bars.length * BAR) / 2 + 4} text-anchor="end">
              {label}
            </text>
            {bars.map((bar, n) => bar !== null && <Bar estimate={bar} series={n} name={series[n] ?? ''} />)}
          </g>
        ))}
      </svg>
    </>
  )
}

function Bar({
  estimate,
  series,
  name,
}: {
  readonly estimate: Estimate
  readonly series: number
  readonly name: string
}) {
  const top = series * BAR
  const middle = top + BAR / 2
  return (
    <g>
      <title>{`${name} ${withInterval(estimate)}`}</title>
      <rect class={`series-${series}`} x={x(0)} y={top + 1} width={x(estimate.value) - x(0)} height={BAR - 2} rx={2} />
      <line class="whisker" x1={x(estimate.low)} x2={x(estimate.high)} y1={middle} y2={middle} />
      <line class="whisker" x1={x(estimate.low)} x2={x(estimate.low)} y1={middle - 3} y2={middle + 3} />
      <line class="whisker" x1={x(estimate.high)} x2={x(estimate.high)} y1={middle - 3} y2={middle + 3} />
      <text class="tick" x={WIDTH - VALUES + 12} y={middle + 4}>
        {percent(estimate.value)}
      </text>
    </g>
  )
}

export function Legend({ series }: { readonly series: readonly string[] }) {
  return (
    <ul class="legend">
      {series.map((name, at) => (
        <li>
          <svg viewBox="0 0 10 10" aria-hidden="true">
            <rect class={`series-${at}`} width={10} height={10} rx={2} />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  )
}

function x(share: number): number {
  return LABELS + share * (WIDTH - LABELS - VALUES)
}
